import { type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  byWord,
  Call,
  EachLanguage,
  Headline,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  Picture,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { BLUE_PAPER, MONO, NIGHT, PINK_PAPER } from './palettes.ts'
import { Items } from './receipt/items.tsx'
import { Dashes, Paper } from './receipt/paper.tsx'
import { TOTAL } from './receipt/words.ts'

/** What it costs, as a till prints it: the details with their sums, and what they come to. */
export default defineTemplate({
  name: 'receipt',
  description:
    'A receipt from the till: the details item by item with what they come to, the number to complain at',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#BFE3D0', cmyk: [28, 0, 22, 0] },
    ink: { rgb: '#16181A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#16181A', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    speck: { rgb: '#D9D9D9', cmyk: [0, 0, 0, 18], follows: ['panel', 'ink', 0.16] },
  },
  palettes: { night: NIGHT, mono: MONO, pink: PINK_PAPER, blue: BLUE_PAPER },
  faces: {
    display: ['Overpass', 900],
    strong: ['Overpass', 700],
    text: ['Overpass', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.8, fit: 'flow', caps: true, tracking: 0.08 },
    headline: { face: 'display', size: 4, fit: 'measure', leading: 1, caps: true },
    subheadline: { face: 'strong', size: 1.4, fit: 'measure', leading: 1.1 },
    label: { face: 'strong', size: 1, fit: 'flow', group: 'items' },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'items' },
    total: { face: 'display', size: 1.5, fit: 'flow', group: 'items' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'items' },
    speaker: { face: 'strong', size: 0.62, fit: 'flow', group: 'items', caps: true, tracking: 0.06 },
    quote: { face: 'strong', size: 1, fit: 'flow', group: 'items', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.6, fit: 'flow', group: 'items' },
    question: { face: 'display', size: 1.6, fit: 'flow', leading: 1.05 },
    action: { face: 'strong', size: 1, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line' },
    address: { face: 'display', size: 2.6, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.92, fit: 'flow', leading: 1.18 },
    small: { face: 'strong', size: 1.3, fit: 'small', leading: 1.28 },
  },
  words: {
    ...TOTAL,
    en: {
      total: 'Total',
      disclosure: 'This is a campaign sign. It is no receipt, and nothing is to be paid.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene => byWord(scene, { name: 'usual', draw: Usual }),
})

const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const wide = isWide(scene) && scene.arrangement !== 'side' && hasExtract(sign)
  const gap = (isWide(scene) ? 1.7 : 2.4) * u
  const top = (
    <>
      <Headline scene={scene} banner="ink" align="center" gap={0.3} />
      {sign.image && (
        <Picture
          {...scene}
          screen="ink"
          style={{ minHeight: (wide ? 0.22 : 0.15) * scene.sheet.height, flexGrow: 1 }}
        />
      )}
    </>
  )
  const foot = (
    <>
      {hasCall(sign) && <Call scene={scene} align="center" />}
      {(hasReply(sign) || hasLast(sign)) && <Dashes u={u} />}
      <Answer
        scene={wide && sign.phone ? { ...scene, shape: 'tall' } : scene}
        gap={gap}
        align="center"
        beside={false}
      />
      <Dashes u={u} />
      <Signature scene={scene} />
    </>
  )
  if (!wide)
    return (
      <Sheet>
        <Stack style={sides(scene)}>
          <Paper scene={scene} gap={gap}>
            {top}
            {hasExtract(sign) && <Dashes u={u} />}
            <Bill {...scene} />
            {hasExtract(sign) && hasCall(sign) && <Dashes u={u} />}
            {foot}
          </Paper>
        </Stack>
      </Sheet>
    )
  return (
    <Sheet>
      <Row style={{ ...sides(scene), gap: 2.6 * u, alignItems: 'stretch' }}>
        <Half>
          <Paper scene={scene} gap={gap}>
            {top}
            <Dashes u={u} />
            <Bill {...scene} />
          </Paper>
        </Half>
        <Half>
          <Paper scene={scene} gap={gap}>
            {foot}
          </Paper>
        </Half>
      </Row>
    </Sheet>
  )
}

/** A receipt is narrower than what it lies on. */
const sides = ({ u, shape }: Scene) => {
  const aside = shape === 'tall' || shape === 'portrait' ? 5 : shape === 'square' ? 6 : 3
  return { flexGrow: 1, paddingLeft: aside * u, paddingRight: aside * u }
}

const Half = ({ children }: { children?: Child }) => (
  <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{children}</Stack>
)

const Bill = (scene: Scene) =>
  hasExtract(scene.sign) && <EachLanguage scene={scene}>{each => <Items {...each} />}</EachLanguage>
