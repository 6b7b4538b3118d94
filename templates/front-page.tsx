import { type Arrangement, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import { byWord, favoured, hasExtract, hasReply, isWide } from 'signgen/parts'
import { Columns, Lead } from './front-page/pages.tsx'
import { EDITION } from './front-page/words.ts'
import { BLUE_PAPER, MONO, NIGHT, SALMON_PAPER } from './palettes.ts'

/** The front page of a paper that the campaign prints itself: what was said is the news. */
export default defineTemplate({
  name: 'front-page',
  description:
    'The front page of the campaign’s own paper: its name in the masthead, the quotation across the columns',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#F3EEE1', cmyk: [3, 4, 12, 2] },
    ink: { rgb: '#14120E', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#9E1B16', cmyk: [5, 100, 95, 30] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    speck: { rgb: '#CFC8B6', cmyk: [4, 6, 18, 18], follows: ['ground', 'ink', 0.18] },
  },
  palettes: { night: NIGHT, mono: MONO, salmon: SALMON_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    masthead: { face: 'display', size: 2.3, fit: 'line', tracking: -0.015 },
    banner: { face: 'strong', size: 0.7, fit: 'flow', caps: true, tracking: 0.08 },
    edition: { face: 'strong', size: 1.25, fit: 'small', caps: true, tracking: 0.1 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 0.98, tracking: -0.02 },
    subheadline: { face: 'text', size: 1.3, fit: 'flow', leading: 1.1 },
    label: { face: 'strong', size: 0.72, fit: 'flow', group: 'details', caps: true, tracking: 0.05 },
    value: { face: 'text', size: 0.95, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.62, fit: 'flow', group: 'quote' },
    speaker: {
      face: 'strong',
      size: 0.5,
      fit: 'flow',
      group: 'quote',
      caps: true,
      tracking: 0.07,
    },
    quote: { face: 'display', size: 1.25, fit: 'flow', group: 'quote', leading: 1.06, tracking: -0.012 },
    source: { face: 'text', size: 0.5, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.6, fit: 'flow', leading: 1.04, tracking: -0.01 },
    action: { face: 'strong', size: 1.25, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.8, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 0.95, fit: 'line' },
    closing: { face: 'strong', size: 0.9, fit: 'flow', leading: 1.18 },
    small: { face: 'text', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    ...EDITION,
    en: {
      edition: 'Special edition',
      disclosure: 'This is a campaign sign, printed to look like a newspaper. It is none.',
      publisher: 'Published by {publisher}.',
    },
  },
  draw: scene => <Lead {...scene} />,
  arrangements: scene => {
    const { sign, shape } = scene
    const lead = { name: 'lead', draw: Lead }
    const columns = { name: 'columns', draw: (drawn: Scene) => <Columns scene={drawn} /> }
    const few = { name: 'two-columns', draw: (drawn: Scene) => <Columns scene={drawn} few /> }
    if (scene.arrangement || !(hasExtract(sign) || sign.image)) return ofFew(scene, lead)
    if (!sign.image)
      return favoured(
        scene,
        shape === 'tall' ? [lead] : isWide(scene) ? [columns, lead] : [lead, columns],
        FAVOURED,
      )
    const heard = { ...columns, name: 'heard', type: shape === 'landscape' ? LANDSCAPE : HERO }
    const told = { ...columns, name: 'told', type: TOLD }
    const all = [sign.quote ? heard : told, columns, ...(isWide(scene) ? [few] : [])]
    return favoured(scene, all, FAVOURED)
  },
})

/** Few words stand one a line where under masthead and number there is the height for that. */
function ofFew(scene: Scene, lead: Arrangement): readonly Arrangement[] {
  const { sign, shape, sheet } = scene
  if (shape === 'square') return [lead]
  const low = hasReply(sign) && (shape === 'tall' || sheet.width < SMALL)
  return low ? [lead] : byWord(scene, lead)
}

/** In millimetres: type that is legible takes much of a sheet no wider than this. */
const SMALL = 160

/** Below a picture what was said is heard as far as the headline. */
const HERO = {
  quote: { size: 1.6 },
  speaker: { size: 0.56 },
  value: { size: 1.15 },
  label: { size: 0.8 },
  question: { size: 2 },
  action: { size: 1.6 },
}

/** On a landscape page it has a column of its own to fill. */
const LANDSCAPE = { ...HERO, quote: { size: 1.95 }, question: { size: 2.2 }, action: { size: 1.85 } }

/** Beside a picture alone details are news. */
const TOLD = { value: { size: 1.3 }, label: { size: 0.85 }, action: { size: 1.6 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.8 }, quote: { size: 1.9 }, speaker: { size: 0.6 } },
  phone: { phone: { size: 9 }, quote: { size: 1 } },
  headline: { headline: { size: 7 } },
} satisfies Parameters<typeof favoured>[2]
