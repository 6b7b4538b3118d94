import type { Child, Scene, Sign } from 'signgen'
import { areBeside, Quote, Row, Rule, Stack } from 'signgen/parts'

/** The words of a point have this much space above and below, in ems. */
const SPACE = { before: 0.5, after: 0.45 }

interface PointProps {
  readonly scene: Scene
  readonly field: string
  readonly number: number
  readonly label: Child
  readonly children?: Child
}

/** A point: its number, what it is called, and what it says, over a rule. */
const Point = ({ scene: { u }, field, number, label, children }: PointProps) => (
  <>
    <Row style={{ gap: 1.6 * u }}>
      <box style={{ width: 5 * u }}>
        <text field={field} type="number" fill="accent" {...SPACE}>
          {`${number}.`}
        </text>
      </box>
      <box style={{ width: '27%' }}>{label}</box>
      <box style={{ flexGrow: 1, flexBasis: 0 }}>{children}</box>
    </Row>
    <Rule thick={0.2 * u} />
  </>
)

/** The details, numbered, with a rule above and below each. */
export const Points = (scene: Scene) => {
  const { details } = scene.sign
  if (!details.length) return null
  return (
    <Stack>
      <Rule thick={0.2 * scene.u} />
      {details.map(({ field, label, value }, i) => (
        <Point
          scene={scene}
          field={field}
          number={i + 1}
          label={
            <text field={`${field}.label`} type="label" as="label" {...SPACE}>
              {label}
            </text>
          }
        >
          <text field={`${field}.value`} type="value" {...SPACE}>
            {value}
          </text>
        </Point>
      ))}
    </Stack>
  )
}

/** May what was said be numbered on, each line beside who said it? */
export const isNumbered = ({ quote }: Sign) => areBeside(quote) && (quote?.lines.length ?? 0) > 1

/** What was said, as points that are numbered on from the details. */
export const Minutes = (scene: Scene) => {
  const { sign, u } = scene
  const { details, note, quote } = sign
  return (
    <Stack>
      <text field="note" type="note" after={0.8}>
        {note}
      </text>
      <Rule thick={0.2 * u} />
      {quote?.lines.map(({ fields, speaker, text }, i) => (
        <Point
          scene={scene}
          field={`${fields.text}.number`}
          number={details.length + i + 1}
          label={
            <text field={fields.speaker} type="speaker" as="label" {...SPACE}>
              {speaker}
            </text>
          }
        >
          <text field={fields.text} type="quote" as="quote" {...SPACE}>
            {text}
          </text>
        </Point>
      ))}
      <text field="quote.source" type="source" before={1}>
        {quote?.source}
      </text>
    </Stack>
  )
}

/** What was said, beside a thick line. */
export const Statement = (scene: Scene) => {
  const { sign, u } = scene
  if (!sign.quote && !sign.note) return null
  return (
    <Row style={{ gap: 2 * u, alignItems: 'stretch' }}>
      <box fill="accent" style={{ width: 0.75 * u }} />
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
        <text field="note" type="note" after={sign.quote ? 1.2 : 0}>
          {sign.note}
        </text>
        <Quote quote={sign.quote} accent="accent" />
        <text field="quote.source" type="source" before={1.4}>
          {sign.quote?.source}
        </text>
      </Stack>
    </Row>
  )
}
