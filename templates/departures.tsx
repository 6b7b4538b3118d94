import { defineTemplate, EVERY_FIELD, type Scene, type Sign } from 'signgen'
import { byWord, favoured, hasCall, hasExtract, isWide } from 'signgen/parts'
import { Beside } from './departures/beside.tsx'
import { AllBeside, Boarded, Column, Lines, Upright } from './departures/halls.tsx'
import { GREEN, LEMON, MONO, NIGHT_GREEN } from './palettes.ts'

/** The board in the station hall: what was promised, line by line, and what has become of it. */
export default defineTemplate({
  name: 'departures',
  description: 'A departure board: the details and what was said as its lines, amber on black',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#101216', cmyk: [30, 20, 20, 92] },
    ink: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    accent: { rgb: '#FFC627', cmyk: [0, 22, 92, 0] },
    panel: { rgb: '#353A41', cmyk: [40, 30, 25, 68] },
  },
  palettes: { night: NIGHT_GREEN, mono: MONO, lemon: LEMON, green: GREEN },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.9, fit: 'flow' },
    headline: { face: 'display', size: 4.4, fit: 'measure', leading: 1 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 1.05, fit: 'flow', group: 'board' },
    value: { face: 'strong', size: 1.04, fit: 'flow', group: 'board' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'board' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'board' },
    quote: { face: 'strong', size: 1.12, fit: 'flow', group: 'board', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'board' },
    question: { face: 'display', size: 1.8, fit: 'measure', leading: 1.05 },
    action: { face: 'strong', size: 1.08, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 5, fit: 'line' },
    address: { face: 'display', size: 2.8, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.28 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. No station or operator put it up.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Column scene={scene} />,
  arrangements: scene => {
    const { sign } = scene
    const column = {
      name: 'column',
      draw: (drawn: Scene) => <Column scene={drawn} />,
      ...(sign.quote && !sign.image && { type: TOLD }),
    }
    const lines = { name: 'lines', draw: (drawn: Scene) => <Lines scene={drawn} /> }
    const beside = {
      name: 'beside',
      draw: (drawn: Scene) => <Beside scene={drawn} />,
      type: {
        ...{ headline: { size: 5 }, question: { size: 2 } },
        ...(scene.shape === 'landscape' ? READ : HEARD),
      },
    }
    const upright = { name: 'upright', draw: (drawn: Scene) => <Upright scene={drawn} /> }
    const boarded = {
      name: 'boarded',
      draw: (drawn: Scene) => <Boarded scene={drawn} />,
      type: { action: { size: 1.25 } },
    }
    const allBeside = { ...boarded, name: 'all-beside', draw: (drawn: Scene) => <AllBeside scene={drawn} /> }
    if (!hasExtract(sign) && !sign.image) return favoured(scene, byWord(scene, column), FAVOURED)
    if (scene.arrangement && !(isWide(scene) && scene.arrangement === 'stacked'))
      return favoured(scene, [column], FAVOURED)
    // A picture with nothing to stand beside has the width.
    const shown = sign.image !== undefined && (hasExtract(sign) || hasCall(sign))
    const full = shown && sign.quote !== undefined && sign.details.length > 0
    const aside = full && sign.image.width < BROAD * sign.image.height ? [allBeside] : []
    if (!isWide(scene)) {
      const square = scene.shape === 'square'
      const ways =
        square && isSlim(sign) ? [upright, boarded] : square ? [...aside, boarded] : [boarded, ...aside]
      return favoured(scene, shown ? ways : [column], FAVOURED)
    }
    if (!sign.image) return favoured(scene, [lines, column], FAVOURED)
    return favoured(scene, isSlim(sign) ? [upright, beside] : [beside], FAVOURED)
  },
})

/** Under the headline a quotation is heard. */
const TOLD = { quote: { size: 1.25 }, action: { size: 1.25 } }

/** How large the lines of the board are beside a picture on a sheet that is wider than high, and where there is least height. */
const READ = { quote: { size: 1.5 }, value: { size: 1.4 }, label: { size: 1.25 }, action: { size: 1.7 } }
const HEARD = { quote: { size: 1.36 }, value: { size: 1.2 }, label: { size: 1.2 }, action: { size: 1.3 } }

/** A picture that is wider than this for its height stands over what is read of it. */
const BROAD = 1.3

/** A picture that is no wider than this for its height. */
const SLIM = 1.1

/** Such a picture, and little to say. */
const isSlim = ({ image, quote }: Sign) => image !== undefined && image.width < SLIM * image.height && !quote

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { headline: { size: 2.8 }, quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 10.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 8 } },
} satisfies Parameters<typeof favoured>[2]
