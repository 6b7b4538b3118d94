import { type Imprint, JURISDICTIONS, type Jurisdiction } from '../../model/imprint.ts'
import type { Finishing } from '../../model/output.ts'
import { PRINTERS, type PrinterProfile } from '../../model/printers.ts'
import type { Mm } from '../../model/sheet.ts'
import type { Party, Phone, Print, Quote, QuoteLine } from '../../model/sign.ts'
import { millimetresOf } from '../../model/sign-file/kinds.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { uriOf } from '../../trade/contact/dialled.ts'
import { inItsGroups } from '../../trade/contact/grouping.ts'
import { pressed } from '../../trade/contact/keypad.ts'
import { regionOf } from '../../trade/contact/phone-number.ts'
import { maskedText } from '../../trade/markup/mask.ts'

/*
 * From the shapes that a field may be typed in to the one that it has inside.
 */

/** Pixels per inch of a PNG: enough for a proof; what a print shop asks for. */
const DPI = { office: 150, shop: 300 } as const

/** Is a field that may be a text, a list or a map typed as a map? */
export const isMap = <T>(
  value: T | string | readonly unknown[] | undefined,
): value is Exclude<T, string | readonly unknown[]> => typeof value === 'object' && !Array.isArray(value)

export const dpiOf = (print: SignFile['print']): number => {
  if (typeof print === 'string' || print === undefined) return DPI[print ?? 'office']
  const { dpi, colour } = withPrinter(print)
  return dpi ?? DPI[colour === 'cmyk' || colour === 'spot' ? 'shop' : 'office']
}

/** The room that marks need, where nothing else is said. */
const SLUG: Mm = 10

type PrintMap = Exclude<NonNullable<SignFile['print']>, string>

/** What a printer asks who is named stands where the sign says nothing itself. A printer's least is no more than the usual. */
function withPrinter(map: PrintMap): PrintMap {
  if (map.shop === undefined) return map
  const printer: PrinterProfile = PRINTERS[map.shop]
  const { bleed, safe, marks, slug, dpi = 0 } = printer
  const usual = printer.colour === 'rgb' ? 'office' : 'shop'
  return {
    colour: usual === 'shop' ? 'cmyk' : 'rgb',
    bleed,
    safe,
    dpi: Math.max(dpi, DPI[usual]),
    ...(marks !== undefined && { marks }),
    ...(slug !== undefined && { slug }),
    ...map,
  }
}

/** Office: RGB, the page is the paper. Shop: CMYK, bleed, marks. A map starts from one of the two. */
export function printOf(print: SignFile['print'] = 'office'): Print {
  const map = typeof print === 'string' ? {} : withPrinter(print)
  const shop = print === 'shop' || map.colour === 'cmyk' || map.colour === 'spot'
  const finishing = finishingOf(map)
  const marks = map.marks ?? shop
  return {
    colour: map.colour ?? (shop ? 'cmyk' : 'rgb'),
    bleed: map.bleed === undefined ? (shop ? 'ladder' : 0) : millimetresOf(map.bleed),
    safe: map.safe === undefined ? 0 : millimetresOf(map.safe),
    slug: map.slug === undefined ? (marks ? SLUG : 0) : millimetresOf(map.slug),
    marks,
    ...(finishing && { finishing }),
    ...(map.profile !== undefined && { profile: map.profile }),
  }
}

/** Eyelets and snap frames take so much of a sheet (print trade). */
const RINGS: Mm = 20

/** Words keep clear of rings, and of the seams of hems and pockets, unless the sign says how far. */
function finishingOf({
  eyelets,
  hem = 0,
  polePocket = 0,
  safe,
  marks = true,
}: PrintMap): Finishing | undefined {
  const rings = eyelets === undefined ? undefined : millimetresOf(eyelets)
  const [turned, pocket] = [millimetresOf(hem), millimetresOf(polePocket)]
  if (rings === undefined && !turned && !pocket) return undefined
  const clear = Math.max(rings === undefined ? 0 : RINGS, turned, pocket)
  return {
    eyelets: rings,
    hem: turned,
    polePocket: pocket,
    safe: safe === undefined ? clear : millimetresOf(safe),
    marks,
  }
}

export const partyOf = (party: NonNullable<SignFile['publisher']>): Party =>
  typeof party === 'string'
    ? { name: party, address: undefined }
    : { name: party.name, address: party.address }

/** The law of the country that the language's tag names, or that Irish is the language of; else that of Britain. */
function jurisdictionOf(language: string): Jurisdiction {
  const { region, language: spoken } = new Intl.Locale(language)
  return JURISDICTIONS.find(each => each === (region ?? (spoken === 'ga' ? 'IE' : 'GB'))) ?? 'GB'
}

export function imprintFrom(imprint: NonNullable<SignFile['imprint']>, language: string): Imprint {
  const { jurisdiction = jurisdictionOf(language), purpose = 'issue', pollDate } = imprint
  const { promoter, onBehalfOf, printer, sponsor } = imprint
  const party = (typed: typeof promoter) => (typed === undefined ? undefined : partyOf(typed))
  return {
    jurisdiction,
    purpose,
    promoter: party(promoter),
    onBehalfOf: party(onBehalfOf),
    printer: party(printer),
    sponsor: party(sponsor),
    pollDate,
  }
}

export function phoneOf(phone: NonNullable<SignFile['phone']>, language: string): Phone {
  const map = isMap(phone) ? phone : { number: phone }
  const { number, region, kind, label, cost, verified, fictional } = map
  const home = regionOf({ phone: { number, region }, language })
  return {
    number: kind === 'short' ? number : inItsGroups(number, home),
    digits: pressed(number),
    uri: uriOf({ number, region, kind }, language),
    region,
    kind,
    label,
    cost,
    verified,
    fictional: fictional ?? false,
  }
}

/** "Officer 1: You ever…" on a line of its own, in a text of several. */
const SPOKEN = /^([\p{L}\p{N}][\p{L}\p{N} .'’-]{0,40}):\s+(\S.*)$/u

export function quoteOf(quote: NonNullable<SignFile['quote']>, language: string): Quote {
  const mask = isMap(quote) && 'mask' in quote ? quote.mask : undefined
  const read = unmasked(quote)
  return mask
    ? { ...read, lines: read.lines.map(line => ({ ...line, text: maskedText(line.text, mask, language) })) }
    : read
}

function unmasked(quote: NonNullable<SignFile['quote']>): Quote {
  if (typeof quote === 'string') {
    const lines = quote.split('\n')
    const spoken = lines.map(line => SPOKEN.exec(line))
    const said = lines.length > 1 && spoken.every(found => found !== null)
    const texts = lines.map((line, i) =>
      plainLine('quote', said ? spoken[i]![2]! : line, said ? spoken[i]![1] : undefined),
    )
    return { lines: texts, style: 'lines', source: undefined }
  }
  const [at, map] = isMap(quote) ? ['quote.lines', quote] : ['quote', { lines: quote }]
  const lines = map.lines.map((line, i): QuoteLine => {
    const field = `${at}[${i}]`
    if (typeof line === 'string') return plainLine(field, line)
    const { speaker, text, time, side } = line
    return { fields: { speaker: `${field}.speaker`, text: `${field}.text` }, speaker, text, time, side }
  })
  return {
    lines,
    style: ('style' in map && map.style) || 'lines',
    source: 'source' in map ? map.source : undefined,
  }
}

const plainLine = (field: string, text: string, speaker?: string): QuoteLine => ({
  fields: { speaker: field, text: field },
  speaker,
  text,
  time: undefined,
  side: undefined,
})
