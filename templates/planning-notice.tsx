import { defineTemplate, EVERY_FIELD } from 'signgen'
import { BLUE_PAPER, MONO, NIGHT, PINK_PAPER } from './palettes.ts'
import { arrangementsOf, Usual } from './planning-notice/arrangements.tsx'
import { TITLE } from './planning-notice/words.ts'

/** The yellow paper that is tied to a lamp post when something is to be built, numbered and ruled. */
export default defineTemplate({
  name: 'planning-notice',
  description:
    'A notice on yellow paper in a double frame, its points numbered and ruled, such as is tied to lamp posts',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFF0A0', cmyk: [0, 4, 46, 0] },
    ink: { rgb: '#15120C', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#15120C', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFF0A0', cmyk: [0, 4, 46, 0], follows: 'ground' },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.15, fit: 'line', caps: true, tracking: 0.16 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 1, tracking: -0.012 },
    subheadline: { face: 'text', size: 1.5, fit: 'measure', leading: 1.12 },
    number: { face: 'display', size: 1.15, fit: 'flow', group: 'details' },
    label: { face: 'strong', size: 1.1, fit: 'flow', group: 'details' },
    value: { face: 'text', size: 1.1, fit: 'flow', group: 'details', leading: 1.2 },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.7, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1.15, fit: 'flow', group: 'quote', leading: 1.22, wrap: 'pretty' },
    source: { face: 'text', size: 0.6, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2, fit: 'measure', leading: 1.04 },
    action: { face: 'strong', size: 1.15, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.8, fit: 'line' },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.22 },
    small: { face: 'text', size: 1.4, fit: 'small', leading: 1.28 },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Public notice',
      disclosure:
        'This is not a planning notice. It is a campaign sign, and no council or public body issued it.',
      publisher: 'Signed on behalf of {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: arrangementsOf,
})
