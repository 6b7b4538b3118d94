import { decode } from '../../../../media/picture/decode.ts'
import { headerOf } from '../../../../media/picture/header.ts'
import type { Raster } from '../../../../model/drawing.ts'
import type { Mm } from '../../../../model/sheet.ts'
import type { Changes } from '../changes.ts'
import type { ProofSign } from '../proof.ts'
import * as told from '../words.ts'
import { type Flow, INKS, MEASURE, STYLES } from './flow.ts'

interface Shown {
  readonly raster: Raster
  readonly caption: string
  readonly alt: string
}

const GAP: Mm = 6
const CAPTION: Mm = 8

/** The most that one picture by itself is high, a few that have a line to themselves, and each of many. */
const HIGH = { alone: 115, line: 95, many: 65 } as const

/** How high pictures are: as high as a line has room for all of them, unless that makes them small. */
function heightOf(shown: readonly Shown[]): Mm {
  const [most, ratios] = [
    shown.length === 1 ? HIGH.alone : HIGH.line,
    shown.reduce((sum, { raster }) => sum + raster.width / raster.height, 0),
  ]
  const fits = (MEASURE - GAP * (shown.length - 1)) / ratios
  return fits < HIGH.many ? HIGH.many : Math.min(most, fits)
}

/** The pictures of a sign side by side, each with what it is; what has changed beside what it was. */
export async function pictures(flow: Flow, sign: ProofSign, changes: Changes | undefined): Promise<void> {
  const groups = await Promise.all(sign.pictures.map(picture => shownOf(picture, sign, changes)))
  const most = heightOf(groups.flat())
  let line: { readonly shown: Shown; readonly x: Mm; readonly width: Mm; readonly height: Mm }[] = []
  let x = 0
  const end = () => {
    if (!line.length) return
    const high = line.reduce((tallest, { height }) => Math.max(tallest, height), 0)
    flow.need(high + CAPTION)
    for (const { shown, x, width, height } of line)
      flow.picture(shown.raster, { x, y: high - height, width, height }, shown.alt)
    flow.down(high + 0.8)
    flow.row(
      line.map(({ shown, x, width }) => ({
        words: shown.caption,
        style: STYLES.small,
        placing: { at: x, measure: Math.max(width, 28), fill: INKS.quiet },
      })),
      3,
    )
    line = []
    x = 0
  }
  for (const group of groups) {
    const placed = group.map(shown => ({ shown, ...sizeOf(shown, group.length, most) }))
    const wide = placed.reduce((sum, { taken }) => sum + taken, -GAP)
    if (x > 0 && x + wide > MEASURE + 1e-6) end()
    for (const { shown, width, height, taken } of placed) {
      line.push({ shown, x, width, height })
      x += taken
    }
  }
  end()
}

/** A picture as large as it goes, and how much of the line it takes with what is free beside it. */
function sizeOf({ raster }: Shown, abreast: number, most: Mm) {
  const ratio = raster.width / raster.height
  const height = Math.min(most, (MEASURE - GAP * (abreast - 1)) / abreast / ratio)
  const width = height * ratio
  return { width, height, taken: Math.max(width, 28) + GAP }
}

async function shownOf(
  picture: ProofSign['pictures'][number],
  sign: ProofSign,
  changes: Changes | undefined,
): Promise<Shown[]> {
  const { output, png } = picture
  const before = changes?.pictures.get(output)
  const shown = async (bytes: Uint8Array, when: string): Promise<Shown[]> => {
    const raster = await rasterOf(bytes)
    if (!raster) return []
    const caption = `${output}, ${told.sizeOf(picture)}${when}`
    return [{ raster, caption, alt: `“${told.nameOf(sign)}” as ${output}${when}; its words are below` }]
  }
  if (before === undefined) return shown(png, '')
  return [...(await shown(before, ', before')), ...(await shown(png, ', now'))]
}

/** Nothing for a picture of an earlier proof that is damaged. */
async function rasterOf(png: Uint8Array): Promise<Raster | undefined> {
  const header = await headerOf('picture.png', png)
  const picture = 'code' in header ? undefined : await decode(png, header)
  return picture?.kind === 'raster' ? picture : undefined
}
