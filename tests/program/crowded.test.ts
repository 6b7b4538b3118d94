import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import { page, textOf } from '../support/draw.ts'

/** All that a sign may say, in two languages: more than a small sheet has room for at its ease. */
const FULL = `languages: [cy, en-GB]
banner: {cy: "Ysbyty’r Santes Agnes, lefel 0", en-GB: "St Agnes hospital, level 0"}
headline: {cy: "Pwy gloodd ffreutur y nos?", en-GB: "Who locked the night canteen?"}
subheadline: {cy: "Welsoch chi beth ddigwyddodd?", en-GB: "Did you see it happen?"}
note: {cy: "Yn cynnwys dirmyg at staff y nos.", en-GB: "Contains contempt for night staff."}
details:
  - {label: {cy: Beth, en-GB: What}, value: {cy: "Cegin, 40 sedd, bwyd poeth tan bedwar", en-GB: "A kitchen, 40 seats, hot food until four"}}
  - {label: {cy: Pryd, en-GB: When}, value: {cy: "Dydd Gwener 18 Ebrill 2025, 17:55", en-GB: "Friday 18 April 2025, 17:55"}}
  - {label: {cy: Ble, en-GB: Where}, value: {cy: "Santes Agnes, lefel 0, wrth y lifftiau", en-GB: "St Agnes, level 0, beside the lifts"}}
quote:
  lines:
    - {speaker: {cy: Pennaeth Ystadau, en-GB: Head of Estates}, text: {cy: "A oes gwir angen pryd poeth ar borthorion y nos?", en-GB: "Do the night porters really need a hot meal?"}}
    - {speaker: {cy: Arweinydd Cyllid, en-GB: Finance Lead}, text: {cy: "Mae peiriant gwerthu ar lefel dau. Byddan nhw’n iawn, fel bob amser.", en-GB: "There’s a vending machine on level two. They’ll manage, they always do."}}
  source: {cy: "E-byst y bwrdd a ryddhawyd ar gais, Mai 2025", en-GB: "Board e-mails released on request, May 2025"}
question: {cy: "Fyddech chi’n gweithio ar hynny?", en-GB: "Would you work on that?"}
action: {cy: "Ffoniwch gadeirydd bwrdd yr ysbyty a gofynnwch am yr allweddi:", en-GB: "Please ring the chair of the hospital board and ask for the keys:"}
phone: {number: "0113 496 0417", fictional: true, label: {cy: Cadeirydd y bwrdd, en-GB: Chair of the board}}
link: hotmeals.example.org/keys
qr: {payload: link, label: {cy: Darllenwch yr e-byst, en-GB: Read the e-mails}}
hashtag: "#HotMealsAtNight"
closing: {cy: "Mae nyrsys, porthorion a glanhawyr yn gweithio drwy’r nos. Dylai’r gegin hefyd.", en-GB: "Nurses, porters and cleaners work through the night. So should the kitchen."}
publisher: Hot Meals at Night
`

describe('a sign that would be refused for a little', () => {
  test.each([
    ['chat', 'link'],
    ['road-works', 'link'],
    ['witness-appeal', 'link'],
  ])('%s on %s: its lines come closer, and its spaces', async (template, size) => {
    const drawing = await page(`template: ${template}\n${FULL}`, size)
    const { lines, size: em } = textOf(drawing, 'closing.en-GB')
    expect(lines.length).toBeGreaterThan(1)
    // However close, the ink of two lines does not touch.
    expect(lines[1]!.baseline - lines[0]!.baseline).toBeGreaterThan(em)
  })

  test('one that has no room even so is told a size less than the least, by the arrangement that comes nearest', async () => {
    const text = `template: road-works\n${FULL.replaceAll('a hot meal?', `a hot meal${', or soup'.repeat(40)}?`)}`
    const { diagnostics } = await render({ path: 'x.yaml', text }, { size: ['a6'], format: ['svg'] })
    const [error, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
    expect(others).toEqual([])
    const [, reached, least] = error!.message.match(/on a6 is ([\d.]+) mm \(least ([\d.]+)\)$/)!
    expect(Number(reached)).toBeLessThan(Number(least) - 0.05)
  })
})
