import type { Child } from 'signgen'
import { AskedDown } from './asked-down.tsx'
import { CallAcross } from './call.tsx'
import { DetailsDown } from './details.tsx'
import { CODE, Coded, isCodeInBody } from './photo-code.tsx'
import type { PhotoWay } from './photo-notice.tsx'
import type { Parts } from './photo-parts.ts'
import { Qr, withoutCode } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'
import { Signature } from './signature.tsx'
import { only } from './spread.tsx'
import { Told } from './told.tsx'

const columnOf = ({ gap }: Parts, grow = 1) =>
  ({ flexGrow: grow, flexBasis: 0, gap, justifyContent: 'space-between' }) as const

const photoFirst = (parts: Parts): Child => {
  const { scene, plain, said, gutter, head, name, facts, askedAcross, shares, shown, foot, nameFirst } = parts
  const coded = isCodeInBody(parts) && (scene.shape === 'portrait' || scene.shape === 'tall')
  return [
    head,
    <Row style={{ gap: gutter, alignItems: 'center', flexDirection: nameFirst ? 'row-reverse' : 'row' }}>
      {shown(shares.first[said ? 'much' : 'little'])}
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{name}</Stack>
    </Row>,
    coded ? <Coded parts={parts} /> : [facts(plain), askedAcross],
    foot(coded ? withoutCode(scene) : scene),
  ]
}

/** The photograph over the details, and all else beside both; the small print has the whole width. */
const Beside = ({ parts, foot, children }: { parts: Parts; foot?: Child; children?: Child }): Child => {
  const { scene, plain, width, gutter, head, name, facts, within } = parts
  const left = (scene.shape === 'landscape' ? 0.4 : 0.34) * width
  return [
    <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'stretch' }}>
      <Stack style={{ ...columnOf(parts), width: left, flexGrow: 0 }}>
        {within(left, 0.46 * scene.sheet.height)}
        {facts(only(plain, 'details'))}
      </Stack>
      <Stack style={columnOf(parts)}>
        {head}
        {name}
        {children}
      </Stack>
    </Row>,
    foot ?? <Signature scene={scene} />,
  ]
}

