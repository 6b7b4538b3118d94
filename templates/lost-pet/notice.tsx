import type { Child, Scene } from 'signgen'
import {
  areAcross,
  Banner,
  besideWords,
  Call,
  DetailsAcross,
  EachLanguage,
  Extract,
  Foot,
  hasBody,
  hasCall,
  hasReply,
  isStrip,
  isWide,
  only,
  Picture,
  Reward,
  Row,
  rewardOf,
  Sheet,
  Signature,
  Stack,
  Strip,
  TearOff,
  withoutReward,
} from 'signgen/parts'

/** How a notice is arranged: in one column; the photograph beside the name; in two columns or three; in two halves. */
type How = 'column' | 'photo-first' | 'told' | 'two-columns' | 'three-columns' | 'beside'

/** Copied paper, with tabs to tear off: one has been. On a banner there is nothing to tear. */
const Paper = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { sign, sheet, u } = scene
  const wide = isWide(scene)
  const hasMore = hasBody(sign) || hasReply(sign) || sign.image
  return (
    <Sheet texture={{ material: 'grain', fill: 'speck' }}>
      <Stack
        style={{
          ...{ padding: (isStrip(scene) ? 2.4 : 4.4) * u, paddingBottom: 2.2 * u, flexGrow: 1 },
          ...{
            gap: (wide ? 1.8 : sign.image ? 2.2 : 3) * u,
            justifyContent: hasMore ? 'space-between' : 'space-evenly',
          },
        }}
      >
        {children}
      </Stack>
      {sheet.width < 2.4 * sheet.height && <TearOff scene={scene} torn="speck" />}
    </Sheet>
  )
}

/** Between two columns: never less than a twenty-fifth of the sheet. */
const gutterOf = ({ u, sheet }: Scene) => Math.max(3.6 * u, 0.042 * sheet.width)

const isBeside = (scene: Scene) => isWide(scene) && scene.arrangement !== 'side'

export const Notice = ({ scene, how }: { scene: Scene; how: How }) => (
  <Paper scene={scene}>
    <Body scene={scene} how={how} />
    <Foot scene={scene} gap={gutterOf(scene)} beside={isBeside(scene)} />
  </Paper>
)

const Body = ({ scene, how }: { scene: Scene; how: How }): Child => {
  const { sign, sheet, u } = scene
  const gap = (isWide(scene) ? 1.8 : 2.4) * u
  const gutter = gutterOf(scene)
  const width = sheet.width - 8.8 * u
  const more = sign.emphasis === 'picture' ? 1.2 : 1
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
  if (how === 'told') {
    const box = besideWords(scene, { measure: width, wide: 0.48, high: 0.3 })
    return (
      <>
        {head}
        {name}
        <Row style={{ gap: gutter, alignItems: 'center' }}>
          {photo(box.width / more, box.height / more / sheet.height)}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            <Facts {...only(plain, 'quote')} />
          </Stack>
        </Row>
        {areAcross(plain.sign.details) ? (
          <DetailsAcross details={plain.sign.details} gap={gutter} accent="accent" />
        ) : (
          parted && <Facts {...only(plain, 'details')} />
        )}
        {asked}
      </>
    )
  }
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
        <Stack style={{ ...column, flexGrow: 0.9 }}>
          {sign.image ? photo(0.46 * width, 0.5) : head}
          {!sign.image && name}
        </Stack>
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
  <Extract scene={scene} accent="accent" label={0.7} bubbles={['received', 'sent']} />
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

/** A banner, read from end to end. */
export const AtStrip = (scene: Scene) => (
  <Paper scene={scene}>
    <Strip
      scene={scene}
      frame={() => <Taped scene={scene} wide={0.24 * scene.sheet.width} high={0.62 * scene.sheet.height} />}
      head={
        <Stack style={{ gap: 1.6 * scene.u }}>
          <Head {...scene} />
          <Name {...scene} />
        </Stack>
      }
      extract={<Facts {...withoutReward(scene)} />}
      call={
        <Stack>
          <Call scene={scene} />
          <EachLanguage scene={scene}>{each => <Reward scene={each} fill="accent" />}</EachLanguage>
        </Stack>
      }
    />
    <Signature scene={scene} />
  </Paper>
)
