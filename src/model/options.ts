import {
  count,
  day,
  encoding,
  file,
  flag,
  folder,
  folders,
  type Kind,
  list,
  millimetres,
  oneOf,
  text,
  texts,
  within,
} from './option-kinds.ts'
import { SCALES } from './output.ts'
import type { Size } from './sheet.ts'
import { type Format, PDF_KINDS } from './sign.ts'

/** An option: what the command line, the API and the documents say of it. */
export interface OptionSpec<T = unknown> {
  /** As it is written on the command line. Its long name in camelCase is the key of the table. */
  readonly flag: string
  /** What it does, for `--help`. */
  readonly says: string
  readonly is: Kind<T>
  /** What it is to be where nobody says; of a sign that says so itself, in words. */
  readonly usual: string | number | undefined
  /** What a sign is drawn by; how a run goes about it; how the command line tells of it. */
  readonly of: 'sign' | 'run' | 'telling'
  /** The commands that take it. */
  readonly on: readonly ('build' | 'check' | 'proof' | 'preflight' | 'templates' | 'studio' | 'lsp')[]
}

type Commands = OptionSpec['on']
const DRAWING: Commands = ['build', 'check', 'proof']
const TELLING: Commands = ['build', 'check', 'proof', 'preflight']
const FILES: Commands = ['build', 'check']
const BUILD: Commands = ['build']
const CHECK: Commands = ['check']
const LOOKS: Commands = ['build', 'check', 'proof', 'templates', 'studio', 'lsp']

const options =
  <const Of extends OptionSpec['of']>(of: Of) =>
  <T, const Usual extends string | number | undefined = undefined>(
    flag: string,
    is: Kind<T>,
    says: string,
    usual?: Usual,
    on: Commands = DRAWING,
  ) => ({ of, flag, is, says, usual: usual as Usual, on })

const sign = options('sign')
const run = options('run')
const telling = options('telling')

/**
 * The options of the commands that draw, the same for the command line and for the API. One that is added here is parsed,
 * explained, held to its kind and brought to where its `of` says, without another edit.
 */
