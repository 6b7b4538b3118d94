import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BODY, namesIn } from '../../../../src/stages/rules/look/official/public-bodies.ts'
import { prepare } from '../../../support/render.ts'

const BASE: Readonly<Record<string, string>> = {
  headline: 'We are appealing',
  publisher: 'Fair Harbour Alliance',
}
const found = async (fields: Readonly<Record<string, unknown>>) =>
  (await prepare({ path: 'x.yaml', text: JSON.stringify({ ...BASE, ...fields }) })).diagnostics.map(
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
    ['publisher', 'Metropolitan Police Service'],
    ['publisher', 'Camden Council'],
    ['publisher', 'London Borough of Hackney'],
    ['publisher', 'Barts Health NHS Trust'],
    ['publisher', 'TfL'],
    ['publisher', 'DWP'],
    ['publisher', 'Home Office'],
    ['publisher', 'An Garda Síochána'],
    ['publisher', 'Garda Siochana'],
    ['publisher', 'FBI'],
    ['publisher', 'NYPD'],
    ['publisher', 'ICE'],
    ['publisher', 'Springfield Police Department'],
    ['publisher', 'RCMP'],
    ['publisher', 'Australian Federal Police'],
    ['publisher', 'NSW Police Force'],
    ['publisher', 'New Zealand Police'],
    ['publisher', 'The Guardian'],
    ['banner', 'Kent Police are appealing'],
    ['headline', 'Kent Police are appealing'],
    ['closing', 'Kent Police are appealing for witnesses.'],
    ['headline', 'Police are appealing for information'],
    ['banner', 'METROPOLITAN POLICE SERVICE'],
    ['banner', 'Garda Síochána: appeal for witnesses'],
    ['banner', 'Evening Standard'],
    ['banner', 'THE TIMES: LATE FINAL'],
    ['banner', 'ICE public notice'],
    ['banner', 'Transport for London'],
    ['closing', 'Issued by the Metropolitan Police Service.'],
    ['closing', 'On behalf of the Department for Work and Pensions'],
    ['headline', 'POLICE'],
    ['headline', 'POLICE. CAN YOU HELP?'],
    ['headline', 'Metropolitan Police. Did you see anything?'],
    ['headline', 'POLICE\nCAN YOU HELP?'],
    ['headline', 'Police Incident'],
    ['banner', 'METROPOLITAN POLICE'],
    ['closing', 'Police'],
    ['closing', 'Thank you. Issued by Camden Council'],
    ['subheadline', 'Issued by Camden Council'],
    ['action', 'Published by the Home Office.'],
    ['note', 'Authorised by Kent Police'],
    ['question', 'By order of Camden Council'],
    ['closing', 'This notice is issued on behalf of the Met Police.'],
    ['disclosure', 'Issued by the police'],
    ['disclosure', 'Published by Camden Council'],
    ['publisher', 'Llywodraeth Cymru'],
    ['publisher', 'City of London Corporation'],
    ['publisher', 'Council'],
  ])('%s: %s', async (field, words) =>
    expect(await found({ [field]: words })).toEqual([`official-name ${field}`]),
  )
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
    ...[
      'Fair Harbour Alliance',
      'Keep Our Ward',
      'County Polls',
      'Open Polls Committee',
      'Block C Tenants’ Union',
    ].map(name => ['publisher', name]),
    ...[
      'Friends of Camden',
      'Camden Tenants',
      'Camden',
      'Police Accountability Campaign',
      'Justice for Sarah',
    ].map(name => ['publisher', name]),
    ...[
      'Camden Trades Council',
      'Refugee Council',
      'Grammar Police',
      'Guardian Angels',
      'The Daily Petition',
    ].map(name => ['publisher', name]),
    ...['The Camden Times', 'NHS Workers Say No', 'Mothers against ICE', 'Kent Police Watch'].map(name => [
      'publisher',
      name,
    ]),
    ['banner', 'The Daily Petition'],
    ['banner', 'The Times we live in'],
    ['banner', 'Evening Standrd'],
    ['headline', 'FBI'],
    ['headline', 'Sack Barts NHS Trust'],
    ['headline', 'Defund the Springfield Police Department'],
    ['headline', 'Hands off Anytown City Council'],
    ['headline', 'ICE out'],
    ['headline', 'Kent Police are appealing to nobody'],
    ['headline', 'The Times'],
    ['headline', 'We are appealing'],
    ['headline', 'TfL cuts our buses'],
    ['question', 'Kent Police are appealing'],
    ['action', 'Kent Police are appealing'],
    ['subheadline', 'METROPOLITAN POLICE SERVICE'],
    ['closing', 'Ask the Home Office. It is not ice.'],
    ['closing', 'Camden Council must act'],
    ['banner', 'Public notice'],
    ['banner', 'Witness appeal'],
    ['closing', 'Parody. Never issued by the Met Police.'],
    ['closing', 'It is in no way issued on behalf of the Met Police'],
    ['closing', 'This was not issued on behalf of the Met Police.'],
    ['closing', 'This notice isn’t issued by Camden Council'],
    ['closing', 'Nothing here was authorised by the Home Office'],
    ['closing', 'The contract was authorised by Camden Council.'],
    ['closing', 'Evictions authorised by Lambeth Council'],
    ['closing', 'Leaflets published by the Home Office.'],
    ['closing', 'Issued by the Met Police? Never.'],
    ['disclosure', 'Not issued by the police'],
    ['headline', 'Act now on behalf of the NHS!'],
    ['closing', 'Speak up on behalf of the NHS'],
    ['headline', 'Met Police?'],
    ['headline', 'Camden Council?'],
    ['headline', 'Met Police!'],
    ['headline', 'The NHS'],
    ['headline', 'The Met Police'],
    ['headline', 'Met Police: answer us'],
    ['headline', 'The Met Police statement was a lie'],
    ['headline', 'Police: answer us'],
    ['headline', 'Police failed us'],
    ['headline', 'Who polices the police?'],
    ['headline', 'Can you help the police?'],
    ['publisher', ''],
  ])('%s: %s', async (field, words) =>
    expect((await found({ [field]: words })).filter(each => each.startsWith('official'))).toEqual([]),
  )
})

