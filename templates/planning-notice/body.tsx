import type { Scene } from 'signgen'
import { Quote, Row, Rule, Stack } from 'signgen/parts'

/** The details, numbered, with a rule above and below each. */
export const Points = (scene: Scene) => {
  const { details } = scene.sign
  const { u } = scene
  if (!details.length) return null
  const space = { before: 0.5, after: 0.45 }
  return (
    <Stack>
      <Rule thick={0.2 * u} />
      {details.map(({ field, label, value }, i) => (
        <>
          <Row style={{ gap: 1.6 * u }}>
            <box style={{ width: 5 * u }}>
              <text field={field} type="number" fill="accent" {...space}>
                {`${i + 1}.`}
              </text>
            </box>
            <box style={{ width: '27%' }}>
              <text field={`${field}.label`} type="label" as="label" {...space}>
                {label}
              </text>
            </box>
            <box style={{ flexGrow: 1, flexBasis: 0 }}>
              <text field={`${field}.value`} type="value" {...space}>
                {value}
              </text>
            </box>
          </Row>
          <Rule thick={0.2 * u} />
        </>
      ))}
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
