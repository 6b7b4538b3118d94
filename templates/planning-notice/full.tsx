import type { Arrangement, Scene } from 'signgen'
import {
  besideWords,
  Call,
  CallAcross,
  gutterOf,
  Headline,
  hasLast,
  Last,
  numberAlone,
  Picture,
  Qr,
  Reply,
  Row,
  Stack,
} from 'signgen/parts'
import { isNumbered, Minutes, Points, Statement } from './body.tsx'
import { Box, INSET, Paper, pad } from './paper.tsx'

/** What was said is a point like the others, and read as easily as what is asked. */
export const READ = {
  ...{ label: { size: 0.95 }, value: { size: 1 }, number: { size: 1 } },
  ...{ speaker: { size: 0.95 }, quote: { size: 1.2 }, action: { size: 1.2 }, question: { size: 1.8 } },
} satisfies Arrangement['type']

/** In two columns there is room for them. */
export const LOUD = {
  ...{ label: { size: 1.2 }, value: { size: 1.3 }, number: { size: 1.25 }, note: { size: 1 } },
  ...{ speaker: { size: 1.2 }, quote: { size: 1.5 }, source: { size: 0.7 }, action: { size: 1.5 } },
  ...{ question: { size: 1.6 }, subheadline: { size: 1.5 } },
} satisfies Arrangement['type']

const Table = (scene: Scene) =>
  isNumbered(scene.sign) ? (
    <>
      <Points {...scene} />
      <Minutes {...scene} />
    </>
  ) : (
    <>
      <Points {...scene} />
      <Statement {...scene} />
    </>
  )

/** The picture beside the headline, all points in the whole width, and the number in its box beside the code. */
export const Down = (scene: Scene) => {
  const { sheet, u } = scene
  const gap = gutterOf(scene)
  const photo = besideWords(scene, { measure: sheet.width - INSET * u, wide: 0.44, high: 0.3 })
  return (
    <Paper scene={scene} last>
      <Row style={{ gap, alignItems: 'center' }}>
        <Picture {...scene} style={photo} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Headline scene={scene} align="center" />
        </Stack>
      </Row>
      <Stack style={{ flexGrow: 1, gap: pad(scene, 2.4), justifyContent: 'space-evenly' }}>
        <Table {...scene} />
        <CallAcross scene={scene} />
      </Stack>
      <Row style={{ gap, alignItems: 'center' }}>
        <NumberBox {...scene} />
        <Qr {...scene} small />
      </Row>
    </Paper>
  )
}

/** The picture over what is asked, beside the headline and its points; the number in its box under all of it. */
export const Beside = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const gap = gutterOf(scene)
  const measure = sheet.width - INSET * u - gap
  const photo = besideWords(scene, { measure, wide: 0.3, high: 0.36 })
  const column = { gap: pad(scene, 2), justifyContent: 'space-between' } as const
  return (
    <Paper scene={scene}>
      <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ ...column, width: photo.width }}>
          <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
          <Call scene={scene} />
        </Stack>
        <Stack style={{ ...column, flexGrow: 1, flexBasis: 0 }}>
          <Headline scene={scene} align="center" />
          <Table {...scene} />
        </Stack>
      </Row>
      <Row style={{ gap, alignItems: 'center' }}>
        <NumberBox {...scene} />
        {hasLast(sign) && (
          <Stack style={{ flexGrow: 0.7, flexBasis: 0 }}>
            <Last scene={scene} stacked />
          </Stack>
        )}
        <Qr {...scene} small />
      </Row>
    </Paper>
  )
}

const NumberBox = (scene: Scene) => (
  <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
    <Box scene={scene}>
      <Reply scene={numberAlone(scene)} align="center" />
    </Box>
  </Stack>
)
