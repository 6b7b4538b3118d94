import { expect, test } from 'vitest'
import { maximum } from '../../../src/model/extremes.ts'
import { page, textOf } from '../../support/draw.ts'

const SIGN = `template: lost-pet
headline: We are appealing
details: [{label: Where, value: Harbour Street}, {label: Seen on, value: 3 March 2026}]
phone: "020 7219 3528"
publisher: F
disclosure: none`

test.each(['a3', 'a5', '180x400mm'])(
  'on %s a column of labels is as wide as the longest, at the size that it has',
  async size => {
    const drawing = await page(SIGN, size)
    const rows = [0, 1].map(i => ({
      label: textOf(drawing, `details[${i}].label`),
      value: textOf(drawing, `details[${i}].value`),
    }))
    const first = rows[0]!
    const wanted = rows.map(({ label, value }) => 1.02 * label.lines[0]!.width + 0.35 * value.size)
    const gap = first.value.lines[0]!.ink.x - first.label.lines[0]!.ink.x - maximum(wanted)
    const unit = Math.sqrt(drawing.sheet.width * drawing.sheet.height) / 100
    expect(gap / unit).toBeCloseTo(2, 1)
    for (const { label, value } of rows) {
      expect(label.lines).toHaveLength(1)
      expect(value.lines[0]!.ink.x).toBeCloseTo(first.value.lines[0]!.ink.x, 9)
    }
  },
)
