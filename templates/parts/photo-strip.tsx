import type { Scene } from 'signgen'
import type { PhotoPieces } from './photo-parts.ts'
import { CallAndReward, withoutReward } from './reward.tsx'
import { Stack } from './sheet.tsx'
import { Strip } from './strip.tsx'

/** Of the photograph on a banner: to its width and to its height. */
const [WIDE, HIGH] = [0.24, 0.6]

/** A notice about what is in a photograph on a banner, read from end to end; the small print stands elsewhere. */
export const PhotoStrip = ({ scene, photo, head, name, facts }: { readonly scene: Scene } & PhotoPieces) => (
  <Strip
    scene={scene}
    frame={() => photo(WIDE * scene.sheet.width, HIGH * scene.sheet.height)}
    head={
      <Stack style={{ gap: 1.6 * scene.u }}>
        {head}
        {name}
      </Stack>
    }
    extract={facts(withoutReward(scene))}
    call={
      <Stack>
        <CallAndReward scene={scene} />
      </Stack>
    }
  />
)
