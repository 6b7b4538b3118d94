import type { Child, Scene, Sign } from 'signgen'
import { Last, Reply } from './answer.tsx'
import { Call } from './call.tsx'
import { hasCall, hasLast } from './contents.ts'

/** Does what is asked fill a column of its own? A few words stand together in the midst of it. */
export const asksMuch = (sign: Sign): boolean => sign.qr !== undefined || hasLast(sign)

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** What is said last stands beside the code, and not below it. */
  readonly beside?: boolean
}

/** What is asked, what answers it and what is said last, one below the other: a column of their own. */
export const AskedDown = ({ scene, fill = 'ink', beside = false }: Props): Child => {
  const { qr, phone } = scene.sign
  const last = hasLast(scene.sign) && <Last scene={scene} fill={fill} stacked />
  const shares = beside && qr && phone && last
  return [
    hasCall(scene.sign) && <Call scene={scene} fill={fill} />,
    <Reply scene={scene} fill={fill} under {...(shares && { below: last })} />,
    !shares && last,
  ]
}
