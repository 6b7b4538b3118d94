#!/usr/bin/env node
// The program keeps compiled code itself, where nobody else can lay any. Node's own cache is in a folder for all users.
const { main } = await import('../dist/cli.js').catch(error => {
  if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error
  process.stderr.write('signgen: too few files may be open at once: raise it, `ulimit -n 256`\n')
  process.exit(3)
})
await main(process.argv.slice(2))
// What was printed has left; V8 would go on compiling WebAssembly in the background for a tenth of a second.
await Promise.all([process.stdout, process.stderr].map(stream => new Promise(done => stream.write('', done))))
process.exit()
