import type { Child, Scene } from 'signgen'
import {
  Banner,
  bannerOf,
  EachLanguage,
  Extract,
  Frame,
  gutterOf,
  hasBody,
  isWide,
  PhotoBody,
  type PhotoPieces,
  type PhotoWay,
  Picture,
  Row,
  Rule,
  Stack,
} from 'signgen/parts'

/** How much of the measure and of the sheet’s height the picture has. */
const SHARES = {
  first: { much: [0.56, 0.26], little: [0.56, 0.36] },
  two: { much: [0.47, 0.26], little: [0.47, 0.36] },
  three: [0.3, 0.5],
  halves: [0.42, 0.56],
} as const

/** What a notice of this look is made of. */
export const piecesOf = (scene: Scene): PhotoPieces => ({
  photo: (wide, high) => <Portrait scene={scene} wide={wide} high={high} />,
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
      width={sheet.width - (isWide(scene) || scene.shape === 'square' ? 14.1 : 16.1) * u}
      gutter={gutterOf(scene, 3.4)}
      frame={FRAME * u}
      shares={SHARES}
      align="center"
      nameFirst
      rule={(hasBody(scene.sign) || scene.sign.image) && <Rule thick={0.45 * u} />}
    />
  )
}

/** Both lines of the frame round the picture. */
const FRAME = 1.8

/** The picture, whole, in a heavy frame. */
const Portrait = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
  const { sign, u } = scene
  if (!sign.image) return null
  const ratio = sign.image.width / sign.image.height
  const width = Math.min(wide - FRAME * u, high * ratio)
  return (
    <Stack style={{ alignSelf: 'center' }}>
      <Frame line="ink" fill="ground" thick={(FRAME / 2) * u}>
        <Picture {...scene} style={{ width, height: width / ratio }} />
      </Frame>
    </Stack>
  )
}

/** So many letters are read line by line from the middle; more are not. */
const CENTRED = 260

/** What was said stands in the middle as all else does, where it has the whole width and is not long. */
const Facts = (scene: Scene) => {
  const { sign, shape } = scene
  const letters = sign.quote?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0
  const alone = !sign.image && (shape === 'portrait' || shape === 'tall')
  return (
    <Extract
      scene={scene}
      accent="accent"
      label={0.74}
      bubbles={['received', 'sent']}
      align={alone && letters <= CENTRED ? 'center' : 'start'}
    />
  )
}

/** Large wooden type that has printed many bills: specks of it have gone. */
const Worn = ({ children }: { children?: Child }) => (
  <Stack style={{ position: 'relative' }}>
    {children}
    <box
      texture={{ material: 'wear', fill: 'ground' }}
      style={{ position: 'absolute', left: 0, top: 0, width: '100%', height: '100%' }}
    />
  </Stack>
)

const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {each => {
      const width = flankedWidth(each)
      return (
        bannerOf(each) !== undefined && (
          <Worn>
            {width ? <Flanked scene={each} width={width} /> : <Banner scene={each} align="center" />}
          </Worn>
        )
      )
    }}
  </EachLanguage>
)

/** How wide a word of so few letters stands between rules, over much to say: in full width it would leave the rest no height. */
const flankedWidth = (scene: Scene): `${number}%` | undefined => {
  const { sign, shape } = scene
  const fits = sign.banner === undefined && (bannerOf(scene)?.length ?? FLANKED + 1) <= FLANKED
  if (!fits) return undefined
  if (shape === 'square') return sign.quote || sign.image ? '64%' : undefined
  return (shape === 'portrait' || shape === 'tall') && sign.quote && !sign.image ? '74%' : undefined
}
const FLANKED = 8

const Flanked = ({ scene, width }: { scene: Scene; width: `${number}%` }) => {
  const rules = (
    <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 0.8 * scene.u }}>
      <Rule thick={1.1 * scene.u} />
      <Rule thick={0.25 * scene.u} />
      <Rule thick={1.1 * scene.u} />
    </Stack>
  )
  return (
    <Row style={{ gap: 2.4 * scene.u, alignItems: 'center' }}>
      {rules}
      <Stack style={{ width }}>
        <Banner scene={scene} align="center" />
      </Stack>
      {rules}
    </Row>
  )
}

const Name = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Worn>
        <text field="headline" type="headline" as="h1" align="center" after={sign.subheadline ? 0.32 : 0}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" align="center" after={0.2}>
          {sign.subheadline}
        </text>
      </Worn>
    )}
  </EachLanguage>
)
