import type { Scene } from 'signgen'
import {
  AskedDown,
  Extract,
  gutterOf,
  Headline,
  only,
  Row,
  Sheet,
  Signature,
  Stack,
  Whole,
} from 'signgen/parts'

/** The headline over three columns that end together: picture and details, what was said, what is asked and its answer. */
export const AsksAtEnd = (scene: Scene) => {
  const { u, sheet, sign } = scene
  const gap = gutterOf(scene)
  const left = 0.31 * (sheet.width - 10 * u)
  const column = { gap: 2.4 * u, justifyContent: 'space-between' } as const
  return (
    <Sheet style={{ padding: 5 * u, gap: 2.6 * u }}>
      <Headline scene={scene} banner="ink" />
      <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ ...column, width: left }}>
          <Whole scene={scene} wide={left} high={0.4 * sheet.height} />
          {sign.details.length > 0 && <Extract scene={only(scene, 'details')} accent="accent" label={0.78} />}
        </Stack>
        <Stack style={{ ...column, flexGrow: 1, flexBasis: 0 }}>
          <Extract scene={only(scene, 'quote')} accent="accent" />
        </Stack>
        <Stack style={{ ...column, flexGrow: 1.35, flexBasis: 0 }}>
          <AskedDown scene={scene} />
        </Stack>
      </Row>
      <Signature scene={scene} />
    </Sheet>
  )
}
