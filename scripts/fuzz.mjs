// Try every property with other values, and every look with all words and sizes, for so many minutes (default: 60): npm run fuzz -- 10
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const minutes = Number(process.argv[2] ?? 60)
const end = Date.now() + minutes * 60_000
const root = fileURLToPath(new URL('..', import.meta.url))
const properties = execFileSync(
  'grep',
  ['-rlE', "from 'fast-check'|FUZZ_RUNS", 'tests', '--include=*.test.ts'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
for (let seed = Date.now() % 1_000_000_007; Date.now() < end; seed++) {
  const env = { ...process.env, FC_SEED: String(seed), FUZZ_RUNS: '10000' }
  const { status } = spawnSync('npx', ['vitest', 'run', ...properties, '--reporter=dot'], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`FC_SEED=${seed} found something`)
    process.exit(1)
  }
}
