import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evened, greedy, type Line, pretty } from '../../../src/media/text/lines.ts'
import { Paragraph, type Piece } from '../../../src/media/text/paragraph.ts'
import { face } from '../../support/faces.ts'

const SPACE = 0.25
const piece = (bare: number, hard = false): Piece => ({
  start: 0,
  end: 1,
  width: bare + SPACE,
  bare,
  left: 0,
  right: 0,
  top: 0.7,
  depth: 0,
  hard,
})

/** Words, and a measure that each of them fits. */
const passages = fc
  .array(fc.integer({ min: 2, max: 24 }), { minLength: 1, maxLength: 11 })
  .chain(widths =>
    fc.tuple(fc.constant(widths.map(width => piece(width / 4))), fc.integer({ min: 24, max: 80 })),
  )
  .map(([pieces, measure]) => ({ pieces, measure: measure / 4 }))

const isLonely = (line: Line, measure: number) => line.to - line.from === 1 && line.width < 0.5 * measure

/** Can so many lines be broken so that the last is no lonely word? */
function avoidable(pieces: readonly Piece[], count: number, measure: number): boolean {
  const widthOf = (from: number, to: number) =>
    pieces.slice(from, to).reduce((sum, { bare }) => sum + bare, 0) + SPACE * (to - from - 1)
  const tried = (from: number, left: number): boolean => {
    if (left === 1) {
      const line = { from, to: pieces.length, width: widthOf(from, pieces.length) }
      return from < pieces.length && line.width <= measure && !isLonely(line, measure)
    }
    for (let to = from + 1; to < pieces.length && widthOf(from, to) <= measure; to++)
      if (tried(to, left - 1)) return true
    return false
  }
  return tried(0, count)
}

const WAYS = {
  pretty: (pieces: readonly Piece[], measure: number) => pretty(pieces, measure),
  balance: (pieces: readonly Piece[], measure: number) =>
    evened(pieces, greedy(pieces, measure).length, measure)!,
}

describe.each(Object.entries(WAYS))('%s', (name, broken) => {
  test('takes as many lines as must be, all words in order, none too wide', () => {
    fc.assert(
      fc.property(passages, ({ pieces, measure }) => {
        const lines = broken(pieces, measure)
        expect(lines).toHaveLength(greedy(pieces, measure).length)
        expect(lines.map(({ from }) => from)).toEqual([0, ...lines.slice(0, -1).map(({ to }) => to)])
        expect(lines.at(-1)!.to).toBe(pieces.length)
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(measure + 1e-6)
      }),
    )
  })
  test('leaves one short word alone only where every other way does too', () => {
    fc.assert(
      fc.property(passages, ({ pieces, measure }) => {
        const lines = broken(pieces, measure)
        // Lines that were evened are told by the widest of them.
        const own = name === 'balance' ? Math.max(...lines.map(({ width }) => width)) : measure
        if (lines.length > 1 && isLonely(lines.at(-1)!, own))
          expect(avoidable(pieces, lines.length, measure)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

test('lines that were typed are broken each by itself', () => {
  const words = (text: string) =>
    new Paragraph(text, {
      faces: [face('Archivo')],
      language: 'en',
      direction: 'ltr',
      leading: 1.2,
      tracking: 0,
      oneLine: false,
    })
  const paragraph = words('Ask them why they let it go on.\nNobody swims there any more, do they.')
  const text = ({ from, to }: Line) =>
    paragraph.text.slice(paragraph.pieces[from]!.start, paragraph.pieces[to - 1]!.end).trim()
  const lines = (broken: (typeof WAYS)['pretty']) => broken(paragraph.pieces, 16.5).map(text)
  const first = 'Ask them why they let it go on.'
  expect(greedy(paragraph.pieces, 16.5).map(text)).toEqual([
    first,
    'Nobody swims there any more, do',
    'they.',
  ])
  expect(lines(WAYS.pretty)).toEqual([first, 'Nobody swims there any', 'more, do they.'])
  expect(lines(WAYS.balance)).toEqual([first, 'Nobody swims there', 'any more, do they.'])
})
