import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  byWord,
  Call,
  EachLanguage,
  Extract,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { LEMON, MONO, NIGHT, SKY } from './palettes.ts'

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
    headline: { face: 'display', size: 5.4, fit: 'measure', leading: 0.94, tracking: -0.025 },
    subheadline: { face: 'strong', size: 1.5, fit: 'measure', leading: 1.06, tracking: -0.01 },
    label: { face: 'strong', size: 0.69, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.62, fit: 'flow', group: 'quote' },
    quote: { face: 'strong', size: 1.05, fit: 'flow', group: 'quote', leading: 1.16, wrap: 'pretty' },
    source: { face: 'text', size: 0.55, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.7, fit: 'flow', leading: 1.02, tracking: -0.015 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4.6, fit: 'line', tracking: -0.02 },
    address: { face: 'display', size: 3, fit: 'line', tracking: -0.015 },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: { en: { publisher: 'Put up by {publisher}.' } },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => byWord(scene, { name: 'usual', draw: Usual }),
})

const Usual = (scene: Scene) => {
  const { sign, u, sheet } = scene
  const beside = isWide(scene) && scene.arrangement !== 'side' && (hasBody(sign) || sign.image !== undefined)
  const all = <All {...scene} />
  if (!sign.image)
    return (
      <Sheet texture={{ material: 'dots', fill: 'dot' }}>
        {beside ? <Halves {...scene} /> : <Pasted scene={scene}>{all}</Pasted>}
      </Sheet>
    )
  if (!beside)
    return (
      <Sheet>
        <picture field="image" screen="ink" style={ALL_OVER} />
        <Pasted scene={scene}>{all}</Pasted>
      </Sheet>
    )
  const side = (sign.quote && sign.details.length ? 0.27 : 0.42) * sheet.width
  const free = { position: 'absolute', top: 0, left: 0, bottom: 0, right: sheet.width - side } as const
  return (
    <Sheet>
      <picture field="image" screen="ink" style={free} />
      <Stack
        style={{
          ...{ flexGrow: 1, marginLeft: side, padding: 1.8 * u },
          ...{ gap: 1.2 * u, justifyContent: 'space-between' },
        }}
      >
        {all}
      </Stack>
    </Sheet>
  )
}

const ALL_OVER = { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 } as const

/** What of the picture no words lie on: the more there are, the less. */
const SEEN = { few: 0.38, some: 0.22, many: 0.07 } as const
const seenOf = ({ sign }: Scene) =>
  SEEN[!hasExtract(sign) ? 'few' : sign.quote && sign.details.length ? 'many' : 'some']

const Pasted = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { u, shape } = scene
  // On a story the strips run from edge to edge: what stretches there is theirs.
  const aside = shape === 'tall' ? 0 : 3.4 * u
  const gap = (shape === 'tall' ? 0 : 1.8) * u
  return (
    <Stack style={{ flexGrow: 1, padding: aside, gap, justifyContent: 'space-between' }}>{children}</Stack>
  )
}

/** Without a picture, on a wide sheet: the name on one half, all else on the other. */
const Halves = (scene: Scene) => {
  const { u } = scene
  const half = { flexGrow: 1, flexBasis: 0, gap: 1.2 * u } as const
  return (
    <Row style={{ flexGrow: 1, padding: 2.6 * u, gap: 1.2 * u, alignItems: 'stretch' }}>
      <Stack fill="panel" style={{ ...half, justifyContent: 'center' }}>
        <Name {...scene} />
      </Stack>
      <Stack style={{ ...half, justifyContent: 'space-between' }}>
        <Strips {...scene} beside={false} />
      </Stack>
    </Row>
  )
}

/** The strips: name, what is read, the number, and who says it. */
const All = (scene: Scene) => {
  const { sign, sheet } = scene
  const free = sign.image && !isWide(scene)
  return (
    <>
      <Name {...scene} />
      {free && <box style={{ minHeight: seenOf(scene) * sheet.height, flexGrow: 1 }} />}
      <Strips {...scene} {...(sign.image && { beside: false })} />
    </>
  )
}

const Strips = ({ beside, ...scene }: Scene & { beside?: boolean }) => {
  const { sign, u } = scene
  const wide = isWide(scene)
  return (
    <>
      {hasBody(sign) && (
        <Stack fill="panel" style={{ padding: (wide ? 1.5 : 2.4) * u, gap: (wide ? 1.4 : 2.4) * u }}>
          {hasExtract(sign) && <Extract scene={scene} label={0.69} />}
          {hasCall(sign) && <Call scene={scene} />}
        </Stack>
      )}
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="accent" style={{ padding: (wide ? 1.5 : 2.4) * u, gap: 2.2 * u }}>
          <Answer scene={scene} fill="panel" gap={2.2 * u} {...(beside === false && { beside })} />
        </Stack>
      )}
      <Stack fill="panel" style={{ padding: 1.4 * u, paddingLeft: 2.4 * u, paddingRight: 2.4 * u }}>
        <EachLanguage scene={scene} arrangement="stacked" gap={0}>
          {({ sign: { image } }) => (
            <text field="image.credit" type="small" after={0.4}>
              {image?.credit}
            </text>
          )}
        </EachLanguage>
        <Signature scene={scene} />
      </Stack>
    </>
  )
}

/** The headline on a strip of paper that is pasted over the picture. */
const Name = (scene: Scene) => (
  <Stack fill="panel" style={{ padding: (isWide(scene) ? 1.5 : 2.4) * scene.u }}>
    <Headline scene={scene} banner="ink" />
  </Stack>
)
