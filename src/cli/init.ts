import { writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { reasonOf } from '../host/node/os-errors.ts'
import { makeFolder } from '../host/node/write.ts'
import { UsageError } from '../model/usage-error.ts'
import { CAMPAIGN } from '../model/world.ts'
import { harmless, pathLine } from '../stages/report/harmless.ts'
import { EXIT } from './exit-codes.ts'

/** A sign that builds as it is. Every text stands in quote marks: then no `#`, `:` or `*` can spoil it. */
export const STARTER = `# yaml-language-server: $schema=./node_modules/signgen/schema.json
#
# Draw it:   signgen build sign.yaml
# Check it:  signgen check sign.yaml
#
# Keep the quote marks round every text: without them YAML cuts a text at " #",
# trips over ": ", and eats the 0 of a telephone number.

template: "witness-appeal" # the look; \`signgen templates\` lists them
language: "en-GB"

headline: "We are appealing"
subheadline: "Can you help us?"

# The quoted extract, word for word, with where it comes from.
quote:
  lines:
    - speaker: "Manager"
      text: "Nobody swims there anyway."
    - speaker: "Engineer"
      text: "Then we leave the valve open until Monday."
  source: "Leaked messages, January 2025"

question: "Did you see who did this?"
action: "Please phone the Water Regulator and ask for the river back:"
phone:
  number: "0121 496 0142"
  fictional: true # a number kept for drama: put in the real one, ring it, and delete this line
closing: "The river cannot phone for itself."

# Who puts the sign up.
publisher: "Clean Tame Now"

# More fields: banner, note, details, link, hashtag, disclosure, colours, print … \`signgen schema\` lists them all.

# What to draw: size.format. Sizes: a0 … a6, b0 … b3, letter, tabloid, each with -landscape; square, portrait, story,
# link; 600x900mm, 1080x1350px. Formats: pdf, png, svg. For a print shop add: print: "shop"
outputs: [a3.pdf, square.png]
`

/** What `signgen init` may write instead of a sign. */
export interface InitFlags {
  readonly campaign?: boolean
  readonly example?: string
  readonly template?: string
}

/** Write a file, never over one that is there. */
function writeFirst(path: string, text: string): string[] {
  makeFolder(dirname(path))
  writeFileSync(path, text, { flag: 'wx' })
  return [path]
}

/** What is to be written, where it begins, and how it is tried. */
interface Start {
  readonly file: string
  readonly write: () => string[]
  readonly command?: string
}

async function startOf(given: string | undefined, flags: InitFlags): Promise<Start> {
  if ([flags.campaign, flags.example, flags.template].filter(each => each !== undefined).length > 1)
    throw new UsageError('init writes one thing: choose among --campaign, --example and --template')
  if (flags.template !== undefined) {
    const { file, text, command } = (await import('./starter-look.ts')).starterLook(flags.template, given)
    return { file: given ?? file, write: () => writeFirst(given ?? file, text), command }
  }
  if (flags.campaign) {
    const file = given ?? CAMPAIGN
    if (basename(file) !== CAMPAIGN) throw new UsageError(`a campaign is a file named ${CAMPAIGN}`)
    const { STARTER_CAMPAIGN } = await import('./starter-campaign.ts')
    return { file, write: () => writeFirst(file, STARTER_CAMPAIGN) }
  }
  const file = given ?? 'sign.yaml'
  if (flags.example === undefined) return { file, write: () => writeFirst(file, STARTER) }
  const { copyExample, exampleFiles } = await import('./example.ts')
  const files = exampleFiles(flags.example, file)
  const data = files.find(({ to }) => to.endsWith('.csv'))
  return {
    file,
    write: () => copyExample(files),
    command: `signgen build ${file}${data ? ` -d ${data.to}` : ''}`,
  }
}

/** Write a starter, never over a file that is there; gives the exit code. */
export async function runInit(given: string | undefined, flags: InitFlags): Promise<number> {
  const { file, write, command } = await startOf(given, flags)
  try {
    for (const path of write()) process.stdout.write(`${pathLine(path)}\n`)
  } catch (error) {
    const path = (error as { path?: string }).path ?? file
    process.stderr.write(`signgen: ${harmless(path)} was not written: ${reasonOf(error)}\n`)
    return EXIT.files
  }
  if (command !== undefined) process.stderr.write(`Try it: ${harmless(command)}\n`)
  return EXIT.ok
}