export const OPTIONS = {
  /** A folder, a file for one output, or `-` for standard output. Default: beside each sign. */
  out: run(
    '-o, --out <path>',
    text,
    'where outputs go: a folder, a file for one output, or - for standard output',
    undefined,
    FILES,
  ),
  /** Every size in every format, instead of the sign's `outputs`. */
  format: sign('-f, --format <list>', list<Format>(), 'formats to draw: png, jpg, svg, pdf'),
  /** Every size in every format, instead of the sign's `outputs`. */
  size: sign(
    '-s, --size <list>',
    list<Size | 'kit'>(),
    'sizes to draw: a3, a4-landscape, square, 600x900mm, kit …',
  ),
  /** Pixels per inch of a PNG in a paper size. Default: the sign's own, else 150. */
  dpi: sign(
    '--dpi <n>',
    within(1, 10_000),
    'pixels per inch of a PNG in a paper size',
    '150, for print: shop 300',
  ),
  /** How a PDF draws its words: as text, as curves, or as pixels of the whole page. Default: live. */
  pdf: sign('--pdf <kind>', oneOf(PDF_KINDS), 'how a PDF draws its words'),
  /** The printer's profile, a file: PDF/X-4 instead of PDF/X-1a. */
  icc: run('--icc <file>', file, 'the printer’s profile: PDF/X-4 instead of PDF/X-1a'),
  /** The paper to cut a PDF over, by name. */
  tile: sign('--tile <paper>', text, 'spread a PDF at full size over sheets of this paper: a4'),
  /** What a printer cannot print on each side of the paper, in millimetres. Default: 5. */
  tileMargin: sign('--tile-margin <mm>', millimetres, 'what the printer leaves blank on each side', 5),
  /** How far two sheets show the same, in millimetres. Default: 10. */
  tileOverlap: sign('--tile-overlap <mm>', millimetres, 'how much neighbouring sheets share', 10),
  /** How many copies of the sign go on one sheet of a PDF. */
  nUp: sign('--n-up <n>', count(100), 'put n copies on one sheet of a PDF, with cut marks'),
  /** At what scale a PDF is drawn: a print shop prints a page of 1:4 at 400 %. Default: as large as the sign. */
  scale: sign(
    '--scale <ratio>',
    oneOf(SCALES),
    'draw a PDF of a large sheet smaller, to be printed enlarged: 1:4',
    undefined,
    [...DRAWING, 'preflight'],
  ),
  /** Rows to draw each sign for: a CSV, JSON or YAML file. */
  data: run('-d, --data <file>', file, 'CSV, JSON or YAML rows: one sign a row, for ${column} in its texts'),
  /** Of a data file that is neither UTF-8 nor UTF-16: `windows-1250`. Default: Windows-1252, and a warning. */
  encoding: run(
    '--encoding <name>',
    encoding,
    'the encoding of a data file that is not Unicode: windows-1250',
  ),
  /** Only these rows, from 1: `3-9,12`. */
  rows: run('--rows <list>', text, 'draw only these rows of the data: 3-9,12'),
  /**
   * How outputs are named. Default: `${name}-${size}.${format}`; with data `${name}-${row}-${size}.${format}`; of a tiled
   * file the size ends in `-on-a4` (`${tile}`), of copies in `-4up` (`${nup}`). `${print}` is `office` or `shop`.
   */
  name: run('--name <pattern>', text, 'output names', '${name}-${size}.${format}'),
  /** Fields to override: `headline=We are appealing`. */
  set: sign('--set <field=value>', texts, 'override one field of every sign; may be repeated'),
  /** Patterns of files that are no signs, from the working folder, as in .gitignore: `drafts/`. */
  ignore: run('--ignore <glob>', texts, 'files that are no signs, as in .gitignore; may be repeated'),
  /** Leave every `campaign.yaml` alone. Default: what it says holds for all signs in its folder and below. */
  noCampaign: sign('--no-campaign', flag, 'take no defaults from campaign.yaml'),
  /** The folder that signs may be read from. Default: the one that is named, or that of the file. */
  root: run('--root <dir>', folder, 'the folder that signs may be read from'),
  /** The day against which dates are judged: `2026-03-14`. Default: today. */
  asOf: sign('--as-of <date>', day, 'the day against which dates are judged', 'today'),
  /** A folder of looks of one's own, beside those of signgen. They are code, and run. */
  templates: run(
    '--templates <dir>',
    folders,
    'a folder or a package of looks of your own; they are code and will be run; may be repeated',
    undefined,
    LOOKS,
  ),
  /** Signs drawn at once, each in a process of its own; with 1 they are drawn in this one. Default: the cores. */
  jobs: run('-j, --jobs <n>', count(9999), 'signs drawn at once', 'the cores'),
  /** One of several equal parts of the work: `2/5`. */
  shard: run('--shard <i/n>', text, 'the i-th of n equal parts of the work', undefined, FILES),
  /** Warnings fail. */
  strict: run('--strict', flag, 'fail on warnings too', undefined, TELLING),
  reporter: telling(
    '--reporter <name>',
    oneOf(['pretty', 'json', 'github', 'sarif', 'junit', 'markdown']),
    'how to report',
    'pretty',
    TELLING,
  ),
  quiet: telling('-q, --quiet', flag, 'report errors only', undefined, TELLING),
  /** Beside each output its alternative text: `poster-a3.pdf`, `poster-a3.txt`; one for a PNG and a PDF of one name. */
  alt: run('--alt', flag, 'write the alternative text of each output beside it, as .txt', undefined, BUILD),
  /** Besides the outputs, the words of each sign alone in large type: `poster-large-print.pdf`. */
  largePrint: sign(
    '--large-print',
    flag,
    'write the words of each sign alone in large type too, a PDF on A4',
    undefined,
    FILES,
  ),
  /** Draw everything, also what has not changed. Default: what has not changed is taken from the cache. */
  noCache: run('--no-cache', flag, 'draw everything, whether it has changed or not', undefined, BUILD),
  /** Where the cache is. Default: the user's, by the custom of the system. */
  cacheDir: run('--cache-dir <dir>', text, 'where drawn outputs are kept', undefined, BUILD),
  /** Apply the safe fixes of what is found, then check what is there. */
  fix: telling('--fix', flag, 'apply the safe fixes to the sign files', undefined, CHECK),
  /** Print what `--fix` would change, and change nothing. */
  fixDryRun: telling(
    '--fix-dry-run',
    flag,
    'print what --fix would change, as a patch, and change nothing',
    undefined,
    CHECK,
  ),
  watch: telling('-w, --watch', flag, 'rebuild whatever a changed file affects', undefined, BUILD),
} satisfies Readonly<Record<string, OptionSpec>>

type Table = typeof OPTIONS
export type OptionName = keyof Table

/** The options of one purpose, with their values. */
type Options<Of extends OptionSpec['of']> = {
  readonly [K in OptionName as Table[K]['of'] extends Of ? K : never]?: Table[K]['is'] extends Kind<infer T>
    ? T
    : never
}

/** What a sign is drawn by, besides what it says itself. */
export interface SignOptions extends Options<'sign'> {}
/** How a run goes about its signs. */
export interface RunOptions extends Options<'run'> {}
/** How the command line tells of a run. */
export interface TellingOptions extends Options<'telling'> {}

/** The names of the options of one purpose. */
export const optionsOf = (...purposes: readonly OptionSpec['of'][]): OptionName[] =>
  (Object.keys(OPTIONS) as OptionName[]).filter(name => purposes.includes(OPTIONS[name].of))
