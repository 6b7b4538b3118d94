import type { Scene } from 'signgen'
import { Call } from './call.tsx'
import { hasCall } from './contents.ts'
import { EachLanguage } from './each-language.tsx'

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

interface Props {
  readonly scene: Scene
  readonly fill?: string
  readonly align?: 'start' | 'center'
}

/** “Reward: our thanks”. Wants the type `reward`. */
export const Reward = ({ scene, fill = 'ink', align = 'start' }: Props) => {
  const reward = rewardOf(scene)
  return (
    reward && (
      <text field={`${reward.field}.value`} type="reward" fill={fill} align={align}>
        {`${reward.label}: ${reward.value}`}
      </text>
    )
  )
}

/** What the reader is asked to do, and what is promised for it. */
export const CallAndReward = ({ scene, align = 'start' }: Omit<Props, 'fill'>) => (
  <>
    {hasCall(scene.sign) && <Call scene={scene} align={align} />}
    {rewardOf(scene) && (
      <EachLanguage scene={scene}>
        {spoken => <Reward scene={spoken} fill="accent" align={align} />}
      </EachLanguage>
    )}
  </>
)
