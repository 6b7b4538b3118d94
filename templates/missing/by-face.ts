import type { Scene } from 'signgen'
import { withoutCode } from 'signgen/parts'

/** The code stands by the picture, where the number has the whole width. */
export const isCodeByFace = ({ sign: { qr, phone, image, quote, note }, shape, each }: Scene) =>
  shape !== 'square' &&
  !each.length &&
  image !== undefined &&
  (quote ?? note) === undefined &&
  qr !== undefined &&
  phone !== undefined

/** What is left for the answer. */
export const afterFace = (scene: Scene): Scene => (isCodeByFace(scene) ? withoutCode(scene) : scene)