describe('a look that imitates a notice asks for no money and no data', () => {
  test.each([
    ['action', 'Donate at example.org'],
    ['action', 'Pay £60 within 14 days.'],
    ['action', 'Pay your fine online.'],
    ['question', 'Send us your bank details'],
    ['closing', 'Tell us your name and date of birth.'],
    ['link', 'gofundme.com/f/our-ward'],
    ['link', 'https://www.justgiving.com/page/x'],
    ['link', 'paypal.me/someone'],
    ['link', 'www.crowdfunder.co.uk/p/x'],
    ['closing', 'Scan to pay'],
    ['qr', 'https://paypal.me/someone'],
    ['closing', 'Text GIVE to 70085'],
    ['action', 'Give us your card details'],
    ['action', 'Confirm your social security number'],
    ['closing', 'Sort code 12-34-56'],
    ['closing', 'You must pay £100'],
    ['closing', 'Fine: £100. Payment due in 14 days.'],
    ['link', 'https://example.org/pay'],
    ['link', 'https://example.org/donate'],
    ['link', 'donate.example.org'],
    ['closing', 'Bitcoin: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['closing', 'Bitcoin: bc1q…'],
    ['action', 'Fill in your National Insurance number'],
    ['action', 'Email us your name and phone number'],
    ['action', 'Tell us your name and address'],
    ['action', 'Donate £10 at example.org/donate'],
    ['action', 'Give £5 a month'],
    ['action', 'Give online at example.org'],
    ['action', 'Please send us money'],
  ])('%s: %s', async (field, words) =>
    expect(await found({ [field]: words })).toEqual([`money-request ${field}`]),
  )
  test.each([
    ['headline', 'Make the polluter pay'],
    ['headline', 'Fair pay now'],
    ['action', 'Pay nurses properly. Fair pay for NHS staff now!'],
    ['closing', 'We pay £1,200 rent for mould.'],
    ['headline', 'Donate blood'],
    ['closing', 'They pay nothing. We pay with our health.'],
    ['action', 'Ask where the £40m went.'],
    ['quote', 'Pay now or else'],
    ['closing', 'They spent £40m.'],
    ['closing', 'They text lies to 70085 people'],
    ['link', 'example.org/donated-blood'],
    ['qr', 'https://example.org/pay-our-nurses'],
    ['closing', 'Refuse to pay by the hour. Will they pay now?'],
    ['action', 'Ask them to scan the bill they paid.'],
    ['subheadline', 'Your sort code is your postcode'],
    ['action', 'Send your MP a message at theyworkforyou.com'],
    ['action', 'Send a message to your MP via writetothem.com'],
    ['action', 'Give blood at www.blood.co.uk'],
    ['action', 'Give blood online'],
    ['action', 'Give your name at savethebus.org.uk'],
    ['action', 'Please give 10 minutes at www.example.org to fill in the survey.'],
    ['action', 'Give your children a future online'],
    ['action', 'Please donate clothes at example.org'],
    ['headline', 'Pay nurses £20 an hour!'],
    ['headline', 'Pay the nurses. Pay them £15 an hour.'],
    ['headline', 'Give nurses £15 an hour now'],
    ['headline', 'Pay £15 an hour'],
    ['headline', 'Pay carers more money'],
    ['headline', 'Send £350m a week to our NHS'],
    ['headline', 'Give the money back'],
    ['action', 'Please send money to the NHS, not to war'],
    ['headline', 'Send no money'],
    ['headline', 'Pay £9.90 for a prescription? No.'],
    ['closing', 'Text STOP to 60300'],
    ['closing', 'You have to pay £9.90 for a prescription'],
    ['closing', 'This is not a fine. There is nothing to pay.'],
    ['closing', '£350m due to shareholders'],
    ['closing', 'Oil firms make a donation to every party.'],
    ['action', 'Tell us your story'],
    ['link', 'example.org/pay-gap'],
  ])('%s: %s is fair', async (field, words) =>
    expect((await found({ [field]: words })).filter(each => each.startsWith('money'))).toEqual([]),
  )
})

test('money is asked for in details and beside the number too', async () => {
  const details = (label: string, value: string) => ({ details: [{ label, value }] })
  expect(await found(details('Pay', 'Pay £60 now'))).toEqual(['money-request details[0].value'])
  expect(await found(details('Sort code', '12-34-56'))).toEqual(['money-request details[0].label'])
  expect(await found({ phone: { number: '020 7219 3528', label: 'Donate by phone:' } })).toEqual([
    'money-request phone.label',
  ])
  expect(await found(details('Amount', '£100 payable within 14 days'))).toEqual([
    'money-request details[0].value',
  ])
  expect(await found(details('Amount due', '£60'))).toEqual(['money-request details[0].label'])
  expect(await found(details('Pay online', 'www.example.org'))).toEqual(['money-request details[0].label'])
  expect(await found(details('Amount due', 'Nothing'))).toEqual([])
  expect(await found(details('Amount due', '£0.00'))).toEqual([])
  expect(await found(details('Amount due', '40 lungs'))).toEqual([])
  expect(await found(details('Payment', 'None.'))).toEqual([])
  expect(await found(details('Cost', 'They spent £40m'))).toEqual([])
  expect(await found({ phone: { number: '020 7219 3528', label: 'Home Secretary' } })).toEqual([])
})

test('an imprint speaks in nobody else’s name', async () => {
  const imprint = (onBehalfOf: string) => ({ imprint: { promoter: 'A. Person', onBehalfOf } })
  expect(await found(imprint('Kent Constabulary'))).toEqual(['official-name imprint.onBehalfOf'])
  expect(await found(imprint('Kent Tenants'))).toEqual([])
})

test('a sign names who puts it up', async () => {
  expect((await prepare({ path: 'x', text: 'headline: x' })).diagnostics).toMatchObject([
    { code: 'publisher-missing', severity: 'warning' },
  ])
})

test('a text that needs only the shorter pattern of names has no other name in it', () => {
  const word = fc.constantFrom(
    ...'the police constabulary met kent city of london borough camden council nhs trust sheriff’s office home department government springfield fbi nypd bathe ministry justice , . a'.split(
      ' ',
    ),
  )
  const words = fc.array(word, { maxLength: 9 }).map(each => each.join(' '))
  const places = (found: Iterable<RegExpExecArray>) => [...found].map(({ index, 0: name }) => [index, name])
  fc.assert(
    fc.property(words, text => void expect(places(namesIn(text))).toEqual(places(text.matchAll(BODY)))),
  )
})
