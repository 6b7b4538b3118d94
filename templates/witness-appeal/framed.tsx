import type { Scene } from 'signgen'
import {
  areAcross,
  besideWords,
  DetailsAcross,
  DetailsDown,
  gutterOf,
  only,
  Picture,
  Row,
  Stack,
} from 'signgen/parts'
import { Passage } from './pieces.tsx'

/**
 * One frame round it all: the picture beside what was said, or, where nothing was, beside the details; else those stand below
 * both in the whole width.
 */
export const Framed = ({ scene, measure }: { scene: Scene; measure: number }) => {
  const { sign, u } = scene
  const line = 0.5 * u
  const says = (sign.quote ?? sign.note) !== undefined
  const box = besideWords(scene, {
    measure: measure - 2 * line,
    wide: says ? 0.46 : 0.54,
    high: 0.4,
  })
  const panel = { padding: 2.6 * u, justifyContent: 'center' } as const
  const { details } = sign
  return (
    <Stack fill="ink" style={{ padding: line, gap: line }}>
      <Row style={{ gap: line, alignItems: 'stretch' }}>
        <Stack style={{ width: box.width }}>
          <Picture {...scene} fill="ground" ground="panel" style={{ minHeight: box.height, flexGrow: 1 }} />
        </Stack>
        <Stack fill="panel" style={{ ...panel, flexGrow: 1, flexBasis: 0 }}>
          {says ? (
            <Passage {...only(scene, 'quote')} />
          ) : (
            <DetailsDown details={details} gap={2.4 * u} accent="accent" />
          )}
        </Stack>
      </Row>
      {says && details.length > 0 && (
        <Stack fill="panel" style={panel}>
          {areAcross(details) ? (
            <DetailsAcross details={details} gap={gutterOf(scene, 3)} accent="accent" />
          ) : (
            <Passage {...only(scene, 'details')} />
          )}
        </Stack>
      )}
    </Stack>
  )
}
