import type { Sign } from 'signgen'
import { Row } from './sheet.tsx'

interface Props {
  readonly details: Sign['details']
  readonly gap: number
  readonly accent?: string
  /** The size of the type `label` to that of `value`. */
  readonly label?: number
}

/** Cap height to em of most grotesques. */
const CAP = 0.69
/** Between two details, in ems of the value: more than between two lines of one. */
const SPACE = 0.85

/** A word too long for the narrow column would be set smaller than its neighbours. */
const hasLongWord = (details: Sign['details']) =>
  details.some(({ label }) => label.split(' ').some(word => word.length > 8))

/**
 * Incident, date, place: labels in one column, values in another, on one baseline. Wants the types `label` and
 * `value`, in one group.
 */
export const Details = ({ details, gap, accent = 'ink', label: size = 0.62 }: Props) =>
  details.map(({ field, label, value }, i) => {
    const above = i ? SPACE : 0
    return (
      <Row style={{ gap }}>
        <box style={{ width: hasLongWord(details) ? '36%' : '26%' }}>
          <text
            field={`${field}.label`}
            type="label"
            as="label"
            fill={accent}
            before={(above + CAP) / size - CAP}
          >
            {label}
          </text>
        </box>
        <box style={{ flexGrow: 1, flexBasis: 0 }}>
          <text field={`${field}.value`} type="value" before={above}>
            {value}
          </text>
        </box>
      </Row>
    )
  })
