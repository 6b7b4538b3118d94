import { isWide } from './columns.tsx'
import { hasLast } from './contents.ts'
import { DetailsDown } from './details.tsx'
import type { Parts } from './photo-parts.ts'
import { Qr } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'

/** The code stands by what is told, where the number then has the whole width. */
export const isCodeInBody = ({ scene: { sign, each } }: Parts) =>
  sign.qr !== undefined && sign.phone !== undefined && !each.length && !hasLast(sign)

/** Of the code there, in hundredths of the sheet. */
export const CODE = { tall: 20, portrait: 20, square: 17, landscape: 16, wide: 15 } as const

/** What is told and asked, and the code beside both. */
export const Coded = ({ parts: { scene, plain, said, gutter, gap, facts, asked } }: { parts: Parts }) => (
  <Row style={{ gap: gutter, alignItems: 'center' }}>
    <Stack style={{ flexGrow: 1, flexBasis: 0, gap }}>
      {said || isWide(scene) ? (
        facts(plain)
      ) : (
        <DetailsDown details={plain.sign.details} gap={gap} accent="accent" />
      )}
      {asked}
    </Stack>
    <Qr {...scene} side={CODE[scene.shape]} />
  </Row>
)
