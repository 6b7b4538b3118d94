import type { Scene } from 'signgen'
import { gutterOf } from './columns.tsx'
import { hasCall } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import { Row, Stack } from './sheet.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** Of the question. */
  readonly accent?: string
  readonly align?: 'start' | 'center'
  /** How two languages stand to each other; default: as on the sheet. */
  readonly arrangement?: 'stacked' | 'side' | undefined
  /** Running text stands above it in the same box. */
  readonly follows?: boolean
}

/** The question, and what the reader is asked to do. Wants the types `question` and `action`. */
export const Call = ({
  scene,
  fill = 'ink',
  accent = fill,
  align = 'start',
  follows = false,
  arrangement,
}: Props) =>
  hasCall(scene.sign) && (
    <EachLanguage scene={scene} {...(arrangement && { arrangement })}>
      {({ sign: { question, action } }) => (
        <Stack>
          <text
            field="question"
            type="question"
            before={follows ? 0.3 : 0}
            as="h2"
            fill={accent}
            align={align}
            after={action ? 0.5 : 0}
          >
            {question}
          </text>
          <text
            field="action"
            type="action"
            before={follows && !question ? 0.8 : 0}
            fill={fill}
            align={align}
          >
            {action}
          </text>
        </Stack>
      )}
    </EachLanguage>
  )

/** The question, and beside it what the reader is asked to do: both fill the measure that one below the other leaves open. */
export const CallAcross = ({ scene, fill = 'ink', accent = fill }: Props) => {
  const { question, action } = scene.sign
  if (!question || !action || scene.each.length) return <Call scene={scene} fill={fill} accent={accent} />
  const column = { flexGrow: 1, flexBasis: 0 }
  return (
    <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
      <Stack style={column}>
        <text field="question" type="question" as="h2" fill={accent}>
          {question}
        </text>
      </Stack>
      <Stack style={column}>
        <text field="action" type="action" fill={fill}>
          {action}
        </text>
      </Stack>
    </Row>
  )
}
