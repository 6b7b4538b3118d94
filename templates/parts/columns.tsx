import type { BoxStyle, Child, Scene } from 'signgen'
import { fillsColumn } from './contents.ts'
import { Row, Stack } from './sheet.tsx'

/** Sheets on which things stand beside one another. */
export const isWide = ({ shape }: Scene) => shape === 'landscape' || shape === 'wide'

/** Between two columns: of the sheet’s width, so that it is seen as one on a long sheet too, and at least so many hundredths. */
export const gutterOf = ({ sheet, u }: Scene, least = 0): number => Math.max(least * u, 0.042 * sheet.width)

/**
 * Do the words between headline and number stand in a column beside the headline? Not where two languages have the
 * columns: four would be too narrow for either.
 */
export const hasSideColumn = (scene: Scene) =>
  isWide(scene) && fillsColumn(scene.sign) && scene.arrangement !== 'side'

interface Props {
  readonly scene: Scene
  /** Default: on a wide sheet. */
  readonly beside?: boolean
  readonly first: Child
  readonly second: Child
  /** Between the two, in millimetres. */
  readonly gap: number
  /** How wide the first is to the second. */
  readonly ratio?: number
  /** Of the row that they make. */
  readonly style?: BoxStyle
  /** Of each of them in it. */
  readonly column?: BoxStyle
}

/**
 * One thing beside another; or, where there is no room or one of them is
 * missing, one below the other in the box that is round them.
 */
export const Columns = ({
  scene,
  beside = isWide(scene),
  first,
  second,
  gap,
  ratio = 1,
  style = {},
  column = {},
}: Props): Child => {
  if (!(beside && first && second)) return [first, second]
  const each = { flexBasis: 0, gap, ...column }
  return (
    <Row style={{ gap, ...style }}>
      <Stack style={{ ...each, flexGrow: ratio }}>{first}</Stack>
      <Stack style={{ ...each, flexGrow: 1 }}>{second}</Stack>
    </Row>
  )
}
