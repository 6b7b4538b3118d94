import type { Mm } from '../../../model/sheet.ts'
import type { PageRule, Remark, View } from '../rule.ts'
import { codeOn, SHORTER } from './qr-code.ts'

/** Phones find a code from ten times its width. */
const REACH = 10
/** A module that is held in the hand, on paper (facts of print shops and readers alike). */
const FINEST: Mm = 0.4

export const qrTooSmall: PageRule = {
  code: 'qr-too-small',
  severity: 'error',
  why: 'The QR code is too small to be scanned from where people stand.',
  cure: 'Use a larger sheet or a shorter address.',

  inspect: page => [tooSmall(page) ?? []].flat(),
}

/** What is wrong with the size of the code on a page. */
export function tooSmall(page: Pick<View, 'sign' | 'drawing'>): Remark | undefined {
  const code = codeOn(page)
  const { readFrom } = page.sign
  const { sheet } = page.drawing
  if (!code || sheet.pixels) return undefined
  const { width, module } = code
  const mm = (length: Mm) => (Math.floor(length * 10) / 10).toString()
  if (readFrom !== undefined && width < readFrom / REACH) {
    const message = `On ${sheet.name} the QR code is ${mm(width)} mm wide and scans from ${mm((width * REACH) / 1000)} m, not from ${mm(readFrom / 1000)} m`
    return { message, hint: `${SHORTER}, or correct \`readFrom\``, field: 'qr' }
  }
  if (module >= FINEST) return undefined
  const message = `On ${sheet.name} a module of the QR code is ${module.toFixed(2)} mm, and phones need ${FINEST} mm`
  return { message, hint: SHORTER, field: 'qr' }
}
