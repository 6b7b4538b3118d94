import type { Child, Scene } from 'signgen'
import { Last, Reply } from './answer.tsx'
import { Call } from './call.tsx'
import { hasCall, hasLast } from './contents.ts'

/** What is asked, what answers it and what is said last, one below the other: a column of their own. */
export const AskedDown = ({ scene, fill = 'ink' }: { scene: Scene; fill?: string }): Child => [
  hasCall(scene.sign) && <Call scene={scene} fill={fill} />,
  <Reply scene={scene} fill={fill} under />,
  hasLast(scene.sign) && <Last scene={scene} fill={fill} stacked />,
]
