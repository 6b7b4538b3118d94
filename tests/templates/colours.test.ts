import { describe, expect, test } from 'vitest'
import { COMMON_ROLES, coloursOf } from '../../src/looks/kit/colours.ts'
import type { Template } from '../../src/looks/kit/template.ts'
import type { Drawing, Ink, Item } from '../../src/model/drawing.ts'
import type { Sign } from '../../src/model/sign.ts'
import { paletteOf } from '../../src/stages/check/palette.ts'
import { contrastLow } from '../../src/stages/rules/page/contrast-low.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { page } from '../support/draw.ts'

const SIGN = `banner: Appeal
headline: Night bus 47 has been cancelled
subheadline: Did you see who did it?
note: Contains a dishonest word.
details: [{label: Last seen, value: "06:52, Monday 3 March 2025"}, {label: Reward, value: Our thanks}]
quote: {lines: [{speaker: Manager, text: Nobody rides it.}, {speaker: Mayor, text: Quite.}], style: chat, source: Minutes}
question: How do you get home?
action: "Ring the transport board:"
phone: {number: "020 7219 3528", label: Transport board, cost: Calls are charged.}
link: example.org/n47
qr: {payload: link, label: Read it}
hashtag: "#BringBackThe47"
closing: Nurses and bakers go home by night.
publisher: Riverside Night Workers`

/** House colours of campaigns: ink that is legible on ground and panel, an accent that is, and on which both are. */
const HOUSES = {
  'bright, as a board': { ground: '#FFD900', ink: '#0A0A0A', accent: '#0B3B8C', panel: '#FFFFFF' },
  'one ink': { ground: '#FFFFFF', ink: '#000000', accent: '#000000', panel: '#FFFFFF' },
  night: { ground: '#10182B', ink: '#FFFFFF', accent: '#FFD900', panel: '#1E2A47' },
  'suffragette, on cream': { ground: '#F7F2E8', ink: '#23102E', accent: '#5B2080', panel: '#FFFFFF' },
}

/** The texts of a page that are too close to what is under them, had the sign these colours. */
async function tooClose(drawing: Drawing, colours: Sign['colours']): Promise<string[]> {
  const inked = (ink: Ink): Ink => colours[ink.role] ?? ink
  const items = drawing.items.map(
    (item): Item => (item.kind === 'figure' ? item : { ...item, fill: inked(item.fill) }),
  )
  const view = { drawing: { ...drawing, items }, typed: {} } as unknown as Parameters<
    typeof contrastLow.inspect
  >[0]
  return (await contrastLow.inspect(view)).map(({ message }) => message)
}

const chosen = (look: Template, colours: Readonly<Record<string, string>>) => {
  const unknown: string[] = []
  const found = paletteOf({ colours }, Object.keys(colours), look, ({ message }) => unknown.push(message))
  expect(unknown).toEqual([])
  return found
}

const inPalette = (look: Template, palette: string) =>
  paletteOf({ palette }, [], look, ({ message }) => {
    throw new Error(message)
  })

describe.each([...TEMPLATES.values()])('$name', look => {
  test('has the roles that every look has', () => {
    expect(Object.keys(coloursOf(look)).slice(0, COMMON_ROLES.length)).toEqual([...COMMON_ROLES])
    expect(Object.keys(look.colours)).toEqual(expect.arrayContaining([...COMMON_ROLES]))
  })

  test.each(['a3', 'a3-landscape'])('can be read in the colours of any campaign on %s', async size => {
    const drawing = await page(`template: ${look.name}\n${SIGN}`, size)
    for (const [name, house] of Object.entries(HOUSES))
      expect(await tooClose(drawing, chosen(look, house)), name).toEqual([])
    for (const palette of Object.keys(look.palettes!))
      expect(await tooClose(drawing, inPalette(look, palette)), palette).toEqual([])
  })
})

describe('palettes', () => {
  const looks = [...TEMPLATES.values()]
  test('are three or four a look, two of them in every look, each of the four roles with its inks', () => {
    for (const { name, palettes = {} } of looks) {
      expect(Object.keys(palettes), name).toEqual(expect.arrayContaining(['night', 'mono']))
      expect([3, 4], name).toContain(Object.keys(palettes).length)
      for (const palette of Object.values(palettes)) {
        expect(Object.keys(palette)).toEqual([...COMMON_ROLES])
        for (const colour of Object.values(palette)) {
          const { cmyk } = colour as Exclude<typeof colour, string>
          expect(cmyk!.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(230)
        }
      }
    }
  })
  test('give every role inks', () => {
    for (const look of looks)
      for (const palette of Object.keys(look.palettes!))
        for (const ink of Object.values(inPalette(look, palette))) expect(ink.cmyk, ink.role).toBeDefined()
  })
  test('give way to colours of the sign, role by role', () => {
    const look = TEMPLATES.get('witness-appeal')!
    const colours = paletteOf({ palette: 'night', colours: { accent: '#ff0000' } }, [], look, () => {})
    expect([colours.accent!.rgb, colours.ground!.rgb]).toEqual(['#FF0000', '#10182B'])
  })
})

describe('a colour that follows', () => {
  const look = { ...TEMPLATES.get('witness-appeal')!, name: 'x' }
  test('keeps to the look until what it follows is changed', () => {
    expect(chosen(look, { accent: '#000080' }).sent!.rgb).toBe('#FFEC99')
    expect(chosen(look, { ground: '#00FF00' }).sent!.rgb).toBe('#99FF99')
    expect(chosen(look, { ground: '#00FF00', sent: '#123456' }).sent!.rgb).toBe('#123456')
  })
  test('has inks where both have', () => {
    const inks = { ground: { rgb: '#00FF00', cmyk: [60, 0, 100, 0] } }
    expect(paletteOf({ colours: inks }, [], look, () => {}).sent!.cmyk).toEqual([24, 0, 40, 0])
    expect(chosen(look, { ground: '#00FF00' }).sent!.cmyk).toBeUndefined()
  })
  test('round in a circle keeps its own', () => {
    const colours = { a: { rgb: '#111111', follows: 'b' }, b: { rgb: '#222222', follows: 'a' } }
    const { a, b } = paletteOf({}, [], { ...look, colours }, () => {})
    expect([a!.rgb, b!.rgb]).toEqual(['#111111', '#222222'])
  })
})
