import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import { byWord, favoured, hasCall, hasExtract, hasReply, isWide } from 'signgen/parts'
import { BLUE_PAPER, MONO, NIGHT, PINK_PAPER } from './palettes.ts'
import { areAmounts, One, Two, WithSlip } from './receipt/till.tsx'
import { TOTAL } from './receipt/words.ts'

/** What it costs, as a till prints it: the details with their sums, and what they come to. */
export default defineTemplate({
  name: 'receipt',
  description:
    'A receipt from the till: the details item by item with what they come to, the number to complain at',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#BFE3D0', cmyk: [28, 0, 22, 0] },
    ink: { rgb: '#16181A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#16181A', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    steel: { rgb: '#6E757B', cmyk: [10, 5, 5, 60], follows: ['panel', 'ink', 0.6] },
    speck: { rgb: '#D9D9D9', cmyk: [0, 0, 0, 18], follows: ['panel', 'ink', 0.16] },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.8, fit: 'flow', caps: true, tracking: 0.08 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 1, caps: true },
    subheadline: { face: 'strong', size: 1.4, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 1, fit: 'flow', group: 'items' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'items' },
    total: { face: 'display', size: 1.5, fit: 'flow', group: 'items' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'items' },
    speaker: { face: 'strong', size: 0.62, fit: 'flow', group: 'items', caps: true, tracking: 0.06 },
    quote: { face: 'strong', size: 1, fit: 'flow', group: 'items', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.6, fit: 'flow', group: 'items' },
    question: { face: 'display', size: 1.6, fit: 'flow', leading: 1.05 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line' },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.18 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.28 },
  },
  words: {
    ...TOTAL,
    en: {
      total: 'Total',
      disclosure: 'This is a campaign sign. It is no receipt, and nothing is to be paid.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <One {...scene} />,
  arrangements: scene => favoured(scene, waysOf(scene), FAVOURED),
})

const ONE = { name: 'one', draw: One }
const TWO = { name: 'two', draw: Two }
/** With much to say the number has what width the code leaves it, or its column. */
const FULL = { ...ONE, name: 'full', type: { phone: { size: 5.2 } } }
const FULL_TWO = { ...TWO, name: 'full-two', type: { phone: { size: 6 } } }
/** Beside a picture alone the items are what is read. */
const TOLD = {
  ...ONE,
  name: 'told',
  type: { value: { size: 1.3 }, speaker: { size: 0.85 }, action: { size: 1.6 } },
}
const TOLD_LARGE = { ...TOLD, type: { value: { size: 2.2 }, speaker: { size: 1.3 }, action: { size: 2 } } }
const SLIP = { name: 'slip', draw: WithSlip }

/** A picture that is no wider than this for its height. */
const UPRIGHT = 1.1

/** On a wide sheet a receipt is two, beside one another, or has its picture beside it. */
function waysOf(scene: Scene) {
  const { sign } = scene
  const { image } = sign
  if (scene.shape === 'square' && image && !scene.each.length)
    return sign.quote ? [FULL, TWO] : image.width < UPRIGHT * image.height ? [SLIP, TOLD_LARGE] : [TOLD_LARGE]
  if (!isWide(scene) || scene.arrangement === 'side')
    return byWord(scene, image && !sign.quote && !scene.each.length ? TOLD : ONE)
  if (image && image.width < UPRIGHT * image.height) return sign.quote ? [TWO, SLIP] : [SLIP]
  if (image) return areAmounts(sign) ? [SLIP, TWO] : hasCall(sign) || hasReply(sign) ? [FULL_TWO] : [SLIP]
  return hasExtract(sign) ? [TWO, ONE] : [ONE]
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.6 }, quote: { size: 1.7 }, speaker: { size: 0.7 } },
  phone: { phone: { size: 9.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 7 } },
} satisfies Parameters<typeof favoured>[2]