/** Every way, from the head to the small print. */
export const WAYS: Readonly<Record<PhotoWay, (parts: Parts) => Child>> = {
  'photo-first': photoFirst,
  told: parts => {
    const { scene, plain, gutter, head, name, facts, asked, askedAcross, whole, foot } = parts
    if (!scene.sign.image)
      return [
        head,
        name,
        <Row style={{ gap: gutter, alignItems: 'center' }}>
          <Stack style={columnOf(parts, 1.15)}>{facts(plain)}</Stack>
          <Stack style={columnOf(parts)}>{asked}</Stack>
        </Row>,
        foot(),
      ]
    return [
      head,
      name,
      <Told scene={plain} picture={whole([0.48, 0.3])} gap={gutter} accent="accent" facts={facts} />,
      askedAcross,
      foot(),
    ]
  },
  'title-beside': parts => {
    const { scene, plain, gutter, head, name, facts, foot } = parts
    return [
      <Row style={{ gap: gutter, alignItems: 'center' }}>
        <Stack style={{ width: '25%' }}>{head}</Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{name}</Stack>
      </Row>,
      facts(plain),
      <CallAcross scene={scene} />,
      foot(),
    ]
  },
  'by-photo': parts => {
    const { plain, gutter, head, name, asked, whole, foot } = parts
    return [
      head,
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ justifyContent: 'center' }}>{whole([0.44, 0.44])}</Stack>
        <Stack style={columnOf(parts)}>
          {name}
          <DetailsDown details={plain.sign.details} gap={parts.gap} accent="accent" />
          {asked}
        </Stack>
      </Row>,
      foot(),
    ]
  },
  'under-name': parts => {
    const { scene, plain, gutter, head, name, asked, whole, foot } = parts
    const coded = isCodeInBody(parts) && scene.shape !== 'square'
    return [
      head,
      name,
      <Row style={{ gap: gutter, alignItems: 'stretch' }}>
        {whole([0.5, 0.36])}
        <Stack style={columnOf(parts)}>
          <DetailsDown details={plain.sign.details} gap={parts.gap} accent="accent" />
          {asked}
          {coded && (
            <Stack style={{ alignItems: 'flex-start' }}>
              <Qr {...scene} side={CODE[scene.shape]} />
            </Stack>
          )}
        </Stack>
      </Row>,
      foot(coded ? withoutCode(scene) : scene),
    ]
  },
  'at-side': parts => {
    const { scene, plain, gutter, head, name, facts, asked, shares, whole, foot } = parts
    const coded = isCodeInBody(parts)
    return (
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ justifyContent: 'center' }}>{whole([shares.halves[0], 0.8])}</Stack>
        <Stack style={columnOf(parts)}>
          {head}
          {name}
          {coded ? <Coded parts={parts} /> : [facts(plain), asked]}
          {foot(coded ? withoutCode(scene) : scene, true)}
        </Stack>
      </Row>
    )
  },
  // The name over what was said and what is asked with its answer.
  'asks-at-end': parts => (
    <Beside parts={parts}>
      <Row style={{ gap: parts.gutter, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={columnOf(parts)}>{parts.facts(only(parts.plain, 'quote'))}</Stack>
        <Stack style={columnOf(parts, 1.25)}>
          <AskedDown scene={parts.scene} />
        </Stack>
      </Row>
    </Beside>
  ),
  // The name over both, and the number, what is said last and the code along the foot.
  'number-across': parts => {
    const { plain, gutter, facts, asked, foot } = parts
    return (
      <Beside parts={parts} foot={foot()}>
        <Row style={{ gap: gutter, alignItems: 'center' }}>
          <Stack style={columnOf(parts)}>{facts(only(plain, 'quote'))}</Stack>
          <Stack style={columnOf(parts)}>{asked}</Stack>
        </Row>
      </Beside>
    )
  },
  'two-columns': parts => {
    const { plain, said, gutter, head, name, facts, asked, shares, shown, foot } = parts
    const parted = plain.sign.details.length > 0 && said
    return [
      head,
      name,
      <Row style={{ gap: gutter, flexGrow: 1 }}>
        <Stack style={columnOf(parts, 0.9)}>
          {shown(shares.two[parted ? 'much' : 'little'])}
          {parted && facts(only(plain, 'details'))}
        </Stack>
        <Stack style={columnOf(parts)}>
          {facts(parted ? only(plain, 'quote') : plain)}
          {asked}
        </Stack>
      </Row>,
      foot(),
    ]
  },
  'three-columns': parts => {
    const { plain, said, gutter, head, name, facts, asked, shares, shown, foot } = parts
    const parted = plain.sign.details.length > 0 && said
    return [
      head,
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'center' }}>
        {shown(shares.three)}
        <Stack style={columnOf(parts)}>
          {name}
          {facts(parted ? only(plain, 'details') : plain)}
          {!parted && asked}
        </Stack>
        {parted && (
          <Stack style={columnOf(parts)}>
            {facts(only(plain, 'quote'))}
            {asked}
          </Stack>
        )}
      </Row>,
      foot(),
    ]
  },
  beside: parts => {
    const { scene, plain, gutter, head, name, facts, asked, shares, whole, foot } = parts
    const { image } = scene.sign
    return [
      <Row style={{ gap: gutter, flexGrow: 1 }}>
        {image ? (
          <Stack style={{ justifyContent: 'center' }}>{whole(shares.halves)}</Stack>
        ) : (
          <Stack style={{ ...columnOf(parts, 0.9), justifyContent: 'space-evenly' }}>
            {head}
            {name}
          </Stack>
        )}
        <Stack style={columnOf(parts)}>
          {image && head}
          {image && name}
          {facts(plain)}
          {asked}
        </Stack>
      </Row>,
      foot(),
    ]
  },
  column: ({ scene, plain, head, name, facts, askedAcross, shown, foot }) => [
    head,
    scene.sign.image && shown([1, 0.26]),
    name,
    facts(plain),
    askedAcross,
    foot(),
  ],
}
