import type { Child, Scene } from 'signgen'
import {
  Banner,
  besideWords,
  Call,
  EachLanguage,
  Extract,
  Frame,
  hasCall,
  isWide,
  only,
  Picture,
  Reward,
  Row,
  rewardOf,
  Stack,
  Told,
  withoutReward,
} from 'signgen/parts'

/** How a bill is arranged: in one column; the portrait beside what is wanted; in two columns or three; in two halves. */
export type How = 'column' | 'portrait' | 'told' | 'two-columns' | 'three-columns' | 'beside'

/** Between two columns: never less than a twenty-fifth of the sheet. */
export const gutterOf = ({ u, sheet }: Scene) => Math.max(3.4 * u, 0.042 * sheet.width)

export const Body = ({ scene, how }: { scene: Scene; how: How }): Child => {
  const { sign, sheet, u } = scene
  const gap = (isWide(scene) ? 1.8 : 2.4) * u
  const gutter = gutterOf(scene)
  const width = sheet.width - (isWide(scene) ? 14.1 : 16.1) * u
  const more = sign.emphasis === 'picture' ? 1.3 : 1
  const column = { flexBasis: 0, gap, justifyContent: 'space-between' } as const
  const plain = withoutReward(scene)
  const said = (sign.quote ?? sign.note) !== undefined
  const parted = sign.details.length > 0 && said
  const head = <Head {...scene} />
  const name = <Name {...scene} />
  const asked = (
    <>
      {hasCall(sign) && <Call scene={scene} />}
      {rewardOf(scene) && (
        <EachLanguage scene={scene}>{each => <Reward scene={each} fill="accent" />}</EachLanguage>
      )}
    </>
  )
  const photo = (wide: number, high: number) => (
    <Portrait scene={scene} wide={more * wide} high={more * high * sheet.height} />
  )
  /** So much of the measure, and of the height, as may be: never so little that it is not seen. */
  const whole = (wide: number, high: number) => {
    const box = besideWords(scene, { measure: width, wide, high })
    return <Portrait scene={scene} wide={box.width + FRAME * u} high={box.height} />
  }
  if (how === 'portrait')
    return (
      <>
        {head}
        <Row style={{ gap: gutter, alignItems: 'center' }}>
          {photo(0.56 * width, said ? 0.26 : 0.36)}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{name}</Stack>
        </Row>
        <Facts {...plain} />
        {asked}
      </>
    )
  if (how === 'told')
    return (
      <>
        {head}
        {name}
        <Told
          scene={plain}
          picture={whole(0.48, 0.3)}
          gap={gutter}
          accent="accent"
          facts={each => <Facts {...each} />}
        />
        {asked}
      </>
    )
  if (how === 'two-columns')
    return (
      <>
        {head}
        {name}
        <Row style={{ gap: gutter, flexGrow: 1 }}>
          <Stack style={{ ...column, flexGrow: 0.9 }}>
            {photo(0.47 * width, parted ? 0.26 : 0.36)}
            {parted && <Facts {...only(plain, 'details')} />}
          </Stack>
          <Stack style={{ ...column, flexGrow: 1 }}>
            <Facts {...(parted ? only(plain, 'quote') : plain)} />
            {asked}
          </Stack>
        </Row>
      </>
    )
  if (how === 'three-columns')
    return (
      <>
        {head}
        <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'center' }}>
          {photo(0.3 * width, 0.5)}
          <Stack style={{ ...column, flexGrow: 1 }}>
            {name}
            <Facts {...(parted ? only(plain, 'details') : plain)} />
          </Stack>
          {parted && (
            <Stack style={{ ...column, flexGrow: 1 }}>
              <Facts {...only(plain, 'quote')} />
              {asked}
            </Stack>
          )}
          {!parted && asked}
        </Row>
      </>
    )
  if (how === 'beside')
    return (
      <Row style={{ gap: gutter, flexGrow: 1 }}>
        {sign.image ? (
          <Stack style={{ justifyContent: 'center' }}>{whole(0.42, 0.56)}</Stack>
        ) : (
          <Stack style={{ ...column, flexGrow: 0.9, justifyContent: 'space-evenly' }}>
            {head}
            {name}
          </Stack>
        )}
        <Stack style={{ ...column, flexGrow: 1 }}>
          {sign.image && head}
          {sign.image && name}
          <Facts {...plain} />
          {asked}
        </Stack>
      </Row>
    )
  return (
    <>
      {head}
      {sign.image && photo(0.8 * width, 0.26)}
      {name}
      <Facts {...plain} />
      {asked}
    </>
  )
}

/** Both lines of the frame round the picture. */
const FRAME = 1.8

/** The picture, whole, in a heavy frame. */
export const Portrait = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
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

export const Facts = (scene: Scene) => (
  <Extract scene={scene} accent="accent" label={0.74} bubbles={['received', 'sent']} />
)

export const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>{each => <Banner scene={each} align="center" />}</EachLanguage>
)

export const Name = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" align="center" after={sign.subheadline ? 0.32 : 0}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" align="center" after={0.2}>
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)
