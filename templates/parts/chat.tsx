import type { Scene, Sign } from 'signgen'
import { Stack } from './sheet.tsx'

type Message = NonNullable<Sign['quote']>['lines'][number]

/** How messages are dressed. */
export interface Bubbles {
  readonly scene: Scene
  /** Colours of the look, for those that came in and those that went out. */
  readonly received: string
  readonly sent: string
}

interface Props extends Bubbles {
  readonly quote: NonNullable<Sign['quote']>
  /** Of the names. */
  readonly accent?: string
}

/** In hundredths of the sheet: inside a bubble, between two of one sender, between two senders; corners. */
const [INSIDE, BETWEEN, APART, ROUND, POINTED] = [2, 0.8, 2, 2.2, 0.5]

/**
 * The quotation as messages in bubbles: who speaks second, third and so on changes sides with the one before, unless
 * `side` says otherwise. Says in the look's words (`reconstruction`) that this is no screenshot. Wants the types
 * `quote`, `speaker` and `source`.
 */
export const Chat = ({ quote, scene, received, sent, accent = 'ink' }: Props) => {
  const { words, u } = scene
  const messages = sided(quote.lines, scene.sign.direction)
  return (
    <>
      {words.reconstruction && (
        <Stack hug fill={received} radius={u} style={{ alignSelf: 'center', ...aside(1.4 * u) }}>
          <text field="words.reconstruction" type="source" align="center" before={0.6} after={0.65}>
            {words.reconstruction}
          </text>
        </Stack>
      )}
      {messages.map(({ message, outgoing, begins, ends }, i) => {
        const space = i || words.reconstruction ? (begins ? APART : BETWEEN) : 0
        return (
          <Stack style={{ marginTop: space * u }}>
            {begins && (
              <Stack hug style={{ alignSelf: outgoing ? 'flex-end' : 'flex-start', ...aside(0.6 * u) }}>
                <text field={message.fields.speaker} type="speaker" as="label" fill={accent} after={0.8}>
                  {message.speaker}
                </text>
              </Stack>
            )}
            <Stack
              hug
              fill={outgoing ? sent : received}
              radius={ends ? cornersOf(outgoing, u) : ROUND * u}
              style={{
                ...{ alignSelf: outgoing ? 'flex-end' : 'flex-start', width: '88%' },
                ...aside(INSIDE * u),
              }}
            >
              <text field={message.fields.text} type="quote" as="quote" before={0.68} after={0.72}>
                {message.text}
              </text>
              <text
                field={message.fields.text.replace(/text$/, 'time')}
                type="source"
                align="end"
                after={0.8}
              >
                {message.time}
              </text>
            </Stack>
          </Stack>
        )
      })}
    </>
  )
}

const aside = (space: number) => ({ paddingLeft: space, paddingRight: space })

/** The last bubble of a sender points to the edge that it comes from. */
const cornersOf = (outgoing: boolean, u: number) =>
  outgoing
    ? ([ROUND * u, ROUND * u, POINTED * u, ROUND * u] as const)
    : ([ROUND * u, ROUND * u, ROUND * u, POINTED * u] as const)

/**
 * Messages with who sent them, and where those of one sender begin and end. A line without a speaker goes on. A sign
 * from right to left is mirrored as a whole; the side that a file names is the one that is seen.
 */
function sided(lines: readonly Message[], direction: Sign['direction']) {
  const senders = lines.map((_, i) => lines.slice(0, i + 1).findLast(line => line.speaker)?.speaker)
  const order = [...new Set(senders)]
  const far = direction === 'rtl' ? 'left' : 'right'
  const sent = lines.map(({ side }, i) => (side ? side === far : order.indexOf(senders[i]) % 2 === 1))
  const changes = (i: number) => senders[i] !== senders[i - 1] || sent[i] !== sent[i - 1]
  return lines.map((message, i) => ({
    message,
    outgoing: sent[i]!,
    begins: i === 0 || changes(i),
    ends: i === lines.length - 1 || changes(i + 1),
  }))
}
