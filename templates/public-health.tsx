import { defineTemplate, EVERY_FIELD } from 'signgen'
import { MONO, NIGHT_GREEN, SKY, VIOLET } from './palettes.ts'
import { arrangementsOf, Usual } from './public-health/arrangements.tsx'

/** Advice to the public: a dark green band, and what to do in numbered steps. */
export default defineTemplate({
  name: 'public-health',
  description:
    'Advice to the public in dark green: the lines of the quotation, or the details, as numbered steps',
  shows: EVERY_FIELD,
  needs: [],
  steps: true,
  colours: {
    ground: { rgb: '#DDF2EA', cmyk: [14, 0, 10, 0] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#0B1F1C', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#005E50', cmyk: [95, 20, 60, 40] },
    answer: { rgb: '#FFD84D', cmyk: [0, 14, 80, 0], follows: 'panel' },
  },
  palettes: { night: NIGHT_GREEN, mono: MONO, sky: SKY, violet: VIOLET },
  faces: {
    display: ['Noto Sans', 900],
    strong: ['Noto Sans', 700],
    text: ['Noto Sans', 400],
  },
  type: {
    banner: { face: 'strong', size: 1, fit: 'flow' },
    headline: { face: 'display', size: 4.6, fit: 'measure', leading: 1.02, tracking: -0.02 },
    subheadline: { face: 'strong', size: 1.6, fit: 'measure', leading: 1.12, tracking: -0.01 },
    number: { face: 'display', size: 1.35, fit: 'flow', group: 'quote' },
    label: { face: 'strong', size: 0.9, fit: 'flow', group: 'quote' },
    value: { face: 'strong', size: 1.05, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.72, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1.1, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.2, fit: 'measure', leading: 1.04, tracking: -0.015 },
    action: { face: 'strong', size: 1.15, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 4.2, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'display', size: 1.1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.22 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.3 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign, not medical advice. No health service or public body issued it.',
      publisher: 'Advice to the public from {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: arrangementsOf,
})
