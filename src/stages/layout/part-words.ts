import type { Finding } from '../../model/diagnostic.ts'
import type { Item, PaintedText } from '../../model/drawing.ts'
import { minimum } from '../../model/extremes.ts'
import type { Mm, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import type { TextNode } from './expand.ts'
import { placeOn, sizeOn } from './findings.ts'
import type { Parting } from './paragraphs.ts'
import { sayWhere } from './small-type.ts'

interface Page {
  readonly items: readonly Item[]
  readonly plan: { readonly texts: readonly TextNode[] }
}

/** A page that has been composed, and what there is to say of it; what keeps it from being drawn where there is none. */
interface Composed<Of> {
  readonly page: Of | undefined
  readonly findings: readonly Finding[]
}

/** What is display type, and may hold a word too long for it. */
const LEADING = /^(?:headline|subheadline|question)\b/
const LONG = /\p{L}{13}/u
/** A word is set in no more parts than so many. */
const MOST = 7

/** With capitals of this share of the sheet, the root of its area, a headline leads. */
const LED = 0.045

/** With less, over no more than a word of so many letters to a line, it leaves most of the sheet empty. */
const FAINT = 0.034
const ENDLESS = /\p{L}{22}/u
/** It is parted to be so many times as large, or it stays whole. */
const LARGER = 1.25

const SOFT_HYPHEN = '\u00AD'

/** The headlines that a word without end makes faint, though they are large enough to be read. */
const faintOn = ({ items }: Page, { width, height }: Sheet): readonly string[] =>
  items.flatMap(item =>
    item.kind === 'text' &&
    /^headline\b/.test(item.field) &&
    item.role !== 'artifact' &&
    item.lines.some(({ text }) => ENDLESS.test(text)) &&
    item.capHeight < FAINT * Math.sqrt(width * height)
      ? [item.field]
      : [],
  )

/** Is a word of the headline in the way, as it seems: the words do not fit, or they are too small? */
function isInTheWay(
  { page, findings }: Composed<unknown>,
  { headline, subheadline, question, bilingual }: Sign,
): boolean {
  const found = findings.some(
    ({ code, field = '' }) =>
      LEADING.test(field) && (code === 'text-too-small' || (code === 'text-overflow' && !page)),
  )
  const { other } = bilingual ?? {}
  const words = [headline, subheadline, question, other?.headline, other?.subheadline, other?.question]
  return found && words.some(each => each !== undefined && LONG.test(each))
}

/**
 * Compose a page, and where a long word of its display type does not fit, or makes it too small to lead, compose it again
 * with that word hyphenated by the patterns of its language: the last resort, in as few parts as will do, and told.
 */
export async function withPartedWords<Of extends Page>(
  sign: Sign,
  sheet: Sheet,
  compose: (parting?: Parting) => Promise<Composed<Of>>,
): Promise<Composed<Of>> {
  const whole = await compose()
  const faint = whole.page ? faintOn(whole.page, sheet) : []
  if (!faint.length && !isInTheWay(whole, sign)) return whole
  const small = whole.findings.flatMap(({ code, field }) =>
    code === 'text-too-small' && field ? [field] : [],
  )
  const told = new Set([...small, ...faint])
  const may = (field: string): boolean => !whole.page || told.has(field)
  const shown = whole.page && !isInTheWay(whole, sign) ? LARGER * capitalsOf(whole.page, told) : 0
  let [best, largest] = [whole, shown]
  for (let parts = 2; parts <= MOST; parts++) {
    const parting: Parting = { parts, may, fields: new Set() }
    const { page, findings } = await compose(parting)
    if (!parting.fields.size) break
    if (!page) continue
    const others = findings.filter(
      ({ code, field = '' }) => code !== 'text-too-small' || !parting.fields.has(field),
    )
    if (others.length < findings.length && whole.page) continue
    const capitals = capitalsOf(page, parting.fields)
    if (capitals > largest)
      best = { page, findings: [...others, ...partedIn(page, parting, whole.page, sheet)] }
    largest = Math.max(largest, capitals)
    if (others.length === findings.length && largest >= LED * Math.sqrt(sheet.width * sheet.height)) break
  }
  return best
}

/** How high the lowest capitals are of some fields. */
const capitalsOf = (page: Page, fields: ReadonlySet<string>): Mm =>
  minimum([...fields].flatMap(field => textsOf(page, field).map(({ capHeight }) => capHeight)))

const textsOf = ({ items }: Page, field: string): readonly PaintedText[] =>
  items.filter(
    (item): item is PaintedText => item.kind === 'text' && item.field === field && item.role !== 'artifact',
  )

/** What there is to say of words with hyphens that nobody typed. */
function partedIn(
  page: Page,
  { fields }: Parting,
  whole: Page | undefined,
  sheet: Sheet,
): readonly Finding[] {
  return [...fields].flatMap((field): Finding[] => {
    const [text] = textsOf(page, field)
    const words = text?.lines
      .map(({ text }) => (text.endsWith(SOFT_HYPHEN) ? text : `${text} `))
      .join('')
      .split(/\s+/)
    const at = words?.findIndex(each => each.includes(SOFT_HYPHEN)) ?? -1
    if (!words || at < 0) return []
    const [before] = whole ? textsOf(whole, field) : []
    const otherwise = before ? `it would be set in ${sizeOn(before.size, sheet)} type` : 'it does not fit'
    const shown = words[at]!.replaceAll(SOFT_HYPHEN, '-')
    const typed = page.plan.texts.find(node => node.field === field)?.words.split(/\s+/)[at]
    const message = `\`${field}\` is hyphenated on ${placeOn(sheet)}, as \`${shown}\`: whole, ${otherwise}`
    return [{ code: 'text-too-small', field, message, hint: sayWhere(unmarked(typed ?? shown)) }]
  })
}
