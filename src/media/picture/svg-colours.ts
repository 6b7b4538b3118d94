import { converter, formatHex, parse, toGamut } from 'culori'

/*
 * The rasteriser reads the colours of CSS 3 and takes every other for black. What tools write beside and beyond them (wide
 * colours, variables, angles with a unit, fractions) is brought to #RRGGBB before it sees the file, or told.
 */

const PROPERTIES = 'fill|stroke|color|stop-color|flood-color|lighting-color|solid-color'
const ATTRIBUTE = new RegExp(`(?<=\\s)(${PROPERTIES})(\\s*=\\s*)("[^"]*"|'[^']*')`, 'gi')
const STYLE = /(?<=\s)(style\s*=\s*)("[^"]*"|'[^']*')/gi
const SHEET = /(<(?:[\w-]+:)?style\b[^>]*>)([\s\S]*?)(?=<\/(?:[\w-]+:)?style>)/gi
const COLOURED = new RegExp(`^(?:${PROPERTIES})$`, 'i')

/** What is no colour of its own and is read as it is. `context-fill` has a meaning in markers alone, which are not drawn. */
const KEYWORDS = /^(?:none|inherit|currentcolor)$|^url\(/i
/** What a property is if nothing is said, which is what these ask for. */
const UNSET = /^(?:initial|unset|revert|revert-layer)$/i

/** Colours that not every screen can show. */
const WIDE = /^\s*(?:color|lab|lch|oklab|oklch)\(/i

const rgb = converter('rgb')
/** Colours beyond the screen's keep their hue and lightness, and lose strength (CSS Color 4, §13.2). */
const onScreen = toGamut('rgb', 'oklch')

/** No colour is longer; what reads one takes the square of a longer text. */
const LONGEST = 200

/** A colour as the rasteriser reads it; undefined for what is none. */
function plain(value: string): string | undefined {
  const text = value.trim()
  if (text.length > LONGEST) return undefined
  if (KEYWORDS.test(text)) return text
  const colour = rgb(parse(text.toLowerCase()))
  if (!colour) return undefined
  const hex = formatHex(onScreen(colour))
  const alpha = Math.round(255 * Math.min(1, Math.max(0, colour.alpha ?? 1)))
  return alpha > 252 ? hex : `${hex}${alpha.toString(16).padStart(2, '0')}`
}

/** A source whose colours are all plain, or the first that cannot be read. */
export function plainColours(source: string): { readonly text: string } | { readonly unread: string } {
  const variables = variablesOf(source)
  const unread: string[] = []
  const colour = (value: string, otherwise?: string): string | undefined => {
    const resolved = withVariables(value, variables)
    const found = resolved === undefined ? undefined : plain(resolved)
    if (found === undefined && otherwise === undefined) unread.push(value.trim())
    return found ?? otherwise
  }
  const declarations = (block: string, elsewhere: (property: string) => boolean): string => {
    const known = new Map<string, string>()
    return block.replace(
      /(?<![\w-])([\w-]+)(\s*:\s*)([^;{}]+)/g,
      (whole, property: string, colon: string, typed: string) => {
        if (!COLOURED.test(property)) return whole
        const name = property.toLowerCase()
        if (UNSET.test(typed.trim()))
          return name === 'stroke' ? 'stroke:none' : name === 'fill' ? 'fill:#000000' : whole
        const said = typed.trimEnd()
        const important = /(?<!\s)\s*!important$/i.exec(said)?.[0] ?? ''
        const value = said.slice(0, said.length - important.length)
        // Beside a wide colour, or one that cannot be read, stands what is meant for those who know no better.
        const otherwise = known.get(name) ?? (elsewhere(name) ? '' : undefined)
        const found = otherwise !== undefined && WIDE.test(value) ? otherwise : colour(value, otherwise)
        if (!found) return ''
        known.set(name, found)
        return `${property}${colon}${found}${important}`
      },
    )
  }
  const sheets = source.replace(
    SHEET,
    (_, open: string, sheet: string) => open + declarations(sheet, () => false),
  )
  const text = sheets.replace(/<[^<>!?/][^<>]*>/g, tag => {
    const has = (name: string) => new RegExp(`\\s${name}\\s*=`, 'i').test(tag.replace(STYLE, ''))
    return tag
      .replace(STYLE, (_, key: string, quoted: string) => {
        const mark = quoted[0]!
        return key + mark + declarations(quoted.slice(1, -1), has) + mark
      })
      .replace(ATTRIBUTE, (_, name: string, equals: string, quoted: string) => {
        const value = quoted.slice(1, -1)
        const found = UNSET.test(value.trim()) ? (/^fill$/i.test(name) ? '#000000' : 'none') : colour(value)
        return `${name}${equals}${quoted[0]}${found ?? 'none'}${quoted[0]}`
      })
  })
  const [first] = unread
  return first === undefined ? { text } : { unread: first }
}

/** Custom properties that have one value in the whole file. */
function variablesOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>()
  for (const [, name, value] of source.matchAll(/(?<![\w-])(--[\w-]+)\s*:\s*([^;{}"'<]+)/g)) {
    const known = found.get(name!)
    found.set(name!, !found.has(name!) || known === value!.trim() ? value!.trim() : undefined)
  }
  return new Map([...found].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}

/** As deep as variables that name others go, before they go in a circle. */
const DEEPEST = 8

/** A value with what its variables stand for; undefined where one stands for nothing and has no fallback. */
function withVariables(value: string, variables: ReadonlyMap<string, string>, depth = 0): string | undefined {
  const [whole, name, fallback] = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/.exec(value) ?? []
  if (whole === undefined) return value
  const meant = variables.get(name!) ?? fallback
  return meant === undefined || depth > DEEPEST
    ? undefined
    : withVariables(value.replace(whole, meant.trim()), variables, depth + 1)
}
