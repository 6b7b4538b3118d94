#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep compiled code between runs.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')
await main(process.argv.slice(2))
// What was printed has left; V8 would go on compiling WebAssembly in the background for a tenth of a second.
await Promise.all([process.stdout, process.stderr].map(stream => new Promise(done => stream.write('', done))))
process.exit()
