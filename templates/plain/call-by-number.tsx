import type { Arrangement, Scene } from 'signgen'
import { Call, Extract, Foot, gutterOf, Headline, hasCall, isWide, Row, Sheet, Stack } from 'signgen/parts'

/** A quotation has a column of its own, and is heard. */
const HEARD = {
  ...{ quote: { size: 1.3 }, speaker: { size: 0.76 }, question: { size: 2.2 }, action: { size: 1.3 } },
} satisfies Arrangement['type']

/** A quotation to stand beside the headline, and a call to stand over its number. */
export const isCallByNumber = (scene: Scene): boolean => {
  const { quote, phone, image, details, emphasis } = scene.sign
  const says = quote !== undefined && details.length === 0 && !image && !emphasis
  return says && phone !== undefined && hasCall(scene.sign) && isWide(scene) && !scene.each.length
}

/** The headline and, over the number, what is asked; beside both what was said, as high as they are. */
const CallByNumber = (scene: Scene) => {
  const { u } = scene
  const column = { flexBasis: 0, gap: 3 * u, justifyContent: 'space-between' } as const
  return (
    <Sheet style={{ padding: 5 * u, gap: 3 * u }}>
      <Row style={{ gap: Math.max(4 * u, gutterOf(scene)), flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ ...column, flexGrow: 1.25 }}>
          <Headline scene={scene} banner="ink" />
          <Call scene={scene} />
        </Stack>
        <Stack style={{ ...column, flexGrow: 1, justifyContent: 'center' }}>
          <Extract scene={scene} accent="accent" />
        </Stack>
      </Row>
      <Foot scene={scene} gap={4 * u} />
    </Sheet>
  )
}

export const callByNumber: Arrangement = { name: 'call-by-number', draw: CallByNumber, type: HEARD }
