import type { Child, Scene, Sign } from 'signgen'
import { Columns, isWide } from './columns.tsx'
import { hasLast, hasReply } from './contents.ts'
import { EachLanguage } from './each-language.tsx'
import { LabelledQr, LoneQr, Qr } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'

type Phone = NonNullable<Sign['phone']>

interface Props {
  readonly scene: Scene
  readonly fill?: string
  readonly align?: 'start' | 'center'
}

/** The number with its label and cost, or, without one, the address. */
const PhoneOrLink = ({ scene, fill = 'ink', align = 'start' }: Props) => {
  const { phone } = scene.sign
  if (!phone)
    return (
      <EachLanguage scene={scene} arrangement="stacked" gap={1.2 * scene.u}>
        {({ sign: { link } }) => (
          <text field="link" type="address" fill={fill} align={align} after={scene.each.length ? 0.3 : 0}>
            {link}
          </text>
        )}
      </EachLanguage>
    )
  const said = (words: (phone: Phone) => Child) => (
    <EachLanguage scene={scene} gap={0.4 * scene.u}>
      {({ sign }) => sign.phone && words(sign.phone)}
    </EachLanguage>
  )
  return (
    <>
      {said(({ label }) => (
        <text field="phone.label" type="phoneLabel" fill={fill} align={align} after={0.75}>
          {label}
        </text>
      ))}
      {said(({ number }) => (
        <text field="phone" type="phone" fill={fill} align={align}>
          {number}
        </text>
      ))}
      {said(({ digits }) => (
        <text field="phone.digits" type="phoneLabel" fill={fill} align={align} before={0.7}>
          {digits}
        </text>
      ))}
      {said(({ cost }) => (
        <text field="phone.cost" type="small" fill={fill} align={align} before={0.9}>
          {cost}
        </text>
      ))}
    </>
  )
}

/** On a sheet that is higher than wide the number has the whole width, and the code stands under it, beside the last words. */
const isUnder = ({ sign: { qr, phone, emphasis }, shape }: Scene, said: boolean) => {
  if (!qr || !phone) return false
  // Alone under the number, a code without a word leaves a hole beside it.
  if (!said && !qr.label) return shape !== 'wide' && emphasis === 'phone'
  return shape === 'tall' || (shape === 'portrait' && said) || (shape !== 'wide' && emphasis === 'phone')
}

/**
 * What the reader is asked to use: the number or the address, and the code beside it; what stands below the number.
 * Wants the types `phoneLabel`, `phone`, `address` and `small`.
 */
export const Reply = (props: Props & { below?: Child; under?: boolean | undefined }) => {
  const { scene, fill = 'ink', below, under = isUnder(scene, below !== undefined) } = props
  const { sign, u } = scene
  if (!sign.qr)
    return (
      <Stack>
        <PhoneOrLink {...props} />
      </Stack>
    )
  if (!(sign.phone ?? sign.link)) return <LoneQr {...scene} fill={fill} below={below} />
  if (under)
    return (
      <Stack style={{ gap: 2.4 * u }}>
        <Stack>
          <PhoneOrLink {...props} />
        </Stack>
        {below ? (
          <Row style={{ alignItems: 'center', gap: 3 * u }}>
            <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{below}</Stack>
            <Qr {...scene} fill={fill} />
          </Row>
        ) : (
          <LabelledQr {...scene} fill={fill} />
        )}
      </Stack>
    )
  return (
    <Row style={{ alignItems: 'center', gap: 3 * u }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.4 * u }}>
        <Stack>
          <PhoneOrLink {...props} />
        </Stack>
        {below}
      </Stack>
      <Qr {...scene} fill={fill} />
    </Row>
  )
}

