import { defineTemplate, EVERY_FIELD } from 'signgen'
import { BLUE_PAPER, MONO, NIGHT, PINK_PAPER } from './palettes.ts'
import { arrangementsOf } from './wanted/arrangements.tsx'
import { TITLE } from './wanted/words.ts'

/** An old bill for a thing that is wanted, or for what will not show its face. Never for a person who is. */
export default defineTemplate({
  name: 'wanted',
  description: 'A cream bill in black slab capitals: WANTED, a picture in a heavy frame, a reward',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#E9D9B0', cmyk: [6, 12, 36, 2] },
    ink: { rgb: '#17110A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#8A1C10', cmyk: [0, 95, 95, 40] },
    panel: { rgb: '#F6ECD0', cmyk: [2, 6, 22, 0] },
    speck: { rgb: '#CDB98A', cmyk: [10, 20, 48, 10], follows: ['ground', 'ink', 0.14] },
    received: { rgb: '#D8C48F', cmyk: [10, 18, 48, 6], follows: ['panel', 'ink', 0.15] },
    sent: { rgb: '#F6ECD0', cmyk: [2, 6, 22, 0], follows: 'panel' },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Alfa Slab One', 400],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    word: { face: 'display', size: 7, fit: 'line', caps: true, tracking: 0.02 },
    banner: { face: 'strong', size: 0.95, fit: 'flow', caps: true, tracking: 0.06 },
    headline: { face: 'display', size: 2.9, fit: 'measure', leading: 1.06, caps: true },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.12 },
    label: { face: 'strong', size: 0.74, fit: 'flow', group: 'details', caps: true, tracking: 0.04 },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.68, fit: 'flow', group: 'quote', caps: true, tracking: 0.04 },
    quote: { face: 'text', size: 1.05, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.8, fit: 'measure', leading: 1.06 },
    action: { face: 'strong', size: 1.05, fit: 'flow', leading: 1.18 },
    reward: { face: 'display', size: 2.2, fit: 'measure', leading: 1.06, caps: true },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.4, fit: 'line' },
    address: { face: 'display', size: 2.4, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'text', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Wanted',
      reward: 'Reward',
      disclosure: 'This is a campaign sign. It is not issued by the police or any public body.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => arrangementsOf(scene)[0]!.draw(scene),
  arrangements: arrangementsOf,
})
