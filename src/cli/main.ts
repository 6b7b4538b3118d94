import { writeSync } from 'node:fs'
import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import type { ProofRequest } from '../batch/proof.ts'
import { done } from '../model/done.ts'
import { OPTIONS, type TellingOptions } from '../model/options.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless } from '../stages/report/harmless.ts'
import { EXIT } from './exit-codes.ts'
import type { ExplainFlags } from './explain.ts'
import { flagOf, flagsIn, requestOf, withFlags } from './flags.ts'
import { HELP_EXAMPLES } from './help-examples.ts'
import type { InitFlags } from './init.ts'
import type { StudioFlags } from './studio.ts'

const EXAMPLES = `
Examples:
  signgen init                             write a starter sign.yaml
  signgen build sign.yaml                  draw the outputs that the sign names
  signgen build sign.yaml -s a3,square -o out/
  signgen build campaigns/ -o out/         draw every sign below a folder
  signgen build sign.yaml -d areas.csv     one sign a row, for \${column} in its texts
  signgen check campaigns/ --strict        for CI: report everything that build would
  signgen explain text-overflow            what a diagnostic means`

/** Where commander breaks a line; all other breaks are in what it repeats. */
const SUGGESTION = /\n(?=\(Did you mean )/

function portIn(words: string): number {
  if (!/^\d{1,5}$/.test(words) || Number(words) > 65_535)
    throw new InvalidArgumentError('It is a number up to 65535.')
  return Number(words)
}

const looksIn = (words: string): string[] =>
  words
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)

export { done }

const print = (text: string) => process.stdout.write(`${text}\n`)

/** Commands whose options stand in the table. */
const NAMES = new Set<string | undefined>(Object.values(OPTIONS).flatMap(({ on }) => on))

/**
 * The command line, as data: what it parses, helps with and documents. Where the word is known that names the command, the
 * others have no options: there are a hundred and forty, and nobody will see them.
 */
