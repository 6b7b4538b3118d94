import type { Child, Scene } from 'signgen'
import { areAcross, DetailsAcross } from './details.tsx'
import { Row, Stack } from './sheet.tsx'
import { only } from './spread.tsx'

interface Props {
  readonly scene: Scene
  readonly picture: Child
  /** Between the two columns, in millimetres. */
  readonly gap: number
  /** Of the labels. */
  readonly accent?: string
  /** How the look sets what is in a scene of an extract. */
  readonly facts: (scene: Scene) => Child
}

/** The picture beside what was said, and the details in the whole width below both. */
export const Told = ({ scene, picture, gap, accent = 'ink', facts }: Props): Child => {
  const { details } = scene.sign
  return [
    <Row style={{ gap, alignItems: 'center' }}>
      {picture}
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{facts(only(scene, 'quote'))}</Stack>
    </Row>,
    areAcross(details) ? (
      <DetailsAcross details={details} gap={gap} accent={accent} />
    ) : (
      details.length > 0 && facts(only(scene, 'details'))
    ),
  ]
}
