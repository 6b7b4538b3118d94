import {
  type Drawing,
  type GlyphRun,
  type Ink,
  type Item,
  isPictures,
  onPage,
  type PaintedText,
} from '../../../model/drawing.ts'
import { POINT } from '../../../model/sheet.ts'
import { contrast, SIGHTS, seen } from '../../../trade/colour/contrast.ts'
import type { GradedRemark, PageRule } from '../rule.ts'

/** The least contrast of small and of large type (WCAG 2.2, 1.4.3), and of anything on a sign. */
const SMALL = 4.5
const LEAST = 3

export const contrastLow: PageRule = {
  code: 'contrast-low',
  severity: 'warning',
  why: 'The colour of these words is too close to what lies under them to be read by everyone.',
  cure: 'Choose a darker or a lighter colour: 4.5:1 for small type, 3:1 for large.',
  unless: 'the contrast is below 3:1',

  inspect: ({ drawing: { items, faces }, typed }) => {
    // Two colours that are hard to tell apart are told with the first text that is in them.
    const pairs = new Map<string, GradedRemark>()
    for (const text of items) {
      const letters = text.kind === 'text' ? lettersOf(text, faces) : []
      if (text.kind !== 'text' || !letters.length) continue
      const [ink, ground] = [text.fill, under(items, text)]
      const ratio = contrast(ink.rgb, ground.rgb)
      const wanted = isLarge(text, letters) ? LEAST : SMALL
      const blind = SIGHTS.find(sight => contrast(seen(ink.rgb, sight), seen(ground.rgb, sight)) < LEAST)
      if (ratio >= wanted && !blind) continue
      const pair = `${ink.role} ${ground.role} ${ratio < LEAST}`
      if (pairs.has(pair)) continue
      const role = [ink.role, ground.role].find(each => typed.colours && Object.hasOwn(typed.colours, each))
      const who = ratio < wanted ? '' : ` to people who see no ${blind!.lacking}`
      const shown = ratio < wanted ? ratio : contrast(seen(ink.rgb, blind!), seen(ground.rgb, blind!))
      pairs.set(pair, {
        severity: ratio < LEAST ? 'error' : 'warning',
        message: `\`${text.field}\` is ${ink.rgb} on ${ground.rgb}${who}: a contrast of ${(Math.floor(shown * 10) / 10).toFixed(1)}:1, where ${ratio < wanted ? wanted : LEAST} is the least`,
        hint: `make \`${role ?? ink.role}\` darker or lighter`,
        field: role ? `colours.${role}` : text.field,
      })
    }
    return [...pairs.values()]
  },
}

const PAPER: Pick<Ink, 'rgb' | 'role'> = { role: 'paper', rgb: '#FFFFFF' }

/** What lies under a text: the last box painted before it that holds its middle. */
function under(items: readonly Item[], text: PaintedText): Pick<Ink, 'rgb' | 'role'> {
  const [line] = text.lines
  const middle = { x: line!.x + line!.width / 2, y: line!.baseline - text.capHeight / 2, width: 0, height: 0 }
  const { x, y } = onPage(text, middle)
  const boxes = items.slice(0, items.indexOf(text)).flatMap(item => (item.kind === 'box' ? [item] : []))
  const holding = boxes.filter(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
  return holding.at(-1)?.fill ?? PAPER
}

/** Type of 18 points, or of 14 in a bold face, is large (WCAG 2.2, 1.4.3). */
function isLarge({ size }: PaintedText, letters: readonly GlyphRun[]): boolean {
  const bold = letters.every(({ face }) => Number(/(?<!\d)\d+$/.exec(face)?.[0] ?? 400) >= 700)
  return size >= (bold ? 14 : 18) * POINT
}

/** What of a text is in its colour: emoji have colours of their own. */
const lettersOf = ({ lines }: PaintedText, faces: Drawing['faces']): GlyphRun[] =>
  lines.flatMap(({ runs }) => runs.filter(run => !isPictures(run, faces.get(run.face)!)))
