import type { Scene } from 'signgen'
import { Banner, bannerOf, Call, EachLanguage, Sheet, Signature, Stack, Strip } from 'signgen/parts'
import { Facts, Name } from './body.tsx'

/** A banner: on red what is to be found, and the number on red at its other end. */
export const AtStrip = (scene: Scene) => {
  const { u } = scene
  return (
    <Sheet>
      <Strip
        scene={scene}
        fills={{ head: 'accent', answer: 'accent' }}
        ink="ground"
        head={
          <Stack style={{ gap: 2 * u }}>
            {bannerOf(scene) && (
              <EachLanguage scene={scene}>{each => <Banner scene={each} fill="ground" />}</EachLanguage>
            )}
            <Name scene={scene} fill="ground" accent="ground" />
          </Stack>
        }
        extract={<Facts {...scene} />}
        call={<Call scene={scene} accent="accent" />}
      />
      <Stack
        style={{ paddingLeft: 3.2 * u, paddingRight: 3.2 * u, paddingTop: 1.4 * u, paddingBottom: 2 * u }}
      >
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}
