import type { Scene } from 'signgen'
import { Quote, Row, Stack } from 'signgen/parts'
import { sumOf } from './sum.ts'

/** How wide a value is to its label. */
const valueShare = ({ length }: string) => (length > 14 ? 1.7 : length > 8 ? 0.8 : 0.34)

/**
 * The details as items, with their sums at the right and what they come to; then what was said. `narrow`: beside a picture, where a value stands under its label.
 */
export const Items = ({ scene: { sign, u, words }, narrow = false }: { scene: Scene; narrow?: boolean }) => {
  const { details, note, quote } = sign
  const sum = words.total && sumOf(details.map(({ value }) => value))
  const apart = details.length > 0
  return (
    <Stack>
      {details.map(({ field, label, value }, i) =>
        narrow ? (
          <Stack style={{ marginTop: i ? 2 * u : 0 }}>
            <text field={`${field}.label`} type="speaker" as="label" after={0.5}>
              {label}
            </text>
            <text field={`${field}.value`} type="value">
              {value}
            </text>
          </Stack>
        ) : (
          <Row style={{ gap: 2 * u, marginTop: i ? 1.6 * u : 0 }}>
            <box style={{ flexGrow: 1, flexBasis: 0 }}>
              <text field={`${field}.label`} type="label" as="label">
                {label}
              </text>
            </box>
            <box style={{ flexGrow: valueShare(value), flexBasis: 0 }}>
              <text field={`${field}.value`} type="value" align="end">
                {value}
              </text>
            </box>
          </Row>
        ),
      )}
      {sum && (
        <Stack>
          <box fill="ink" style={{ height: 0.5 * u, marginTop: 1.4 * u, marginBottom: 1.4 * u }} />
          <Row style={{ gap: 2 * u }}>
            <box style={{ flexGrow: 1, flexBasis: 0 }}>
              <text field="words.total" type="total" as="label">
                {words.total}
              </text>
            </box>
            <box style={{ flexGrow: 1.4, flexBasis: 0 }}>
              <text field="words.sum" type="total" align="end">
                {sum}
              </text>
            </box>
          </Row>
        </Stack>
      )}
      <text field="note" type="note" before={apart ? 2 : 0} after={quote ? 1.2 : 0}>
        {note}
      </text>
      <Quote quote={quote} follows={apart && !note} />
      <text field="quote.source" type="source" before={1.6}>
        {quote?.source}
      </text>
    </Stack>
  )
}
