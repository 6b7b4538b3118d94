import type { Child, Scene, Sign } from 'signgen'
import { EachLanguage, LoneQr, Qr, Row, Stack } from 'signgen/parts'
import { Band, ROUND } from './pieces.tsx'

/** The number once, whatever it is called. */
export const PhoneNumber = (scene: Scene) => (
  <>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text field="phone.label" type="phoneLabel" fill="ground" before={1.1} after={-0.2}>
          {phone?.label}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text
          field="phone"
          type="phone"
          fill="ground"
          before={ROUND[scene.shape] - 0.1}
          after={ROUND[scene.shape] - 0.1}
        >
          {phone?.number}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text field="phone.digits" type="phoneDigits" fill="ground" before={-0.1} after={0.62}>
          {phone?.digits}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0.4 * scene.u}>
      {({ sign: { phone } }) => (
        <text field="phone.cost" type="small" fill="ground" after={1}>
          {phone?.cost}
        </text>
      )}
    </EachLanguage>
  </>
)

/** The number, or the address without one. */
export const PhoneOrLink = (scene: Scene) =>
  scene.sign.phone ? (
    <PhoneNumber {...scene} />
  ) : (
    <EachLanguage scene={scene} arrangement="stacked" gap={0}>
      {({ sign: { link } }) => (
        <text field="link" type="address" fill="ground" before={0.6} after={0.7}>
          {link}
        </text>
      )}
    </EachLanguage>
  )

/** What the reader is asked to use: the number, or, without one, the address; and the code to scan beside it. */
export const Answer = ({
  below,
  under,
  ...scene
}: Scene & { below?: Child; under?: boolean | undefined }) => {
  const { sign, u } = scene
  if (!sign.qr) return <PhoneOrLink {...scene} />
  if (!(sign.phone ?? sign.link))
    return (
      <Stack style={padded(2.4 * u)}>
        <LoneQr {...scene} fill="ground" below={below} />
      </Stack>
    )
  const row = { alignItems: 'center', justifyContent: 'center', gap: 3.4 * u } as const
  if ((below || sign.emphasis === 'phone') && (under ?? isUnder(scene)))
    return (
      <>
        <PhoneOrLink {...scene} />
        <Row style={{ ...row, paddingBottom: 1.8 * u }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{below}</Stack>
          <Qr {...scene} fill="ground" />
        </Row>
      </>
    )
  return (
    <Row style={{ ...row, ...padded(1.8 * u) }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
        <PhoneOrLink {...scene} />
        {below}
      </Stack>
      <Qr {...scene} fill="ground" />
    </Row>
  )
}

/** On a sheet that is higher than wide the number has the whole width, and the code stands below it. */
const isUnder = ({ sign: { phone, emphasis }, shape }: Scene) =>
  phone !== undefined &&
  (shape === 'tall' || shape === 'portrait' || (shape === 'square' && emphasis === 'phone'))

const padded = (space: number) => ({ paddingTop: space, paddingBottom: space })

export const hasReply = ({ phone, link, qr }: Sign) => Boolean(phone ?? link ?? qr)

/** The black band, if there is anything to put in it. */
export const Reply = (scene: Scene & { grows?: number; below?: Child; under?: boolean | undefined }) =>
  hasReply(scene.sign) ? (
    <Band {...scene}>
      <Answer {...scene} />
    </Band>
  ) : null
