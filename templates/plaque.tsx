import { type BoxStyle, type Child, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Call,
  EachLanguage,
  Extract,
  hasLast,
  hasReply,
  isWide,
  Last,
  Picture,
  Reply,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { MONO, NIGHT, SANDSTONE } from './palettes.ts'

/** A round plaque on a brick wall, for what was lost here. Not blue: the blue ones have an owner. */
export default defineTemplate({
  name: 'plaque',
  description: 'A round slate plaque on a brick wall, the name on it and the rest of the words beside it',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#8F4232', cmyk: [20, 80, 80, 28] },
    ink: { rgb: '#FBF4E4', cmyk: [0, 2, 10, 0] },
    accent: { rgb: '#2B3438', cmyk: [45, 20, 20, 82] },
    panel: { rgb: '#FBF4E4', cmyk: [0, 2, 10, 0] },
    joint: { rgb: '#7A3527', cmyk: [20, 80, 80, 42], follows: ['ground', 'ink', 0.1] },
    burnt: { rgb: '#863B2C', cmyk: [20, 80, 80, 34], follows: ['ground', 'ink', 0.05] },
    received: { rgb: '#73301F', cmyk: [20, 80, 80, 45], follows: ['ground', 'ink', 0.12] },
    sent: { rgb: '#2B3438', cmyk: [45, 20, 20, 82], follows: ['ground', 'ink', 0.24] },
  },
  palettes: { night: NIGHT, mono: MONO, sandstone: SANDSTONE },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.6, fit: 'flow', caps: true, tracking: 0.06, leading: 1.25 },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 1.04, caps: true, tracking: 0.01 },
    subheadline: { face: 'strong', size: 0.85, fit: 'flow', leading: 1.16 },
    label: { face: 'strong', size: 0.7, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 0.85, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.3, fit: 'flow', leading: 1.08 },
    action: { face: 'strong', size: 0.9, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.2, fit: 'line' },
    address: { face: 'display', size: 2.4, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.95, fit: 'flow', leading: 1.2 },
    small: { face: 'text', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not an official plaque.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => {
    const { u, sheet, shape } = scene
    const full = crowd(scene)
    const beside = isWide(scene) || (shape === 'square' && full > FEW)
    const gap = (4.4 - 2 * full) * u
    // A hair less: a circle as high as the sheet would leave no room for rounding.
    const [width, height] = [sheet.width - 10 * u, sheet.height - 10.1 * u]
    if (!beside)
      return (
        <Wall style={{ padding: 5 * u, gap, justifyContent: 'space-between' }}>
          <Stack style={{ alignItems: 'center', justifyContent: 'center', flexGrow: 1 }}>
            <Roundel scene={scene} across={Math.min(width, height * (0.66 - 0.38 * full))} />
          </Stack>
          <Rest {...scene} />
          <Signature scene={scene} />
        </Wall>
      )
    const across = Math.min(height, width * (0.49 - 0.13 * full))
    // Few words stand between the heights of the plaque's top and foot.
    const off = 0.45 * (height - across) * (1 - full)
    return (
      <Wall style={{ padding: 5 * u, gap: 5 * u, flexDirection: 'row', alignItems: 'stretch' }}>
        <Stack style={{ justifyContent: 'center' }}>
          <Roundel scene={scene} across={across} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, paddingTop: off, gap: 2 * u }}>
          <Stack style={{ flexGrow: 1, justifyContent: 'center', gap, paddingBottom: 0.7 * off }}>
            <Rest {...scene} />
          </Stack>
          <Signature scene={scene} />
        </Stack>
      </Wall>
    )
  },
})

/** The wall: joints darker than its bricks, so that light words are read across them, and some bricks burnt. */
const Wall = ({ style, children }: { style: BoxStyle; children?: Child }) => (
  <Sheet fill="ground" texture={{ material: 'burnt', fill: 'burnt' }}>
    <Stack texture={{ material: 'brick', fill: 'joint' }} style={{ flexGrow: 1, ...style }}>
      {children}
    </Stack>
  </Sheet>
)

/** So little stands below the plaque on a square, too. */
const FEW = 0.2

/** How much the wall has to say beside the plaque: 0 for nothing, 1 for so much that the plaque must give way. */
function crowd({ sign, each }: Scene): number {
  const { details, quote, question = '', action = '', closing = '', image, qr } = sign
  if (each.length) return 1
  const extract = [...details.map(({ value }) => value), ...(quote?.lines ?? []).map(({ text }) => text)]
  const letters = [...extract, question, action, closing].reduce((sum, { length }) => sum + length, 0)
  return Math.min(1, letters / 420 + 0.07 * extract.length + (image ? 0.4 : 0) + (qr ? 0.12 : 0))
}

/** The border to the diameter: 12 mm on 495, as the makers of plaques cast it. */
const BORDER = 0.024

/** Banner, name, and what it was, on lines that stay inside the circle. */
const Roundel = ({ scene, across }: { scene: Scene; across: number }) => {
  const { banner, subheadline } = scene.sign
  // Above and below the name stand shorter lines; a name that reaches the top or the foot finds the circle narrower.
  const between = banner && subheadline
  const inner = across * (1 - 2 * BORDER)
  return (
    <Stack
      fill="panel"
      radius={across / 2}
      style={{ width: across, height: across, padding: BORDER * across }}
    >
      <Stack
        fill="accent"
        radius={inner / 2}
        style={{ width: inner, height: inner, alignItems: 'center', justifyContent: 'center' }}
      >
        <Stack
          style={{
            width: (between ? 0.74 : 0.71) * across,
            height: (between ? 0.66 : 0.55) * across,
            justifyContent: 'center',
          }}
        >
          <EachLanguage scene={scene}>
            {({ sign }) => (
              <>
                <Stack style={sides(0.12 * across)}>
                  <text field="banner" type="banner" fill="panel" align="center" after={1.3}>
                    {sign.banner}
                  </text>
                </Stack>
                <text
                  field="headline"
                  type="headline"
                  as="h1"
                  fill="panel"
                  align="center"
                  after={sign.subheadline ? 0.4 : 0}
                >
                  {sign.headline}
                </text>
                <Stack style={sides(0.09 * across)}>
                  <text field="subheadline" type="subheadline" as="h2" fill="panel" align="center">
                    {sign.subheadline}
                  </text>
                </Stack>
              </>
            )}
          </EachLanguage>
        </Stack>
      </Stack>
    </Stack>
  )
}

const sides = (space: number) => ({ paddingLeft: space, paddingRight: space })

/** All that is on no plaque. */
const Rest = (scene: Scene) => (
  <>
    <Picture {...scene} style={{ minHeight: 0.16 * scene.sheet.height, flexGrow: 1 }} />
    <Extract scene={scene} bubbles={['received', 'sent']} label={0.7} />
    <Call scene={scene} />
    {hasReply(scene.sign) && <Reply scene={scene} />}
    {hasLast(scene.sign) && <Last scene={scene} />}
  </>
)
