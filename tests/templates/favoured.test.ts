import type { Arrangement, Scene } from 'signgen'
import { expect, test } from 'vitest'
import { favoured } from '../../templates/parts/favoured.ts'

const scene = (emphasis?: string, image?: object) => ({ sign: { emphasis, image } }) as unknown as Scene
const types = { quote: { quote: { size: 2 } } }

/** What a sign favours as an arrangement of the look hears of it. */
const heard: unknown[] = []
const all: readonly Arrangement[] = [
  {
    name: 'column',
    type: { quote: { leading: 1.2 } },
    draw: ({ sign }) => {
      heard.push(sign.emphasis)
      return null
    },
  },
]

test.each([
  [undefined, undefined, ['column']],
  ['quote', undefined, ['column-quote', 'column']],
  // The look has no type for it, or the sign no picture.
  ['phone', undefined, ['column']],
  ['picture', undefined, ['column']],
  ['picture', {}, ['column-picture', 'column']],
])('a sign that favours %s is tried so, and as usual: %j', (emphasis, image, names) => {
  expect(favoured(scene(emphasis, image), all, types).map(({ name }) => name)).toEqual(names)
})

test('the favoured arrangement has the larger types and hears of it, the usual one does not', () => {
  const ways = favoured(scene('quote'), all, types)
  expect(ways.map(({ type }) => type?.quote)).toEqual([{ leading: 1.2, size: 2 }, { leading: 1.2 }])
  for (const way of ways) way.draw(scene('quote'))
  expect(heard).toEqual(['quote', undefined])
})
