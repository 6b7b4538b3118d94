/**
 * The parts of docs/ that are made from the program itself: each stands between `<!-- generated: name -->` and
 * `<!-- end -->`. `npm run docs` writes them anew, and tests/program/docs.test.ts fails where they are not what is there.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command, Option } from 'commander'
import { program } from '../src/cli/main.ts'
import { COMMON_ROLES, coloursOf, followed, type Palette } from '../src/looks/kit/colours.ts'
import { PREFLIGHT } from '../src/model/codes/preflight.ts'
import { CODES, type Code } from '../src/model/codes.ts'
import { OPTIONS, type OptionName, type OptionSpec } from '../src/model/options.ts'
import { SIZE_NAMES, sheetOf } from '../src/model/sheet.ts'
import { FORMATS } from '../src/model/sign.ts'
import { jsonSchema } from '../src/model/sign-file/json-schema.ts'
import { TEMPLATES } from '../templates/index.ts'
import { campaigns } from './gallery.mjs'
import { ruleFiles } from './rules.ts'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))

/** A table with what may break one kept from doing so. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** Words that were written for a terminal, as Markdown: all but what stands between backquotes means itself. */
const plain = (text: string) =>
  text.replace(/(`[^`\s][^`]*`)|[\\`*_<[\]]/g, (sign, quoted?: string) => quoted ?? `\\${sign}`)

const code = (text: string) => `\`${text}\``

// The sign file

interface Node {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly propertyNames?: Node
  readonly additionalProperties?: Node | boolean
}

/** A text by language: what is said of it once, on the page of languages. */
const isByLanguage = ({ propertyNames }: Node) => propertyNames?.pattern !== undefined

const optionsOf = (node: Node): readonly Node[] => (node.anyOf ?? [node]).filter(each => !isByLanguage(each))

/** The kinds of value of a field, as one says it of one or of many: text, a map; texts, maps. */
function kindsOf(node: Node, many: boolean): string[] {
  const { type, items, properties, additionalProperties } = node
  if (node.anyOf) return [...new Set(optionsOf(node).flatMap(each => kindsOf(each, many)))]
  if (node.enum && node.enum.length <= 12) return node.enum.map(each => code(String(each)))
  if (items) return [`${many ? 'lists' : 'a list'} of ${kindsOf(items, true).join(' or ')}`]
  if (properties) return [many ? 'maps' : 'a map']
  if (typeof additionalProperties === 'object')
    return [`${many ? 'maps' : 'a map'} to ${kindsOf(additionalProperties, true).join(' or ')}`]
  if (type === 'boolean') return ['`true`', '`false`']
  if (type === 'number') return [many ? 'numbers' : 'a number']
  return [many ? 'texts' : 'text']
}

const kindOf = (node: Node) => kindsOf(node, false).join(', ')

/** The keys of the maps in a field, by their path from it; a list is passed through, and written `[]`. */
function keysOf(node: Node, path = ''): { path: string; key: Node; isRequired: boolean }[] {
  const options = optionsOf(node)
  const listed = options
    .flatMap(({ properties }) => Object.values(properties ?? {}))
    .flatMap(each => each.items ?? [])
  return options.flatMap(each => {
    if (each.items) {
      // The short form of what one of the keys holds too.
      const isSaidAgain = listed.some(items => JSON.stringify(items) === JSON.stringify(each.items))
      return isSaidAgain ? [] : keysOf(each.items, `${path}[]`)
    }
    if (typeof each.additionalProperties === 'object') return keysOf(each.additionalProperties, `${path}.*`)
    return Object.entries(each.properties ?? {}).flatMap(([name, key]) => {
      const own = `${path}.${name}`
      return [{ path: own, key, isRequired: (each.required ?? []).includes(name) }, ...keysOf(key, own)]
    })
  })
}

const { properties: FIELDS } = jsonSchema() as { properties: Record<string, Node> }

const meaningOf = (node: Node): string =>
  node.description ?? optionsOf(node).find(({ description }) => description)?.description ?? ''

function fields(): string {
  const rows = Object.entries(FIELDS).map(([name, node]) => {
    const inner = keysOf(node).length > 0 ? `[${code(name)}](#${name.toLowerCase()}-in-full)` : code(name)
    return [inner, kindOf(node), meaningOf(node)]
  })
  const maps = Object.entries(FIELDS).flatMap(([name, node]) => {
    const keys = keysOf(node).map(({ path, key, isRequired }) => [
      code(`${name}${path}`),
      kindOf(key),
      `${isRequired ? 'Required. ' : ''}${meaningOf(key)}`,
    ])
    return keys.length ? [`### \`${name}\` in full\n\n${table(['key', 'value', 'meaning'], keys)}`] : []
  })
  return [table(['field', 'value', 'meaning'], rows), ...maps].join('\n\n')
}

function sizes(): string {
  const rows = SIZE_NAMES.map(name => {
    const { width, height, pixels } = sheetOf(name)!
    return [code(name), pixels ? `${pixels.width} × ${pixels.height} px` : `${width} × ${height} mm`]
  })
  return `${table(
    ['size', 'width × height'],
    rows.filter(([name]) => !name!.includes('-landscape')),
  )}

Every paper size also exists with \`-landscape\`. Formats: ${FORMATS.map(code).join(', ')}.`
}

// The commands

const optionRow = ({ flags, description, argChoices, defaultValue }: Option): string[] => [
  code(flags),
  [
    `${description[0]!.toUpperCase()}${description.slice(1)}`,
    ...(argChoices ? [argChoices.map(code).join(', ')] : []),
    ...(typeof defaultValue === 'string' ? [`default ${code(defaultValue)}`] : []),
  ].join('; '),
]

const usageOf = (command: Command) => {
  const usage = command.options.length ? command.usage() : command.usage().replace('[options]', '')
  return code(`signgen ${command.name()} ${usage.trim()}`.trim())
}

function commands(): string {
  const all = program().commands
  const overview = table(
    ['command', 'what it does'],
    all.map(each => [`[${usageOf(each)}](#signgen-${each.name()})`, each.description()]),
  )
  const [build] = all
  const flagsOf = (command: Command) => command.options.map(({ flags }) => flags)
  const sections = all.map(command => {
    const shared = command === build ? [] : flagsOf(command).filter(flag => flagsOf(build!).includes(flag))
    const isLikeBuild = shared.length > 10
    const missing = flagsOf(build!).filter(flag => !shared.includes(flag))
    const own = command.options.filter(({ flags }) => !isLikeBuild || !shared.includes(flags))
    return [
      `### signgen ${command.name()}`,
      `${usageOf(command)}: ${command.description()}.`,
      ...command.registeredArguments
        .filter(({ description }) => description)
        .map(each => `${code(each.name())}: ${each.description}.`),
      ...(isLikeBuild ? [`It takes every option of \`build\` but ${missing.map(code).join(', ')}.`] : []),
      ...(own.length ? [table(['option', 'meaning'], own.map(optionRow))] : []),
    ].join('\n\n')
  })
  return [overview, ...sections].join('\n\n')
}

// The API

function options(): string {
  const all = (Object.entries(OPTIONS) as [OptionName, OptionSpec][]).filter(([, { of }]) => of !== 'telling')
  // What a run goes about its signs by, `render` has no use for; but for these two.
  const isOfRender = (name: string, { of }: OptionSpec) =>
    of === 'sign' || ['root', 'templates'].includes(name)
  return table(
    ['option', 'value', 'of', 'meaning'],
    all.map(([name, option]) => {
      const usual = option.usual === undefined ? '' : `; default ${option.usual}`
      const says = `${option.says[0]!.toUpperCase()}${option.says.slice(1)}${usual}`
      const value = option.is.accepts([]) ? 'a list of texts' : option.is.must
      return [code(name), value, isOfRender(name, option) ? '`render`, `build`' : '`build`', says]
    }),
  )
}

// The findings

/** By what they are about; the first group that a code belongs to has it. */
const GROUPS: readonly (readonly [title: string, codes: RegExp])[] = [
  ['Reading the file', /^(?:file|yaml)-/],
  [
    'Fields',
    /^(?:unknown-|missing-field|wrong-type|invalid-value|field-|text-(?:empty|control|quotes)|number-)/,
  ],
  ['Pictures and fonts', /^(?:image|font|picture)-/],
  ['Layout', /^(?:text-(?:overflow|too-small)|glyph|phone-broken)/],
  ['The telephone number', /^phone-/],
  ['The quotation', /^quote-/],
  ['The imprint', /^imprint-/],
  ['Who speaks', /^(?:publisher-missing|official-name|money-request)$/],
  ['Legibility', /^(?:contrast|too-small|too-many)/],
  ['Words', /^(?:date|link|translation|look-words)-/],
  ['The QR code', /^qr-/],
  ['Print files', /^(?:ink-missing|effect|profile)/],
  ['Preflight of a PDF', new RegExp(`^(?:${Object.keys(PREFLIGHT).join('|')})$`)],
  ['Looks', /^template-/],
  ['Data', /^(?:data|column)-/],
  ['Campaigns', /^campaign-/],
  ['Output', /^(?:output|draw)-/],
]

/** The group of a code; that of the rules beside it, where its own name tells none. */
function groupOf(name: string): string {
  const groupBy = (code: string) =>
    GROUPS.find(([title, codes]) =>
      code in PREFLIGHT ? title === 'Preflight of a PDF' : codes.test(code),
    )?.[0]
  const rules = ruleFiles()
  const own = rules.find(({ code }) => code === name)
  const others = own ? rules.filter(({ group }) => group === own.group) : []
  const found = [name, ...others.map(({ code }) => code)].map(groupBy).find(Boolean)
  if (!found) throw new Error(`${name} is in no group of scripts/docs.ts`)
  return found
}

function findings(): string {
  const all = Object.entries(CODES) as [Code, (typeof CODES)[Code]][]
  const sections = GROUPS.flatMap(([title]) => {
    const own = all.filter(([name]) => groupOf(name) === title)
    const entries = own.map(
      ([name, { severity, why, cure, unless }]) =>
        `### ${name}\n\n*${severity}${unless ? `; ${severity === 'error' ? 'a warning' : 'an error'} if ${unless}` : ''}.* ${plain(why)}\n\n**What to do:** ${plain(cure)}`,
    )
    return own.length ? [`## ${title}\n\n${entries.join('\n\n')}`] : []
  })
  return sections.join('\n\n')
}

// The looks

/** The examples that are drawn in a look, as the gallery shows them. */
const examplesOf = (look: string): string[] => {
  const shown = campaigns.filter(({ template }) => template === look)
  return [
    shown
      .map(
        ({ name, says }) =>
          `<a href="../examples/${name}/sign.yaml"><img src="../examples/gallery/${name}.png" height="280" alt="${says.replaceAll('"', '&quot;')}"></a>`,
      )
      .join('\n'),
  ]
}

/** The colours of a palette, with their inks. */
const swatches = ([name, palette]: readonly [string, Palette]): string[] => [
  code(name),
  ...COMMON_ROLES.map(role => {
    const colour = palette[role] ?? ''
    return typeof colour === 'string' ? code(colour) : `${code(colour.rgb)} ${colour.cmyk?.join(' ')}`
  }),
]

function looks(): string {
  const every = new Set([...TEMPLATES.values()].flatMap(({ shows }) => shows))
  return [...TEMPLATES.values()]
    .map(({ name, description, shows, needs, colours, palettes = {}, faces }) => {
      const left = [...every].filter(field => !shows.includes(field))
      const roles = Object.entries(coloursOf({ colours })).map(([role, colour]) => {
        const { rgb, cmyk = [] } = typeof colour === 'string' ? { rgb: colour } : colour
        return [code(role), code(rgb), cmyk.join(' '), followed(colour) ?? '']
      })
      return [
        `## ${name}`,
        ...examplesOf(name),
        `${description}.`,
        `Needs ${['headline', ...needs].map(code).join(', ')}. Shows ${left.length ? `every field but ${left.map(code).join(', ')}` : 'every field'}.`,
        table(['colour', 'on screens', 'inks (C M Y K, per cent)', 'follows'], roles),
        table(['palette', ...COMMON_ROLES], Object.entries(palettes).map(swatches)),
        `Type: ${Object.entries(faces)
          .map(([role, [family, weight]]) => `${code(role)} is ${family} ${weight}`)
          .join(', ')}.`,
      ].join('\n\n')
    })
    .join('\n\n')
}

/** The pages, and what is made for their marks. */
export const PAGES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'sign-file.md': { fields, sizes },
  'api.md': { options },
  'commands.md': { commands },
  'findings.md': { findings },
  'looks.md': { looks },
}

/** A page as it should be: what stands there, with its generated parts made anew. */
export function pageOf(name: string): string {
  let page = readFileSync(`${folder}${name}`, 'utf8')
  for (const [mark, make] of Object.entries(PAGES[name]!)) {
    const between = new RegExp(`(<!-- generated: ${mark} -->\n)[^]*?(<!-- end -->)`)
    if (!between.test(page)) throw new Error(`docs/${name} has no place for ${mark}`)
    page = page.replace(between, (_, begin, end) => `${begin}\n${make()}\n\n${end}`)
  }
  return page
}
