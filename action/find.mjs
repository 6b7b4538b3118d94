// Which signgen the action runs: the repository's own where it is installed, for that is the one its people run; else the
// version that the action belongs to, of its package. Says both to the steps that follow: `bin`, or `package` to install.

import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const { GITHUB_OUTPUT, GITHUB_WORKSPACE = '.', INPUT_PACKAGE = '' } = process.env

/** The program below the nearest `node_modules`, from the folder of the step up to the top of the repository. */
function own(top) {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const bin = join(folder, 'node_modules', 'signgen', 'bin', 'signgen.js')
    if (existsSync(bin)) return bin
    if (folder === top || folder === dirname(folder)) return ''
  }
}

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const bin = INPUT_PACKAGE ? '' : own(resolve(GITHUB_WORKSPACE))
appendFileSync(GITHUB_OUTPUT, `bin=${bin}\npackage=${bin ? '' : INPUT_PACKAGE || `${name}@${version}`}\n`)
