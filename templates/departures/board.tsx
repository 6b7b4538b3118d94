import type { Child, Scene } from 'signgen'
import { EachLanguage, Row, Stack } from 'signgen/parts'

interface Props {
  readonly scene: Scene
  /** In a narrow column a label stands above what it says. */
  readonly narrow?: boolean
}

/** The lines of the board: where to, and how it stands; who says what. */
export const Board = ({ scene, narrow = false }: Props) => (
  <EachLanguage scene={scene} gap={0.7 * scene.u}>
    {each => <Lines scene={each} narrow={narrow} />}
  </EachLanguage>
)

const Lines = ({
  scene: {
    sign: { details, note, quote },
    u,
  },
  narrow,
}: Props) => (
  <Stack style={{ gap: 0.7 * u }}>
    {details.map(({ field, label, value }) =>
      narrow ? (
        <Flap u={u}>
          <text field={`${field}.label`} type="speaker" as="label" fill="accent" after={0.6}>
            {label}
          </text>
          <text field={`${field}.value`} type="value">
            {value}
          </text>
        </Flap>
      ) : (
        <Flap u={u}>
          <Row style={{ gap: 2 * u }}>
            <box style={{ width: '34%' }}>
              <text field={`${field}.label`} type="label" as="label" fill="accent">
                {label}
              </text>
            </box>
            <box style={{ flexGrow: 1, flexBasis: 0 }}>
              <text field={`${field}.value`} type="value">
                {value}
              </text>
            </box>
          </Row>
        </Flap>
      ),
    )}
    {note && (
      <text field="note" type="note" fill="accent" before={1} after={quote ? 0.6 : 0}>
        {note}
      </text>
    )}
    {quote?.lines.map(({ fields, speaker, text, time }) => (
      <Flap u={u}>
        <text field={fields.speaker} type="speaker" as="label" fill="accent" after={0.7}>
          {[speaker, time].filter(Boolean).join(' · ')}
        </text>
        <text field={fields.text} type="quote" as="quote">
          {text}
        </text>
      </Flap>
    ))}
    <text field="quote.source" type="source" before={0.9}>
      {quote?.source}
    </text>
  </Stack>
)

/** In hundredths of the sheet: what a flap turns on, at either side of it. */
const [HINGE, HIGH] = [0.5, 1.5]

/** A line of flaps, with the hinges that it turns on. */
const Flap = ({ u, children }: { u: number; children?: Child }) => (
  <Row fill="panel" radius={0.5 * u} style={{ alignItems: 'center', flexGrow: 1, gap: 1.2 * u }}>
    <Hinge u={u} />
    <Stack style={{ flexGrow: 1, flexBasis: 0, paddingTop: 1.3 * u, paddingBottom: 1.3 * u }}>
      {children}
    </Stack>
    <Hinge u={u} />
  </Row>
)

const Hinge = ({ u }: { u: number }) => <box fill="ground" style={{ width: HINGE * u, height: HIGH * u }} />
