#!/usr/bin/env node
// The program keeps compiled code itself, where nobody else can lay any. Node's own cache is in a folder for all users.
async function run() {
  try {
    await require('../dist/start.cjs').start(process.argv.slice(2))
  } catch (error) {
    if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error
    process.stderr.write('signgen: too few files may be open at once: raise it, `ulimit -n 256`\n')
    process.exit(3)
  }
}
run()
