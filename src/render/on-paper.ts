import { toInks } from '../media/picture/colours.ts'
import type { Finishing, ScaleName } from '../model/output.ts'
import type { Encoding } from '../stages/encode/encode.ts'
import { type Coverage, coverageOf } from '../stages/encode/pdf/coverage.ts'
import type { Page } from './pages.ts'

/** What a print shop is told of a PDF besides its size. */
export interface OnPaper {
  /** How large the page is drawn, where that is not the size of the sign. */
  readonly scale?: ScaleName
  /** How a banner is finished, where its marks are in the file. */
  readonly finishing?: Finishing
  /** Of a file of inks. */
  readonly inks?: Coverage
}

export async function onPaper(
  { output, drawing, more }: Page,
  { profile, tile, copies }: Encoding,
  scale: ScaleName | undefined,
): Promise<OnPaper> {
  if (output.format !== 'pdf' || output.edition) return {}
  const { colour, finishing } = drawing.print
  const alone = tile === undefined && copies === 1
  return {
    ...(scale !== undefined && { scale }),
    ...(alone && finishing && { finishing }),
    ...(colour !== 'rgb' && { inks: await inksOn([drawing, ...more], profile) }),
  }
}

/** Of all pages together. */
async function inksOn(pages: readonly Page['drawing'][], profile: Uint8Array | undefined): Promise<Coverage> {
  const press = profile && (await toInks(profile))
  const [first, ...rest] = pages.map(page => coverageOf(page, press)) as [Coverage, ...Coverage[]]
  return rest.reduce(
    (all, { plates, most }) => ({
      plates: [...new Set([...all.plates, ...plates])],
      most: most.percent > all.most.percent ? most : all.most,
    }),
    first,
  )
}
