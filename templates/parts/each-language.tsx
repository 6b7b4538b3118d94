import type { BoxStyle, Child, Scene } from 'signgen'

interface Props {
  readonly scene: Scene
  readonly children: (scene: Scene) => Child
  /** The clear ground between two languages below one another, 2.4 u by default, and beside one another, 4.8 u. */
  readonly gap?: number
  readonly gutter?: number
  /** Of the box round both languages, and of the block of each. */
  readonly style?: BoxStyle
  readonly block?: BoxStyle
  /** Where a look wants them so whatever the shape of the sheet. */
  readonly arrangement?: 'stacked' | 'side'
}

/**
 * What is said in each language of a sign: once on most signs, once a language on a bilingual one, the first first. What
 * is the same in both languages is in the scene of the first alone. A language with nothing of its own to say here has
 * no block.
 */
export const EachLanguage = ({ scene, children, style, block, ...chosen }: Props): Child => {
  if (!scene.each.length) return children(scene)
  const { arrangement = scene.arrangement ?? 'stacked', gap = 2.4 * scene.u, gutter = 4.8 * scene.u } = chosen
  const blocks = scene.each.map(({ language, scene: spoken }) => ({ language, draws: children(spoken) }))
  const between = arrangement === 'side' ? gutter : gap
  return (
    <languages
      {...{ arrangement, style, block, blocks }}
      gap={between}
      {...(!chosen.arrangement && { gutter })}
    />
  )
}