export function program(word?: string): Command {
  const signgen = new Command('signgen')
    .description('Mock public-appeal signs from a few lines of YAML')
    .version(pkg.version)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) => write(`${text.trimEnd().split(SUGGESTION).map(harmless).join('\n')}\n`),
    })
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
    .hook('preAction', (_, action) => void done.add(action.name()))
  const flagged: typeof withFlags = (command, name) =>
    NAMES.has(word) && name !== word ? command : withFlags(command, name)
  // The commands that look at signs share their arguments, and most of their options.
  const drawing = (command: Command, name: 'build' | 'check' | 'proof') =>
    flagged(command, name).argument('[paths...]', 'sign files, folders of them, or - for standard input')
  const command = (usage: string, description: string) => signgen.command(usage).description(description)
  drawing(command('build', 'draw signs'), 'build').action(async (paths: string[], read) => {
    const flags = flagsIn(read)
    const request = requestOf(flags, paths)
    process.exitCode = flags.watch
      ? await (await import('./watch.ts')).watchBuild(request, flags)
      : await (await import('./build.ts')).runBuild(request, flags, true)
  })
  drawing(command('check', 'report everything that build would, and write nothing'), 'check').action(
    async (paths: string[], read) => {
      const flags = flagsIn(read)
      const request = requestOf(flags, paths)
      process.exitCode =
        flags.fix || flags.fixDryRun
          ? await (await import('./fix.ts')).runFix(request, flags)
          : await (await import('./build.ts')).runBuild(request, flags, false)
    },
  )
  drawing(command('proof', 'write one page on which the signs are read and approved'), 'proof')
    .option('-o, --out <path>', 'where the page goes, a file of HTML or a PDF', 'proof.html')
    .option(
      '--since <file>',
      'the earlier proof to compare with (default: the one that was written to the same place)',
    )
    .option('--looks <list>', 'show every sign in these looks too, or in all', looksIn)
    .action(async (paths: string[], read: Record<string, unknown> & ProofRequest) => {
      const { out, since, looks, ...rest } = read
      const flags = flagsIn(rest)
      const request = requestOf(flags, paths)
      const asked = { out, since, looks }
      process.exitCode = await (await import('./proof.ts')).runProof(request, asked, flags)
    })
  flagged(command('preflight', 'hold a PDF against what a printer asks, ours or not'), 'preflight')
    .argument('<files...>', 'PDFs')
    .option(
      '--profile <name|file>',
      'a printer by name, or a YAML file of what one asks (default: what the file says it is)',
    )
    .action(async (files: string[], read: Record<string, unknown> & { profile?: string }) => {
      const { profile, ...rest } = read
      process.exitCode = await (await import('./preflight.ts')).runPreflight(files, profile, flagsIn(rest))
    })
  command('init', 'write a commented starter sign; or a campaign, an example, or a look')
    .argument('[file]', 'where (default: sign.yaml, campaign.yaml, or the name of the look and .tsx)')
    .option('--campaign', 'a starter campaign.yaml instead: defaults for all signs of a folder')
    .option('--example <name>', 'one of the examples instead, with the files that it names')
    .option('--template <name>', 'a starter look of this name instead')
    .action(async (given: string | undefined, flags: InitFlags) => {
      process.exitCode = await (await import('./init.ts')).runInit(given, flags)
    })
  flagged(command('templates', 'list the looks, or everything about one'), 'templates')
    .argument('[name]')
    .action(async (name: string | undefined, flags: { templates?: readonly string[] }) => {
      const { text, diagnostics, sources } = (await import('./templates.ts')).templates(name, flags.templates)
      process.stdout.write(text)
      if (!diagnostics.length) return
      ;(await import('./print-diagnostics.ts')).printDiagnostics(diagnostics, sources)
      process.exitCode = EXIT.errors
    })
  command('schema', 'print the JSON Schema of sign files')
    .option('--campaign', 'that of campaign.yaml instead')
    .action(async ({ campaign = false }: { campaign?: boolean }) => {
      const { campaigns, schema } = await import('./schema.ts')
      print(campaign ? campaigns() : schema())
    })
  const reports = command('report', 'work with the reports of earlier runs')
  reports
    .command('merge')
    .description('make one report of the JSON reports of shards, and print it')
    .argument('<files...>', 'the reports, in any order if their names end in the number of the shard')
    .addOption(flagOf({ ...OPTIONS.reporter, usual: 'json' }))
    .action(async (files: string[], flags: Pick<TellingOptions, 'reporter'>) => {
      process.exitCode = await (await import('./report-merge.ts')).mergeReports(files, flags)
    })
  command('fonts', 'list the fonts and what they cover').action(async () => {
    print((await import('./fonts.ts')).fonts())
  })
  flagged(command('studio', 'write signs in a browser and see them; nothing leaves this machine'), 'studio')
    .argument('[folder]', 'the folder of the signs (default: where you are)')
    .option('--port <n>', 'the port to listen at (default: one that is free)', portIn)
    .option('--host <address>', 'listen at another address than 127.0.0.1, for other machines too')
    .option('--no-open', 'open no browser')
    .action(async (folder: string | undefined, flags: StudioFlags) => {
      process.exitCode = await (await import('./studio.ts')).studio(folder ?? '.', flags)
    })
  command(
    'explain',
    'say why a finding is there and what to do about it; or where a sign has its values from',
  )
    .argument('[code]', 'a code, or layout: how an arrangement is chosen')
    .option('--sign <path>', 'a sign as it is decided, each value with the place that it comes from')
    .option('--root <dir>', 'with --sign: the folder up to which campaign.yaml is looked for')
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const explaining = await import('./explain.ts')
      if ((code === undefined) === (flags.sign === undefined))
        throw new UsageError('explain takes the code of a finding, or --sign and a sign file')
      if (code !== undefined) print(explaining.explain(code))
      else process.exitCode = await explaining.runExplainSign(flags)
    })
  flagged(command('lsp', 'a language server for editors, on standard input and output'), 'lsp')
    .option('--stdio', 'as it is; some editors say so')
    .action(async ({ templates }: { templates?: readonly string[] }) => {
      await (await import('./lsp/server.ts')).serveEditor(templates)
    })
  command('completion', 'print what completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(async (shell: string) => {
      process.stdout.write((await import('./completion.ts')).completionFor(shell, signgen))
    })
  for (const each of signgen.commands) {
    const examples = HELP_EXAMPLES[each.name()] ?? []
    if (examples.length)
      each.addHelpText('after', `\nExamples:\n${examples.map(line => `  ${line}\n`).join('')}`)
  }
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
    await program(first).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    process.exitCode = await failed(error, argv)
  }
}

/** What the system does not give, whatever is asked of it: no bug. */
function lackOf(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === 'uv_cwd') return 'the folder you are in is gone: change to one that is there'
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'too few files may be open at once: raise it, `ulimit -n 256`'
  return undefined
}

async function failed(error: unknown, argv: readonly string[]): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownCommand' && /\.ya?ml$/i.test(argv[0] ?? '')) {
      process.stderr.write(`(did you mean: signgen build ${harmless(argv[0]!)})\n`)
    }
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  if (error instanceof Error && error.name === 'UsageError') {
    process.stderr.write(`signgen: ${harmless(error.message)}\n`)
    return EXIT.usage
  }
  const lack = lackOf(error)
  if (lack) {
    process.stderr.write(`signgen: ${lack}\n`)
    return EXIT.files
  }
  process.stderr.write(
    `signgen: a bug in signgen: ${harmless(error instanceof Error ? error.message : String(error))}\nPlease report it.\n`,
  )
  return EXIT.bug
}
