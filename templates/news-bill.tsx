import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  arrangementsWith,
  Call,
  Columns,
  Extract,
  Headline,
  hasBody,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Rule,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { asksBeside, Foot, Masthead, Story } from './news-bill/pieces.tsx'
import { BLUE_ON_WHITE, MONO, NIGHT, SALMON_PAPER } from './palettes.ts'

/** What a paper hangs out to be bought: its name, and one item in the fewest and largest words. */
export default defineTemplate({
  name: 'news-bill',
  description:
    'A newspaper’s bill: the name of a paper that does not exist over a headline as large as it goes',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#0A0A0A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#B8121B', cmyk: [0, 100, 90, 25] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
  },
  palettes: { night: NIGHT, mono: MONO, salmon: SALMON_PAPER, blue: BLUE_ON_WHITE },
  faces: {
    display: ['Anton', 400],
    masthead: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    banner: { face: 'masthead', size: 1.7, fit: 'line', leading: 1, tracking: -0.01 },
    headline: { face: 'display', size: 7, fit: 'measure', leading: 1.02, caps: true },
    subheadline: { face: 'display', size: 2, fit: 'measure', leading: 1.1, caps: true },
    label: { face: 'strong', size: 0.8, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.7, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.4, fit: 'measure', leading: 1.06, caps: true },
    action: { face: 'strong', size: 1.2, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.9, fit: 'flow' },
    phone: { face: 'display', size: 5, fit: 'line', tracking: 0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.2 },
    small: { face: 'text', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      banner: 'The Daily Placard',
      disclosure: 'This is a campaign sign. There is no such newspaper.',
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
  /** Height is dear on a wide sheet. */
  const pad = (units: number) => (isWide(scene) ? 0.75 : 1) * units * u
  const inset = { paddingLeft: 4.4 * u, paddingRight: 4.4 * u }
  return (
    <Sheet>
      <Masthead {...scene} />
      <Stack
        style={{
          ...{ ...inset, paddingTop: pad(4.4), paddingBottom: pad(4.4), gap: pad(4.4), flexGrow: 1 },
          justifyContent: hasBody(sign) ? 'space-between' : 'center',
        }}
      >
        <Columns
          scene={scene}
          gap={4 * u}
          beside={hasSideColumn(scene)}
          ratio={1.1 * headRatio(sign)}
          first={
            <Illustrated scene={scene}>
              <Headline scene={scene} accent="accent" gap={0.24} />
            </Illustrated>
          }
          second={hasBody(sign) && !asksBeside(scene) && <Story {...scene} />}
        />
      </Stack>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="ink" style={{ ...inset, paddingTop: pad(2.6), paddingBottom: pad(2.6), gap: 2.6 * u }}>
          <Foot {...scene} />
        </Stack>
      )}
      <Stack style={{ ...inset, paddingTop: pad(2), paddingBottom: 3.4 * u }}>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}

/** The headline in full width, and below it the story in columns with a rule between head and body. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  const pad = (units: number) => (isWide(scene) ? 0.7 : 1) * units * u
  const inset = { paddingLeft: 4.4 * u, paddingRight: 4.4 * u }
  return (
    <Sheet>
      <Masthead {...scene} />
      <Stack style={{ ...inset, paddingTop: pad(3.6), paddingBottom: pad(3.4), gap: pad(2.8), flexGrow: 1 }}>
        <Headline scene={scene} accent="accent" gap={0.24} />
        <Rule thick={0.5 * u} />
        <Spread
          scene={scene}
          how={how}
          width={sheet.width - 8.8 * u}
          gap={4 * u}
          details={<Extract scene={only(scene, 'details')} accent="accent" label={0.8} />}
          said={<Extract scene={only(scene, 'quote')} accent="accent" />}
          call={<Call scene={scene} />}
        />
      </Stack>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="ink" style={{ ...inset, paddingTop: pad(2.6), paddingBottom: pad(2.6), gap: 2.6 * u }}>
          <Foot {...scene} />
        </Stack>
      )}
      <Stack style={{ ...inset, paddingTop: pad(2), paddingBottom: pad(3.4) }}>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}
