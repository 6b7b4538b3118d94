import type { Scene } from 'signgen'
import {
  Answer,
  Call,
  Columns,
  EachLanguage,
  Extract,
  hasExtract,
  hasLast,
  isWide,
  Rule,
  Stack,
} from 'signgen/parts'

/** The name of the paper between two rules; in a language that it is not told in, the bare band. */
export const Masthead = (scene: Scene) => {
  const { u } = scene
  const thick = 0.3 * u
  return (
    <Stack fill="accent" style={{ paddingTop: 1.2 * u, paddingBottom: 1.2 * u }}>
      <Rule thick={thick} fill="panel" after={1.2 * u} />
      <EachLanguage scene={scene} arrangement="stacked" gap={0}>
        {({ sign: { banner }, words }) => (
          <Stack style={{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u }}>
            <text
              field={banner ? 'banner' : 'words.banner'}
              type={banner ? 'banner' : 'name'}
              fill="panel"
              align="center"
              before={0.1}
              after={0.36}
            >
              {banner ?? words.banner}
            </text>
          </Stack>
        )}
      </EachLanguage>
      <Rule thick={thick} fill="panel" />
    </Stack>
  )
}

/** On a wide sheet a plain request stands beside its number, so that the headline has the height. */
export const asksBeside = (scene: Scene) => {
  const { question, action, phone, qr } = scene.sign
  return isWide(scene) && !hasExtract(scene.sign) && !scene.each.length && !question && action && phone && !qr
}

/** The number and the last words; `beside` each other where there is much else to say. */
export const Foot = ({ scene, beside = false }: { scene: Scene; beside?: boolean }) => {
  const { sign, u, shape } = scene
  const answer = { scene, fill: 'panel', gap: 2 * u }
  if (asksBeside(scene))
    return (
      <Columns
        scene={scene}
        gap={4 * u}
        ratio={0.6}
        style={{ alignItems: 'center' }}
        first={<Call scene={scene} fill="panel" />}
        second={<Answer {...answer} beside={false} />}
      />
    )
  return (
    <Answer
      {...answer}
      gap={3.6 * u}
      // A number as wide as the sheet would drown the headline.
      beside={beside || isWide(scene) || (shape === 'square' && !sign.qr)}
      frame={reply => (
        <Stack style={isWide(scene) && !hasLast(sign) && !sign.qr ? { width: '62%' } : {}}>{reply}</Stack>
      )}
    />
  )
}

export const Story = (scene: Scene) => (
  <>
    {hasExtract(scene.sign) && (
      <Stack>
        <Rule thick={0.5 * scene.u} after={2.4 * scene.u} />
        <Extract scene={scene} accent="accent" label={0.8} />
      </Stack>
    )}
    <Call scene={scene} />
  </>
)
