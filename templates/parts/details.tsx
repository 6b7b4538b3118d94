import type { BoxStyle, Child, Sign } from 'signgen'
import { Row, Stack } from './sheet.tsx'

interface Props {
  readonly details: Sign['details']
  readonly gap: number
  readonly accent?: string
  /** The size of the type `label` to that of `value`. */
  readonly label?: number
}

/** Cap height to em of most grotesques. */
export const CAP = 0.69
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

/** So many details stand beside one another, none longer than so many letters, and no word of theirs either. */
const [FEWEST, MOST, LONGEST, WORD] = [2, 3, 46, 13]

/** Are they few and short enough to stand beside one another in the whole width of a sheet? */
export const areAcross = (details: Sign['details']): boolean =>
  details.length >= FEWEST &&
  details.length <= MOST &&
  details.every(
    ({ label, value }) =>
      [label, ...value.split(/\s/)].every(word => word.length <= WORD) && value.length <= LONGEST,
  )

/** Each detail below its label, beside one another: they fill a measure that one below the other leaves half empty. */
export const DetailsAcross = (props: Omit<Props, 'label'>) => (
  <Row style={{ gap: props.gap }}>
    <UnderLabels {...props} style={{ flexGrow: 1, flexBasis: 0 }} />
  </Row>
)

/** Each detail below its label, one below the other: in a narrow column a label beside them would leave them no measure. */
export const DetailsDown = (props: Omit<Props, 'label'> & { under?: number }) => (
  <Stack style={{ gap: props.gap }}>
    <UnderLabels {...props} />
  </Stack>
)

/** `under`: from a label to its detail, in ems of the label. */
const UnderLabels = ({
  details,
  accent = 'ink',
  under = 0.45,
  style = {},
}: Omit<Props, 'label'> & { under?: number; style?: BoxStyle }): Child =>
  details.map(({ field, label, value }) => (
    <Stack style={style}>
      <text field={`${field}.label`} type="label" as="label" fill={accent} after={under}>
        {label}
      </text>
      <text field={`${field}.value`} type="value">
        {value}
      </text>
    </Stack>
  ))
