import type { Scene } from 'signgen'
import { hasCall } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import { Stack } from './sheet.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** Of the question. */
  readonly accent?: string
}

/** The question, and what the reader is asked to do. Wants the types `question` and `action`. */
export const Call = ({ scene, fill = 'ink', accent = fill }: Props) =>
  hasCall(scene.sign) && (
    <EachLanguage scene={scene}>
      {({ sign: { question, action } }) => (
        <Stack>
          <text field="question" type="question" as="h2" fill={accent} after={action ? 0.5 : 0}>
            {question}
          </text>
          <text field="action" type="action" fill={fill}>
            {action}
          </text>
        </Stack>
      )}
    </EachLanguage>
  )
