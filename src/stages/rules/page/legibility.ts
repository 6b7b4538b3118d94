import type { Finding } from '../../../model/diagnostic.ts'
import {
  type Drawing,
  fieldOf,
  type GlyphRun,
  type Ink,
  type Item,
  isPictures,
  onPage,
  type PaintedText,
} from '../../../model/drawing.ts'
import { keptOf, type Mm, POINT } from '../../../model/sheet.ts'
import type { Sign } from '../../../model/sign.ts'
import type { SignFile } from '../../../model/sign-file/sign-file.ts'
import { contrast, SIGHTS, seen } from '../../../trade/colour/contrast.ts'

/** A finished page, as it will hang. */
export interface View {
  readonly sign: Sign
  readonly typed: Partial<SignFile>
  readonly drawing: Drawing
}

/** What can be seen of a page alone: whether it can be read where it stands. */
export const viewFindings = (view: View): Finding[] => [
  ...contrasts(view),
  ...distance(view),
  ...amount(view),
  ...cropped(view),
]

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
  const bold = letters.every(({ face }) => Number(/\d+$/.exec(face)?.[0] ?? 400) >= 700)
  return size >= (bold ? 14 : 18) * POINT
}

/** The least contrast of small and of large type (WCAG 2.2, 1.4.3), and of anything on a sign. */
const SMALL = 4.5
const LEAST = 3

/** What of a text is in its colour: emoji have colours of their own. */
const lettersOf = ({ lines }: PaintedText, faces: Drawing['faces']): GlyphRun[] =>
  lines.flatMap(({ runs }) => runs.filter(run => !isPictures(run, faces.get(run.face)!)))

function contrasts({ drawing: { items, faces }, typed }: View): Finding[] {
  const told = new Map<string, Finding>()
  for (const text of items) {
    const letters = text.kind === 'text' ? lettersOf(text, faces) : []
    if (text.kind !== 'text' || !letters.length) continue
    const [ink, ground] = [text.fill, under(items, text)]
    const ratio = contrast(ink.rgb, ground.rgb)
    const wanted = isLarge(text, letters) ? LEAST : SMALL
    const blind = SIGHTS.find(sight => contrast(seen(ink.rgb, sight), seen(ground.rgb, sight)) < LEAST)
    if (ratio >= wanted && !blind) continue
    const key = `${ink.role} ${ground.role} ${ratio < LEAST}`
    if (told.has(key)) continue
    const role = [ink.role, ground.role].find(each => typed.colours && Object.hasOwn(typed.colours, each))
    const who = ratio < wanted ? '' : ` to people who see no ${blind!.lacking}`
    const shown = ratio < wanted ? ratio : contrast(seen(ink.rgb, blind!), seen(ground.rgb, blind!))
    told.set(key, {
      code: 'contrast-low',
      severity: ratio < LEAST ? 'error' : 'warning',
      message: `\`${text.field}\` is ${ink.rgb} on ${ground.rgb}${who}: a contrast of ${(Math.floor(shown * 10) / 10).toFixed(1)}:1, where ${ratio < wanted ? wanted : LEAST} is the least`,
      hint: `make \`${role ?? ink.role}\` darker or lighter`,
      field: role ? `colours.${role}` : text.field,
    })
  }
  return [...told.values()]
}

/** Capitals are read at 250 times their height, as safety signs are; beyond 400 times nobody with good eyes does. */
const READ = 250
const SEEN = 400

/** The words that must be read from afar. */
const AFAR = new Set(['headline', 'phone'])

function distance({ sign: { readFrom }, drawing: { items, sheet } }: View): Finding[] {
  if (readFrom === undefined || sheet.pixels) return []
  return items.flatMap((item): Finding[] => {
    if (item.kind !== 'text' || item.role === 'artifact' || !AFAR.has(fieldOf(item))) return []
    const ratio = readFrom / item.capHeight
    if (ratio <= READ) return []
    const metres = (length: Mm) => `${Math.floor(length / 100) / 10} m`
    const message = `On ${sheet.name} the capitals of \`${item.field}\` are ${Math.floor(item.capHeight)} mm high and read from ${metres(item.capHeight * READ)}, not from ${metres(readFrom)}`
    return [
      {
        code: 'too-small-at-distance',
        severity: ratio > SEEN ? 'error' : 'warning',
        message,
        hint: 'use a larger sheet or fewer words, or correct `readFrom`',
        field: item.field,
      },
    ]
  })
}

/** Who passes at a distance reads so many words; who stops before a sign, so many (a minute of reading). */
const GLANCE = { from: 10_000, words: 12 }
const STOP = { from: 5_000, words: 120 }

function amount({ sign, drawing: { items, sheet } }: View): Finding[] {
  const { readFrom, headline, subheadline, language } = sign
  if (readFrom === undefined || sheet.pixels) return []
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length
  const glance = count(`${headline} ${subheadline ?? ''}`)
  // Nobody reads a sign in both of its languages.
  const read = items.flatMap(item => (item.kind === 'text' && item.language === language ? item.lines : []))
  const all = count(read.map(({ text }) => text).join(' '))
  const from = `${readFrom / 1000} m`
  const hint = 'cut to what must be read from afar; a link can lead to the rest'
  if (readFrom >= GLANCE.from && glance > GLANCE.words)
    return [
      {
        code: 'too-many-words',
        message: `The headline and the line under it are ${glance} words, and nobody reads more than ${GLANCE.words} in passing at ${from}`,
        hint,
        field: 'headline',
      },
    ]
  if (readFrom >= STOP.from && all > STOP.words)
    return [
      {
        code: 'too-many-words',
        message: `The sign is ${all} words, and from ${from} nobody reads more than ${STOP.words}`,
        hint,
        field: 'readFrom',
      },
    ]
  return []
}

function cropped({ drawing: { items, sheet } }: View): Finding[] {
  const kept = keptOf(sheet)
  if (!kept) return []
  const { x: left, y: top, width: across, height: down } = kept.box
  const cut = items.some(
    item =>
      item.kind === 'text' &&
      fieldOf(item) === 'imprint' &&
      item.lines.some(
        ({ x, width, baseline }) =>
          x < left || x + width > left + across || baseline - item.capHeight < top || baseline > top + down,
      ),
  )
  if (!cut) return []
  const message = `On ${sheet.name} the imprint is cut off in ${kept.where}`
  return [
    {
      code: 'imprint-cropped',
      message,
      hint: 'use square or link, or put it one click away',
      field: 'imprint',
    },
  ]
}
