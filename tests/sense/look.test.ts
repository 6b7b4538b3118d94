import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/prepare.ts'

const BASE: Readonly<Record<string, string>> = {
  headline: 'We are appealing',
  publisher: 'Fair Harbour Alliance',
}
const found = (fields: Readonly<Record<string, string>>) =>
  prepare({ path: 'x.yaml', text: JSON.stringify({ ...BASE, ...fields }) }).diagnostics.map(
    ({ code, field }) => `${code} ${field}`,
  )

describe('a sign that speaks as a public body is refused', () => {
  test.each([
    ['headline', 'METROPOLITAN POLICE'],
    ['headline', 'Thames Valley Police appeal for witnesses'],
    ['headline', 'Police notice'],
    ['banner', 'POLICE'],
    ['banner', 'NHS England'],
    ['banner', 'Camden Borough Council: public notice'],
    ['closing', 'Issued on behalf of Kent Police.'],
    ['closing', 'Published by the Home Office'],
    ['publisher', 'Police Scotland'],
    ['publisher', 'The Metropolitan Police'],
    ['publisher', 'Anytown City Council'],
  ])('%s: %s', (field, words) => expect(found({ [field]: words })).toEqual([`official-name ${field}`]))
})

describe('a sign that speaks of one is not', () => {
  test.each([
    [
      'closing',
      'The Police cannot stop violence and discrimination if they do not recognise it in their own ranks.',
    ],
    ['headline', 'Have the police read this?'],
    ['headline', 'Camden Borough Council is selling our park'],
    ['headline', 'The NHS is ours'],
    ['question', 'Metropolitan Police'],
    ['action', 'Write on behalf of the Metropolitan Police officers who spoke out.'],
    ['quote', 'METROPOLITAN POLICE'],
    ['publisher', 'Camden Council Watch'],
    ['publisher', 'Mothers Against Police'],
    ['publisher', 'Justice for Kent Police'],
    ['headline', 'Sack Kent County Council'],
    ['headline', 'Police!'],
    ['closing', 'Not issued by the police.'],
    ['closing', 'Published by Tenants Against Council Cuts'],
    ['closing', 'Speaking on behalf of everyone the police failed.'],
    ['publisher', 'Friends of the NHS'],
    ['banner', 'Public notice'],
    ['banner', 'Witness appeal'],
  ])('%s: %s', (field, words) =>
    expect(found({ [field]: words }).filter(each => each.startsWith('official'))).toEqual([]),
  )
})

describe('a look that imitates a notice asks for no money and no data', () => {
  test.each([
    ['action', 'Donate at example.org'],
    ['action', 'Pay £60 within 14 days.'],
    ['action', 'Pay your fine online.'],
    ['question', 'Send us your bank details'],
    ['closing', 'Tell us your name and date of birth.'],
  ])('%s: %s', (field, words) => expect(found({ [field]: words })).toEqual([`money-request ${field}`]))
  test.each([
    ['headline', 'Make the polluter pay'],
    ['headline', 'Fair pay now'],
    ['action', 'Pay nurses properly. Fair pay for NHS staff now!'],
    ['closing', 'We pay £1,200 rent for mould.'],
    ['headline', 'Donate blood'],
    ['closing', 'They pay nothing. We pay with our health.'],
    ['action', 'Ask where the £40m went.'],
    ['quote', 'Pay now or else'],
  ])('%s: %s is fair', (field, words) =>
    expect(found({ [field]: words }).filter(each => each.startsWith('money'))).toEqual([]),
  )
})

test('a sign names who puts it up', () => {
  expect(prepare({ path: 'x', text: 'headline: x' }).diagnostics).toMatchObject([
    { code: 'publisher-missing', severity: 'warning' },
  ])
})
