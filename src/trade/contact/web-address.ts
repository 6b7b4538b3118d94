import { isBarred } from '../markup/redaction.ts'

/** What is typed with a scheme of its own opens as it is; but a web address as browsers ask for it, in ASCII. */
const openedUrl = (typed: string): string => (/^[\x21-\x7E]+$/.test(typed) ? typed : new URL(typed).href)

/**
 * An address on the web, or of a mailbox, as it is opened: one that is typed as it is printed has no scheme. Nothing else is
 * opened from a sign, and nothing of which a part is redacted.
 */
export function opened(typed: string): string | undefined {
  const words = typed.trim().replace(/^mailto:/i, '')
  if (!words || /\s/.test(words) || isBarred(words)) return undefined
  if (/^[^\s@/:]+@[^\s@/][^\s@/.]*\.[^\s@/]+$/.test(words)) return `mailto:${words}`
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(words) ? words : `https://${words}`
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, username } = new URL(address)
  const web = ['http:', 'https:'].includes(protocol) && /[^.]\.[^.]/.test(hostname) && !username
  return web ? openedUrl(address) : undefined
}

/** The name of a host with its country or its kind at the end, as nobody writes words. */
const HOST = String.raw`(?:[\p{L}\p{M}\p{N}_-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+`
const ADDRESS = new RegExp(
  `^(?:[a-z][a-z\\d+.-]*://\\S|www\\.\\S|${HOST}(?::\\d*)?(?:[/?#]|$)|(?:mailto:)?[^\\s@/]+@${HOST}$)`,
  'iu',
)

/** Is a text meant as an address of the web or of a mailbox, and not as words? */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

/** What a code holds: a web address in ASCII, so that every reader gets it right; anything else as it is typed. */
export const portable = (payload: string): string =>
  /^https?:\/\/\S+$/i.test(payload) && URL.canParse(payload) ? openedUrl(payload) : payload
