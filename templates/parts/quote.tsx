import type { Sign } from 'signgen'

/**
 * The quoted extract, line by line, each below its speaker. Wants the types `quote`, `speaker` and `source`, in one
 * group.
 */
export const Quote = ({ quote, accent = 'ink' }: { quote: Sign['quote']; accent?: string }) =>
  quote?.lines.map(({ fields, speaker, text, time }, i) => {
    const label = [speaker, time].filter(Boolean).join(' · ')
    return (
      <>
        <text field={fields.speaker} type="speaker" as="label" fill={accent} before={i ? 2 : 0} after={0.75}>
          {label}
        </text>
        <text field={fields.text} type="quote" as="quote" before={i && !label ? 0.75 : 0}>
          {text}
        </text>
      </>
    )
  })
