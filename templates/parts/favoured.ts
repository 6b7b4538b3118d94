import type { Arrangement, Scene, Sign } from 'signgen'

type Emphasis = NonNullable<Sign['emphasis']>
type Types = NonNullable<Arrangement['type']>

/** One table of types over another, style by style. */
const over = (types: Types, others: Types): Types => ({
  ...types,
  ...Object.fromEntries(Object.entries(others).map(([name, style]) => [name, { ...types[name], ...style }])),
})

/** A scene of a sign that favours nothing. */
const unfavoured = (scene: Scene): Scene => ({ ...scene, sign: { ...scene.sign, emphasis: undefined } })

/**
 * The arrangements of a look, and before them each with what the sign favours set larger: the types of its `emphasis`. A
 * picture is larger where it is drawn (`favourOf`); a look that has other places for it asks `sign.emphasis` itself.
 */
export function favoured(
  { sign: { emphasis, image } }: Scene,
  all: readonly Arrangement[],
  types: Partial<Readonly<Record<Emphasis, Types>>>,
): readonly Arrangement[] {
  const larger = emphasis && (emphasis === 'picture' ? image && {} : types[emphasis])
  if (!larger) return all
  const favours = all.map(({ name, draw, type = {} }) => ({
    name: `${name}-${emphasis}`,
    draw,
    type: over(type, larger),
  }))
  return [...favours, ...all.map(each => ({ ...each, draw: (scene: Scene) => each.draw(unfavoured(scene)) }))]
}
