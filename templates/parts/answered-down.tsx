import type { Child, Scene } from 'signgen'
import { Last, Reply } from './answer.tsx'
import { hasLast } from './contents.ts'
import { Label, Qr, withoutCode } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  readonly align?: 'start' | 'center'
}

/**
 * In a narrow column: the number in its whole width, and so the address, which would be small beside a code; below them
 * what is said last, and the code beside it. Wants the types of `Reply` and `Last`.
 */
export const AnsweredDown = ({ scene, fill = 'ink', align = 'start' }: Props): Child => {
  const { sign, u } = scene
  const { phone, link, qr } = sign
  const last = { ...scene, sign: { ...sign, link: phone ? undefined : link } }
  const said = hasLast(last.sign)
  return [
    <Reply scene={withoutCode(scene)} fill={fill} align={align} />,
    <Stack style={{ gap: u }}>
      {phone && link && (
        <text field="link" type="link" fill={fill} align={align}>
          {link}
        </text>
      )}
      {qr ? (
        <Row style={{ gap: 2.4 * u, alignItems: 'center' }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            {said ? (
              <Last scene={last} fill={fill} align={align} stacked />
            ) : (
              <Label {...scene} type="closing" fill={fill} />
            )}
          </Stack>
          <Qr {...scene} fill={fill} small unlabelled={!said} />
        </Row>
      ) : (
        said && <Last scene={last} fill={fill} align={align} stacked />
      )}
    </Stack>,
  ]
}
