import { nearest } from '../../model/nearest.ts'
import { isBarred } from '../markup/redaction.ts'
import { isAddress, opened } from './web-address.ts'

/** What keeps a text that is meant as an address from leading anywhere. */
export type Astray =
  /** Marks that are no part of it, or marks of its own that are missing: what is meant, and what is too much. */
  | { readonly meant: string; readonly marks: readonly string[] }
  /** It opens what no sign may lead to: `javascript:`. */
  | { readonly scheme: string }
  /** Letters of its host that look like Latin ones and lead elsewhere. */
  | { readonly lookalikes: readonly string[] }
  /** Nobody can say what is meant: a port that there is none of, a name before the host. */
  | 'broken'

/** Runs on the reader's telephone, or opens what is on it. */
const DANGEROUS = /^(?:javascript|vbscript)$/
const REFUSED = /^(?:data|file|blob|filesystem|about|view-source|intent|content|chrome|ftp|ftps|ws|wss)$/

/**
 * Nobody sees it: zero-width and soft characters, marks of direction, controls. Persian and the scripts of India join and
 * part letters by two of them (RFC 5892, A.1).
 */
const UNSEEN =
  /(?![\u200C\u200D])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]|(?<![\p{M}\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}])[\u200C\u200D]/gu

/** Before an address, of what stands round words. */
const OPENING = /^[\s"'`“”„‟‘’‚‛«»‹›<({[*|•·–—…=:,;.!¡?¿]+/u
/** Behind one; a bracket is told apart. */
const CLOSING = /[\s"'`“”„‟‘’‚‛«»‹›>|•·–—…:,;.!¡?¿]$/u
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
/** A title ends as it likes in a wiki, and an initial or “Jr.” has its stop. */
const OWN_END = /\/wiki\/.*["'’.!?]$|[/_-](?:\p{Lu}|Jr|Sr|Inc|Ltd|Corp|Co|Bros)\.$/u

/** Full-width signs of Chinese and Japanese keyboards. */
const WIDE: Readonly<Record<string, string>> = {
  '．': '.',
  '。': '.',
  '／': '/',
  '：': ':',
  '＠': '@',
  '？': '?',
  '＃': '#',
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** Without what closes words and no address. */
function withoutEnd(text: string): string {
  let rest = text
  for (;;) {
    const last = rest.at(-1) ?? ''
    const opens = BRACKETS[last]
    const stray = opens ? count(rest, last) > count(rest, opens) : CLOSING.test(rest) && !OWN_END.test(rest)
    if (!stray) return rest
    rest = rest.slice(0, -1)
  }
}

/** `htps:/`, `http;//`, `https//`: the scheme that was meant, with its two strokes. */
function schemed(text: string): string {
  if (/^https?:\/\/(?![/\\]|https?:)/i.test(text)) return text
  const [typed, word] = /^([a-z]{3,6})\s*(?:[:;.]\s*)?[/\\]+\s*|^(https?)[:;]\s*/i.exec(text) ?? []
  const scheme = word ?? /^https?/i.exec(typed ?? '')?.[0]
  const meant = scheme && nearest(scheme, ['http', 'https'])
  if (typed === undefined || !meant) return text
  // Twice the same, from two copies.
  return `${meant}://${text.slice(typed.length).replace(/^https?:\/\//i, '')}`
}

/** `[our page](https://example.org)`, as notes and chats write a link. */
const IN_MARKDOWN = /^\[[^\]]*\]\((\S+)\)$/
/** A keyboard puts a space and a capital behind a stop, and a comma is beside it: `example. Org`, `example,org`. */
const SLIPPED_STOP =
  /^([\w-]+(?:\.[\w-]+)*)(?:\.\s+|,)([Cc]om|[Oo]rg|[Nn]et|(?:co|org|ac|gov|nhs)\.uk)(?=$|[/?#])/

/** What was meant, as far as one can say. */
function meantBy(text: string): string {
  const typed = text
    .replace(IN_MARKDOWN, '$1')
    .replace(SLIPPED_STOP, (_, host, end) => `${host}.${end.toLowerCase()}`)
    .replace(/^\/\/(?=[^\s/]+\.[^\s/])/, 'https://')
    .replaceAll('&amp;', '&')
  const seen = typed.replace(UNSEEN, '').replace(/[．。／：＠？＃]/g, sign => WIDE[sign]!)
  const [, , stressed] = /^([*_~]{1,3})([^*_~].*)\1$/su.exec(seen) ?? []
  const ends = withoutEnd((stressed ?? seen).replace(OPENING, ''))
  // In the titles of a wiki alone an address has marks of quotation.
  const bare = ends.includes('/wiki/') ? ends : ends.replace(/[“”„‟«»]/g, '')
  // A space beside a sign of the address is a slip: `example.org /help`.
  const closed = bare.replace(/(?<!\s)\s+(?=[/.@?&=#])|(?<=[/@?&=#]|:\/\/|^www\.|^mailto:)\s+/gi, '')
  const [whole, scheme = '', host = '', rest = ''] =
    /^([a-z]+:\/\/)?([^/\\?#\s]*)(.*)/isu.exec(schemed(closed)) ?? []
  if (whole === undefined) return closed
  const dotted = scheme || /^www[.,]/i.test(host) ? host.replaceAll(',', '.') : host
  return scheme + dotted.replace(/\.{2,}/g, '.').replace(/@{2,}/g, '@') + rest.replaceAll('\\', '/')
}

/** No browser takes longer ones everywhere. */
const LONGEST = 2000

/** The scheme that a text would open, however it is broken up. */
function schemeOf(typed: string): string | undefined {
  const [, scheme, behind] = /^([a-z][a-z\d+.-]*):(.?)/isu.exec(typed.replace(OPENING, '')) ?? []
  const tight = /^(?:[^\p{L}]*)((?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t)\s*:/iu.exec(typed)?.[1]
  if (tight) return tight.replace(/\s/g, '').toLowerCase()
  const name = scheme?.toLowerCase()
  if (name === undefined || /^\s?$/.test(behind!)) return undefined
  return name
}

/**
 * Why a text that is meant as an address leads nowhere; undefined where it leads somewhere, and where it is no address: a
 * handle, a few words.
 */
export function astray(typed: string): Astray | undefined {
  const text = typed.trim()
  if (!text || text.length > LONGEST || isBarred(text) || text.includes('${')) return undefined
  const scheme = schemeOf(text.replace(UNSEEN, ''))
  if (scheme && (DANGEROUS.test(scheme) || REFUSED.test(scheme))) return { scheme }
  // A scheme without an address behind it.
  if (/^https?:[/\\]*(?:www\.)?$/i.test(text)) return 'broken'
  const meant = meantBy(text)
  if (!isAddress(meant) || /\s/.test(meant)) return undefined
  if (opened(meant) === undefined) return 'broken'
  const lookalikes = lookalikesIn(meant)
  if (lookalikes.length) return { lookalikes }
  return meant === text ? undefined : { meant, marks: tooMuch(text, meant) }
}

/** Cyrillic and Greek letters in a part of a host that is Latin besides: registries take no such names (UTS 39, 5.2). */
function lookalikesIn(address: string): string[] {
  const [, host = ''] = /^(?:[a-z]+:(?:\/\/)?)?([^/?#]*)/iu.exec(address) ?? []
  const mixed = host.split(/[.@]/).filter(part => /\p{sc=Latin}/u.test(part))
  return [...new Set(mixed.flatMap(part => part.match(/[\p{sc=Cyrillic}\p{sc=Greek}]/gu) ?? []))]
}

/** The characters of a text, each once, that what is meant leaves out. */
function tooMuch(text: string, meant: string): string[] {
  let at = 0
  const gone = [...text].filter(character => {
    const stays = meant.startsWith(character, at)
    if (stays) at += character.length
    return !stays && character !== ' '
  })
  return at < meant.length ? [] : [...new Set(gone)]
}

/** Quotation marks round a hashtag, what closes words behind it, and what breaks it unseen. */
const TAG_MARKS =
  /^[\s"'`“”„‟‘’‚‛«»‹›]+|(?<![\s"'`“”„‟‘’‚‛«»‹›,;:…])[\s"'`“”„‟‘’‚‛«»‹›,;:…]+$|[\u200B\u2060\uFEFF\u00AD]/gu

/** What is no part of a hashtag; undefined where it stands alone. */
export function strayTag(typed: string): Astray | undefined {
  const meant = typed.replace(TAG_MARKS, '').replace(/^([#＃])(?:[#＃]|\s(?=\s*[\p{L}\p{N}]))+\s*/u, '$1')
  return meant !== typed.trim() && /^[#＃]/u.test(meant) ? { meant, marks: tooMuch(typed, meant) } : undefined
}
