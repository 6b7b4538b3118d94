import { defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  Answer,
  arrangementsWith,
  byWord,
  Call,
  Extract,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  Last,
  only,
  Picture,
  Reply,
  Sheet,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { LEMON, MONO, NIGHT_PINK, VIOLET } from './palettes.ts'

/** What they wrote to one another, in bubbles: no app’s colours, ticks or wallpaper, and it says that it is retyped. */
export default defineTemplate({
  name: 'chat',
  description: 'Messages as bubbles between a pink headline and a black band with the number',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#FF5A92', cmyk: [0, 78, 12, 0] },
    ink: { rgb: '#17131A', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#17131A', cmyk: [0, 0, 0, 100], follows: 'ink' },
    panel: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
    received: { rgb: '#E4E3E6', cmyk: [4, 4, 2, 8], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#FFC6DA', cmyk: [0, 28, 4, 0], follows: ['panel', 'ground', 0.35] },
  },
  palettes: { night: NIGHT_PINK, mono: MONO, lemon: LEMON, violet: VIOLET },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 500],
  },
  type: {
    banner: { face: 'strong', size: 0.7, fit: 'flow' },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 0.96, tracking: -0.02 },
    subheadline: { face: 'strong', size: 1.3, fit: 'measure', leading: 1.06, tracking: -0.01 },
    label: { face: 'display', size: 0.64, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 0.9, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.75, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.62, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1.3, fit: 'flow', group: 'quote', leading: 1.16, wrap: 'pretty' },
    source: { face: 'text', size: 0.56, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.55, fit: 'measure', leading: 0.98, tracking: -0.015 },
    action: { face: 'strong', size: 0.85, fit: 'flow', leading: 1.16 },
    phoneLabel: { face: 'strong', size: 0.6, fit: 'flow' },
    phone: { face: 'display', size: 4, fit: 'line', tracking: -0.02 },
    address: { face: 'display', size: 2.1, fit: 'line', tracking: -0.015 },
    link: { face: 'display', size: 0.85, fit: 'line' },
    closing: { face: 'strong', size: 0.78, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.3, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      reconstruction: 'Messages retyped from the source.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene => <Usual {...scene} />,
  arrangements: scene =>
    isRead(scene.sign) && !isWide(scene)
      ? arrangementsWith(scene, { name: 'column', draw: Usual }, (drawn, how) => (
          <Spreaded scene={drawn} how={how} />
        ))
      : byWord(scene, { name: isWide(scene) ? 'beside' : 'column', draw: Usual }),
})

const Usual = (scene: Scene) =>
  isWide(scene) && scene.arrangement !== 'side' && (scene.sign.quote ?? scene.sign.image) ? (
    <Wide {...scene} />
  ) : (
    <Tall {...scene} />
  )

const inset = (u: number, high: number) => ({
  paddingLeft: 4.4 * u,
  paddingRight: 4.4 * u,
  paddingTop: high * u,
  paddingBottom: high * u,
})

/** What is read stands on white; the ground of the name gives way to it, and to nothing else. */
const isRead = (sign: Scene['sign']) => hasExtract(sign) || sign.image !== undefined

const hasMiddle = (sign: Scene['sign']) => hasBody(sign) || sign.image !== undefined

/** Whatever is quoted here is a message. */
const Messages = (scene: Scene) => {
  const { sign } = scene
  const quote = sign.quote?.style === 'lines' ? { ...sign.quote, style: 'chat' as const } : sign.quote
  return (
    <Extract
      scene={{ ...scene, sign: { ...sign, quote } }}
      accent="accent"
      bubbles={['received', 'sent']}
      label={0.69}
    />
  )
}

const Tall = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Sheet fill="panel">
      <Stack
        fill="ground"
        style={{ ...inset(u, 4), justifyContent: 'center', flexGrow: isRead(sign) ? 0 : 1 }}
      >
        <Headline scene={scene} banner="ink" />
      </Stack>
      {hasMiddle(sign) && (
        <Stack
          style={{
            ...inset(u, 3.4),
            flexGrow: isRead(sign) ? 1 : 0,
            gap: 3 * u,
            justifyContent: 'space-evenly',
          }}
        >
          <Picture {...scene} style={{ minHeight: 0.22 * scene.sheet.height, flexGrow: 1 }} />
          <Messages {...scene} />
          <Call scene={scene} />
        </Stack>
      )}
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="ink" style={{ ...inset(u, 3), gap: 2.6 * u }}>
          <Answer scene={scene} fill="panel" gap={3.6 * u} />
        </Stack>
      )}
      <Stack style={inset(u, 3)}>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}

/** The conversation has a side of its own. */
const Wide = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Sheet fill="panel" style={{ flexDirection: 'row' }}>
      <Stack
        fill="ground"
        style={{ ...inset(u, 4), flexGrow: 1, flexBasis: 0, gap: 3 * u, justifyContent: 'space-between' }}
      >
        <Headline scene={scene} banner="ink" />
        {hasCall(sign) && <Call scene={scene} />}
        {hasReply(sign) && <Reply scene={sign.qr ? { ...scene, shape: 'tall' } : scene} />}
        {hasLast(sign) && <Last scene={scene} />}
        <Signature scene={scene} />
      </Stack>
      <Stack style={{ ...inset(u, 4), flexGrow: 1, flexBasis: 0, gap: 3 * u, justifyContent: 'center' }}>
        <Picture {...scene} style={{ minHeight: 0.3 * scene.sheet.height, flexGrow: 1 }} />
        <Messages {...scene} />
      </Stack>
    </Sheet>
  )
}

/** The headline over the conversation, with the picture or the call beside it. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  const wide = isWide(scene)
  return (
    <Sheet fill="panel">
      <Stack fill="ground" style={inset(u, wide ? 2.6 : 3.6)}>
        <Headline scene={scene} banner="ink" />
      </Stack>
      <Stack style={{ ...inset(u, wide ? 2.4 : 3.2), flexGrow: 1 }}>
        <Spread
          scene={scene}
          how={how}
          width={sheet.width - 8.8 * u}
          gap={(wide ? 3.6 : 3) * u}
          details={
            sign.details.length > 0 && <Extract scene={only(scene, 'details')} accent="accent" label={0.69} />
          }
          said={(sign.quote ?? sign.note) !== undefined && <Messages {...only(scene, 'quote')} />}
          call={<Call scene={scene} />}
        />
      </Stack>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack fill="ink" style={{ ...inset(u, wide ? 2 : 2.6), gap: 2.2 * u }}>
          <Answer scene={scene} fill="panel" gap={3 * u} />
        </Stack>
      )}
      <Stack style={inset(u, wide ? 1.6 : 2.4)}>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}
