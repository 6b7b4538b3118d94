import type { Scene } from 'signgen'
import {
  AnsweredDown,
  besideWords,
  Call,
  Extract,
  gutterOf,
  Headline,
  only,
  Picture,
  Row,
  Rule,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'

/** How wide the column is in which all is asked, to the measure. */
const ASKED = 0.36

/** Two thirds for the headline, and under it the picture beside what was said; one for the facts, the call and the number. */
export const Thirds = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const [margin, gutter, gap] = [4 * u, gutterOf(scene), 2.2 * u]
  const measure = sheet.width - 2 * margin - gutter
  const wide = (1 - ASKED) * measure
  const { width, height } = besideWords(scene, { measure: wide, wide: 0.44, high: 0.42 })
  const column = { gap, justifyContent: 'space-between' } as const
  return (
    <Sheet style={{ padding: margin, gap }}>
      <Rule thick={1.3 * u} after={0} />
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ ...column, width: wide }}>
          <Headline scene={scene} banner="ink" gap={0.26} />
          <Row style={{ gap: gutter, alignItems: 'center' }}>
            <Picture {...scene} screen="ink" style={{ width, height }} />
            <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
              <Extract scene={only(scene, 'quote')} />
            </Stack>
          </Row>
        </Stack>
        <Stack style={{ ...column, flexGrow: 1, flexBasis: 0 }}>
          {sign.details.length > 0 && (
            <>
              <Extract scene={only(scene, 'details')} label={0.72} />
              <Rule thick={0.3 * u} after={0} />
            </>
          )}
          <Call scene={scene} />
          <AnsweredDown scene={scene} />
        </Stack>
      </Row>
      <Rule thick={0.3 * u} after={0} />
      <Signature scene={scene} />
    </Sheet>
  )
}
