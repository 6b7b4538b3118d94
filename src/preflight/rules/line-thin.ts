import { isPaper } from '../content/colour.ts'
import type { Painted } from '../content/painted.ts'
import type { Rule } from '../found.ts'
import { onPages, printedOn, short, type Wrong } from './tell.ts'

/** How wide a line is that is seen: what is clipped away makes it thinner. */
function visible({ lineMm, thinMm, box, shape, text }: Painted): number | undefined {
  const width = lineMm ?? thinMm
  if (text) return width
  if (width === undefined || !shape) return undefined
  const [whole, left] = [shape.box, box]
  // Only of a line along the page can it be told how much of its width is left.
  const upright = whole.width < whole.height
  const [before, after] = upright ? [whole.width, left.width] : [whole.height, left.height]
  return before > 0 && before < width * 1.5 ? Math.min(width, after) : width
}

/** Is no line thinner than what the press holds? */
export const lineThin: Rule = (file, { line }) =>
  line === undefined
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap((each): Wrong[] => {
            const width = visible(each)
            // A hair of rounding is none.
            if (width === undefined || width >= line - 0.001 || each.colours.every(isPaper)) return []
            const message = `${each.text ? 'words are drawn with ' : ''}a line of ${short(width)} mm (${short((width * 72) / 25.4)} pt); the least is ${short(line)} mm`
            return [{ of: 'line', message, box: each.box, rank: width }]
          }),
        { code: 'line-thin', hint: 'make it heavier: half a point holds anywhere' },
      )
