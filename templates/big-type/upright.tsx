import type { Scene } from 'signgen'
import { besideWords, Call, DetailsDown, gutterOf, Picture, Row, Sheet, Stack } from 'signgen/parts'
import { Foot, Head } from './sheets.tsx'

/** Words at one edge and the picture at the other: few words do not leave the end of every line open. */
export const Upright = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const margin = 4.2 * u
  const { width, height } = besideWords(scene, {
    measure: sheet.width - 2 * margin,
    wide: 0.48,
    high: 0.5,
  })
  return (
    <Sheet style={{ padding: margin, gap: 3 * u }}>
      <Head {...scene} />
      <Row style={{ gap: gutterOf(scene), flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 3 * u, justifyContent: 'space-between' }}>
          <DetailsDown details={sign.details} gap={2.6 * u} />
          <Call scene={scene} />
        </Stack>
        <Stack style={{ width }}>
          <Picture {...scene} screen="ink" style={{ minHeight: height, flexGrow: 1 }} />
        </Stack>
      </Row>
      <Foot {...scene} />
    </Sheet>
  )
}
