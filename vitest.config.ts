import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^signgen\/jsx-(dev-)?runtime$/, replacement: here('./src/jsx-runtime.ts') },
      { find: /^signgen\/parts$/, replacement: here('./templates/parts/index.ts') },
      { find: /^signgen$/, replacement: here('./src/index.ts') },
    ],
  },
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
})
