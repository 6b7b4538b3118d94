import type { Child, Scene } from 'signgen'
import {
  Answer,
  Colophon,
  EachLanguage,
  Frame,
  gutterOf,
  hasSignature,
  isWide,
  Rule,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'

/** Height is dear on a wide sheet. */
export const pad = (scene: Scene, units: number) => (isWide(scene) ? 0.7 : 1) * units * scene.u

/** From the edge of the sheet to the words, across: twice the margin, both lines and the space within them. */
export const INSET = 2 * (2.4 + 0.75 + 0.6 + 0.2 + 3.4)

/** The sheet in its double frame, its title above and its signature below. */
export const Paper = ({
  scene,
  last = false,
  children,
}: {
  scene: Scene
  /** What is said last stands with the small print. */
  last?: boolean
  children?: Child
}) => {
  const { u } = scene
  return (
    <Sheet style={{ padding: 2.4 * u }}>
      <Frame line="ink" fill="ground" grows thick={0.75 * u} style={{ padding: 0.6 * u }}>
        <Frame
          line="ink"
          fill="ground"
          thick={0.2 * u}
          grows
          style={{
            ...{ paddingLeft: 3.4 * u, paddingRight: 3.4 * u, gap: pad(scene, 2.8) },
            ...{ paddingTop: pad(scene, 2.6), paddingBottom: pad(scene, 2.4) },
          }}
        >
          <Title {...scene} />
          {children}
          {(last || hasSignature(scene.sign)) && <Rule thick={0.2 * u} />}
          {last ? <Colophon scene={scene} /> : <Signature scene={scene} />}
        </Frame>
      </Frame>
    </Sheet>
  )
}

const Title = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign: { banner }, words, u }) =>
      (banner ?? words.banner) && (
        <Stack>
          <text
            field={banner ? 'banner' : 'words.banner'}
            type="banner"
            fill="accent"
            align="center"
            after={0.8}
          >
            {banner ?? words.banner}
          </text>
          <Rule thick={0.2 * u} />
        </Stack>
      )
    }
  </EachLanguage>
)

/** What is asked for stands in a box of its own. */
export const Box = ({ scene, children }: { scene: Scene; children?: Child }) => (
  <Frame
    line="ink"
    fill="panel"
    thick={0.45 * scene.u}
    style={{
      ...{ paddingTop: pad(scene, 1.5), paddingBottom: pad(scene, 1.5) },
      ...{ paddingLeft: 1.6 * scene.u, paddingRight: 1.6 * scene.u },
    }}
  >
    {children}
  </Frame>
)

/** The number in its box, the last words beside or below it. */
export const Boxed = ({ scene, answer = scene }: { scene: Scene; answer?: Scene }) => (
  <Answer
    scene={answer}
    gap={gutterOf(scene)}
    align="center"
    frame={reply => <Box scene={scene}>{reply}</Box>}
    {...(answer !== scene && { beside: true })}
  />
)
