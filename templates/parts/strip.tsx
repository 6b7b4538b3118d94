import type { Child, Scene } from 'signgen'
import { Answer } from './answer.tsx'
import { hasCall, hasExtract, hasLast, hasReply } from './contents.ts'
import { Picture } from './picture.tsx'
import { Row, Stack } from './sheet.tsx'

/** A sheet more than so many times as wide as high is read along one line. */
const LONG = 2.4
/** So long, a code has no room under its number. */
const LONGER = 4

/** Few words fill such a sheet better below one another, unless it is longer still. */
export const isStrip = ({ sign, sheet: { width, height } }: Scene) =>
  width > (hasExtract(sign) || sign.image ? LONG : LONGER) * height

interface Props {
  readonly scene: Scene
  readonly head: Child
  /** Nothing where the sign has none. */
  readonly extract: Child
  readonly call: Child
  /** The grounds of the three parts, and the colour of the number's words. */
  readonly fills?: { readonly head?: string; readonly body?: string; readonly answer?: string }
  readonly ink?: string | undefined
  /** What is round the picture. */
  readonly frame?: (picture: Child) => Child
}

/** A banner from end to end: the headline, the picture, what was said, what is asked, and the number. */
export const Strip = ({
  scene,
  head,
  extract,
  call,
  fills = {},
  ink = 'ink',
  frame = picture => picture,
}: Props) => {
  const { sign, sheet, u } = scene
  const { image } = sign
  const pad = { paddingLeft: 3.2 * u, paddingRight: 3.2 * u, paddingTop: 2 * u, paddingBottom: 2 * u }
  const part = { ...pad, flexBasis: 0, justifyContent: 'center' } as const
  const [asks, tells] = [hasCall(sign), hasExtract(sign)]
  const ratio = image ? image.width / image.height : 1
  const wide = Math.min(0.24 * sheet.width, 0.62 * sheet.height * ratio)
  return (
    <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
      <Stack {...(fills.head && { fill: fills.head })} style={{ ...part, flexGrow: 1.1 }}>
        {head}
      </Stack>
      {(asks || tells || image) && (
        <Row
          {...(fills.body && { fill: fills.body })}
          style={{
            ...pad,
            flexBasis: 0,
            gap: 3.2 * u,
            alignItems: 'center',
            flexGrow: (tells && asks ? 2.1 : tells ? 1.5 : 0.9) + (image ? 0.8 : 0),
          }}
        >
          {image && frame(<Picture {...scene} style={{ width: wide, height: wide / ratio }} />)}
          {tells && <Stack style={{ flexGrow: 1.3, flexBasis: 0 }}>{extract}</Stack>}
          {asks && <Stack style={{ flexGrow: 0.8, flexBasis: 0 }}>{call}</Stack>}
        </Row>
      )}
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack
          {...(fills.answer && { fill: fills.answer })}
          style={{ ...part, flexGrow: sign.qr ? 1.3 : 1.1, gap: 1.8 * u }}
        >
          <Answer
            scene={scene}
            fill={ink}
            gap={1.8 * u}
            beside={false}
            under={sheet.width < LONGER * sheet.height}
          />
        </Stack>
      )}
    </Row>
  )
}
