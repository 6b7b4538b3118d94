import { type Arrangement, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import { byWord, favoured, hasExtract, isWide } from 'signgen/parts'
import { LEMON, MONO, NIGHT, SKY } from './palettes.ts'
import { Above, Corner, Dotted, Over, OverNumber, Side } from './photo/sheets.tsx'

/** A picture from edge to edge, in dots of one ink on a coloured ground, and the words pasted over it. */
export default defineTemplate({
  name: 'photo',
  description:
    'The picture from edge to edge in dots of one ink on a bright ground, the words pasted over it',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FF8FB0', cmyk: [0, 55, 8, 0] },
    ink: { rgb: '#16143A', cmyk: [100, 85, 0, 45] },
    accent: { rgb: '#16143A', cmyk: [100, 85, 0, 45], follows: 'ink' },
    panel: { rgb: '#FFF7E0', cmyk: [0, 3, 14, 0] },
    dot: { rgb: '#E4688F', cmyk: [0, 70, 15, 8], follows: ['ground', 'ink', 0.25] },
  },
  palettes: { night: NIGHT, mono: MONO, lemon: LEMON, sky: SKY },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 500],
  },
  type: {
    banner: { face: 'strong', size: 0.9, fit: 'flow' },
    headline: { face: 'display', size: 5, fit: 'measure', leading: 0.94, tracking: -0.025 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.06, tracking: -0.01 },
    label: { face: 'strong', size: 0.69, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 0.95, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.62, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1.05, fit: 'flow', group: 'quote', leading: 1.16, wrap: 'pretty' },
    source: { face: 'text', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.7, fit: 'flow', leading: 1.02, tracking: -0.015 },
    action: { face: 'strong', size: 1.1, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4.6, fit: 'line', tracking: -0.02 },
    address: { face: 'display', size: 3, fit: 'line', tracking: -0.015 },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: { en: { publisher: 'Put up by {publisher}.' } },
  draw: scene => <Dotted scene={scene} share={0.5} />,
  arrangements: scene => {
    const [first, ...others] = waysOf(scene).map(wayOf)
    return favoured(scene, [...byWord(scene, first!), ...others], FAVOURED)
  },
})

const SHEETS = {
  over: Over,
  above: Above,
  corner: Corner,
  side: Side,
  'over-number': OverNumber,
  dotted: Dotted,
}

/** Where the picture is, and how much of the sheet is its own. */
type Way = readonly [where: keyof typeof SHEETS, share: number]

const wayOf = ([where, share]: Way): Arrangement => ({
  name: `${where}-${Math.round(100 * share)}`,
  draw: scene => {
    const Drawn = SHEETS[where]
    return <Drawn scene={scene} share={share} />
  },
})

/** A picture of this ratio or less fills a sheet that is higher than wide. */
const UPRIGHT = 1.1
/** Words over the foot of a picture leave this much of the sheet. */
const OVER = 0.64
/** So much of a picture, from its head, is seen above them: where it is a face, its mouth too. */
const FACE = 0.62

/** How far down a sheet as wide as a picture a face in it reaches, where no words may lie. */
const faceTo = ({ sheet: { width, height } }: Scene, ratio: number): number =>
  (FACE * Math.min(height, width / ratio)) / height

/** The largest picture first: it is what the look is for. It is never cut by more than a quarter of its height. */
function waysOf(scene: Scene): readonly Way[] {
  const { sign, shape, sheet, each } = scene
  const { image, emphasis } = sign
  const wide = isWide(scene) && scene.arrangement !== 'side'
  if (!image)
    return wide && hasExtract(sign)
      ? [
          ['dotted', 0.5],
          ['dotted', 1],
        ]
      : [['dotted', 1]]
  const ratio = image.width / image.height
  const upright = ratio < UPRIGHT
  const much = sign.quote !== undefined
  if (wide) {
    const side = Math.min(0.5, (ratio * sheet.height) / sheet.width)
    const sides: Way[] = [
      ['side', side],
      ['side', 0.8 * side],
    ]
    if (emphasis === 'picture') return [['side', 0.55], ...sides]
    return upright || each.length ? sides : [['over-number', 0.48], ['over-number', 0.4], ...sides]
  }
  // So high it is where it is as wide as the sheet.
  const whole = sheet.width / ratio / sheet.height
  if (each.length) return [['above', 0.77 * Math.min(0.6, whole)]]
  if (upright) {
    const face = faceTo(scene, ratio)
    const over: Way[] = face < OVER && !much ? [['over', Math.max(face, 0.58)]] : []
    if (shape === 'square')
      return [
        ['side', 0.5],
        ['side', 0.42],
        ['corner', 0.36],
      ]
    return [...over, ['corner', 0.5], ['corner', 0.42]]
  }
  const corners: Way[] = [
    ['corner', shape === 'square' ? 0.6 : 0.54],
    ['corner', 0.48],
  ]
  if (much) return shape === 'square' ? corners : [...corners, ['above', 0.77 * whole]]
  return [['above', 0.95 * whole], ['above', 0.77 * whole], ...corners]
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.8 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 9.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 8 }, question: { size: 1.4 } },
} satisfies Parameters<typeof favoured>[2]
