import { defineTemplate, EVERY_FIELD } from 'signgen'
import { arrangementsOf, Usual } from './chat/arrangements.tsx'
import { LEMON, MONO, NIGHT_PINK, VIOLET } from './palettes.ts'

/** What they wrote to one another, in bubbles: no app’s colours, ticks or wallpaper, and it says that it is retyped. */
export default defineTemplate({
  name: 'chat',
  description: 'Messages as bubbles between a pink headline and a black band with the number',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FF5A92', cmyk: [0, 78, 12, 0] },
    ink: { rgb: '#17131A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#17131A', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    received: { rgb: '#E4E3E6', cmyk: [4, 4, 2, 8], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FFC6DA', cmyk: [0, 28, 4, 0], follows: ['panel', 'ground', 0.35] },
  },
  palettes: { night: NIGHT_PINK, mono: MONO, lemon: LEMON, violet: VIOLET },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 500],
  },
  type: {
    banner: { face: 'strong', size: 0.7, fit: 'flow' },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 0.96, tracking: -0.02 },
    subheadline: { face: 'strong', size: 1.3, fit: 'measure', leading: 1.06, tracking: -0.01 },
    label: { face: 'display', size: 0.72, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1.05, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.75, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.72, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1.3, fit: 'flow', group: 'quote', leading: 1.16, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.1, fit: 'measure', leading: 0.98, tracking: -0.015 },
    action: { face: 'strong', size: 1.3, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.7, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line', tracking: -0.02 },
    address: { face: 'display', size: 2.1, fit: 'line', tracking: -0.015 },
    link: { face: 'display', size: 0.95, fit: 'line' },
    closing: { face: 'strong', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      reconstruction: 'Messages retyped from the source.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: arrangementsOf,
})
