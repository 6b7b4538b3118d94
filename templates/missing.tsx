import { defineTemplate, EVERY_FIELD } from 'signgen'
import { arrangementsOf } from './missing/arrangements.tsx'
import { TITLE } from './missing/words.ts'
import { BLUE_ON_WHITE, MONO, NIGHT } from './palettes.ts'

/** What has gone, and who saw it last: a face before words, “Help find” and not “Missing”, few words, a number. */
export default defineTemplate({
  name: 'missing',
  description: '“Help find” on red, the picture, the name of what has gone, and the number to ring',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#161616', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#D6162B', cmyk: [0, 100, 85, 8] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
    received: { rgb: '#E6E6E6', cmyk: [0, 0, 0, 12], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FBD0D4', cmyk: [0, 22, 10, 0], follows: ['panel', 'accent', 0.15] },
  },
  palettes: { night: NIGHT, mono: MONO, blue: BLUE_ON_WHITE },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 400],
  },
  type: {
    word: { face: 'display', size: 9, fit: 'line', caps: true, tracking: -0.01 },
    banner: { face: 'strong', size: 0.95, fit: 'flow' },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 0.98, tracking: -0.015 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.06 },
    label: { face: 'strong', size: 0.69, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.6, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.17, wrap: 'pretty' },
    source: { face: 'text', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.9, fit: 'measure', leading: 1.04, tracking: -0.01 },
    action: { face: 'strong', size: 1.05, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Help find',
      disclosure: 'This is a campaign sign. It is not issued by the police or any charity.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => arrangementsOf(scene)[0]!.draw(scene),
  arrangements: arrangementsOf,
})
