import { fieldOf } from '../../../model/drawing.ts'
import { keptOf } from '../../../model/sheet.ts'
import type { PageRule } from '../rule.ts'

export const imprintCropped: PageRule = {
  code: 'imprint-cropped',
  severity: 'warning',
  why: 'Social networks cut this picture in their previews, and the imprint would be cut off with it.',
  cure: 'Use another size, or shorten the imprint. Our looks keep it clear of the buttons over a story by themselves.',

  inspect: ({ drawing: { items, sheet } }) => {
    const kept = keptOf(sheet)
    if (!kept) return []
    const { x: left, y: top, width: across, height: down } = kept.box
    const cut = items.some(
      item =>
        item.kind === 'text' &&
        fieldOf(item) === 'imprint' &&
        item.lines.some(
          ({ x, width, baseline }) =>
            x < left || x + width > left + across || baseline - item.capHeight < top || baseline > top + down,
        ),
    )
    if (!cut) return []
    const message = `On ${sheet.name} the imprint is cut off in ${kept.where}`
    return [{ message, hint: 'use square or link, or put it one click away', field: 'imprint' }]
  },
}
