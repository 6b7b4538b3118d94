import type { Child, Scene, Sign } from 'signgen'
import { Answer, type AnswerProps, Last } from './answer.tsx'
import { hasLast } from './contents.ts'
import { Label, Qr } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'
import { Signature } from './signature.tsx'

/** Something stands beside the code there: without it half the foot would be empty. */
const fillsFoot = (sign: Sign): boolean => hasLast(sign) || Boolean(sign.logo && sign.imprint)

/**
 * Does the code stand at the foot, beside the last words and the small print? Where a sheet is higher than wide the
 * number then has the whole width, and no row of the sheet is the code's alone. Two languages leave no room beside it.
 */
export const isCodeAtFoot = ({ sign, shape, sheet, each }: Scene): boolean => {
  if (!sign.qr || !sign.phone || each.length) return false
  if (shape === 'square' && sign.emphasis === 'phone') return fillsFoot(sign)
  // On a telephone a number beside a code would be small.
  return (
    (shape === 'portrait' || shape === 'tall') && (fillsFoot(sign) || Boolean(sheet.pixels && sign.qr.label))
  )
}

/** A scene of the number alone, or the address in its place: what is said last, and the code, stand elsewhere. */
export const numberAlone = (scene: Scene): Scene => {
  const { phone, link } = scene.sign
  const alone = { qr: undefined, closing: undefined, hashtag: undefined, link: phone ? undefined : link }
  return { ...scene, sign: { ...scene.sign, ...alone } }
}

interface CodeAtFootProps {
  readonly scene: Scene
  readonly fill?: string
  /** Of the logo's tile, on dark ground. */
  readonly tile?: string
}

/** The last words over the small print, and the code beside both. Wants the types of `Last`, `phoneLabel` and `small`. */
export const CodeAtFoot = ({ scene, fill = 'ink', tile }: CodeAtFootProps) => {
  const { sign, u } = scene
  const said = hasLast(sign)
  return (
    <Row style={{ gap: 3.6 * u, alignItems: 'stretch' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2 * u, justifyContent: 'space-between' }}>
        {said ? (
          <Last scene={scene} fill={fill} />
        ) : (
          <Stack>
            <Label {...scene} type="phoneLabel" fill={fill} />
          </Stack>
        )}
        <Signature scene={scene} fill={fill} {...(tile && { tile })} />
      </Stack>
      <Qr {...scene} fill={fill} unlabelled={!said} />
    </Row>
  )
}

/** The number, what is said last, the code and the small print: as `Answer` and `Signature`, or with the code at the foot. */
export const Foot = (props: AnswerProps): Child => {
  const { scene, fill = 'ink' } = props
  return isCodeAtFoot(scene)
    ? [<Answer {...props} scene={numberAlone(scene)} />, <CodeAtFoot scene={scene} fill={fill} />]
    : [<Answer {...props} />, <Signature scene={scene} fill={fill} />]
}
