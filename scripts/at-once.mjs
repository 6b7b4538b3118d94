// Run scripts of package.json beside one another: `node scripts/at-once.mjs lint typecheck`. What each prints comes in one
// piece, as it ends; one that fails makes this fail.
import { spawn } from 'node:child_process'

const run = script =>
  new Promise(resolve => {
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => said.push(data))
    child.on('close', code => {
      process.stdout.write(Buffer.concat(said))
      resolve(code)
    })
  })

const codes = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = codes.some(Boolean) ? 1 : 0
