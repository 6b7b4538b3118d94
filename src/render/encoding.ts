import pkg from '../../package.json' with { type: 'json' }
import { OPTIONS } from '../model/options.ts'
import type { Sign } from '../model/sign.ts'
import { copiesOf, pageScaleOf, tileOf } from '../stages/check/outputs.ts'
import type { Encoding } from '../stages/encode/encode.ts'
import { gangingOf } from '../trade/imposition/n-up.ts'
import type { RenderOptions } from './options.ts'
import type { Layout } from './pages.ts'

/** Pixels per inch where there is no sign to ask. */
const DPI = 150

/** What the encoders are told besides the drawing. Throws a UsageError for options that make no sense together. */
export const encodingOf = (options: RenderOptions, sign: Sign | undefined): Encoding => ({
  kind: options.pdf ?? 'live',
  dpi: options.dpi ?? sign?.dpi ?? DPI,
  profile: options.profile,
  tile: tileOf(options),
  copies: copiesOf(options),
  margin: options.tileMargin ?? OPTIONS.tileMargin.usual,
  scale: pageScaleOf(options),
  creator: `signgen ${pkg.version}`,
  row: undefined,
  date: options.date,
})

/** Does a page of it say beside the sheet what the job is? */
export const hasSlug = ({ print: { marks, finishing } }: Sign): boolean => marks || finishing !== undefined

/** The same for a document that is no sign: real text on pages of their own size. */
export const plainly = (encoding: Encoding): Encoding => ({
  ...encoding,
  kind: 'live',
  tile: undefined,
  copies: 1,
  scale: 1,
})

/** At what scale a page goes to paper: copies on one sheet are a little smaller than a sign by itself. */
export const scaleOf = ({ sheet, outputs }: Layout, { copies, margin }: Encoding): number =>
  copies > 1 && outputs.some(({ format }) => format === 'pdf') ? gangingOf(sheet, copies, margin).scale : 1
