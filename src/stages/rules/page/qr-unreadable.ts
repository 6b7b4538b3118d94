import type { PageRule } from '../rule.ts'
import { codeOn, SHORTER } from './qr-code.ts'
import { tooSmall } from './qr-too-small.ts'

export const qrUnreadable: PageRule = {
  code: 'qr-unreadable',
  severity: 'error',
  why: 'The finished picture was scanned, and the QR code could not be read back.',
  cure: 'Use a larger sheet, or stronger colours.',

  inspect: async page => {
    const code = codeOn(page)
    if (!code || tooSmall(page)) return []
    // The reader of codes is loaded for signs that have one.
    const { misread } = await import('./qr-scan.ts')
    const wrong = await misread(code, page.pixelsOf)
    if (wrong === undefined) return []
    const what = wrong === '' ? 'cannot be read' : `reads ${wrong}`
    const message = `On ${page.drawing.sheet.name} the QR code ${what} in the pixels of the picture`
    return [{ message, hint: `ask for more \`--dpi\`, or ${SHORTER}`, field: 'qr' }]
  },
}
