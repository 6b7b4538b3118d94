import { dirname, relative, resolve } from 'node:path'
import { campaignsOf } from '../host/node/campaigns.ts'
import { onDisk } from '../host/node/disk.ts'
import { readSource, shown } from '../host/node/read.ts'
import { lineStarts, ofFile, position, type Span } from '../model/diagnostic.ts'
import type { Sign } from '../model/sign.ts'
import { keysOf, type Tree } from '../model/tree.ts'
import { UsageError } from '../model/usage-error.ts'
import { BUILT_IN } from '../render/built-in.ts'
import { campaignPath } from '../render/campaigns.ts'
import { render } from '../render/render.ts'
import { harmlessLine } from '../stages/report/harmless.ts'
import { scrubbed } from '../trade/markup/redaction.ts'
import type { BuildResult } from './build.ts'

/** What is asked of a sign, as `signgen explain --sign` has it. */
export interface SignQuestion {
  readonly path: string
  readonly root?: string | undefined
}

/** A sign as it is decided, and what keeps it from being drawn. */
export interface SignAnswer extends Pick<BuildResult, 'sources'> {
  readonly text: string
  readonly diagnostics: BuildResult['report']['diagnostics']
}

/**
 * A sign as it is decided, each value with the place that it comes from, as YAML. Campaigns are looked for up to the root:
 * the working folder, for a sign below it.
 */
export async function explainSign({ path, root }: SignQuestion): Promise<SignAnswer> {
  const source = readSource(shown(path))
  if ('code' in source) return { text: '', diagnostics: [ofFile(source.path, source)], sources: new Map() }
  if (root !== undefined && relative(resolve(root), resolve(path)).startsWith('..'))
    throw new UsageError(`--root: ${path} is not below ${root}`)
  const top = root ?? (relative('.', path).startsWith('..') ? dirname(path) : '.')
  const { tree, checked, diagnostics } = await render(source, {}, onDisk(source.path, top, BUILT_IN))
  const campaigns = campaignsOf(source.path, top).flatMap(file =>
    'text' in file ? [[campaignPath(source.path, file.name), file.text] as const] : [],
  )
  const placeOf = (span: Span | undefined): string => {
    const { path, text } = span?.of ?? source
    return span ? `${path}:${position(lineStarts(text), span.start).line}` : path
  }
  const typed =
    tree?.kind === 'map' ? tree.entries.flatMap(({ key, value }) => linesOf(key, value, '', placeOf)) : []
  return {
    text: [...typed, ...(checked ? usual(checked.sign, tree) : [])].map(line => `${line}\n`).join(''),
    diagnostics,
    sources: new Map([[source.path, source.text], ...campaigns]),
  }
}

type PlaceOf = (span: Span | undefined) => string

const KEY = /^[\w-]+$/

function linesOf(key: string, value: Tree, indent: string, placeOf: PlaceOf): string[] {
  const name = `${indent}${KEY.test(key) ? key : JSON.stringify(scrubbed(key))}:`
  if (value.kind === 'map')
    return value.entries.length
      ? [name, ...value.entries.flatMap(each => linesOf(each.key, each.value, `${indent}  `, placeOf))]
      : []
  return [`${name} ${inline(value)}  # ${harmlessLine(placeOf(value.span))}`]
}

function inline(tree: Tree): string {
  if (tree.kind === 'list') return `[${tree.items.map(inline).join(', ')}]`
  if (tree.kind === 'map')
    return `{${tree.entries.map(({ key, value }) => `${KEY.test(key) ? key : JSON.stringify(key)}: ${inline(value)}`).join(', ')}}`
  return typeof tree.value === 'string' ? JSON.stringify(scrubbed(tree.value)) : String(tree.value)
}

/** What nobody said. */
function usual(sign: Sign, tree: Tree | undefined): string[] {
  const said = new Set(keysOf(tree))
  const colours = tree?.kind === 'map' ? tree.entries.find(({ key }) => key === 'colours')?.value : undefined
  const own = new Set(keysOf(colours))
  const rest = Object.values(sign.colours).filter(({ role }) => !own.has(role))
  const values: [string, string][] = [
    ['template', JSON.stringify(sign.template)],
    ['language', JSON.stringify(sign.language)],
    ['print', sign.print.colour === 'rgb' ? 'office' : 'shop'],
    ['outputs', `[${sign.outputs.map(({ size, format }) => `${size}.${format}`).join(', ')}]`],
  ]
  return [
    ...values.filter(([key]) => !said.has(key)).map(([key, value]) => `${key}: ${value}  # default`),
    ...rest.map(({ role, rgb }) => `# colours.${role}: "${rgb}"  # the look ${sign.template}`),
  ]
}
