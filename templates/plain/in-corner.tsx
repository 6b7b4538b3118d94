import type { Scene } from 'signgen'
import {
  AskedDown,
  Extract,
  gutterOf,
  Headline,
  only,
  Picture,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'

/** Of the sheet’s width the picture has so much, and of its height so much, if no more of it is cut than this. */
const [WIDE, HIGH, CUT] = [0.32, 0.6, 0.76]

/** On a low sheet: the picture in the corner over the details; beside both the headline, what was said, and what is asked. */
export const InCorner = (scene: Scene) => {
  const { u, sheet, sign } = scene
  const gap = Math.max(gutterOf(scene), 0.045 * sheet.width)
  const column = { flexBasis: 0, gap: 2.4 * u, justifyContent: 'space-between' } as const
  const wide = WIDE * sheet.width
  const whole = sign.image ? (wide * sign.image.height) / sign.image.width : 0
  const high = Math.min(Math.max(HIGH * sheet.height, CUT * whole), whole / CUT)
  return (
    <Sheet style={{ flexDirection: 'row' }}>
      <Stack style={{ width: wide }}>
        <Picture {...scene} style={{ height: high }} />
        {sign.details.length > 0 && (
          <Stack
            style={{
              ...{ flexGrow: 1, justifyContent: 'space-evenly' },
              ...{ padding: 5 * u, paddingTop: 2 * u, paddingRight: 0 },
            }}
          >
            <Extract scene={only(scene, 'details')} accent="accent" label={0.78} />
          </Stack>
        )}
      </Stack>
      <Stack style={{ ...column, padding: 5 * u, paddingLeft: gap, flexGrow: 1 }}>
        <Headline scene={scene} banner="ink" />
        <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
          <Stack style={{ ...column, flexGrow: 1 }}>
            <Extract scene={only(scene, 'quote')} accent="accent" />
          </Stack>
          <Stack style={{ ...column, flexGrow: 1.35 }}>
            <AskedDown scene={scene} beside />
          </Stack>
        </Row>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}
