import { describe, expect, test } from 'vitest'
import { page, textOf } from '../support/draw.ts'

const small = async (publisher: string, language = 'en-GB') => {
  const sign = JSON.stringify({ headline: 'x', template: 'plain', language, disclosure: 'none', publisher })
  return textOf(await page(sign, 'a4'), 'publisher')
    .lines.map(({ text }) => text)
    .join(' ')
}

describe('a name that ends a sentence takes no second stop', () => {
  test.each([
    ['Keep Our Ward Ltd.', 'Put up by Keep Our Ward Ltd.'],
    ['Who Pays?', 'Put up by Who Pays?'],
    ['Save Our Ward!', 'Put up by Save Our Ward!'],
    ['The Friends of “Who Pays?”', 'Put up by The Friends of “Who Pays?”'],
    ['Keep Our Ward ==Ltd.==', 'Put up by Keep Our Ward Ltd.'],
    ['Keep Our Ward Ltd', 'Put up by Keep Our Ward Ltd.'],
    ['Keep Our Ward (Leeds)', 'Put up by Keep Our Ward (Leeds).'],
    ['The $& Group', 'Put up by The $& Group.'],
  ])('%s', async (name, words) => expect(await small(name)).toBe(words))
  test.each([
    ['hi', 'वार्ड बचाओ लि.', 'पोस्टर लगाने वाले: वार्ड बचाओ लि.'],
    ['hi', 'वार्ड बचाओ', 'पोस्टर लगाने वाले: वार्ड बचाओ।'],
    ['ga', 'Sábháil Teo.', 'Sábháil Teo. a chuir suas é.'],
  ])('in %s: %s', async (language, name, words) => expect(await small(name, language)).toBe(words))
})
