import type { Finding } from '../../model/diagnostic.ts'
import type { Turn } from './exif.ts'

export type Wrong = Pick<Finding, 'code' | 'message' | 'hint'>

/** What a file of a picture says of itself before it is decoded. */
export interface Header {
  readonly kind: 'png' | 'jpeg' | 'webp' | 'svg'
  /** In pixels, upright; in a drawing of lines, in its own units. */
  readonly width: number
  readonly height: number
  readonly turn: Turn
  /** A photograph: it has lost something already, and may be kept as JPEG. */
  readonly lossy: boolean
}

/** Of the kind, as it lies in the file; or in a few words what keeps it from being used. */
export type Lying = Omit<Header, 'kind'> | string
