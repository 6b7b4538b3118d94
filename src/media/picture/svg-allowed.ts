/*
 * What an SVG file may hold before any program is given it. It is a list of what is known, so that what is not known stays
 * outside: scripts, links, pictures in the picture, pages of HTML, animation. What is drawn in the end is outlines alone.
 */

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use']
const STRUCTURE = [
  'svg',
  'g',
  'defs',
  'symbol',
  'switch',
  'clipPath',
  'mask',
  'style',
  'title',
  'desc',
  'metadata',
]
/** Tools leave these behind unused; where they are used, the drawing is refused. */
const PAINTS = ['linearGradient', 'radialGradient', 'stop', 'solidColor']
/** Inkscape and others keep these among their definitions; nothing is refused for one that nothing names. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['filter', 'marker', 'pattern'])
const KNOWN: ReadonlySet<string> = new Set([...SHAPES, ...STRUCTURE, ...PAINTS])

const INSTEAD: Readonly<Record<string, string>> = {
  text: 'has text: convert it to outlines',
  tspan: 'has text: convert it to outlines',
  image: 'holds a picture of pixels: use that itself',
  script: 'holds a script',
  foreignObject: 'holds a page of HTML',
  a: 'holds a link',
  flowRoot: 'has text: convert it to outlines',
  textPath: 'has text: convert it to outlines',
  filter: 'has effects (filter): flatten them',
  marker: 'has ends of lines (marker): convert strokes to outlines',
  pattern: 'is filled with a pattern: use flat colours',
}

/** So many things a logo is drawn of, at the most, with all that is used again counted again. */
const MOST_DRAWN = 20_000

interface Element {
  readonly name: string
  readonly id: string | undefined
  readonly href: string | undefined
  readonly kids: Element[]
}

