import type { Sign } from 'signgen'
import { Row } from './sheet.tsx'

/** Incident, date, place: labels in one column, values in another. Wants the types `label` and `value`. */
export const Details = ({
  details,
  gap,
  accent = 'ink',
}: {
  details: Sign['details']
  gap: number
  accent?: string
}) =>
  details.map(({ label, value }, i) => (
    <Row style={{ gap }}>
      <box style={{ width: '28%' }}>
        <text field={`details[${i}].label`} type="label" as="label" fill={accent} before={i ? 0.5 : 0}>
          {label}
        </text>
      </box>
      <box style={{ flexGrow: 1, flexBasis: 0 }}>
        <text field={`details[${i}].value`} type="value" before={i ? 0.5 : 0}>
          {value}
        </text>
      </box>
    </Row>
  ))
