import { defineTemplate } from 'signgen'
import { expect, test } from 'vitest'

/* What the compiler knows of a look: `tsc --noEmit` holds this file, and fails where an expected error is none. */

const rest = {
  description: 'x',
  colours: { ink: '#000000' },
  faces: { display: ['Archivo', 900] },
  type: { headline: { face: 'display', size: 4, fit: 'measure' } },
  words: {},
} as const

test('the fields that a look needs are there in its draw, and the others may not be', () => {
  const look = defineTemplate({
    ...rest,
    name: 'needs',
    shows: ['headline', 'phone', 'quote', 'link'],
    needs: ['phone', 'quote'],
    draw: ({ sign }) => {
      const number: string = sign.phone.number
      const first = sign.quote.lines[0]
      // @ts-expect-error: nothing says that there is a link.
      const link: string = sign.link
      return <text field="phone" type="headline">{`${number}${first?.text}${link}`}</text>
    },
  })
  expect(look.needs).toEqual(['phone', 'quote'])
})

test('a look that needs nothing knows of nothing', () => {
  defineTemplate({
    ...rest,
    name: 'free',
    shows: ['headline'],
    needs: [],
    draw: ({ sign }) => {
      // @ts-expect-error: nothing says that there is a number.
      const number: string = sign.phone.number
      return (
        <text field="phone" type="headline">
          {number}
        </text>
      )
    },
  })
  // @ts-expect-error: `phon` is no field.
  defineTemplate({ ...rest, name: 'slip', shows: ['phon'], needs: [], draw: () => null })
  // @ts-expect-error: nor is it one to need.
  defineTemplate({ ...rest, name: 'slip', shows: [], needs: ['phon'], draw: () => null })
  // @ts-expect-error: a look has no layout.
  defineTemplate({ ...rest, name: 'slip', shows: [], needs: [], draw: () => null, layout: 1 })
  // @ts-expect-error: a box has no colour.
  expect(<box colour="ink" />).toMatchObject({ type: 'box' })
})
