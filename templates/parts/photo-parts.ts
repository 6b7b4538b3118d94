import type { Child, Scene } from 'signgen'

/** How wide a photograph may be, to the measure, and how high, to the sheet. */
type Share = readonly [wide: number, high: number]

/** How large the photograph is in each way, with much to say and with little where that differs. */
export interface Shares {
  readonly first: { readonly much: Share; readonly little: Share }
  readonly two: { readonly much: Share; readonly little: Share }
  readonly three: Share
  readonly halves: Share
}

/** What a look makes of such a notice. */
export interface PhotoPieces {
  /** The photograph as the look shows it, within so many millimetres. */
  readonly photo: (wide: number, high: number) => Child
  readonly head: Child
  readonly name: Child
  /** How the look sets what is in a scene of an extract. */
  readonly facts: (scene: Scene) => Child
}

/** What such a notice is made of. */
export interface Parts extends Omit<PhotoPieces, 'photo'> {
  readonly scene: Scene
  /** The scene without a reward, which is promised in a line of its own. */
  readonly plain: Scene
  /** Is there a quotation, or a note on one? */
  readonly said: boolean
  readonly width: number
  readonly gutter: number
  /** Between two things of a column. */
  readonly gap: number
  /** The name stands before a photograph that is beside it, and else after it. */
  readonly nameFirst: boolean
  /** What is asked, in a column, and in the whole width. */
  readonly asked: Child
  readonly askedAcross: Child
  readonly shares: Shares
  /** The photograph: so much of the measure and of the height; never so little that it is not seen; within millimetres. */
  readonly shown: (share: Share) => Child
  readonly whole: (share: Share) => Child
  readonly within: (wide: number, high: number) => Child
  /** The number, what is said last, the code and the small print; or those of another scene, in a narrow column. */
  readonly foot: (scene?: Scene, atSide?: boolean) => Child
}
