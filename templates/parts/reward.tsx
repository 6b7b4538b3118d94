import type { Scene } from 'signgen'

/** The detail whose label is the look's word for a reward: a line of its own on looks that promise one. */
export function rewardOf({ sign: { details, language }, words: { reward } }: Scene) {
  const lower = (text: string) => text.toLocaleLowerCase(language)
  return reward === undefined ? undefined : details.find(({ label }) => lower(label) === lower(reward))
}

/** The sign without the reward among its details; so in each of its languages. */
export const withoutReward = (scene: Scene): Scene => ({
  ...scene,
  sign: { ...scene.sign, details: scene.sign.details.filter(detail => detail !== rewardOf(scene)) },
  each: scene.each.map(({ language, scene: spoken }) => ({ language, scene: withoutReward(spoken) })),
})

/** “Reward: our thanks”. Wants the type `reward`. */
export const Reward = ({
  scene,
  fill = 'ink',
  align = 'start',
}: {
  scene: Scene
  fill?: string
  align?: 'start' | 'center'
}) => {
  const reward = rewardOf(scene)
  return (
    reward && (
      <text field={`${reward.field}.value`} type="reward" fill={fill} align={align}>
        {`${reward.label}: ${reward.value}`}
      </text>
    )
  )
}
