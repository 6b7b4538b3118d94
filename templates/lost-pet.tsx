import { defineTemplate, EVERY_FIELD } from 'signgen'
import { arrangementsOf } from './lost-pet/arrangements.tsx'
import { TITLE } from './lost-pet/words.ts'
import { BLUE_ON_WHITE, LEMON, MONO, NIGHT_PINK } from './palettes.ts'

/** What hangs on the lamp post of whoever lost it: written with a marker, and the number to tear off. */
export default defineTemplate({
  name: 'lost-pet',
  description: 'A home-made notice in marker pen, one photo, and on paper the number to tear off',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#14131A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#C4122F', cmyk: [0, 100, 80, 15] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
    tape: { rgb: '#E6D39A', cmyk: [6, 12, 46, 4], follows: ['panel', 'ink', 0.2] },
    speck: { rgb: '#C9C9C9', cmyk: [0, 0, 0, 26], follows: ['ground', 'ink', 0.22] },
    received: { rgb: '#E6E6E6', cmyk: [0, 0, 0, 12], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FFF2A8', cmyk: [0, 3, 42, 0], follows: ['panel', 'accent', 0.15] },
  },
  palettes: { night: NIGHT_PINK, mono: MONO, blue: BLUE_ON_WHITE, lemon: LEMON },
  faces: {
    marker: ['Permanent Marker', 400],
    display: ['Archivo', 900],
    hand: ['Playpen Sans', 800],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 400],
  },
  type: {
    word: { face: 'marker', size: 7, fit: 'line', caps: true },
    banner: { face: 'hand', size: 0.95, fit: 'flow' },
    headline: { face: 'marker', size: 3.2, fit: 'measure', leading: 1.02 },
    subheadline: { face: 'hand', size: 1.5, fit: 'measure', leading: 1.08 },
    label: { face: 'hand', size: 0.74, fit: 'flow', group: 'details' },
    value: { face: 'hand', size: 1.05, fit: 'flow', group: 'details' },
    note: { face: 'hand', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.18, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'marker', size: 1.9, fit: 'measure', leading: 1.04 },
    action: { face: 'hand', size: 1.05, fit: 'flow', leading: 1.16 },
    reward: { face: 'marker', size: 2.4, fit: 'measure', leading: 1.04 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.6, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.4, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'hand', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
    tab: { face: 'display', size: 1, fit: 'line' },
    tabLabel: { face: 'marker', size: 1, fit: 'line' },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Lost',
      reward: 'Reward',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => arrangementsOf(scene)[0]!.draw(scene),
  arrangements: arrangementsOf,
})
