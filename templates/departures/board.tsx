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
  narrow = false,
}: Props) => (
  <Stack style={{ gap: 0.7 * u, flexGrow: 1 }}>
    {details.map(({ field, label, value }) => (
      <Line u={u} narrow={narrow} field={`${field}.label`} label={label}>
        <text field={`${field}.value`} type="value">
          {value}
        </text>
      </Line>
    ))}
    {note && (
      <text field="note" type="note" fill="accent" before={details.length ? 1 : 0} after={quote ? 0.6 : 0}>
        {note}
      </text>
    )}
    {quote?.lines.map(({ fields, speaker, text, time }) => (
      <Line u={u} narrow={narrow} field={fields.speaker} label={[speaker, time].filter(Boolean).join(' · ')}>
        <text field={fields.text} type="quote" as="quote">
          {text}
        </text>
      </Line>
    ))}
    <text field="quote.source" type="source" before={0.9}>
      {quote?.source}
    </text>
  </Stack>
)

interface LineProps {
  readonly u: number
  readonly narrow: boolean
  readonly field: string
  readonly label: string
  readonly children?: Child
}

/** A line of the board: in one column what it is, in another what it says; or, where it is narrow, one above the other. */
const Line = ({ u, narrow, field, label, children }: LineProps) => (
  <Flap u={u}>
    {narrow || !label ? (
      <>
        <text field={field} type="speaker" as="label" fill="accent" after={0.6}>
          {label}
        </text>
        {children}
      </>
    ) : (
      <Row style={{ gap: 2 * u }}>
        <box style={{ width: label.length > SHORT ? '32%' : '20%' }}>
          <text field={field} type="label" as="label" fill="accent">
            {label}
          </text>
        </box>
        <box style={{ flexGrow: 1, flexBasis: 0 }}>{children}</box>
      </Row>
    )}
  </Flap>
)

/** A label of no more letters has a narrow column. */
const SHORT = 9

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

/** Lines on which nothing stands: they take the room that is left, and where none is are not seen. */
export const Blank = ({ scene: { u }, lines }: { scene: Scene; lines: number }) => (
  <Stack style={{ flexGrow: 1, gap: 0.7 * u }}>
    {Array.from({ length: lines }, () => (
      <Row style={{ flexGrow: 1, flexBasis: 0, gap: 0.7 * u, alignItems: 'stretch' }}>
        <BlankFlap u={u} share={0.26} />
        <BlankFlap u={u} share={0.74} />
      </Row>
    ))}
  </Stack>
)

/** A flap with no height of its own. */
const BlankFlap = ({ u, share }: { u: number; share: number }) => (
  <Row
    fill="panel"
    radius={0.5 * u}
    style={{ flexGrow: share, flexBasis: 0, justifyContent: 'space-between', alignItems: 'stretch' }}
  >
    <Slit u={u} />
    <Slit u={u} />
  </Row>
)

/** A hinge of a third of the height. */
const Slit = ({ u }: { u: number }) => (
  <Stack style={{ width: HINGE * u }}>
    <box style={{ flexGrow: 1, flexBasis: 0 }} />
    <box fill="ground" style={{ flexGrow: 1, flexBasis: 0 }} />
    <box style={{ flexGrow: 1, flexBasis: 0 }} />
  </Stack>
)
