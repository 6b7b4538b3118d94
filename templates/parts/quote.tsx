import type { Scene, Sign } from 'signgen'
import { type Bubbles, Chat } from './chat.tsx'
import { CAP } from './details.tsx'
import { Row, Stack } from './sheet.tsx'

interface Props {
  readonly quote: Sign['quote']
  readonly accent?: string
  /** How messages are dressed; without it a look sets them as lines. */
  readonly bubbles?: Bubbles | undefined
  /** Something else stands above it. */
  readonly follows?: boolean
  /** Who speaks stands in a column beside what they say, so many millimetres from it, as in a record; else above it. */
  readonly beside?: number | undefined
  /** The size of the type `speaker` to that of `quote`: for those beside. */
  readonly label?: number
  readonly align?: 'start' | 'center'
}

/** Between what two people say who stand beside it, in ems of the quotation. */
const SPACE = 0.85

/**
 * The quoted extract as the sign wants it: line by line, each below or beside its speaker; as one passage; as messages in
 * bubbles. Wants the types `quote`, `speaker` and `source`, in one group.
 */
export const Quote = ({
  quote,
  accent = 'ink',
  bubbles,
  follows = false,
  beside,
  label: size = 0.62,
  align = 'start',
}: Props) => {
  if (quote?.style === 'chat' && bubbles) return <Chat quote={quote} accent={accent} {...bubbles} />
  const lines = quote && (quote.style === 'prose' ? runOn(quote.lines) : quote.lines)
  return lines?.map(({ fields, speaker, text, time }, i) => {
    const label = [speaker, time].filter(Boolean).join(' · ')
    const name = (before: number, after: number) => (
      <text
        field={fields.speaker}
        type="speaker"
        as="label"
        fill={accent}
        align={align}
        before={before}
        after={after}
      >
        {label}
      </text>
    )
    const said = (before: number) => (
      <text field={fields.text} type="quote" as="quote" align={align} before={before}>
        {text}
      </text>
    )
    const isNext = i > 0 || follows
    if (beside !== undefined && label) {
      const above = isNext ? SPACE : 0
      return (
        <Row style={{ gap: beside }}>
          <box style={{ width: '24%' }}>{name((above + CAP) / size - CAP, 0)}</box>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{said(above)}</Stack>
        </Row>
      )
    }
    return (
      <>
        {name(isNext ? 2 : 0, 0.75)}
        {said(isNext && !label ? 0.75 : 0)}
      </>
    )
  })
}

/** No word of a name is longer than so many letters, which may stand beside what is said. */
const WORD = 12

/** Can all who speak stand beside what they say? Each line tells who does, by a name of so many letters at most. */
export const areBeside = (quote: Sign['quote'], longest = 24): boolean =>
  quote !== undefined &&
  quote.style !== 'chat' &&
  quote.lines.every(
    ({ speaker, time }) =>
      speaker !== undefined &&
      time === undefined &&
      speaker.length <= longest &&
      speaker.split(/\s/).every(word => word.length <= WORD),
  )

/**
 * How far from what they say speakers stand where that has the whole width of a sheet that is higher than wide, as a label
 * stands beside a detail; undefined where they stand above it.
 */
export const besideWhole = ({ sign, shape, each }: Scene, distance: number): number | undefined => {
  const whole = !sign.image && !each.length && (shape === 'portrait' || shape === 'tall')
  return whole && areBeside(sign.quote) ? distance : undefined
}

type Line = NonNullable<Sign['quote']>['lines'][number]

/** What one speaker says goes on in the same passage, until there is another speaker or an hour is told. */
function runOn(lines: readonly Line[]): Line[] {
  const passages: Line[] = []
  for (const line of lines) {
    const last = passages.at(-1)
    const another = line.time !== undefined || (line.speaker !== undefined && line.speaker !== last?.speaker)
    if (last && !another) passages[passages.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else passages.push(line)
  }
  return passages
}
