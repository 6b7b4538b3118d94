import type { Scene } from 'signgen'
import {
  Banner,
  besideWhole,
  EachLanguage,
  Extract,
  gutterOf,
  PhotoBody,
  type PhotoPieces,
  type PhotoWay,
  Picture,
  Stack,
} from 'signgen/parts'

/** How much of the measure and of the sheet’s height the picture has. */
const SHARES = {
  first: { much: [0.58, 0.24], little: [0.58, 0.34] },
  two: { much: [0.46, 0.25], little: [0.46, 0.34] },
  three: [0.32, 0.5],
  halves: [0.44, 0.54],
} as const

/** What a notice of this look is made of. */
export const piecesOf = (scene: Scene): PhotoPieces => ({
  photo: (wide, high) => <Taped scene={scene} wide={wide} high={high} />,
  head: <Head {...scene} />,
  name: <Name {...scene} />,
  facts: each => <Facts {...each} />,
})

export const Body = ({ scene, how }: { scene: Scene; how: PhotoWay }) => {
  const { sheet, u } = scene
  return (
    <PhotoBody
      scene={scene}
      how={how}
      {...piecesOf(scene)}
      width={sheet.width - 8.8 * u}
      gutter={gutterOf(scene, 3.6)}
      shares={SHARES}
    />
  )
}

/** The photograph, whole, stuck on with two strips of tape. */
const Taped = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
  const { sign, u } = scene
  if (!sign.image) return null
  const ratio = sign.image.width / sign.image.height
  const width = Math.min(wide, high * ratio)
  const long = Math.min(11 * u, 0.4 * width)
  const strip = { position: 'absolute', top: -1.1 * u, width: long, height: 2.9 * u } as const
  const texture = { material: 'tape', fill: 'tape' } as const
  return (
    <Stack style={{ alignSelf: 'center', position: 'relative', paddingTop: 0.6 * u }}>
      <Picture {...scene} style={{ width, height: width / ratio }} />
      <box style={{ ...strip, left: -1.6 * u }} texture={texture} />
      <box style={{ ...strip, right: -1.6 * u }} texture={texture} />
    </Stack>
  )
}

const Facts = (scene: Scene) => (
  <Extract
    scene={scene}
    accent="accent"
    label={0.7}
    bubbles={['received', 'sent']}
    speaker={0.62}
    beside={besideWhole(scene, 2.4 * scene.u)}
  />
)

const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>{each => <Banner scene={each} fill="accent" />}</EachLanguage>
)

const Name = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" after={sign.subheadline ? 0.36 : 0.1}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2">
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)
