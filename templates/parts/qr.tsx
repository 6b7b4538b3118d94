import type { Child, Scene } from 'signgen'
import { hasBody } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import { Row, Stack } from './sheet.tsx'

/** A scene whose code stands elsewhere. */
export const withoutCode = (scene: Scene): Scene => ({ ...scene, sign: { ...scene.sign, qr: undefined } })

/** A code scans from ten times its width, to which its white margin adds four modules on each side. */
const REACH = 10
const MARGIN = 8
/** In hundredths of the sheet: enough for a hand's distance, and as much as a look can spare. */
const [USUAL, MOST] = [17, 45]
/** Beside words that want the height. */
const SMALL = 14

/** How wide the tile is: as large as `readFrom` asks, where the sheet allows. */
function sideOf({ sign: { qr, readFrom = 0 }, u }: Scene, usual = USUAL): number {
  const asked = qr ? (1.01 * readFrom * (qr.modules + MARGIN)) / (REACH * qr.modules) : 0
  return Math.min(MOST * u, Math.max(usual * u, asked))
}

/** The code to scan, on its white tile, with its label below unless it stands elsewhere. Wants the type `small`. */
export const Qr = ({
  fill = 'ink',
  unlabelled,
  small,
  side: usual = small ? SMALL : USUAL,
  ...scene
}: Scene & {
  fill?: string
  unlabelled?: boolean
  small?: boolean
  /** How wide it is, in hundredths of the sheet, where `readFrom` asks for no more. */
  side?: number
}) => {
  if (!scene.sign.qr) return null
  const side = sideOf(scene, usual)
  return (
    <Stack style={{ width: side }}>
      <qr style={{ height: side }} />
      {!unlabelled && <Label {...scene} type="small" fill={fill} />}
    </Stack>
  )
}

/** The code, and its label beside it in running text. Wants the type `closing`. */
export const LabelledQr = ({ fill = 'ink', ...scene }: Scene & { fill?: string }) => {
  if (!scene.sign.qr) return null
  const side = sideOf(scene)
  return (
    <Row style={{ gap: 2.4 * scene.u, alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
        <Label {...scene} type="closing" fill={fill} />
      </Stack>
      <qr style={{ width: side, height: side }} />
    </Row>
  )
}

/** Of a code that is all there is to answer with, in hundredths of the sheet: with little said before it, and with more. */
const LONE = {
  brief: { tall: 46, portrait: 44, square: 40, landscape: 38, wide: 36 },
  full: { tall: 34, portrait: 30, square: 26, landscape: 24, wide: 22 },
} as const

/** What a code is for is as large as a question, if it is as short, and the sheet high. */
const SHORT = 36

/** A code that is all there is to answer with: large, and beside it what it is for and what is said last. */
export const LoneQr = ({ fill = 'ink', below, ...scene }: Scene & { fill?: string; below?: Child }) => {
  const { sign, shape, u } = scene
  const full = hasBody(sign) || sign.image !== undefined
  // With much to say it stands in a column, where words beside it would be one to a line.
  const narrow = full && shape !== 'tall' && shape !== 'portrait'
  const label = sign.qr?.label
  const said = (label !== undefined && !narrow) || below !== undefined
  return (
    <Row style={{ alignItems: 'center', justifyContent: 'center', gap: 4 * u }}>
      <Qr {...scene} fill={fill} side={LONE[full ? 'full' : 'brief'][shape]} unlabelled={!narrow} />
      {said && (
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.4 * u }}>
          {!narrow && (
            <Label
              {...scene}
              type={!full && shape !== 'wide' && label && label.length <= SHORT ? 'question' : 'action'}
              fill={fill}
            />
          )}
          {below}
        </Stack>
      )}
    </Row>
  )
}

/** Below the code, or beside it: before it in running text, at the far end of its row, or after a large one. */
const ALIGN = {
  small: 'center',
  closing: 'start',
  phoneLabel: 'end',
  action: 'start',
  question: 'start',
} as const

/** What the code is for: small, below it, or in running text. */
export const Label = ({ type, fill, ...scene }: Scene & { type: keyof typeof ALIGN; fill: string }) => (
  <EachLanguage scene={scene} arrangement="stacked" gap={0}>
    {({ sign: { qr } }) => (
      <text field="qr.label" type={type} fill={fill} align={ALIGN[type]} before={type === 'small' ? 0.5 : 0}>
        {qr?.label}
      </text>
    )}
  </EachLanguage>
)
