import { type Colour, isPaper } from '../content/colour.ts'
import { covers, type Overprint, type Painted } from '../content/painted.ts'
import type { Found, Rule } from '../found.ts'
import type { InspectedPage } from '../page.ts'
import { onPages, printedOn, type Wrong } from './tell.ts'

const POINTS = 72 / 25.4

/** Black type below this size shows white rims where the plates do not meet: a limit of ours. */
const SMALL = 12

const isBlack = ({ colours }: Painted): boolean =>
  colours.length === 1 &&
  Object.entries(colours[0]!.plates).every(([plate, tint]) => tint === (plate === 'Black' ? 1 : 0)) &&
  colours[0]!.plates.Black === 1

/** What lies under the middle of something. */
function under({ painted }: InspectedPage, each: Painted): Painted | undefined {
  const [x, y] = [each.box.x + each.box.width / 2, each.box.y + each.box.height / 2]
  for (let i = painted.indexOf(each) - 1; i >= 0; i--) if (covers(painted[i]!, x, y)) return painted[i]
  return undefined
}

/** White that leaves what is under it: ink of none in mode 1, or no more than a plate of its own. Grey replaces all inks (ISO 32000-1, 11.7.4.3). */
const vanishes = ({ zeroKeeps }: Overprint, colour: Colour): boolean =>
  isPaper(colour) && (colour.space.kind === 'spot' || (zeroKeeps && colour.space.name === 'DeviceCMYK'))

const whites = (page: InspectedPage): Wrong[] =>
  printedOn(page).flatMap(each =>
    each.overprint && each.colours.length > 0 && each.colours.every(of => vanishes(each.overprint!, of))
      ? [
          {
            of: each.kind,
            message: `white ${each.kind === 'text' ? 'words' : 'areas'} are set to overprint, and vanish`,
            box: each.box,
          },
        ]
      : [],
  )

const blacks = (page: InspectedPage): Wrong[] =>
  printedOn(page).flatMap((each): Wrong[] => {
    if (!each.text || each.overprint || each.text.sizeMm * POINTS >= SMALL || !isBlack(each)) return []
    const below = under(page, each)
    const onColour =
      below &&
      (below.picture ||
        below.colours.some(({ plates }) =>
          ['Cyan', 'Magenta', 'Yellow'].some(ink => (plates[ink] ?? 0) > 0.1),
        ))
    return onColour
      ? [
          {
            of: 'black',
            message: 'small black words are knocked out of the colour under them',
            box: each.box,
          },
        ]
      : []
  })

/** Does white knock out, and small black print over? */
export const overprintWrong: Rule = (file, { standards }): readonly Found[] =>
  standards.length
    ? [
        ...onPages(file, whites, {
          code: 'overprint-wrong',
          hint: 'switch overprinting off for what is white',
        }),
        ...onPages(file, blacks, {
          code: 'overprint-wrong',
          severity: 'warning',
          hint: 'set black words to overprint: a plate that is off by a hair then shows no white rim',
        }),
      ]
    : onPages(file, whites, { code: 'overprint-wrong', hint: 'switch overprinting off for what is white' })
