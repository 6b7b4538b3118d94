import { fieldOf, onPage, type PaintedText } from '../../../model/drawing.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import { opened } from '../../../trade/contact/web-address.ts'
import { inDigits } from '../../../trade/language/reading-order.ts'
import { POINTS } from './paths.ts'
import type { Link } from './tags.ts'

/** The number can be rung, and the address opened, from the page. */
export function linkOf(text: PaintedText, height: Mm, edge: Mm): Link | undefined {
  const typed = text.lines.map(line => line.text).join(' ')
  const field = fieldOf(text)
  const uri = /^phone(?:\.digits)?$/.test(field) ? telOf(typed) : field === 'link' ? webOf(typed) : undefined
  if (!uri) return undefined
  const [first, last] = [text.lines[0]!, text.lines.at(-1)!]
  const left = Math.min(...text.lines.map(line => line.x))
  const right = Math.max(...text.lines.map(line => line.x + line.width))
  const top = first.baseline - 1.2 * text.capHeight
  const box = { x: left, y: top, width: right - left, height: last.baseline + 0.25 * text.size - top }
  return { uri, rect: rectOf(onPage(text, box), height, edge) }
}

/** A box as PDF tells it: left, bottom, right and top in points, on a page `edge` larger all round. */
export const rectOf = ({ x, y, width, height: high }: Box, height: Mm, edge: Mm): number[] =>
  [x, height - y - high, x + width, height - y].map(
    length => Math.round((edge + length) * POINTS * 1000) / 1000,
  )

/**
 * Digits alone, and the plus (RFC 3966). Letters and other signs stand for no number that is certain. The 0 in
 * `+44 (0)20` is dialled only where the code of the country is not.
 */
const telOf = (typed: string): string | undefined => {
  const abroad = inDigits(typed).replace(/^(\s*\+.*)\(0\)/, '$1')
  return /^[\d\s()+.\-\u2010-\u2013/]+$/.test(abroad) ? `tel:${abroad.replace(/[^\d+]/g, '')}` : undefined
}

/** An address as a reader of PDFs wants it: whole, and in ASCII. */
const webOf = (typed: string): string | undefined => {
  const address = opened(typed)
  return address && new URL(address).href
}
