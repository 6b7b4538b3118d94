import { pixelSize, sheetOf } from '../model/sheet.ts'
import { isPixels, type Output } from '../model/sign.ts'

/** What a megapixel takes, next to laying out a sign and writing its PDF. */
const MEGAPIXEL = 0.5

/** How long outputs take to draw, in the time that a process at work for a while takes for one PDF of a few words. */
export const workOf = (outputs: readonly Output[], dpi: number, write: boolean): number =>
  outputs.reduce((sum, { size, format }) => {
    const sheet = write && isPixels(format) ? sheetOf(size) : undefined
    const { width, height } = sheet ? pixelSize(sheet, dpi) : { width: 0, height: 0 }
    return sum + 1 + (MEGAPIXEL * width * height) / 1e6
  }, 0)
