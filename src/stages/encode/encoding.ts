import type { PdfKind } from '../../model/sign.ts'
import type { TileRequest } from '../../trade/imposition/tiling.ts'

export interface PdfOptions {
  readonly kind: PdfKind
  /** Pixels per inch of a raster page. */
  readonly dpi: number
  /** Cut over smaller sheets. */
  readonly tile: TileRequest | undefined
  /** How many of it go on one sheet. */
  readonly copies: number
  /** What the printer leaves blank on each side, in millimetres. */
  readonly margin: number
  /** How large a page is drawn, to the sign: 0.25 for 1:4. Not where it is cut over sheets, or one of several on one. */
  readonly scale: number
  /** The printer's profile, where there is one: then a file of inks is PDF/X-4. */
  readonly profile: Uint8Array | undefined
  /** The program and its version. */
  readonly creator: string
  /** The number of the row of data, for the slug. */
  readonly row: number | undefined
  /** From SOURCE_DATE_EPOCH, or not at all. */
  readonly date: Date | undefined
}
