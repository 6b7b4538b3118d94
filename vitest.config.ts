import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What tests draw is kept apart from what the user draws, and begins empty.
const cache = fileURLToPath(new URL('./node_modules/.cache/signgen-tests', import.meta.url))
rmSync(cache, { recursive: true, force: true })

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const UNITS = ['tests/{media,model,stages,templates,trade}/**/*.test.{ts,tsx}']
/** Many short files that mostly call functions. */
const CALLS = ['tests/{batch,cli,host,render}/**/*.test.{ts,tsx}']
/** These put something else in the place of a module, or watch what is done as one is loaded. */
const ALONE = ['tests/model/sign-file/new-field.test.tsx', 'tests/linear-time.test.ts']

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
    // What tests draw is young and soon gone: V8 looks through it less often.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    setupFiles: ['tests/support/seed.ts', 'tests/support/equal-bytes.ts'],
    env: { XDG_CACHE_HOME: cache },
    // Left to itself vitest keeps one core free, which is half of a machine of two. Many tests wait for others: a browser, a program.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      // Pure calls: their files share one process and what it has loaded, which takes longer than the tests.
      { extends: true, test: { name: 'units', include: UNITS, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'calls', include: CALLS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'program',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...UNITS, ...CALLS, ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
