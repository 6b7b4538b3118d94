import type { Child, Scene } from 'signgen'
import {
  Banner,
  besideWords,
  Call,
  EachLanguage,
  Extract,
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

/** How a notice is arranged: in one column; the photograph beside the name; in two columns or three; in two halves. */
export type How = 'column' | 'photo-first' | 'told' | 'two-columns' | 'three-columns' | 'beside'

/** Between two columns: never less than a twenty-fifth of the sheet. */
export const gutterOf = ({ u, sheet }: Scene) => Math.max(3.6 * u, 0.042 * sheet.width)

export const Body = ({ scene, how }: { scene: Scene; how: How }): Child => {
  const { sign, sheet, u } = scene
  const gap = (isWide(scene) ? 1.8 : 2.4) * u
  const gutter = gutterOf(scene)
  const width = sheet.width - 8.8 * u
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
    <Taped scene={scene} wide={more * wide} high={more * high * sheet.height} />
  )
  /** So much of the measure, and of the height, as may be: never so little that it is not seen. */
  const whole = (wide: number, high: number) => {
    const box = besideWords(scene, { measure: width, wide, high })
    return <Taped scene={scene} wide={box.width} high={box.height} />
  }
  if (how === 'photo-first')
    return (
      <>
        {head}
        <Row style={{ gap: gutter, alignItems: 'center' }}>
          {photo(0.58 * width, said ? 0.24 : 0.34)}
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
            {photo(0.46 * width, parted ? 0.25 : 0.34)}
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
          {photo(0.32 * width, 0.5)}
          <Stack style={{ ...column, flexGrow: 1 }}>
            {name}
            <Facts {...(parted ? only(plain, 'details') : plain)} />
            {!parted && asked}
          </Stack>
          {parted && (
            <Stack style={{ ...column, flexGrow: 1 }}>
              <Facts {...only(plain, 'quote')} />
              {asked}
            </Stack>
          )}
        </Row>
      </>
    )
  if (how === 'beside')
    return (
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'center' }}>
        {sign.image ? (
          whole(0.44, 0.54)
        ) : (
          <Stack style={{ ...column, flexGrow: 0.9 }}>
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

/** The photograph, whole, stuck on with two strips of tape. */
export const Taped = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
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

export const Facts = (scene: Scene) => (
  <Extract scene={scene} accent="accent" label={0.7} bubbles={['received', 'sent']} />
)

export const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>{each => <Banner scene={each} fill="accent" />}</EachLanguage>
)

export const Name = (scene: Scene) => (
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
