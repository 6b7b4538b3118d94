import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { page, textOf } from '../support/draw.ts'

const LOOKS = [...TEMPLATES.values()]

/** The faces that a text is set in. */
const facesOf = async (sign: string, field: string) => {
  const drawing = await page(`${sign}\npublisher: F\ndisclosure: none`, 'a5')
  return new Set(textOf(drawing, field).lines.flatMap(({ runs }) => runs.map(({ face }) => face)))
}

const HEADLINES: Readonly<Record<string, string>> = {
  el: '«Κλείνουν 3 ωδεία!»',
  uk: 'Ми шукаємо 2 відповіді: ґанок, їжак',
  vi: 'Nguyễn đã hỏi 3 lần',
  cs: 'Kdo zavřel 2 školy? Dvořák',
  yo: 'Ẹ jẹ́ ká sọ̀rọ̀',
  he: '3 שאלות!',
  hi: 'हम 3 सवाल पूछते हैं!',
}

describe.each(LOOKS)('$name', ({ name, faces, type }) => {
  const [family, weight] = faces[type.headline!.face]!
  test.each(Object.entries(HEADLINES))('sets a headline in %s in one face', async (language, headline) => {
    const sign = `template: ${name}\nlanguage: ${language}\nheadline: "${headline}"\nphone: "+44 20 7219 3528"`
    const found = await facesOf(sign, 'headline')
    expect([...found]).toHaveLength(1)
    // As heavy as what it stands for: looks set headlines in black.
    const own = Number(/\d+$/.exec([...found][0]!)![0])
    const black = weight >= 700 || ['Anton', 'Alfa Slab One', 'Permanent Marker'].includes(family)
    if (black) expect(own === weight || own >= 700).toBe(true)
  })
})
