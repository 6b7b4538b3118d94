import type { Arrangement, Scene } from 'signgen'
import {
  ByCode,
  besideWords,
  Call,
  gutterOf,
  Headline,
  hasCall,
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
  ...{ label: { size: 1.4 }, value: { size: 1.55 }, number: { size: 1.45 }, note: { size: 1.1 } },
  ...{ speaker: { size: 1.4 }, quote: { size: 1.75 }, source: { size: 0.75 }, action: { size: 1.75 } },
  ...{ question: { size: 1.7 }, subheadline: { size: 1.4 } },
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

/** The picture beside the headline, all points in the whole width, what is asked beside the code, and the number in its box. */
export const Down = (scene: Scene) => {
  const { sheet, u } = scene
  const photo = besideWords(scene, { measure: sheet.width - INSET * u, wide: 0.44, high: 0.3 })
  return (
    <Paper scene={scene} last>
      <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
        <Picture {...scene} style={photo} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Headline scene={scene} align="center" />
        </Stack>
      </Row>
      <Stack style={{ flexGrow: 1, gap: pad(scene, 2.2), justifyContent: 'space-evenly' }}>
        <Table {...scene} />
        <ByCode scene={scene} gap={0}>
          <Call scene={scene} />
        </ByCode>
      </Stack>
      <NumberBox {...scene} />
    </Paper>
  )
}

/** The picture beside the headline and its points; what is asked, the number in its box and the code in a row below. */
export const Beside = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const gap = gutterOf(scene)
  const photo = besideWords(scene, { measure: sheet.width - INSET * u - gap, wide: 0.3, high: 0.36 })
  return (
    <Paper scene={scene} last>
      <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width: photo.width }}>
          <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ gap: pad(scene, 2), justifyContent: 'space-between', flexGrow: 1, flexBasis: 0 }}>
          <Headline scene={scene} align="center" />
          <Table {...scene} />
        </Stack>
      </Row>
      <Row style={{ gap, alignItems: 'center' }}>
        {hasCall(sign) && (
          <Stack style={{ width: photo.width }}>
            <Call scene={scene} />
          </Stack>
        )}
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <NumberBox {...scene} />
        </Stack>
        <Qr {...scene} small />
      </Row>
    </Paper>
  )
}

const NumberBox = (scene: Scene) => (
  <Box scene={scene}>
    <Reply scene={numberAlone(scene)} align="center" />
  </Box>
)
