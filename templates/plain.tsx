import { type Arrangement, defineTemplate, EVERY_FIELD, type Scene, type Sign } from 'signgen'
import {
  areBeside,
  arrangementsWith,
  byWord,
  Call,
  Columns,
  DetailsAcross,
  DetailsDown,
  Extract,
  Foot,
  gutterOf,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Picture,
  Qr,
  Row,
  Sheet,
  Side,
  Spread,
  Stack,
  withoutCode,
} from 'signgen/parts'
import { LEMON, MONO, NIGHT, SKY } from './palettes.ts'
import { AsksAtEnd } from './plain/asks-at-end.tsx'
import { callByNumber, isCallByNumber } from './plain/call-by-number.tsx'
import { InCorner } from './plain/in-corner.tsx'

/** Type and nothing else, on one colour: for words that need no dress, and to begin a look of one's own from. */
export default defineTemplate({
  name: 'plain',
  description: 'Nothing but type on one colour, and the start of a look of your own',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FF5C39', cmyk: [0, 76, 82, 0] },
    ink: { rgb: '#140F0D', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#140F0D', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FF5C39', cmyk: [0, 76, 82, 0], follows: 'ground' },
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
    headline: { face: 'display', size: 6, fit: 'measure', leading: 0.94, tracking: -0.022 },
    subheadline: { face: 'strong', size: 1.6, fit: 'measure', leading: 1.06, tracking: -0.01 },
    label: { face: 'display', size: 0.78, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.62, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.18, wrap: 'pretty' },
    source: { face: 'text', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.6, fit: 'measure', leading: 0.98, tracking: -0.015 },
    action: { face: 'strong', size: 1.1, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 5, fit: 'line', tracking: -0.02 },
    address: { face: 'display', size: 3, fit: 'line', tracking: -0.015 },
    link: { face: 'display', size: 1.1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: { en: { publisher: 'Put up by {publisher}.' } },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => {
    const usual = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
    const { image, emphasis } = scene.sign
    if (!image && !hasExtract(scene.sign) && !emphasis) return byWord(scene, usual)
    const draw = (scene: Scene, how: Spread) => {
      if (how === 'picture-first') return <PictureFirst {...scene} />
      if (how !== 'asks-at-end') return <Spreaded scene={scene} how={how} />
      return scene.shape === 'wide' ? <InCorner {...scene} /> : <AsksAtEnd {...scene} />
    }
    const all = arrangementsWith(scene, usual, draw, ['picture-first', 'asks-at-end'])
    if (isAtEdge(scene)) return [{ name: 'picture-at-edge', draw: AtEdge, type: READ_AT_EDGE }, ...all]
    if (isCallByNumber(scene)) return [callByNumber, ...all]
    // On a sheet that is higher than wide the words by the picture, and all else in the whole width.
    const first = isWide(scene) ? 'asks-at-end' : scene.shape === 'square' ? undefined : 'picture-beside'
    return [...all.filter(({ name }) => name === first), ...all.filter(({ name }) => name !== first)]
  },
})

/** An upright picture, with little to say, and no other language. */
const isAtEdge = (scene: Scene): boolean => {
  const { image, quote, note, emphasis } = scene.sign
  const upright = image !== undefined && image.width <= 1.1 * image.height
  return (
    upright && !(quote ?? note ?? emphasis) && hasBody(scene.sign) && !isWide(scene) && !scene.each.length
  )
}

/** Beside an upright picture few words are read as easily as the headline. */
const READ_AT_EDGE = {
  ...{ headline: { size: 4.6 }, value: { size: 1.3 }, label: { size: 0.9 }, action: { size: 1.35 } },
} satisfies Arrangement['type']

/** With nothing below it the headline stands at the foot, so that no hole is under it. */
const isNameAlone = (sign: Sign) => !(hasBody(sign) || hasReply(sign) || hasLast(sign) || sign.image)

/** On a square few words stand apart by as much as there is, or there would be a hole between two of them. */
const spacingOf = ({ sign, shape }: Scene) => {
  if (isNameAlone(sign)) return 'flex-end'
  return shape === 'square' && !hasExtract(sign) && !sign.image ? 'space-evenly' : 'space-between'
}

/** Who speaks stands beside what they say, in the column of labels, so many hundredths of the sheet from it. */
const SPEAKERS = 3

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const beside = hasSideColumn(scene)
  const speakers = !isWide(scene) && !scene.each.length && areBeside(sign.quote) ? SPEAKERS * u : undefined
  return (
    <Sheet style={{ padding: 5 * u, gap: 4 * u, justifyContent: spacingOf(scene) }}>
      <Columns
        scene={scene}
        gap={Math.max(4 * u, gutterOf(scene))}
        beside={beside}
        ratio={1.15 * headRatio(sign)}
        first={
          <Illustrated scene={scene}>
            <Headline scene={scene} banner="ink" />
          </Illustrated>
        }
        second={
          (hasExtract(sign) || (beside && hasCall(sign))) && (
            <>
              <Extract scene={scene} accent="accent" label={0.78} beside={speakers} speaker={0.62} />
              {beside && <Call scene={scene} />}
            </>
          )
        }
      />
      {!beside && <Call scene={scene} />}
      <Stack style={{ gap: 4 * u }}>
        <Foot scene={scene} gap={4 * u} />
      </Stack>
    </Sheet>
  )
}

/** An upright picture to the edge of the sheet, and all words beside it. */
const PictureFirst = (scene: Scene) => {
  const { u } = scene
  return (
    <Sheet style={{ flexDirection: 'row' }}>
      <Side scene={scene} />
      <Stack
        style={{ padding: 4.4 * u, gap: 3 * u, flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' }}
      >
        <Headline scene={scene} banner="ink" />
        <Extract scene={scene} accent="accent" label={0.78} />
        <Call scene={scene} />
        <Foot scene={scene} gap={3.4 * u} beside={false} />
      </Stack>
    </Sheet>
  )
}

/** An upright picture with few words: at the right edge of the sheet, the words beside it, and the number below both. */
const AtEdge = (scene: Scene) => {
  const { u, sheet, sign, shape } = scene
  const inset = { paddingLeft: 5 * u, paddingRight: 5 * u }
  const coded = shape !== 'square' && sign.qr && sign.phone && !hasLast(sign)
  const ratio = sign.image ? sign.image.width / sign.image.height : 1
  const wide = Math.min((shape === 'square' ? 0.46 : 0.56) * sheet.width, 0.52 * sheet.height * ratio)
  const high = wide / ratio
  return (
    <Sheet style={{ paddingTop: 5 * u, paddingBottom: 5 * u, gap: 3.4 * u }}>
      <Stack style={inset}>
        <Headline scene={scene} banner="ink" />
      </Stack>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', paddingLeft: 5 * u, gap: 3.4 * u }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 3 * u, justifyContent: 'space-between' }}>
          <DetailsDown details={sign.details} gap={2.4 * u} />
          <Call scene={scene} />
          {coded && <Qr {...scene} side={20} />}
        </Stack>
        <Stack style={{ width: wide }}>
          <Picture {...scene} style={{ minHeight: 0.8 * high, flexGrow: 1 }} />
        </Stack>
      </Row>
      <Stack style={{ ...inset, gap: 3 * u }}>
        <Foot scene={coded ? withoutCode(scene) : scene} gap={4 * u} />
      </Stack>
    </Sheet>
  )
}

/** The headline over the body, in as many columns as it is spread over. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { u, sheet } = scene
  return (
    <Sheet style={{ padding: 5 * u, gap: (isWide(scene) ? 3 : 4) * u }}>
      <Headline scene={scene} banner="ink" />
      <Spread
        scene={scene}
        how={how}
        width={sheet.width - 10 * u}
        gap={Math.max(4 * u, gutterOf(scene))}
        details={<Extract scene={only(scene, 'details')} accent="accent" label={0.78} />}
        across={<DetailsAcross details={scene.sign.details} gap={4 * u} />}
        down={<DetailsDown details={scene.sign.details} gap={2.4 * u} />}
        said={<Extract scene={only(scene, 'quote')} accent="accent" />}
        call={<Call scene={scene} />}
      />
      <Foot scene={scene} gap={4 * u} />
    </Sheet>
  )
}