/** What is said last: the closing words, the address below a number, the hashtag. Wants the types `closing` and `link`. */
export const Last = ({ scene, fill = 'ink', align = 'start', stacked }: Props & { stacked?: boolean }) => {
  const { phone, link, hashtag } = scene.sign
  return (
    <Stack>
      <EachLanguage scene={scene} {...(stacked && { arrangement: 'stacked' })}>
        {({ sign }) => (
          <text
            field="closing"
            type="closing"
            fill={fill}
            align={align}
            after={hashtag || (phone && link) ? 0.6 : 0}
          >
            {sign.closing}
          </text>
        )}
      </EachLanguage>
      <EachLanguage scene={scene} gap={0}>
        {({ sign }) => (
          <text
            field="link"
            type="link"
            fill={fill}
            align={align}
            after={hashtag || scene.each.length ? 0.45 : 0}
          >
            {phone && sign.link}
          </text>
        )}
      </EachLanguage>
      <EachLanguage scene={scene} gap={0}>
        {({ sign }) => (
          <text field="hashtag" type="link" fill={fill} align={align}>
            {sign.hashtag}
          </text>
        )}
      </EachLanguage>
    </Stack>
  )
}

/** Are the last words few enough to stand in a narrow column beside the number, or below it beside a code? */
export const isBrief = ({ phone, closing = '', link = '', hashtag = '' }: Sign) =>
  phone !== undefined && closing.length <= 50 && link.length <= 22 && hashtag.length <= 22

export interface AnswerProps extends Props {
  /** What stands round the number. */
  readonly frame?: (reply: Child) => Child
  /** Default: on a wide sheet, and on a square one in two languages. Elsewhere the number has the whole width. */
  readonly beside?: boolean
  /** Between the two, in millimetres. */
  readonly gap: number
  /** The code stands under the number. Default: on a sheet that is higher than wide. */
  readonly under?: boolean
}

/** On a square sheet two languages leave little height. */
const isCrowded = ({ sign, shape, each }: Scene) =>
  shape === 'square' && each.length > 0 && !sign.qr && isBrief(sign)

/** The number, and what is said last beside or below it; on a wide sheet a code stands at the end of the row. */
export const Answer = ({ frame = reply => reply, gap, ...props }: AnswerProps) => {
  const { scene, align = 'start', beside = isWide(scene) || isCrowded(scene) } = props
  const { sign, shape } = scene
  if (beside && shape !== 'square' && sign.qr && sign.phone) return <InRow {...{ ...props, frame, gap }} />
  // Beside a code there is height for a few words; an address is long and has all the width that the code leaves.
  const inside = sign.qr !== undefined && hasLast(sign) && (!beside || !sign.phone || isBrief(sign))
  // In a column an address is short of width: it has a line of its own.
  const under = props.under ?? (sign.phone ? undefined : props.beside === false)
  // Beside a large code they stand at its edge.
  const below = inside ? <Last {...props} align={sign.phone || sign.link ? align : 'start'} /> : undefined
  const reply = hasReply(sign) && frame(<Reply {...props} below={below} under={under} />)
  return (
    <Columns
      scene={scene}
      beside={beside}
      gap={gap}
      ratio={sign.qr ? 2.2 : isBrief(sign) ? 1.8 : isWide(scene) ? 1.4 : 2}
      style={{ alignItems: 'center' }}
      first={reply}
      second={
        !inside && hasLast(sign) && <Last {...props} align={beside ? 'start' : align} stacked={beside} />
      }
    />
  )
}

/** The number, the last words, and the code, from edge to edge. */
const InRow = ({ frame = reply => reply, gap, ...props }: AnswerProps) => {
  const { scene, fill = 'ink' } = props
  return (
    <Row style={{ gap, alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1.35, flexBasis: 0 }}>
        {frame(
          <Stack>
            <PhoneOrLink {...props} />
          </Stack>,
        )}
      </Stack>
      {hasLast(scene.sign) && (
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Last {...props} align="start" stacked />
        </Stack>
      )}
      <Qr {...scene} fill={fill} />
    </Row>
  )
}
