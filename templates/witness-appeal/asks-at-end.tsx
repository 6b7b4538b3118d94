import type { Scene } from 'signgen'
import {
  areAcross,
  Details,
  DetailsAcross,
  gutterOf,
  Logo,
  only,
  Picture,
  Qr,
  Row,
  SmallPrint,
  Stack,
} from 'signgen/parts'
import { Band, Board, Closing, Ground, Headline, Passage } from './pieces.tsx'
import { PhoneOrLink } from './reply.tsx'

/** How wide the black end is, to the sheet. */
const END = 0.365
/** The picture to the measure beside it, and the least part of the sheet that it has. */
const [PICTURE, SEEN] = [0.51, 0.084]

/** Between two columns of words. */
const INSET = 3.2

/** A low board: at one end what is told, under the headline; at the other, in black, what is asked and how to answer. */
export const AsksAtEnd = (scene: Scene) => {
  const { u, sheet } = scene
  return (
    <Board u={u}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Band {...scene} top inset={INSET}>
            <Headline {...scene} />
          </Band>
          <Ground
            {...scene}
            inset={INSET}
            style={{ flexGrow: 1, paddingTop: 2 * u, paddingBottom: 2 * u, gap: 1.6 * u }}
          >
            <Told {...scene} />
          </Ground>
        </Stack>
        <Asked {...scene} wide={END * sheet.width} />
      </Row>
    </Board>
  )
}

/** One frame round the picture, the details and what was said. */
const Told = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const line = 0.5 * u
  const panel = { padding: 1.8 * u, justifyContent: 'center' } as const
  const wide = PICTURE * ((1 - END) * sheet.width - (2 * INSET + 4) * u)
  const high = (SEEN * sheet.width * sheet.height) / wide
  const { details } = sign
  const across = areAcross(details)
  return (
    <Stack fill="ink" style={{ padding: line, gap: line, flexGrow: 1 }}>
      <Row style={{ gap: line, alignItems: 'stretch', flexGrow: 1 }}>
        <Stack style={{ width: wide, gap: line }}>
          <Picture {...scene} fill="ground" ground="panel" style={{ minHeight: high, flexGrow: 1 }} />
          {!across && details.length > 0 && (
            <Stack fill="panel" style={panel}>
              <Details details={details} gap={1.6 * u} accent="accent" label={0.72} />
            </Stack>
          )}
        </Stack>
        <Stack fill="panel" style={{ ...panel, flexGrow: 1, flexBasis: 0 }}>
          <Passage {...only(scene, 'quote')} />
        </Stack>
      </Row>
      {across && (
        <Stack fill="panel" style={panel}>
          <DetailsAcross details={details} gap={gutterOf(scene)} accent="accent" />
        </Stack>
      )}
    </Stack>
  )
}

/** Question and number on black; below them the last words, the code and the small print. */
const Asked = ({ wide, ...scene }: Scene & { wide: number }) => {
  const { sign, u } = scene
  const gap = 1.6 * u
  const inset = { paddingLeft: INSET * u, paddingRight: INSET * u }
  return (
    <Stack style={{ width: wide }}>
      <Stack style={{ ...inset, gap, flexGrow: 1, justifyContent: 'center', paddingBottom: gap }}>
        <text field="subheadline" type="subheadline" as="h2" fill="ground">
          {sign.subheadline}
        </text>
        <text field="question" type="question" as="h2" fill="panel">
          {sign.question}
        </text>
        <text field="action" type="action" fill="panel">
          {sign.action}
        </text>
        <Stack>
          <PhoneOrLink {...scene} />
        </Stack>
      </Stack>
      <Stack
        fill="ground"
        radius={[0, 0, 1.05 * u, 0]}
        // Over the seam with the ground beside it, or a hair of the frame would show.
        style={{ ...inset, gap, paddingTop: gap, paddingBottom: u, marginLeft: -0.1 * u }}
      >
        <text field="link" type="link">
          {sign.phone && sign.link}
        </text>
        <Row style={{ gap: 2 * u, alignItems: 'flex-start' }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            <Closing {...{ ...scene, sign: { ...sign, link: undefined } }} />
          </Stack>
          <Stack style={{ gap: u }}>
            <Logo {...scene} height={6 * u} width={14 * u} />
            {sign.qr && <Qr {...scene} small />}
          </Stack>
        </Row>
        <SmallPrint {...scene} />
      </Stack>
    </Stack>
  )
}
