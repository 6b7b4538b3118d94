import type { Child, Scene } from 'signgen'
import { Call } from './call.tsx'
import { isWide } from './columns.tsx'
import { hasCall } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import type { PhotoWay } from './photo-notice.tsx'
import { besideWords } from './picture.tsx'
import { Reward, rewardOf, withoutReward } from './reward.tsx'
import { Row, Stack } from './sheet.tsx'
import { only } from './spread.tsx'
import { Told } from './told.tsx'

/** How wide a photograph may be, to the measure, and how high, to the sheet. */
type Share = readonly [wide: number, high: number]

interface Props {
  readonly scene: Scene
  readonly how: PhotoWay
  /** The measure of the body, and what is between two columns, in millimetres. */
  readonly width: number
  readonly gutter: number
  /** The photograph as the look shows it, within so many millimetres; what shows it takes so much more beside it. */
  readonly photo: (wide: number, high: number) => Child
  readonly frame?: number
  readonly head: Child
  readonly name: Child
  /** How the look sets what is in a scene of an extract. */
  readonly facts: (scene: Scene) => Child
  /** The photograph before the name and in two columns, each with much to say and with little; in three; in halves. */
  readonly shares: {
    readonly first: { readonly much: Share; readonly little: Share }
    readonly two: { readonly much: Share; readonly little: Share }
    readonly three: Share
    readonly halves: Share
  }
}

/** The body of a notice about what is in a photograph, under its head and its name: see `photoNotice`. */
export const PhotoBody = ({
  scene,
  how,
  width,
  gutter,
  photo,
  frame = 0,
  head,
  name,
  facts,
  shares,
}: Props): Child => {
  const { sign, sheet, u } = scene
  const more = sign.emphasis === 'picture' ? 1.3 : 1
  const column = {
    ...{ flexBasis: 0, gap: (isWide(scene) ? 1.8 : 2.4) * u },
    justifyContent: 'space-between',
  } as const
  const plain = withoutReward(scene)
  const said = (sign.quote ?? sign.note) !== undefined
  const parted = sign.details.length > 0 && said
  const asked = (
    <>
      {hasCall(sign) && <Call scene={scene} />}
      {rewardOf(scene) && (
        <EachLanguage scene={scene}>{each => <Reward scene={each} fill="accent" />}</EachLanguage>
      )}
    </>
  )
  const shown = ([wide, high]: Share) => photo(more * wide * width, more * high * sheet.height)
  /** So much of the measure, and of the height, as may be: never so little that it is not seen. */
  const whole = ([wide, high]: Share) => {
    const box = besideWords(scene, { measure: width, wide, high })
    return photo(box.width + frame, box.height)
  }
  switch (how) {
    case 'photo-first':
      return (
        <>
          {head}
          <Row style={{ gap: gutter, alignItems: 'center' }}>
            {shown(shares.first[said ? 'much' : 'little'])}
            <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{name}</Stack>
          </Row>
          {facts(plain)}
          {asked}
        </>
      )
    case 'told':
      return (
        <>
          {head}
          {name}
          <Told scene={plain} picture={whole([0.48, 0.3])} gap={gutter} accent="accent" facts={facts} />
          {asked}
        </>
      )
    case 'two-columns':
      return (
        <>
          {head}
          {name}
          <Row style={{ gap: gutter, flexGrow: 1 }}>
            <Stack style={{ ...column, flexGrow: 0.9 }}>
              {shown(shares.two[parted ? 'much' : 'little'])}
              {parted && facts(only(plain, 'details'))}
            </Stack>
            <Stack style={{ ...column, flexGrow: 1 }}>
              {facts(parted ? only(plain, 'quote') : plain)}
              {asked}
            </Stack>
          </Row>
        </>
      )
    case 'three-columns':
      return (
        <>
          {head}
          <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'center' }}>
            {shown(shares.three)}
            <Stack style={{ ...column, flexGrow: 1 }}>
              {name}
              {facts(parted ? only(plain, 'details') : plain)}
              {!parted && asked}
            </Stack>
            {parted && (
              <Stack style={{ ...column, flexGrow: 1 }}>
                {facts(only(plain, 'quote'))}
                {asked}
              </Stack>
            )}
          </Row>
        </>
      )
    case 'beside':
      return (
        <Row style={{ gap: gutter, flexGrow: 1 }}>
          {sign.image ? (
            <Stack style={{ justifyContent: 'center' }}>{whole(shares.halves)}</Stack>
          ) : (
            <Stack style={{ ...column, flexGrow: 0.9, justifyContent: 'space-evenly' }}>
              {head}
              {name}
            </Stack>
          )}
          <Stack style={{ ...column, flexGrow: 1 }}>
            {sign.image && head}
            {sign.image && name}
            {facts(plain)}
            {asked}
          </Stack>
        </Row>
      )
    case 'column':
      return (
        <>
          {head}
          {sign.image && shown([0.8, 0.26])}
          {name}
          {facts(plain)}
          {asked}
        </>
      )
  }
}
