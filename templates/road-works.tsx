import { defineTemplate, EVERY_FIELD } from 'signgen'
import { GREEN, MONO, NIGHT, SKY } from './palettes.ts'
import { arrangementsOf, Usual } from './road-works/arrangements.tsx'

/** The boards that stand where a road is dug up: plates with round corners on asphalt, above a barrier. */
export default defineTemplate({
  name: 'road-works',
  description: 'Rounded plates on asphalt above a red and white barrier: the information board of road works',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFC400', cmyk: [0, 24, 100, 0] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#101010', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#C8141E', cmyk: [0, 100, 92, 15] },
    asphalt: { rgb: '#26292B', cmyk: [40, 30, 30, 80], follows: 'ink' },
  },
  palettes: { night: NIGHT, mono: MONO, sky: SKY, green: GREEN },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.1, fit: 'flow' },
    headline: { face: 'display', size: 5, fit: 'measure', leading: 1 },
    subheadline: { face: 'strong', size: 1.6, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 0.86, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1.1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.78, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1.2, fit: 'flow', group: 'quote', leading: 1.22, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.4, fit: 'measure', leading: 1.04 },
    action: { face: 'strong', size: 1.2, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.7, fit: 'flow' },
    phone: { face: 'display', size: 4.4, fit: 'line' },
    address: { face: 'display', size: 2.8, fit: 'line' },
    link: { face: 'display', size: 1.1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    small: { face: 'strong', size: 1.35, fit: 'small', leading: 1.3 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not a traffic sign, and no highway authority put it up.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: arrangementsOf,
})
