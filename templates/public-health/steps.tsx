import type { Child, Scene } from 'signgen'
import { areBeside, Row, Stack } from 'signgen/parts'

/** The width of the labels, in hundredths of the sheet, until they are measured. */
const LABEL = 12

/**
 * The details, then the quotation line by line. Lines that nobody in particular speaks are steps, and numbered; `named`:
 * who speaks stands in the head of a card, as the labels do.
 */
export const Steps = ({ named = false, ...scene }: Scene & { named?: boolean }) => {
  const { sign, u } = scene
  const { details, note, quote } = sign
  const heads = named && areBeside(quote)
  const numbered = quote && quote.lines.length > 1 && quote.lines.every(({ speaker }) => !speaker)
  return (
    <Stack style={{ flexGrow: 1, gap: 1.1 * u }}>
      {details.map(({ label, value }, i) => (
        <Step
          {...scene}
          head={
            <box style={{ width: LABEL * u }}>
              <text field={`details[${i}].label`} type="label" as="label" fill="panel">
                {label}
              </text>
            </box>
          }
        >
          <text field={`details[${i}].value`} type="value">
            {value}
          </text>
        </Step>
      ))}
      <text field="note" type="note" before={0.6} after={0.6}>
        {note}
      </text>
      {quote?.lines.map(({ fields, speaker, text, time }, i) => (
        <Step
          {...{ ...scene, ...(!heads && { width: numbered ? '13%' : 1.2 * u }) }}
          head={
            heads ? (
              <box style={{ width: LABEL * u }}>
                <text field={fields.speaker} type="label" as="label" fill="panel">
                  {speaker}
                </text>
              </box>
            ) : (
              numbered && (
                <text field={`${fields.text}.number`} type="number" fill="panel" align="center">
                  {String(i + 1)}
                </text>
              )
            )
          }
        >
          {!heads && (
            <text field={fields.speaker} type="speaker" as="label" fill="accent" after={0.7}>
              {[speaker, time].filter(Boolean).join(' · ')}
            </text>
          )}
          <text field={fields.text} type="quote" as="quote">
            {text}
          </text>
        </Step>
      ))}
      <text field="quote.source" type="source" before={0.6}>
        {quote?.source}
      </text>
    </Stack>
  )
}

interface StepProps extends Scene {
  readonly head: Child
  /** Of the head, where what is in it does not say. */
  readonly width?: number | `${number}%`
  readonly children?: Child
}

/** A white card behind a green head. */
const Step = ({ u, head, width, children }: StepProps) => {
  const r = 1.1 * u
  return (
    <Row style={{ alignItems: 'stretch', flexGrow: 1 }}>
      <Stack
        fill="accent"
        radius={[r, 0, 0, r]}
        style={{ ...(width && { width }), justifyContent: 'center', ...(head && { padding: 1.1 * u }) }}
      >
        {head}
      </Stack>
      <Stack
        fill="panel"
        radius={[0, r, r, 0]}
        style={{
          ...{ flexGrow: 1, flexBasis: 0, justifyContent: 'center', paddingLeft: 2 * u, paddingRight: 2 * u },
          ...{ paddingTop: 1.3 * u, paddingBottom: 1.5 * u },
        }}
      >
        {children}
      </Stack>
    </Row>
  )
}
