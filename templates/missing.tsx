import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  Banner,
  bannerOf,
  Call,
  Columns,
  EachLanguage,
  Extract,
  hasBody,
  hasCall,
  hasLast,
  hasReply,
  isWide,
  Picture,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { TITLE } from './missing/words.ts'
import { BLUE_ON_WHITE, MONO, NIGHT } from './palettes.ts'

/** What has gone, and who saw it last: a face before words, “Help find” and not “Missing”, few words, a number. */
export default defineTemplate({
  name: 'missing',
  description: '“Help find” on red, the picture, the name of what has gone, and the number to ring',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    ink: { rgb: '#161616', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#D6162B', cmyk: [0, 100, 85, 8] },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], follows: 'ground' },
    received: { rgb: '#E6E6E6', cmyk: [0, 0, 0, 12], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FBD0D4', cmyk: [0, 22, 10, 0], follows: ['panel', 'accent', 0.15] },
  },
  palettes: { night: NIGHT, mono: MONO, blue: BLUE_ON_WHITE },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 400],
  },
  type: {
    word: { face: 'display', size: 5, fit: 'line', caps: true, tracking: -0.01 },
    banner: { face: 'strong', size: 0.95, fit: 'flow' },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 0.98, tracking: -0.015 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.06 },
    label: { face: 'strong', size: 0.69, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.6, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.17, wrap: 'pretty' },
    source: { face: 'text', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.35, fit: 'flow', leading: 1.08 },
    action: { face: 'strong', size: 1.05, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line', tracking: -0.01 },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1.05, fit: 'line' },
    closing: { face: 'strong', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    ...TITLE,
    en: {
      banner: 'Help find',
      disclosure: 'This is a campaign sign. It is not issued by the police or any charity.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => {
    const { sign, sheet } = scene
    const wide = isWide(scene) && scene.arrangement !== 'side'
    if (!wide || !sign.image) return <Sheet>{<Column {...scene} />}</Sheet>
    return (
      <Sheet style={{ flexDirection: 'row' }}>
        <Stack style={{ width: Math.min(0.8 * sheet.height, 0.44 * sheet.width) }}>
          <Picture {...scene} style={{ minHeight: 0.6 * sheet.height, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' }}>
          <Column {...scene} />
        </Stack>
      </Sheet>
    )
  },
})

const inset = (u: number, high: number) => ({
  ...{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u },
  ...{ paddingTop: high * u, paddingBottom: high * u },
})

/** All of it but, on a wide sheet, the picture, which stands beside it. */
const Column = (scene: Scene) => {
  const { sign, u } = scene
  const wide = isWide(scene) && scene.arrangement !== 'side'
  const faced = !wide && sign.image !== undefined
  return (
    <>
      {bannerOf(scene) && (
        <Stack fill="accent" style={inset(u, wide ? 2 : 3)}>
          <EachLanguage scene={scene}>{each => <Banner scene={each} fill="ground" />}</EachLanguage>
        </Stack>
      )}
      <Stack
        style={{ ...inset(u, wide ? 2.6 : 3.6), gap: 3 * u, flexGrow: 1, justifyContent: 'space-evenly' }}
      >
        {faced && <Face {...scene} />}
        <Columns
          scene={scene}
          beside={wide && !sign.image}
          gap={4 * u}
          style={{ alignItems: 'center' }}
          first={!faced && <Name {...scene} />}
          second={
            hasBody(sign) && (
              <>
                {!hasFewFacts(scene) && <Facts {...scene} />}
                {hasCall(sign) && <Call scene={scene} accent="accent" />}
              </>
            )
          }
        />
      </Stack>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack
          fill="accent"
          style={{
            ...inset(u, wide ? 2 : 2.8),
            gap: 2.4 * u,
            flexGrow: hasBody(sign) || sign.image ? 0 : 0.4,
            justifyContent: 'center',
          }}
        >
          <Answer scene={scene} fill="ground" gap={3.6 * u} beside={wide && !sign.image} />
        </Stack>
      )}
      <Stack style={inset(u, wide ? 2.4 : 3)}>
        <Signature scene={scene} />
      </Stack>
    </>
  )
}

const Name = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" after={sign.subheadline ? 0.34 : 0.1}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" fill="accent">
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)

const Facts = (scene: Scene) => (
  <Extract scene={scene} accent="accent" label={0.69} bubbles={['received', 'sent']} />
)

/** Few facts stand beside the picture, below the name; a quotation has the whole width. */
const hasFewFacts = (scene: Scene) => {
  const { image, quote, details } = scene.sign
  return Boolean(image && !quote && !isWide(scene) && details.length && details.length <= 3)
}

/** The picture as a photograph is held, four by five, and the name beside it. */
const Face = (scene: Scene) => {
  const { sign, u, sheet, shape } = scene
  const high = (shape === 'square' ? 0.4 : 0.37) * sheet.height * (sign.quote ? 0.7 : 1)
  return (
    <Row style={{ gap: 3.4 * u, alignItems: 'center' }}>
      <Stack style={{ width: Math.min(0.8 * high, 0.46 * sheet.width) }}>
        <Picture {...scene} style={{ height: high }} />
      </Stack>
      <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.4 * u }}>
        <Name {...scene} />
        {hasFewFacts(scene) && <Facts {...scene} />}
      </Stack>
    </Row>
  )
}
