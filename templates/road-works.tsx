import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  Call,
  Columns,
  Extract,
  Frame,
  Headline,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Row,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { GREEN, MONO, NIGHT, SKY } from './palettes.ts'

/** The boards that stand where a road is dug up: plates with round corners on asphalt, above a barrier. */
export default defineTemplate({
  name: 'road-works',
  description: 'Rounded plates on asphalt above a red and white barrier: the information board of road works',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFC400', cmyk: [0, 24, 100, 0] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#101010', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#C8141E', cmyk: [0, 100, 92, 15] },
    asphalt: { rgb: '#26292B', cmyk: [40, 30, 30, 80], follows: 'ink' },
  },
  palettes: { night: NIGHT, mono: MONO, sky: SKY, green: GREEN },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.1, fit: 'flow' },
    headline: { face: 'display', size: 5, fit: 'measure', leading: 1 },
    subheadline: { face: 'strong', size: 1.6, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 0.78, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.66, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1, fit: 'flow', group: 'quote', leading: 1.22, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.9, fit: 'measure', leading: 1.04 },
    action: { face: 'strong', size: 1.1, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 4.4, fit: 'line' },
    address: { face: 'display', size: 2.8, fit: 'line' },
    link: { face: 'display', size: 1.1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    small: { face: 'strong', size: 1.35, fit: 'small', leading: 1.3 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not a traffic sign, and no highway authority put it up.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene =>
    arrangementsWith(scene, { name: isWide(scene) ? 'beside' : 'column', draw: Usual }, (scene, how) => (
      <Spreaded scene={scene} how={how} />
    )),
})

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const beside = hasSideColumn(scene)
  const asksBelow = !beside && hasCall(sign)
  return (
    <Sheet fill="asphalt">
      <Stack style={{ flexGrow: 1, padding: pad(scene, 2.6), gap: 1.3 * u }}>
        <Columns
          scene={scene}
          gap={1.3 * u}
          beside={beside}
          ratio={headRatio(sign)}
          style={{ flexGrow: 1 }}
          first={
            <Plate scene={scene} fill="ground" line="ink" grows={1.6}>
              <Illustrated scene={scene}>
                <Headline scene={scene} banner="ink" />
              </Illustrated>
            </Plate>
          }
          second={
            (hasExtract(sign) || (beside && hasCall(sign))) && (
              <Plate scene={scene} fill="panel" line="ink" grows={1}>
                <Extract scene={scene} accent="accent" label={0.78} />
                {beside && <Call scene={scene} follows={hasExtract(sign)} />}
              </Plate>
            )
          }
        />
        {(asksBelow || hasReply(sign) || hasLast(sign)) && (
          <Plate scene={scene} fill="accent" line="panel" grows={0}>
            {asksBelow && <Call scene={scene} fill="panel" />}
            <Answer scene={scene} fill="panel" gap={3.4 * u} />
          </Plate>
        )}
      </Stack>
      <Barrier {...scene} />
      <Foot {...scene} />
    </Sheet>
  )
}

/** Height is dear on a wide sheet. */
const pad = (scene: Scene, units: number) => (isWide(scene) ? 0.72 : 1) * units * scene.u

interface PlateProps {
  readonly scene: Scene
  readonly fill: string
  readonly line: string
  /** Its share of the height that is left. */
  readonly grows: number
  readonly children?: Child
}

/** A plate with a line inside its edge, 1.5 of the strokes that road signs are measured in, its corners 2 inside. */
const Plate = ({ scene, scene: { u }, fill, line, grows, children }: PlateProps) => (
  <Stack fill={fill} radius={2.4 * u} style={{ padding: 0.7 * u, flexGrow: grows }}>
    <Frame
      line={line}
      fill={fill}
      thick={0.8 * u}
      radius={1.9 * u}
      grows
      style={{
        ...{ justifyContent: 'space-evenly', gap: pad(scene, 3), paddingLeft: 3 * u, paddingRight: 3 * u },
        ...{ paddingTop: pad(scene, 2.6), paddingBottom: pad(scene, 2.6) },
      }}
    >
      {children}
    </Frame>
  </Stack>
)

/** A plank of red and white, from edge to edge. */
const Barrier = (scene: Scene) => {
  const count = 2 * Math.round(scene.sheet.width / (14 * scene.u)) + 1
  return (
    <Row fill="panel" style={{ height: pad(scene, 3.4) }}>
      {Array.from({ length: count }, (_, i) => (
        <box {...(i % 2 === 0 && { fill: 'accent' })} style={{ flexGrow: 1, flexBasis: 0 }} />
      ))}
    </Row>
  )
}

/** The headline's plate over a white one that holds the body in columns, and the red one with the number. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  return (
    <Sheet fill="asphalt">
      <Stack style={{ flexGrow: 1, padding: pad(scene, 2.6), gap: 1.3 * u }}>
        <Plate scene={scene} fill="ground" line="ink" grows={0}>
          <Headline scene={scene} banner="ink" />
        </Plate>
        <Plate scene={scene} fill="panel" line="ink" grows={1}>
          <Spread
            scene={scene}
            how={how}
            width={sheet.width - 9 * u - 2 * pad(scene, 2.6)}
            gap={3.6 * u}
            details={<Extract scene={only(scene, 'details')} accent="accent" label={0.78} />}
            said={<Extract scene={only(scene, 'quote')} accent="accent" />}
            call={<Call scene={scene} />}
          />
        </Plate>
        {(hasReply(sign) || hasLast(sign)) && (
          <Plate scene={scene} fill="accent" line="panel" grows={0}>
            <Answer scene={scene} fill="panel" gap={3.4 * u} />
          </Plate>
        )}
      </Stack>
      <Barrier {...scene} />
      <Foot {...scene} />
    </Sheet>
  )
}

const Foot = (scene: Scene) => (
  <Stack
    style={{
      ...{ paddingLeft: 4 * scene.u, paddingRight: 4 * scene.u },
      ...{ paddingTop: pad(scene, 2), paddingBottom: pad(scene, 3.4) },
    }}
  >
    <Signature scene={scene} fill="panel" tile="panel" />
  </Stack>
)
