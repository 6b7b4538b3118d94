import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  byWord,
  Call,
  Columns,
  Extract,
  Headline,
  hasCall,
  hasExtract,
  hasSideColumn,
  isWide,
  only,
  Picture,
  Row,
  Rule,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
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
    const own = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
    if (!hasExtract(scene.sign)) return byWord(scene, own)
    const all = arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />)
    return [...all].sort((a, b) => Number(b === own) - Number(a === own))
  },
})

const Usual = (scene: Scene) =>
  hasSideColumn(scene) || isBanner(scene) ? <Wide {...scene} /> : <Tall {...scene} />

/** So wide that the number takes a column. */
const isBanner = ({ sheet, sign, arrangement }: Scene) =>
  sheet.width > 2.2 * sheet.height && arrangement !== 'side' && hasCall(sign)

const SHARE = 0.62

const Tall = (scene: Scene) => {
  const { sign, u } = scene
  const asked = hasCall(sign)
  return (
    <Sheet style={{ padding: 4.4 * u, gap: 3.4 * u }}>
      <Head {...scene} />
      <Columns
        scene={scene}
        beside={hasExtract(sign) && asked && scene.arrangement !== 'side'}
        gap={4 * u}
        ratio={SHARE}
        first={
          (asked || sign.image) && (
            <>
              <Dots {...scene} />
              <Call scene={scene} />
            </>
          )
        }
        second={hasExtract(sign) && <Extract scene={scene} label={0.72} />}
      />
      <Foot {...scene} />
    </Sheet>
  )
}

/** Beside a headline as high as the sheet stands all that is read. */
const Wide = (scene: Scene) => {
  const { sign, u } = scene
  // With a code the number has the column: across the sheet it would leave no height.
  const full = sign.qr !== undefined || !hasExtract(sign)
  return (
    <Sheet style={{ padding: 4 * u, gap: 2.6 * u }}>
      <Row style={{ gap: 4 * u, flexGrow: 1 }}>
        <Stack style={{ flexGrow: 1.15, flexBasis: 0, justifyContent: 'space-between', gap: 2 * u }}>
          <Head {...scene} />
          {full && <Dots {...scene} />}
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', gap: 2.4 * u }}>
          {!full && <Dots {...scene} />}
          <Extract scene={scene} label={0.72} />
          {hasCall(sign) && <Call scene={scene} />}
          {full && <Answer scene={scene} gap={2 * u} beside={false} />}
        </Stack>
      </Row>
      <Foot {...scene} signed={full} />
    </Sheet>
  )
}

const Head = (scene: Scene) => (
  <Stack>
    <Rule thick={1.3 * scene.u} after={2.2 * scene.u} />
    <Headline scene={scene} banner="ink" gap={0.26} />
  </Stack>
)

/** The picture is of the same ink. */
const Dots = (scene: Scene) => (
  <Picture
    {...scene}
    screen="ink"
    style={{ minHeight: (isWide(scene) ? 0.22 : 0.16) * scene.sheet.height, flexGrow: 1 }}
  />
)

const Foot = ({ signed = false, ...scene }: Scene & { signed?: boolean }) => {
  const { u } = scene
  return (
    <Stack style={{ gap: (isWide(scene) ? 1.8 : 2.6) * u }}>
      {!signed && <Answer scene={scene} gap={3 * u} />}
      <Rule thick={0.3 * u} />
      <Signature scene={scene} />
    </Stack>
  )
}

/** The headline from edge to edge, and under it what is read, in columns. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  return (
    <Sheet style={{ padding: 4 * u, gap: (isWide(scene) ? 2.2 : 3) * u }}>
      <Head {...scene} />
      <Spread
        scene={scene}
        how={how}
        screen="ink"
        width={sheet.width - 8 * u}
        gap={(isWide(scene) ? 3.6 : 3) * u}
        details={sign.details.length > 0 && <Extract scene={only(scene, 'details')} label={0.72} />}
        said={(sign.quote ?? sign.note) !== undefined && <Extract scene={only(scene, 'quote')} />}
        call={<Call scene={scene} />}
      />
      <Foot {...scene} />
    </Sheet>
  )
}
