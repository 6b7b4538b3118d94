import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What tests draw is kept apart from what the user draws, and begins empty.
const cache = fileURLToPath(new URL('./node_modules/.cache/signgen-tests', import.meta.url))
rmSync(cache, { recursive: true, force: true })

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^signgen\/jsx-(dev-)?runtime$/, replacement: here('./src/looks/kit/jsx-runtime.ts') },
      { find: /^signgen\/parts$/, replacement: here('./templates/parts/index.ts') },
      { find: /^signgen$/, replacement: here('./src/looks/kit/index.ts') },
    ],
  },
  test: {
    // A machine may be busy with much else: a limit is there to end what hangs, and is no measure of speed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['tests/support/seed.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    env: { XDG_CACHE_HOME: cache },
  },
})