/** The namespace of SVG. Files that are cut out of a web page have it not. */
export const SVG = 'http://www.w3.org/2000/svg'
/** From one `<` to the next; no value of an attribute may hold one. */
const TAG = /^(\/?)([\w:.-]+)(?![\w:.-])((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/

const DAMAGED = 'is an SVG that is damaged'

/** What a style sheet may ask for, wherever it stands, and a drawing must not. */
const STYLED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<\?xml-stylesheet|@import|url\((?!\s*(?:(?:["']|&quot;)\s*)?#)/i, 'names another file or address'],
  [/icc-color\(/i, 'has colours of a printer: save it in RGB'],
]

/** In a few words what keeps a source from being drawn; undefined where nothing does. */
export function wrongSource(text: string): string | undefined {
  for (const [pattern, what] of STYLED) if (pattern.test(text)) return what
  const source = withoutAsides(text)
  if (source === undefined) return DAMAGED
  const prefixes = prefixesIn(source)
  const root: Element = { name: '', id: undefined, href: undefined, kids: [] }
  const open = [root]
  const names = new Set([...text.matchAll(/#([^\s"'()<>&;,]+)/g)].map(([, name]) => name!))
  /** How many are open of what is left behind, and what is in it. */
  let unused = 0
  for (const piece of source.split('<').slice(1)) {
    const [, close, name, typed, alone] = TAG.exec(piece) ?? []
    if (name === undefined) return DAMAGED
    if (close) {
      if (open.length > 1) open.pop()
      if (unused > 0) unused--
      continue
    }
    const attributes = attributesOf(typed!)
    const local = prefixes.has(name.split(':')[0]!) ? name.slice(name.indexOf(':') + 1) : name
    const isUnused = unused > 0 || (LEFT_BEHIND.has(local) && !names.has(attributes.get('id') ?? ''))
    const wrong = wrongElement(local, attributes, isUnused && isPassive(local))
    if (wrong !== undefined) return wrong
    if (isUnused && !alone) unused++
    const href = attributes.get('href') ?? attributes.get('xlink:href')
    const element = { name: local, id: attributes.get('id'), href, kids: [] }
    open.at(-1)!.kids.push(element)
    if (!alone) open.push(element)
    if (open.length > DEEPEST) return 'is nested too deep'
  }
  return drawnTimes(root) > MOST_DRAWN ? 'is drawn of too many parts: simplify it' : undefined
}

const DEEPEST = 200

/** The prefixes that stand for SVG itself: Inkscape declares one in every file, and some tools use it. */
const prefixesIn = (source: string): ReadonlySet<string> =>
  new Set(
    [...source.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(
      ([, prefix, double, single]) => ((double ?? single) === SVG ? [prefix!] : []),
    ),
  )

const ENTITIES_TOLD = 'defines entities (<!DOCTYPE … [): save it as plain SVG'
/** An entity of Illustrator is the address of a namespace; one that holds more is a text in disguise, or a trap. */
const MOST_OF_ENTITY = 200

/**
 * A source without its document type, and with the entities that it defines written out, where each is a short text; or
 * why it cannot be read. None of them may hold another, so that nothing unfolds.
 */
export function withoutDoctype(text: string): { readonly text: string } | { readonly wrong: string } {
  const found = /<!DOCTYPE[^>[]*(?:\[([^\]]*)\]\s*)?>/i.exec(text)
  if (!found) return /<!ENTITY/i.test(text) ? { wrong: ENTITIES_TOLD } : { text }
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(rest)) return { wrong: ENTITIES_TOLD }
  const entities = new Map<string, string>()
  const left = (found[1] ?? '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g, (_, name, double, single) => {
      const value: string = double ?? single
      if (value.length <= MOST_OF_ENTITY) entities.set(name, value.replaceAll('"', '&quot;'))
      return ''
    })
    // What elements and attributes may be is nothing to a reader that draws.
    .replace(/<!(?:ELEMENT|ATTLIST|NOTATION)\b[^>]*>/gi, '')
  if (left.trim() !== '') return { wrong: ENTITIES_TOLD }
  return { text: rest.replace(/&([\w.-]+);/g, (whole, name: string) => entities.get(name) ?? whole) }
}

/** What Illustrator keeps for itself in a <switch>, beside the drawing: whoever has not its extension passes it over. */
const isPrivate = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'foreignObject' && /^https?:\/\/ns\.adobe\.com\//.test(attributes.get('requiredExtensions') ?? '')

/** Is it of what an effect, an end of a line or a pattern is made of, and nothing that acts or leads elsewhere? */
const isPassive = (name: string): boolean => LEFT_BEHIND.has(name) || /^fe[A-Z]/.test(name)

function wrongElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  known: boolean,
): string | undefined {
  // What belongs to a drawing program has a prefix, and is not drawn.
  if (!known && !name.includes(':') && !KNOWN.has(name) && !isPrivate(name, attributes))
    return INSTEAD[name] ?? `holds <${name}>, which cannot be drawn: use flat shapes alone`
  for (const [key, value] of attributes) {
    // A name of SVG in disguise would not be looked at.
    if (key.startsWith('xmlns') && /[&\s]/.test(value)) return DAMAGED
    if (/^on/i.test(key)) return 'holds a script'
    if (/(?:^|:)href$/i.test(key) && !value.startsWith('#')) return 'names another file or address'
  }
  return undefined
}

const attributesOf = (typed: string): ReadonlyMap<string, string> =>
  new Map(
    [...typed.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key, double, single]) => [key!, double ?? single ?? ''],
    ),
  )

const ASIDES = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' } as const

/** A source without comments, character data and instructions; undefined if one of them does not end. */
function withoutAsides(text: string): string | undefined {
  let [kept, at] = ['', 0]
  for (const { 0: opening, index } of text.matchAll(/<!--|<!\[CDATA\[|<\?/g)) {
    if (index < at) continue
    const closing = ASIDES[opening as keyof typeof ASIDES]
    const end = text.indexOf(closing, index + opening.length)
    if (end < 0) return undefined
    kept += text.slice(at, index)
    at = end + closing.length
  }
  return kept + text.slice(at)
}

/** How many things are drawn: what uses another draws all of it, and ten times ten times ten are a trap. */
function drawnTimes(root: Element): number {
  const named = new Map<string, Element>()
  const name = (element: Element): void => {
    if (element.id !== undefined) named.set(element.id, element)
    element.kids.forEach(name)
  }
  name(root)
  const counts = new Map<Element, number>()
  const count = (element: Element): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    // What uses itself draws nothing, and is counted once.
    counts.set(element, 1)
    const used = element.name === 'use' && named.get(element.href?.slice(1) ?? '')
    const sum = element.kids.reduce((total, kid) => total + count(kid), 1 + (used ? count(used) : 0))
    counts.set(element, sum)
    return sum
  }
  return count(root)
}
