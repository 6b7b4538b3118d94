import type { Sign } from 'signgen'

/** What is read by those who stop: the extract, and what it is about. */
export const hasExtract = ({ quote, details, note }: Sign) =>
  quote !== undefined || details.length > 0 || note !== undefined

/** What the reader is asked to do. */
export const hasCall = ({ question, action }: Sign) => question !== undefined || action !== undefined

/** Anything between the headline and the number. */
export const hasBody = (sign: Sign) => hasExtract(sign) || hasCall(sign)

/** What they are asked to do it with: the number, or, without one, the address; a code to scan. */
export const hasReply = ({ phone, link, qr }: Sign) => (phone ?? link ?? qr) !== undefined

/** What is said last, unless it is the answer itself. */
export const hasLast = ({ closing, hashtag, phone, link }: Sign) =>
  closing !== undefined || hashtag !== undefined || (phone !== undefined && link !== undefined)

/** Between two points of a body. */
const POINT = 30

/** How long the words between the headline and the number are, in letters: points that stand apart take more room. */
function lengthOf({ details, note, quote, question = '', action = '' }: Sign): number {
  const points = [
    ...details.map(({ label, value }) => label + value),
    ...(quote?.lines.map(({ text }) => text) ?? []),
    ...(note ? [note] : []),
  ]
  return points.join('').length + POINT * points.length + question.length + action.length
}

/** Enough to stand in a column beside the headline; less would leave it empty. */
export const fillsColumn = (sign: Sign) => lengthOf(sign) >= 60

/** Much to read, which is set better beside a headline than under it. */
const isMuch = (sign: Sign) => lengthOf(sign) >= 240

/** How wide the headline stands to the words beside it: much to read wants room. */
export const headRatio = (sign: Sign) => (isMuch(sign) ? 0.9 : 1.3)

/** Is there small print, or a logo beside it? */
export const hasSignature = ({ publisher, disclosure, imprint, logo }: Sign): boolean =>
  (publisher ?? disclosure ?? imprint ?? logo) !== undefined
