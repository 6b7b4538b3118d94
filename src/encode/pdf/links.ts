import type { PaintedText } from '../../drawing.ts'
import type { Mm } from '../../sheet.ts'
import { POINTS } from './content.ts'
import type { Link } from './tags.ts'

/** The number can be rung, and the address opened, from the page. */
export function linkOf(text: PaintedText, height: Mm, edge: Mm): Link | undefined {
  const typed = text.lines.map(line => line.text).join(' ')
  const uri = text.field === 'phone' ? telOf(typed) : text.field === 'link' ? webOf(typed) : undefined
  if (!uri) return undefined
  const [first, last] = [text.lines[0]!, text.lines.at(-1)!]
  const left = Math.min(...text.lines.map(line => line.x))
  const right = Math.max(...text.lines.map(line => line.x + line.width))
  const rect = [
    left,
    height - last.baseline - 0.25 * text.size,
    right,
    height - first.baseline + 1.2 * text.capHeight,
  ]
  return { uri, rect: rect.map(length => Math.round((edge + length) * POINTS * 1000) / 1000) }
}

/** Digits alone, and the plus (RFC 3966). Letters and other digits stand for no number that is certain. */
const telOf = (typed: string): string | undefined =>
  /^[\d\s()+.\-–]+$/.test(typed) ? `tel:${typed.replace(/[^\d+]/g, '')}` : undefined

const webOf = (typed: string): string | undefined => {
  const address = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`
  return URL.canParse(address) ? new URL(address).href : undefined
}
