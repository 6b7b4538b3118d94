import type { Child, Scene } from 'signgen'
import { Call } from './call.tsx'
import { Foot, isCodeAtFoot } from './code-at-foot.tsx'
import { isWide } from './columns.tsx'
import { hasCall } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import type { PhotoWay } from './photo-notice.tsx'
import type { Parts, Shares } from './photo-parts.ts'
import { WAYS } from './photo-ways.tsx'
import { besideWords, favourOf } from './picture.tsx'
import { Reward, rewardOf, withoutReward } from './reward.tsx'

interface Props {
  readonly scene: Scene
  readonly how: PhotoWay
  /** The measure of the notice, and what is between two columns, in millimetres. */
  readonly width: number
  readonly gutter: number
  /** The photograph as the look shows it, within so many millimetres; what shows it takes so much more beside it. */
  readonly photo: (wide: number, high: number) => Child
  readonly frame?: number
  readonly head: Child
  readonly name: Child
  /** How the look sets what is in a scene of an extract. */
  readonly facts: (scene: Scene) => Child
  readonly shares: Shares
  /** How words stand that have the whole width. */
  readonly align?: 'start' | 'center'
  /** The name stands before a photograph that is beside it, and else after it. */
  readonly nameFirst?: boolean
  /** What parts the number from the rest. */
  readonly rule?: Child
}

/** A notice about what is in a photograph, from its head to the small print: see `photoNotice`. */
export const PhotoBody = (props: Props): Child => {
  const {
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
    align = 'start',
    rule,
    nameFirst = false,
  } = props
  const { sign, sheet, u } = scene
  const more = favourOf(scene)
  const call = (each: 'start' | 'center') => (
    <>
      {hasCall(sign) && <Call scene={scene} align={each} />}
      {rewardOf(scene) && (
        <EachLanguage scene={scene}>
          {spoken => <Reward scene={spoken} fill="accent" align={each} />}
        </EachLanguage>
      )}
    </>
  )
  const beside = isWide(scene) && scene.arrangement !== 'side'
  const parts: Parts = {
    ...{ scene, width, gutter, head, name, facts, shares, nameFirst },
    plain: withoutReward(scene),
    said: (sign.quote ?? sign.note) !== undefined,
    asked: call('start'),
    askedAcross: call(align),
    gap: (isWide(scene) ? 1.8 : 2.4) * u,
    shown: ([wide, high]) => photo(more * wide * width, more * high * sheet.height),
    whole: ([wide, high]) => {
      const box = besideWords(scene, { measure: width, wide, high })
      return photo(box.width + frame, box.height)
    },
    within: photo,
    foot: (each = scene, atSide = false) => [
      rule,
      <Foot
        scene={each}
        gap={gutter}
        beside={beside && !atSide}
        align={isWide(scene) || (each.sign.qr && !isCodeAtFoot(each)) ? 'start' : align}
      />,
    ],
  }
  return WAYS[how](parts)
}
