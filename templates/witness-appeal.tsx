import { defineTemplate, EVERY_FIELD } from 'signgen'
import { GREEN, MONO, NIGHT, PINK } from './palettes.ts'
import { arrangementsOf } from './witness-appeal/arrangements.tsx'

/** A bright board edged in black: an appeal for witnesses turned on those who appeal. */
export default defineTemplate({
  name: 'witness-appeal',
  description:
    'A yellow appeal board edged in black, the extract on a white panel, the number in a black band',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFD900', cmyk: [0, 14, 100, 0] },
    ink: { rgb: '#0A0A0A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#0B3B8C', cmyk: [100, 85, 5, 15] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    received: { rgb: '#E3E6EA', cmyk: [8, 5, 4, 4], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FFEC99', cmyk: [0, 5, 45, 0], follows: ['panel', 'ground', 0.4] },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK, green: GREEN },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.1, fit: 'flow', caps: true, tracking: 0.06 },
    headline: { face: 'display', size: 3, fit: 'measure', leading: 0.96, caps: true },
    subheadline: { face: 'display', size: 2.8, fit: 'measure', leading: 1 },
    label: { face: 'display', size: 0.72, fit: 'flow', group: 'details', caps: true, tracking: 0.04 },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.56, fit: 'flow', group: 'quote', caps: true, tracking: 0.03 },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.17, wrap: 'pretty' },
    source: { face: 'small', size: 0.5, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.5, fit: 'measure', leading: 1 },
    action: { face: 'strong', size: 1.18, fit: 'flow', leading: 1.15 },
    phone: { face: 'display', size: 4.4, fit: 'line' },
    address: { face: 'display', size: 3, fit: 'line' },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phoneDigits: { face: 'strong', size: 1.6, fit: 'line' },
    link: { face: 'strong', size: 1.3, fit: 'line' },
    closing: { face: 'strong', size: 1.02, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not issued by the police or any public body.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => arrangementsOf(scene)[0]!.draw(scene),
  arrangements: arrangementsOf,
})
