import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/diagnostic.ts'
import type { Item } from '../../../src/model/drawing.ts'
import { sheetOf } from '../../../src/model/sheet.ts'
import { warnOfStamp } from '../../../src/stages/layout/picture-small.ts'

const a4 = sheetOf('a4')!

const picture = (width: number, height: number) =>
  ({ kind: 'figure', field: 'image', alt: '', box: { x: 0, y: 0, width, height }, parts: [] }) as Item

const words = (field: string, width: number) =>
  ({ kind: 'text', field, role: 'p', lines: [{ width, size: 5 }] }) as unknown as Item

const told = (...items: Item[]): Finding[] => {
  const findings: Finding[] = []
  warnOfStamp(items, a4, finding => findings.push(finding))
  return findings
}

test.each([
  ['22 % of the width and 8 % of the area', 60, 90, 0],
  ['too narrow', 40, 200, 1],
  ['wide, and too low', 150, 20, 1],
])('a picture that is %s', (_, width, height, count) => {
  expect(told(picture(width, height))).toHaveLength(count)
})

test('it is told what takes the most room, and never to leave out what a sign must have', () => {
  const [found] = told(
    picture(40, 60),
    words('headline', 900),
    words('details[0].value', 200),
    words('details[1].value', 200),
    words('closing', 300),
    words('imprint', 800),
  )
  expect(found).toMatchObject({
    code: 'picture-small',
    field: 'image',
    message:
      '`image` takes 19 % of the width and 3.8 % of the area of a4; nobody passing sees one of less than 22 % and 8 %',
    hint: 'leave out `details` or `closing`, which take the most room, or use a larger size',
  })
})
