import type { Arrangement, Child, Scene } from 'signgen'
import { byWord } from './by-word.ts'
import { isWide } from './columns.tsx'
import { hasExtract } from './contents.ts'
import { arrangementsWith, type Spread } from './spread.tsx'
import { isStrip } from './strip.tsx'

/** A picture, something to read beside it and a number or an address: a sign that has all of it wants a place for each. */
export const isFull = (scene: Scene): boolean => {
  const { sign, shape } = scene
  const { image, quote, details, phone, link } = sign
  if (!image || !(phone ?? link) || scene.each.length || isStrip(scene)) return false
  if (quote) return true
  // On a sheet that is not high an upright picture has a side of its own.
  return details.length > 0 && (image.width > image.height || shape === 'portrait' || shape === 'tall')
}

interface Ways {
  /** Headline, body and number as they stand on most sheets. */
  readonly usual: (scene: Scene) => Child
  /** What differs there from the look's type table. */
  readonly type?: Arrangement['type'] | undefined
  readonly spread: (scene: Scene, how: Spread) => Child
  /** The look's own idea of a full sign, tried before all else. */
  readonly full?: Arrangement | undefined
}

/** The arrangements of a notice, the preferred first: of few words a word a line, of much its body in columns. */
export function noticeArrangements(
  scene: Scene,
  { usual, type, spread, full }: Ways,
): readonly Arrangement[] {
  const own = { name: isWide(scene) ? 'beside' : 'column', draw: usual, ...(type && { type }) }
  if (!hasExtract(scene.sign) && !scene.sign.image) return byWord(scene, own)
  const knows = ['picture-first', 'asks-at-end'] as const
  if (!full || !isFull(scene)) return arrangementsWith(scene, own, spread, knows)
  // Three columns of a full sign end at three heights.
  return arrangementsWith(scene, own, spread, knows, [full]).filter(
    ({ name }, i, all) =>
      !name.startsWith('three-columns') && all.findIndex(each => each.name === name) === i,
  )
}
