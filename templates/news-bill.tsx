import { defineTemplate, EVERY_FIELD } from 'signgen'
import { arrangementsOf, Usual } from './news-bill/arrangements.tsx'
import { BLUE_ON_WHITE, MONO, NIGHT, SALMON_PAPER } from './palettes.ts'

/** What a paper hangs out to be bought: its name, and one item in the fewest and largest words. */
export default defineTemplate({
  name: 'news-bill',
  description:
    'A newspaper’s bill: the name of a paper that does not exist over a headline as large as it goes',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#0A0A0A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#B8121B', cmyk: [0, 100, 90, 25] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
  },
  palettes: { night: NIGHT, mono: MONO, salmon: SALMON_PAPER, blue: BLUE_ON_WHITE },
  faces: {
    display: ['Anton', 400],
    masthead: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    name: { face: 'masthead', size: 1.7, fit: 'line', leading: 1, tracking: -0.01 },
    banner: { face: 'masthead', size: 1.1, fit: 'flow', group: 'quote', leading: 1 },
    headline: { face: 'display', size: 7, fit: 'measure', leading: 1.02, caps: true },
    subheadline: { face: 'display', size: 2, fit: 'measure', leading: 1.1, caps: true },
    label: { face: 'strong', size: 0.88, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1.1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1.5, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.4, fit: 'measure', leading: 1.06, caps: true },
    action: { face: 'strong', size: 1.5, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 5, fit: 'line', tracking: 0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    small: { face: 'text', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      banner: 'The Daily Placard',
      disclosure: 'This is a campaign sign. There is no such newspaper.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: arrangementsOf,
})
