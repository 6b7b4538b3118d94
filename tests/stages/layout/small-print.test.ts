import { expect, test } from 'vitest'
import { page, textOf } from '../../support/draw.ts'

/** Many words in two languages, of which one is written without capitals. */
const SIGN = `template: witness-appeal
languages: [ur, en-GB]
headline: {ur: "رات کی کینٹین کس نے بند کی؟", en-GB: "Who locked the night canteen?"}
quote:
  lines:
    - speaker: {ur: "سربراہ عمارات", en-GB: "Head of Estates"}
      text: {ur: "کیا رات کے ملازموں کو واقعی گرم کھانا چاہیے؟", en-GB: "Do the night porters really need a hot meal?"}
    - speaker: {ur: "سربراہ مالیات", en-GB: "Finance Lead"}
      text: {ur: "دوسری منزل پر مشین لگی ہے۔ گزارا کر لیں گے۔", en-GB: "There’s a machine on level two. They’ll manage."}
  source: {ur: "بورڈ کی ای میلیں، مئی 2025", en-GB: "Board e-mails, May 2025"}
question: {ur: "کیا آپ اس پر کام کریں گے؟", en-GB: "Would you work on that?"}
action: {ur: "براہ کرم بورڈ کے صدر کو فون کریں اور چابیاں مانگیں:", en-GB: "Please ring the chair of the board and ask for the keys:"}
phone: {number: "0113 496 0417", fictional: true}
closing: {ur: "ہسپتال ساری رات چلتا ہے۔ باورچی خانہ بھی چلنا چاہیے۔", en-GB: "The hospital works through the night. So should the kitchen."}
publisher: "Hot Meals at Night"`

test.each(['a3', 'a3-landscape'])('on %s small print is no larger than the labels', async size => {
  const drawing = await page(SIGN, size)
  const label = textOf(drawing, 'quote.lines[0].speaker.en-GB')
  const small = drawing.items.filter(item => item.kind === 'text' && item.field === 'publisher')
  for (const text of small)
    expect(text.kind === 'text' && text.capHeight).toBeLessThanOrEqual(1.05 * label.capHeight)
  expect(drawing.arrangement?.reasons.join()).not.toMatch(/small is|phone is/)
})
