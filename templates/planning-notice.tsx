import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  Call,
  Columns,
  EachLanguage,
  Frame,
  Headline,
  hasBody,
  hasExtract,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  Rule,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { BLUE_PAPER, MONO, NIGHT, PINK_PAPER } from './palettes.ts'
import { Points, Statement } from './planning-notice/body.tsx'
import { TITLE } from './planning-notice/words.ts'

/** The yellow paper that is tied to a lamp post when something is to be built, numbered and ruled. */
export default defineTemplate({
  name: 'planning-notice',
  description:
    'A notice on yellow paper in a double frame, its points numbered and ruled, such as is tied to lamp posts',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFF0A0', cmyk: [0, 4, 46, 0] },
    ink: { rgb: '#15120C', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#15120C', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFF0A0', cmyk: [0, 4, 46, 0], follows: 'ground' },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.15, fit: 'line', caps: true, tracking: 0.16 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 1, tracking: -0.012 },
    subheadline: { face: 'text', size: 1.5, fit: 'measure', leading: 1.12 },
    number: { face: 'display', size: 1, fit: 'flow', group: 'details' },
    label: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    value: { face: 'text', size: 1, fit: 'flow', group: 'details', leading: 1.2 },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.7, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.22, wrap: 'pretty' },
    source: { face: 'text', size: 0.6, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.8, fit: 'measure', leading: 1.04 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 3.8, fit: 'line' },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.22 },
    small: { face: 'text', size: 1.4, fit: 'small', leading: 1.28 },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Public notice',
      disclosure:
        'This is not a planning notice. It is a campaign sign, and no council or public body issued it.',
      publisher: 'Signed on behalf of {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene =>
    arrangementsWith(scene, { name: isWide(scene) ? 'beside' : 'column', draw: Usual }, (scene, how) => (
      <Spreaded scene={scene} how={how} />
    )),
})

/** Height is dear on a wide sheet. */
const padOf = (scene: Scene, units: number) => (isWide(scene) ? 0.7 : 1) * units * scene.u

/** The sheet in its double frame. */
const Paper = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { u } = scene
  return (
    <Sheet style={{ padding: 2.4 * u }}>
      <Frame line="ink" fill="ground" grows thick={0.75 * u} style={{ padding: 0.6 * u }}>
        <Frame
          line="ink"
          fill="ground"
          thick={0.2 * u}
          grows
          style={{
            ...{ paddingLeft: 3.4 * u, paddingRight: 3.4 * u, gap: padOf(scene, 3.4) },
            ...{ paddingTop: padOf(scene, 2.6), paddingBottom: padOf(scene, 2.4) },
          }}
        >
          {children}
        </Frame>
      </Frame>
    </Sheet>
  )
}

/** The number in a box of its own. */
const Boxed = (scene: Scene) => (
  <Answer
    scene={scene}
    gap={3 * scene.u}
    align="center"
    frame={reply => (
      <Frame line="ink" fill="panel" thick={0.45 * scene.u} style={{ padding: padOf(scene, 2) }}>
        {reply}
      </Frame>
    )}
  />
)

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Paper scene={scene}>
      <Title {...scene} />
      <Stack style={{ flexGrow: 1, gap: padOf(scene, 3.6), justifyContent: 'space-evenly' }}>
        <Columns
          scene={scene}
          gap={3.6 * u}
          beside={hasSideColumn(scene)}
          ratio={headRatio(sign)}
          style={{ flexGrow: 1 }}
          column={{ justifyContent: 'space-evenly' }}
          first={
            <Illustrated scene={scene}>
              <Headline scene={scene} align="center" />
            </Illustrated>
          }
          second={hasBody(sign) && <Body {...scene} />}
        />
      </Stack>
      <Boxed {...scene} />
      <Rule thick={0.2 * u} />
      <Signature scene={scene} />
    </Paper>
  )
}

const Title = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign: { banner }, words, u }) =>
      (banner ?? words.banner) && (
        <Stack>
          <text
            field={banner ? 'banner' : 'words.banner'}
            type="banner"
            fill="accent"
            align="center"
            after={0.8}
          >
            {banner ?? words.banner}
          </text>
          <Rule thick={0.2 * u} />
        </Stack>
      )
    }
  </EachLanguage>
)

const Body = (scene: Scene) => (
  <>
    <EachLanguage scene={scene}>
      {each => (
        <>
          <Points {...each} />
          <Statement {...each} />
        </>
      )}
    </EachLanguage>
    <Call scene={scene} align={hasExtract(scene.sign) ? 'start' : 'center'} />
  </>
)

/** The headline over the points and the statement, in columns within the frame. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { u, sheet } = scene
  const { sign } = scene
  return (
    <Paper scene={scene}>
      <Title {...scene} />
      <Headline scene={scene} align="center" />
      <Spread
        scene={scene}
        how={how}
        width={sheet.width - 14.7 * u}
        gap={3.6 * u}
        details={sign.details.length > 0 && <Points {...scene} />}
        said={(sign.quote ?? sign.note) !== undefined && <Statement {...scene} />}
        call={<Call scene={scene} />}
      />
      <Boxed {...scene} />
      <Rule thick={0.2 * u} />
      <Signature scene={scene} />
    </Paper>
  )
}
