import { toWindows1252 } from '../../trade/language/decode-text.ts'

/** What a cell holds that is no words: how it looks, and what it was meant to be. */
export interface Markup {
  readonly found: string
  readonly meant: string
  readonly kind: 'entity' | 'tag' | 'mojibake' | 'escape'
}

/** The entities that exports write; any number is one too. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD' },
  ...{
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    cent: '¢',
    yen: '¥',
  },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ copy: '©', reg: '®', trade: '™', deg: '°', sect: '§', para: '¶', times: '×', frac12: '½', iexcl: '¡' },
}
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', ring: '\u030A' },
  ...{ cedil: '\u0327', caron: '\u030C' },
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi

/** Tags that editors of web pages leave in a cell: closed lists, so that `<3` and `<insert name>` are words. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|q|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi

/** Letters that UTF-8 looks like when it is read as Windows-1252: a leading byte and what follows it. */
const MISREAD =
  /[\u00C2-\u00F4](?:[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]){1,3}/g

/** A capital before a closing mark, rather than two bytes. No text begins a letter with Ã or Â before one. */
const QUOTED_LETTER = /^[^ÃÂ][»«›‹”“’‘„‚]$/

/** What stands in a cell that an export wrote for a web page, or that was read in the wrong encoding. */
export function markupIn(cell: string): readonly Markup[] {
  const escapes = [...cell.matchAll(/_x([\dA-Fa-f]{4})_/g)].map(
    ([found, code]): Markup => ({
      found,
      meant: String.fromCharCode(Number.parseInt(code!, 16)),
      kind: 'escape',
    }),
  )
  const entities = [...cell.matchAll(ENTITY)].flatMap((match): Markup[] => {
    const meant = characterOf(match)
    return meant === undefined ? [] : [{ found: match[0], meant, kind: 'entity' }]
  })
  const tags = [...cell.matchAll(TAG)].map(
    ([found]): Markup => ({ found, meant: /^<(?:br|p|div|li)\b/i.test(found) ? '\n' : '', kind: 'tag' }),
  )
  const misread = [...cell.matchAll(MISREAD)].flatMap(([found]): Markup[] => {
    const meant = asUtf8(found)
    return meant === undefined || /\p{Cc}/u.test(meant) ? [] : [{ found, meant, kind: 'mojibake' }]
  })
  // «ÉVACUÉ» ends like a letter of two bytes.
  const mojibake = misread.every(({ found }) => QUOTED_LETTER.test(found)) ? [] : misread
  return [...entities, ...tags, ...mojibake, ...escapes]
}

function characterOf([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) {
    const [, letter, accent] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? []
    const mark = ACCENTS[accent ?? '']
    return ENTITIES[name.toLowerCase()] ?? (mark && `${letter}${mark}`.normalize('NFC'))
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** The character that its bytes in UTF-8 were, if they were any. */
function asUtf8(found: string): string | undefined {
  const bytes = toWindows1252(found)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
