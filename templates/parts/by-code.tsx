import type { Child, Scene } from 'signgen'
import { Reply } from './answer.tsx'
import { Call, CallAcross } from './call.tsx'
import { numberAlone } from './code-at-foot.tsx'
import { gutterOf, isWide } from './columns.tsx'
import { hasBody, hasCall, hasLast } from './contents.ts'
import { Qr } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'

/** May the code stand by what is read, so that the number has the width of its band? */
export const isCodeByRead = ({ sign, each }: Scene): boolean =>
  sign.qr !== undefined && sign.phone !== undefined && hasBody(sign) && !hasLast(sign) && !each.length

interface Props {
  readonly scene: Scene
  readonly fill?: string
  readonly children?: Child
}

/** Words, and the code beside them; without one, the words. */
export const ByCode = ({ scene, fill = 'ink', gap, children }: Props & { gap: number }): Child =>
  scene.sign.qr ? (
    <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0, gap }}>{children}</Stack>
      <Qr {...scene} fill={fill} small />
    </Row>
  ) : (
    children
  )

interface AskedProps extends Props {
  /** What stands round the number. */
  readonly frame?: (reply: Child) => Child
  readonly align?: 'start' | 'center'
}

/**
 * What is asked beside the code, and the number under both, in the whole width: it is larger there. Where a question stands
 * beside its action on a sheet that is not wide, and on stories, the number stands beside the code: there is no height for two rows.
 */
export const AskedByCode = ({
  scene,
  fill = 'ink',
  align = 'start',
  frame = reply => reply,
}: AskedProps): Child => {
  const { sign, sheet } = scene
  const { question, action, qr } = sign
  const number = frame(<Reply scene={numberAlone(scene)} fill={fill} align={align} />)
  const across = <CallAcross scene={scene} fill={fill} />
  if (!qr) return [across, number]
  const call = <Call scene={scene} fill={fill} />
  const [above, by, below] =
    (!isWide(scene) && ((question && action) || sheet.pixels)) || !hasCall(sign)
      ? [across, number, null]
      : [null, call, number]
  return [
    above,
    <ByCode scene={scene} fill={fill} gap={0}>
      {by}
    </ByCode>,
    below,
  ]
}
