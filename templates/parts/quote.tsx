import type { Sign } from 'signgen'
import { type Bubbles, Chat } from './chat.tsx'

interface Props {
  readonly quote: Sign['quote']
  readonly accent?: string
  /** How messages are dressed; without it a look sets them as lines. */
  readonly bubbles?: Bubbles | undefined
  /** Something else stands above it. */
  readonly follows?: boolean
}

/**
 * The quoted extract as the sign wants it: line by line, each below its speaker; as one passage; as messages in
 * bubbles. Wants the types `quote`, `speaker` and `source`, in one group.
 */
export const Quote = ({ quote, accent = 'ink', bubbles, follows = false }: Props) => {
  if (quote?.style === 'chat' && bubbles) return <Chat quote={quote} accent={accent} {...bubbles} />
  const lines = quote && (quote.style === 'prose' ? runOn(quote.lines) : quote.lines)
  return lines?.map(({ fields, speaker, text, time }, i) => {
    const label = [speaker, time].filter(Boolean).join(' · ')
    return (
      <>
        <text
          field={fields.speaker}
          type="speaker"
          as="label"
          fill={accent}
          before={i || follows ? 2 : 0}
          after={0.75}
        >
          {label}
        </text>
        <text field={fields.text} type="quote" as="quote" before={(i || follows) && !label ? 0.75 : 0}>
          {text}
        </text>
      </>
    )
  })
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
