import { percent, type Rule } from '../rule.ts'

/** A row is open where more than this share of the width is empty at the end of its lines. */
const OPEN = 1 / 3
const MOST = 0.25
/** Rows are looked at so many times down the sheet. */
const ROWS = 200

export const rowsFilled: Rule = {
  name: 'rows-filled',
  excludes: false,
  weight: 10,
  why: 'At most a quarter of the rows that hold something leave more than a third of the width empty at their end.',
  judge: ({ texts, figures, height }) => {
    const boxes = [
      ...texts.filter(({ rank }) => rank !== 'small').flatMap(({ lines }) => lines),
      ...figures.map(({ box }) => box),
    ]
    if (!boxes.length) return undefined
    const left = boxes.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
    const right = boxes.reduce((most, { x, width }) => Math.max(most, x + width), 0)
    let [rows, open] = [0, 0]
    for (let i = 0; i < ROWS; i++) {
      const y = ((i + 0.5) / ROWS) * height
      const here = boxes.filter(box => box.y <= y && y <= box.y + box.height)
      if (!here.length) continue
      rows++
      const end = here.reduce((most, { x, width }) => Math.max(most, x + width), 0)
      const begin = here.reduce((least, { x }) => Math.min(least, x), right)
      if (Math.max(right - end, begin - left) > OPEN * (right - left)) open++
    }
    const share = rows ? open / rows : 0
    if (share <= MOST) return undefined
    return {
      by: Math.min(1, share / MOST - 1) / 2,
      says: `${percent(share)} of the rows are more than a third empty`,
    }
  },
}
