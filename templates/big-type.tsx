import { type Arrangement, defineTemplate, EVERY_FIELD } from 'signgen'
import { arrangementsWith, byWord, favoured, hasCall, hasExtract, isFull, isWide } from 'signgen/parts'
import { Halves, Heard, Spreaded, Usual } from './big-type/sheets.tsx'
import { Thirds } from './big-type/thirds.tsx'
import { Upright } from './big-type/upright.tsx'
import { BLUE_ON_WHITE, LEMON, MONO, NIGHT } from './palettes.ts'

/** The poster of the Swiss: one colour, one face, the words as large as they go, and the rest on two columns. */
export default defineTemplate({
  name: 'big-type',
  description: 'Type alone in one colour on white, the headline as large as it goes, the rest on two columns',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#D5121B', cmyk: [0, 100, 95, 5] },
    accent: { rgb: '#D5121B', cmyk: [0, 100, 95, 5], follows: 'ink' },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
  },
  palettes: { night: NIGHT, mono: MONO, blue: BLUE_ON_WHITE, lemon: LEMON },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 500],
  },
  type: {
    banner: { face: 'strong', size: 1, fit: 'flow' },
    headline: { face: 'display', size: 14, fit: 'measure', leading: 0.86, tracking: -0.04 },
    subheadline: { face: 'display', size: 1.7, fit: 'flow', leading: 1.02, tracking: -0.03 },
    label: { face: 'strong', size: 0.72, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1.12, fit: 'flow', group: 'quote', leading: 1.12, tracking: -0.015 },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.7, fit: 'flow', leading: 0.98, tracking: -0.03 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.14, tracking: -0.01 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 6, fit: 'line', tracking: -0.035 },
    address: { face: 'display', size: 4, fit: 'line', tracking: -0.03 },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.9, fit: 'flow', leading: 1.16 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: { en: { publisher: 'Put up by {publisher}.' } },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => {
    const { sign } = scene
    const said = sign.quote ?? sign.note
    const own: Arrangement = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
    if (!hasExtract(sign) && !sign.image) return byWord(scene, own)
    // What was said is heard beside the headline, however large that is.
    const type = {
      ...(sign.quote && { headline: { size: 7 }, phone: { size: 5 } }),
      ...(sign.image &&
        !isWide(scene) &&
        (!sign.quote ? TOLD : scene.shape === 'square' ? HEARD_LOW : HEARD)),
    }
    const heard = (way: Arrangement): Arrangement => ({ ...way, type: { ...type, ...way.type } })
    const halves = heard({ name: 'halves', draw: Halves })
    const wide = isWide(scene) && scene.arrangement !== 'side'
    const all = arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />)
    // Neither the quotation nor the call is lost under a headline that takes half of the sheet.
    if (sign.quote && wide && isFull(scene) && sign.details.length && hasCall(sign))
      return favoured(
        scene,
        [
          { name: 'thirds', draw: Thirds, type: scene.shape === 'wide' ? LOW_THIRDS : THIRDS },
          halves,
          ...all,
        ],
        FAVOURED,
      )
    if (sign.image && wide && !(sign.quote && scene.shape === 'wide'))
      return favoured(scene, [halves], FAVOURED)
    if (sign.image && sign.quote && !isWide(scene) && !scene.arrangement)
      return favoured(scene, [heard({ name: 'heard', draw: Heard })], FAVOURED)
    if (sign.image && sign.details.length && !said && !wide && !scene.arrangement)
      return favoured(scene, [{ name: 'upright', draw: Upright, type: UPRIGHT }, ...all.map(heard)], FAVOURED)
    if (sign.image && wide) return [halves, ...all]
    return (sign.image ? all : [...all].sort((a, b) => Number(b === own) - Number(a === own))).map(heard)
  },
})

/** With a picture the words in the other column are as large as they fill it: what was said, or what it is about. */
const HEARD = {
  quote: { size: 1.5 },
  speaker: { size: 0.75 },
  value: { size: 1.2 },
  question: { size: 2.3 },
  action: { size: 1.8 },
}
/** On a square there is less height for it. */
const HEARD_LOW = { ...HEARD, quote: { size: 1.3 }, question: { size: 1.8 }, action: { size: 1.3 } }
const UPRIGHT = { value: { size: 1.8 }, label: { size: 1 }, action: { size: 1.8 } }
const TOLD = { value: { size: 1.5 }, label: { size: 1 }, action: { size: 1.62 } }

/** In two columns all is led by a headline of the first. */
const THIRDS = {
  headline: { size: 8 },
  quote: { size: 1.3 },
  speaker: { size: 0.74 },
  source: { size: 0.66 },
  question: { size: 2 },
  action: { size: 1.2 },
  phone: { size: 8 },
}
/** On a telephone, labels are as small as anything may be. */
const LOW_THIRDS = {
  ...THIRDS,
  headline: { size: 5 },
  quote: { size: 1.1 },
  speaker: { size: 0.9 },
  source: { size: 0.8 },
  label: { size: 0.9 },
  question: { size: 1.6 },
  action: { size: 1.1 },
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.8 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 10.5 } },
  headline: { headline: { size: 14 } },
} satisfies Parameters<typeof favoured>[2]
