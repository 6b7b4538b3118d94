import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { page, readTexts } from '../support/draw.ts'

const SIGN = `headline: Scan and read
qr: {payload: "https://letters.example.org/r/7f3a", label: All letters}
publisher: Us
`

test.each([...TEMPLATES.keys()])('%s: a code that is all there is to answer with is large', async look => {
  for (const [size, least] of [
    ['a4', 0.35],
    ['link', 0.3],
  ] as const) {
    const drawing = await page(`template: ${look}\n${SIGN}`, size)
    const { width, height } = drawing.sheet
    const code = drawing.items.find(item => item.kind === 'figure' && item.field === 'qr')
    expect(code?.kind === 'figure' && code.box.width / Math.min(width, height)).toBeGreaterThan(least)
    const sizes = new Map(readTexts(drawing).map(({ field, size }) => [field, size]))
    expect(sizes.get('qr.label')).toBeGreaterThan(sizes.get('publisher')!)
    expect(sizes.get('headline')).toBeGreaterThan(sizes.get('qr.label')!)
  }
})
