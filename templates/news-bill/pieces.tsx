import type { Scene } from 'signgen'
import {
  Answer,
  Call,
  CallAcross,
  EachLanguage,
  Extract,
  gutterOf,
  hasCall,
  hasExtract,
  hasLast,
  hasSideColumn,
  isWide,
  numberAlone,
  Qr,
  Reply,
  Row,
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

/** On a wide sheet what is asked stands beside its number, so that the headline and what was said have the height. */
export const asksBeside = (scene: Scene): boolean =>
  isWide(scene) && !scene.each.length && hasCall(scene.sign) && scene.sign.phone !== undefined

/** What is asked, the number to ask it by, and the code. */
export const Asked = (scene: Scene) => {
  const gap = gutterOf(scene)
  const number = (
    <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
      <Reply scene={numberAlone(scene)} fill="panel" />
    </Stack>
  )
  if (!isWide(scene))
    return (
      <>
        <CallAcross scene={scene} fill="panel" />
        <Row style={{ gap, alignItems: 'center' }}>
          {number}
          <Qr {...scene} fill="panel" small />
        </Row>
      </>
    )
  return (
    <Row style={{ gap, alignItems: 'center' }}>
      <Stack style={{ flexGrow: 0.62, flexBasis: 0 }}>
        <Call scene={scene} fill="panel" />
      </Stack>
      {number}
      <Qr {...scene} fill="panel" />
    </Row>
  )
}

/** The number and the last words; `beside` each other where there is much else to say. */
export const Foot = ({ scene, beside = false }: { scene: Scene; beside?: boolean }) => {
  const { sign, u, shape } = scene
  return (
    <Answer
      scene={scene}
      fill="panel"
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
    {asksBeside(scene) ? null : hasSideColumn(scene) ? <Call scene={scene} /> : <CallAcross scene={scene} />}
  </>
)
