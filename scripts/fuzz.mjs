// Look for a sign that breaks something, for so many minutes (default: 60): npm run fuzz -- 10
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const minutes = Number(process.argv[2] ?? 60)
const end = Date.now() + minutes * 60_000
const root = fileURLToPath(new URL('..', import.meta.url))
for (let seed = Date.now() % 1_000_000_007; Date.now() < end; seed++) {
  const env = { ...process.env, FC_SEED: String(seed), FUZZ_RUNS: '10000' }
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/program/fuzz.test.ts', '--reporter=dot'], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`FC_SEED=${seed} found something`)
    process.exit(1)
  }
}
