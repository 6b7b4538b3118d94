import type { Scene } from 'signgen'
import { hasExtract } from './contents.ts'
import { Details } from './details.tsx'
import { EachLanguage } from './each-language.tsx'
import { Quote } from './quote.tsx'
import { Stack } from './sheet.tsx'

interface Props {
  readonly scene: Scene
  readonly accent?: string
  /** The size of the type `label` to that of `value`. */
  readonly label?: number
  /** Two colours for messages in bubbles: received and sent. */
  readonly bubbles?: readonly [received: string, sent: string]
  /** Who speaks stands so many millimetres beside what they say; else above it. */
  readonly beside?: number | undefined
  /** The size of the type `speaker` to that of `quote`: for those beside. */
  readonly speaker?: number
  /** Of what was said. */
  readonly align?: 'start' | 'center'
}

/** Details, content note, quotation and source. Wants the types of `Details` and `Quote`, and `note`. */
export const Extract = ({
  scene,
  accent = 'ink',
  label = 0.62,
  bubbles,
  beside,
  speaker,
  align = 'start',
}: Props) =>
  hasExtract(scene.sign) && (
    <EachLanguage scene={scene}>
      {each => {
        const {
          sign: { details, note, quote },
          u,
        } = each
        return (
          <Stack>
            <Details details={details} gap={2 * u} accent={accent} label={label} />
            <text
              field="note"
              type="note"
              fill={accent}
              align={align}
              before={details.length ? 1.7 : 0}
              after={quote ? 1.2 : 0}
            >
              {note}
            </text>
            {quote && !note && details.length > 0 && (
              <box style={{ height: (quote.style === 'chat' ? 2.4 : 1.2) * u }} />
            )}
            <Quote
              quote={quote}
              accent={accent}
              beside={beside}
              align={align}
              {...(speaker && { label: speaker })}
              follows={!note && details.length > 0}
              bubbles={bubbles && { scene: each, received: bubbles[0], sent: bubbles[1] }}
            />
            <text field="quote.source" type="source" align={align} before={beside === undefined ? 1.6 : 1.2}>
              {quote?.source}
            </text>
          </Stack>
        )
      }}
    </EachLanguage>
  )
