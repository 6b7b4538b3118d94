import { writeSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import { PDF_KINDS } from '../model/sign.ts'
import { EXIT } from './exit-codes.ts'

const list = (text: string, before: readonly string[] = []): string[] => {
  const items = text.split(',').map(item => item.trim())
  if (items.includes('')) throw new InvalidArgumentError('It is a list with commas: a3,square')
  return [...before, ...items]
}

const collect = (text: string, before: readonly string[] = []): string[] => [...before, text]

const dots = (text: string): number => {
  const dpi = Number(text)
  if (!/^\d+(?:\.\d+)?$/.test(text) || dpi < 1 || dpi > 10_000)
    throw new InvalidArgumentError('It is a number from 1 to 10000.')
  return dpi
}

const count = (text: string): number => {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(text)
}

const millimetres = (text: string): number => {
  if (!/^\d+(?:\.\d+)?(?:\s*mm)?$/.test(text))
    throw new InvalidArgumentError('It is a length in millimetres.')
  return Number.parseFloat(text)
}

/** The options that say what would be drawn: `build` and `check` share them. */
const drawing = (command: Command): Command =>
  command
    .argument('[paths...]', 'sign files, folders of them, or - for standard input')
    .option('-o, --out <path>', 'a folder, a file for one output, or - for standard output')
    .option('-f, --format <list>', 'formats: png, svg, pdf', list)
    .option('-s, --size <list>', 'sizes: a3, a4-landscape, square, 600x900mm …', list)
    .option('--dpi <n>', 'pixels per inch of a PNG in a paper size (default: 150)', dots)
    .addOption(new Option('--pdf <kind>', 'how a PDF draws its words').choices(PDF_KINDS))
    .option('--icc <file>', 'the printer’s profile: PDF/X-4 instead of PDF/X-1a')
    .option('--tile <paper>', 'cut a PDF over sheets at full size: a4')
    .option('--tile-margin <mm>', 'what a printer cannot print (default: 5)', millimetres)
    .option('--tile-overlap <mm>', 'how far two sheets show the same (default: 10)', millimetres)
    .option('--n-up <n>', 'so many copies on one sheet of a PDF, with cut marks', Number)
    .option('-d, --data <file>', 'CSV, JSON or YAML rows: one sign a row, for ${column} in its texts')
    .option('--rows <list>', 'only these rows of the data: 3-9,12')
    .option('--name <pattern>', 'output names (default: ${name}-${size}.${format})')
    .option('--set <field=value>', 'override one field; may be repeated', collect)
    .option('--root <dir>', 'the folder that signs may be read from')
    .option('--as-of <date>', 'the day against which dates are judged (default: today)')
    .option('--templates <dir>', 'a folder of looks of your own; they are code, and run')
    .option('-j, --jobs <n>', 'signs drawn at once (default: the cores)', count)
    .option('--shard <i/n>', 'the i-th of n equal parts of the work')
    .option('--strict', 'warnings fail')
    .addOption(
      new Option('--reporter <name>', 'how to report')
        .choices(['pretty', 'json', 'github'])
        .default('pretty'),
    )
    .option('-q, --quiet', 'errors only')

const EXAMPLES = `
Examples:
  signgen init                             write a starter sign.yaml
  signgen build sign.yaml                  draw the outputs that the sign names
  signgen build sign.yaml -s a3,square -o out/
  signgen build campaigns/ -o out/         draw every sign below a folder
  signgen build sign.yaml -d areas.csv     one sign a row, for \${column} in its texts
  signgen check campaigns/ --strict        for CI: say all that build would say
  signgen explain text-overflow            what a diagnostic means`

const print = (text: string) => process.stdout.write(`${text}\n`)

/** The command line, as data: what it parses, helps with and documents. */
export function program(): Command {
  const signgen = new Command('signgen')
    .description('Mock public-appeal signs from a few lines of YAML')
    .version(pkg.version)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
  const command = (usage: string, description: string) => signgen.command(usage).description(description)
  drawing(command('build', 'draw signs'))
    .option('--alt', 'beside each PNG its alternative text, as .txt')
    .option('--no-cache', 'draw everything, whether it has changed or not')
    .option('--cache-dir <dir>', 'where what was drawn is kept')
    .option('-w, --watch', 'build again whatever a changed file reaches')
    .action(async (paths: string[], flags) => {
      const request = { ...flags, paths, noCache: !flags.cache }
      process.exitCode = flags.watch
        ? await (await import('./watch.ts')).watchBuild(request, flags)
        : await (await import('./build.ts')).runBuild(request, flags, true)
    })
  drawing(command('check', 'say all that build would say, and write nothing')).action(
    async (paths: string[], flags) => {
      const { runBuild } = await import('./build.ts')
      process.exitCode = await runBuild({ ...flags, paths }, flags, false)
    },
  )
  command('init', 'write a commented starter sign; or with --template a look')
    .argument('[file]', 'where (default: sign.yaml, or the name of the look and .tsx)')
    .option('--template <name>', 'a starter look of this name instead')
    .action(async (given: string | undefined, flags: { template?: string }) => {
      const { init, STARTER } = await import('./init.ts')
      const look =
        flags.template === undefined
          ? undefined
          : (await import('./starter-look.ts')).starterLook(flags.template, given)
      const file = given ?? look?.file ?? 'sign.yaml'
      try {
        init(file, look?.text ?? STARTER)
        print(file)
        if (look) process.stderr.write(`Try it: ${look.command}\n`)
      } catch (error) {
        const { reasonOf } = await import('../host/node/os-errors.ts')
        process.stderr.write(`signgen: ${file} was not written: ${reasonOf(error)}\n`)
        process.exitCode = EXIT.files
      }
    })
  command('templates', 'list the looks; or one: what it shows and needs')
    .argument('[name]')
    .option('--templates <dir>', 'a folder of looks of your own; they are code, and run')
    .action(async (name: string | undefined, flags: { templates?: string }) => {
      const { text, diagnostics, sources } = (await import('./templates.ts')).templates(name, flags.templates)
      process.stdout.write(text)
      if (!diagnostics.length) return
      ;(await import('./print-diagnostics.ts')).sayAll(diagnostics, sources)
      process.exitCode = EXIT.errors
    })
  command('schema', 'print the JSON Schema of sign files').action(async () => {
    print((await import('./schema.ts')).schema())
  })
  command('fonts', 'list the fonts and what they cover').action(async () => {
    print((await import('./fonts.ts')).fonts())
  })
  command('explain', 'why a diagnostic exists and what to do about it')
    .argument('<code>')
    .action(async (code: string) => {
      print((await import('./explain.ts')).explain(code))
    })
  return signgen
}

/** What cannot be printed is told where it can; a reader who has gone away is no fault. */
function printing(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') {
    try {
      writeSync(2, `signgen: the output could not be written: ${error.message}\n`)
    } catch {}
    process.exit(EXIT.files)
  }
  process.exit(process.exitCode ?? EXIT.ok)
}

/** Run the command line. Alone knows its arguments; sets the exit code and never ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', printing)
  process.stderr.on('error', printing)
  try {
    const [first] = argv
    if (first === undefined) {
      process.stderr.write(`${program().helpInformation()}${EXAMPLES}\n`)
      process.exitCode = EXIT.usage
      return
    }
    await program().parseAsync([...argv], { from: 'user' })
  } catch (error) {
    process.exitCode = await failed(error, argv)
  }
}

async function failed(error: unknown, argv: readonly string[]): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownCommand' && /\.ya?ml$/i.test(argv[0] ?? '')) {
      process.stderr.write(`(did you mean: signgen build ${argv[0]})\n`)
    }
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  if (error instanceof Error && error.name === 'UsageError') {
    process.stderr.write(`signgen: ${error.message}\n`)
    return EXIT.usage
  }
  process.stderr.write(
    `signgen: a bug in signgen: ${error instanceof Error ? error.message : String(error)}\nPlease report it.\n`,
  )
  return EXIT.bug
}
