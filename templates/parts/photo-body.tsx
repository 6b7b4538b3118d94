import type { Child, Scene } from 'signgen'
import { Foot, isCodeAtFoot } from './code-at-foot.tsx'
import { isWide } from './columns.tsx'
import type { PhotoWay } from './photo-notice.tsx'
import type { Parts, PhotoPieces, Shares } from './photo-parts.ts'
import { WAYS } from './photo-ways.tsx'
import { besideWords, favourOf } from './picture.tsx'
import { CallAndReward, withoutReward } from './reward.tsx'

interface Props extends PhotoPieces {
  readonly scene: Scene
  readonly how: PhotoWay
  /** The measure of the notice, and what is between two columns, in millimetres. */
  readonly width: number
  readonly gutter: number
  /** What shows the photograph takes so much more beside it. */
  readonly frame?: number
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
  const beside = isWide(scene) && scene.arrangement !== 'side'
  const parts: Parts = {
    ...{ scene, width, gutter, head, name, facts, shares, nameFirst },
    plain: withoutReward(scene),
    said: (sign.quote ?? sign.note) !== undefined,
    asked: <CallAndReward scene={scene} />,
    askedAcross: <CallAndReward scene={scene} align={align} />,
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
