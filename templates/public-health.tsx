import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  Call,
  Columns,
  EachLanguage,
  Headline,
  hasBody,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { MONO, NIGHT_GREEN, SKY, VIOLET } from './palettes.ts'
import { Steps } from './public-health/steps.tsx'

/** Advice to the public: a dark green band, and what to do in numbered steps. */
export default defineTemplate({
  name: 'public-health',
  description:
    'Advice to the public in dark green: the lines of the quotation, or the details, as numbered steps',
  shows: EVERY_FIELD,
  needs: [],
  steps: true,
  colours: {
    ground: { rgb: '#DDF2EA', cmyk: [14, 0, 10, 0] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#0B1F1C', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#005E50', cmyk: [95, 20, 60, 40] },
    answer: { rgb: '#FFD84D', cmyk: [0, 14, 80, 0], follows: 'panel' },
  },
  palettes: { night: NIGHT_GREEN, mono: MONO, sky: SKY, violet: VIOLET },
  faces: {
    display: ['Noto Sans', 900],
    strong: ['Noto Sans', 700],
    text: ['Noto Sans', 400],
  },
  type: {
    banner: { face: 'strong', size: 1, fit: 'flow' },
    headline: { face: 'display', size: 4.6, fit: 'measure', leading: 1.02, tracking: -0.02 },
    subheadline: { face: 'strong', size: 1.6, fit: 'measure', leading: 1.12, tracking: -0.01 },
    number: { face: 'display', size: 1.35, fit: 'flow', group: 'quote' },
    label: { face: 'strong', size: 0.9, fit: 'flow', group: 'quote' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.62, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.2, fit: 'measure', leading: 1.04, tracking: -0.015 },
    action: { face: 'strong', size: 1.1, fit: 'flow', leading: 1.2 },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    phone: { face: 'display', size: 4.2, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'display', size: 1.1, fit: 'line' },
    closing: { face: 'strong', size: 1, fit: 'flow', leading: 1.22 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.3 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign, not medical advice. No health service or public body issued it.',
      publisher: 'Advice to the public from {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene =>
    arrangementsWith(scene, { name: isWide(scene) ? 'beside' : 'column', draw: Usual }, (scene, how) => (
      <Spreaded scene={scene} how={how} />
    )),
})

/** The insides of a band. Height is dear on a wide sheet. */
const bandOf = (scene: Scene, above: number, below: number) => {
  const { u } = scene
  const dear = isWide(scene) ? 0.75 : 1
  return {
    ...{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u, gap: (isWide(scene) ? 2.6 : 3.4) * u },
    ...{ paddingTop: dear * above * u, paddingBottom: dear * below * u },
  }
}

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const band = (above: number, below: number) => bandOf(scene, above, below)
  const grows = isWide(scene) || sign.image || !hasBody(sign) ? 1 : 0
  return (
    <Sheet fill="accent">
      <Columns
        scene={scene}
        gap={0}
        beside={hasSideColumn(scene)}
        ratio={headRatio(sign)}
        style={{ flexGrow: 1 }}
        first={
          <Stack fill="accent" style={{ ...band(4, 3.4), flexGrow: grows, justifyContent: 'center' }}>
            <Illustrated scene={scene} fill="panel">
              <Headline scene={scene} fill="panel" accent="answer" banner="answer" />
            </Illustrated>
          </Stack>
        }
        second={
          hasBody(sign) && (
            <Stack fill="ground" style={{ ...band(3, 3), flexGrow: 1, justifyContent: 'space-evenly' }}>
              {hasExtract(sign) && <EachLanguage scene={scene}>{each => <Steps {...each} />}</EachLanguage>}
              <Call scene={scene} accent="accent" />
            </Stack>
          )
        }
      />
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="answer" style={band(2.8, 2.8)}>
          <Answer scene={scene} gap={3.6 * u} />
        </Stack>
      )}
      <Stack style={{ ...band(2, 0), paddingBottom: 3.4 * u }}>
        <Signature scene={scene} fill="panel" tile="panel" />
      </Stack>
    </Sheet>
  )
}

/** The headline on green, and on the paler ground the steps in columns. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  const steps = (part: 'details' | 'quote') => (
    <EachLanguage scene={only(scene, part)}>{each => <Steps {...each} />}</EachLanguage>
  )
  return (
    <Sheet fill="accent">
      <Stack fill="accent" style={bandOf(scene, 3.4, 3)}>
        <Headline scene={scene} fill="panel" accent="answer" banner="answer" />
      </Stack>
      <Stack fill="ground" style={{ ...bandOf(scene, 3, 3), flexGrow: 1 }}>
        <Spread
          scene={scene}
          how={how}
          width={sheet.width - 8.8 * u}
          gap={3.6 * u}
          details={sign.details.length > 0 && steps('details')}
          said={(sign.quote ?? sign.note) !== undefined && steps('quote')}
          call={<Call scene={scene} accent="accent" />}
        />
      </Stack>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="answer" style={bandOf(scene, 2.8, 2.8)}>
          <Answer scene={scene} gap={3.6 * u} />
        </Stack>
      )}
      <Stack style={{ ...bandOf(scene, 2, 0), paddingBottom: (isWide(scene) ? 2.2 : 3.4) * u }}>
        <Signature scene={scene} fill="panel" tile="panel" />
      </Stack>
    </Sheet>
  )
}
