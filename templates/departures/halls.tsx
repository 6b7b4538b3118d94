import type { Child, Scene } from 'signgen'
import {
  Answer,
  besideWords,
  Call,
  CodeAtFoot,
  Headline,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isCodeAtFoot,
  isWide,
  numberAlone,
  only,
  Picture,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { Blank, Board } from './board.tsx'

export interface Props {
  readonly scene: Scene
}

/** Round what is on the sheet. */
export const marginOf = (scene: Scene) => (isWide(scene) ? 3.6 : 4.6) * scene.u
/** Between two halves, in hundredths of the sheet. */
export const GUTTER = 4.4
/** A picture that is no wider than this for its height. */
export const UPRIGHT = 1.1

export const gapOf = (scene: Scene) => (isWide(scene) ? 2 : 2.8) * scene.u

export const Head = ({ scene }: Props) => (
  <Headline scene={scene} fill="accent" accent="ink" banner="ink" gap={0.3} />
)

/** The board: what is read stands in the middle of the sheet, the number on a band across its foot. */
const Hall = ({ scene, children }: Props & { children?: Child }) => (
  <Sheet>
    <Stack
      style={{ flexGrow: 1, padding: marginOf(scene), gap: gapOf(scene), justifyContent: 'space-between' }}
    >
      {children}
    </Stack>
    <Band scene={scene} />
    <Foot scene={scene} />
  </Sheet>
)

/** How many lines of the board stay empty under few words: the sheet is full, and nothing leaves. */
const EMPTY = { tall: 4, portrait: 5, square: 2, landscape: 3, wide: 2 } as const

/** No more than two words, under which any sheet has room. */
const isShort = (headline: string) => headline.split(/\s+/u).length <= 2

/** All in one column. */
export const Column = ({ scene }: Props) => {
  const { sign, sheet, shape } = scene
  const few = !hasExtract(sign) && !sign.image
  return (
    <Hall scene={scene}>
      <Stack style={{ gap: gapOf(scene), flexGrow: sign.image ? 1 : 0 }}>
        <Head scene={scene} />
        <Picture {...scene} style={{ minHeight: 0.26 * sheet.height, flexGrow: 1 }} />
      </Stack>
      {hasExtract(sign) && <Board scene={scene} narrow={scene.arrangement !== undefined} />}
      {few && (hasReply(sign) === (shape === 'square') || isShort(sign.headline)) && (
        <Blank scene={scene} lines={EMPTY[shape]} />
      )}
      {hasCall(sign) && <Call scene={scene} accent="accent" />}
    </Hall>
  )
}

/** The picture beside what was said, and the details on lines of the board across the sheet. */
export const Boarded = ({ scene }: Props) => {
  const { sign, sheet, u } = scene
  const measure = sheet.width - 2 * marginOf(scene)
  const told = sign.details.length > 0
  const said = (sign.quote ?? sign.note) !== undefined
  const { width, height } = besideWords(scene, { measure, wide: 0.5, high: said ? 0.27 : 0.36 })
  const beside = said ? (
    <Board scene={only(scene, 'quote')} narrow />
  ) : told ? (
    <Board scene={only(scene, 'details')} narrow />
  ) : (
    <Call scene={scene} accent="accent" />
  )
  return (
    <Hall scene={scene}>
      <Head scene={scene} />
      <Row style={{ gap: GUTTER * u, alignItems: said || told ? 'stretch' : 'center' }}>
        <Picture {...scene} style={{ width, height }} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{beside}</Stack>
      </Row>
      {told && said && <Board scene={only(scene, 'details')} />}
      {(told || said) && <Call scene={scene} accent="accent" />}
    </Hall>
  )
}

/** A picture that is not broad beside all that is read: details under it would leave its side of the sheet empty. */
export const AllBeside = ({ scene }: Props) => {
  const { sheet, u } = scene
  const measure = sheet.width - 2 * marginOf(scene)
  const { width, height } = besideWords(scene, { measure, wide: 0.38, high: 0.4 })
  return (
    <Hall scene={scene}>
      <Head scene={scene} />
      <Row style={{ flexGrow: 1, gap: GUTTER * u, alignItems: 'stretch' }}>
        <Stack style={{ width }}>
          <Picture {...scene} style={{ minHeight: height, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Board scene={scene} narrow />
        </Stack>
      </Row>
      <Call scene={scene} accent="accent" />
    </Hall>
  )
}

/** On a wide sheet, and on a square: an upright picture beside all that is read, and the number across the foot. */
export const Upright = ({ scene }: Props) => {
  const { sign, sheet, u } = scene
  if (!sign.image) return <Column scene={scene} />
  const high = (scene.shape === 'wide' ? 0.5 : 0.54) * sheet.height
  const width = Math.max(0.23 * sheet.width, (high * sign.image.width) / sign.image.height)
  return (
    <Hall scene={scene}>
      <Row style={{ flexGrow: 1, gap: GUTTER * u, alignItems: 'stretch' }}>
        <Stack style={{ width }}>
          <Picture {...scene} style={{ minHeight: high, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: gapOf(scene), justifyContent: 'space-between' }}>
          <Head scene={scene} />
          {hasExtract(sign) && <Board scene={scene} />}
          {hasCall(sign) && <Call scene={scene} accent="accent" />}
        </Stack>
      </Row>
    </Hall>
  )
}

/** On a wide sheet: the board beside the headline and what is asked. */
export const Lines = ({ scene }: Props) => {
  const { sign, u } = scene
  const gap = gapOf(scene)
  const half = { flexGrow: 1, flexBasis: 0, gap, justifyContent: 'space-between' } as const
  return (
    <Hall scene={scene}>
      <Row style={{ flexGrow: 1, gap: GUTTER * u, alignItems: 'stretch' }}>
        <Stack style={half}>
          <Head scene={scene} />
          {hasCall(sign) && <Call scene={scene} accent="accent" />}
        </Stack>
        <Stack style={{ ...half, flexGrow: 1.15 }}>
          <Board scene={scene} narrow />
        </Stack>
      </Row>
    </Hall>
  )
}

/** The number, black on a band of the colour of the letters: across the sheet, or at the foot of a column. */
export const Band = ({ scene, column = false }: Props & { column?: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  const alone = isCodeAtFoot(scene) ? numberAlone(scene) : scene
  const across = column ? 1.8 * u : marginOf(scene)
  return (
    <Stack
      fill="accent"
      {...(column && { radius: 0.5 * u })}
      style={{ padding: (column ? 1.8 : 2.6) * u, paddingLeft: across, paddingRight: across, gap: 1.8 * u }}
    >
      <Answer
        scene={column ? { ...scene, shape: scene.shape === 'landscape' ? 'tall' : 'portrait' } : alone}
        fill="ground"
        gap={(column ? 1.8 : 2.6) * u}
        {...(column && { beside: false })}
      />
    </Stack>
  )
}

/** Who put it up. */
export const Foot = ({ scene }: Props) => {
  const { u } = scene
  return (
    <Stack
      style={{
        padding: 2.2 * u,
        paddingLeft: marginOf(scene),
        paddingRight: marginOf(scene),
        paddingBottom: 3 * u,
      }}
    >
      {isCodeAtFoot(scene) ? <CodeAtFoot scene={scene} tile="ink" /> : <Signature scene={scene} tile="ink" />}
    </Stack>
  )
}
