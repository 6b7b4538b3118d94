import type { Child, Scene, Sign } from 'signgen'
import {
  areAcross,
  areBeside,
  besideWhole,
  besideWords,
  Call,
  CallAcross,
  DetailsAcross,
  DetailsDown,
  EachLanguage,
  Extract,
  gutterOf,
  hasCall,
  hasExtract,
  isWide,
  only,
  Picture,
  Qr,
  Row,
  Stack,
  Whole,
} from 'signgen/parts'
import { isCodeByFace } from './by-face.ts'

/**
 * How the words stand under the red band: an upright picture from it to the number, to the edge of the sheet, and the words
 * beside it; the picture over half the width, and the facts beside it; picture and details in one column, what was said in
 * another; what was said beside what is asked; name and facts beside each other; or all below one another.
 */
export type How = 'face' | 'picture-first' | 'two-columns' | 'told' | 'beside' | 'below'

/** On a sheet that is wider than high details stand beside a quotation. */
const isParted = ({ sign, each, ...scene }: Scene) =>
  isWide({ sign, each, ...scene }) && !each.length && sign.details.length > 0 && sign.quote !== undefined

/** Of the measure: enough that a face is known across a street. */
const FIRST = 0.62
/** The same over what was said. */
const TOLD = 0.54

export const Middle = ({ scene, how }: { scene: Scene; how: How }): Child => {
  const { sign, u, sheet, shape } = scene
  const width = sheet.width - 8.8 * u
  const more = sign.emphasis === 'picture' ? 1.14 : 1
  const call = hasCall(sign) && <Call scene={scene} accent="accent" />
  if (how === 'picture-first') {
    const says = (sign.quote ?? sign.note) !== undefined
    const below = isToldBelow(sign)
    const photo = (
      <Photo
        scene={scene}
        wide={more * (shape === 'tall' && !says ? 0.8 : 1) * (below ? TOLD : FIRST) * width}
        high={more * (says ? 0.29 : 0.38) * sheet.height}
      />
    )
    return (
      <>
        <Name scene={scene} />
        <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
          {photo}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            {below ? (
              <DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />
            ) : says ? (
              <Facts {...only(scene, 'quote')} />
            ) : (
              call
            )}
          </Stack>
        </Row>
        {below ? (
          <Told {...only(scene, 'quote')} />
        ) : says && areAcross(sign.details) ? (
          <DetailsAcross details={sign.details} gap={gutterOf(scene)} accent="accent" />
        ) : (
          sign.details.length > 0 && <Facts {...only(scene, 'details')} />
        )}
        {says && (below ? <CallAcross scene={scene} accent="accent" /> : call)}
      </>
    )
  }
  if (how === 'two-columns') {
    // What is told in few words stands under the picture; a quotation has the other column.
    const box = besideWords(scene, { measure: width, wide: 0.46, high: 0.36 })
    const parted = sign.details.length > 0 && (sign.quote ?? sign.note) !== undefined
    return (
      <>
        <Name scene={scene} />
        <Row style={{ gap: gutterOf(scene), flexGrow: 1 }}>
          <Stack style={{ flexGrow: 0.9, flexBasis: 0, gap: 2 * u, justifyContent: 'space-evenly' }}>
            <Whole
              scene={scene}
              wide={parted ? 0.46 * width : box.width}
              high={parted ? more * 0.27 * sheet.height : box.height}
            />
            {parted && <Facts {...only(scene, 'details')} />}
          </Stack>
          <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2 * u, justifyContent: 'space-evenly' }}>
            {(sign.quote ?? sign.note) === undefined ? (
              <DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />
            ) : (
              <Facts {...(parted ? only(scene, 'quote') : scene)} />
            )}
            {call}
          </Stack>
        </Row>
      </>
    )
  }
  if (how === 'told')
    return (
      <>
        <Name scene={scene} />
        <Row style={{ gap: gutterOf(scene), flexGrow: 1 }}>
          <Stack style={{ flexGrow: 1.2, flexBasis: 0, justifyContent: 'space-evenly' }}>
            <Facts {...scene} />
          </Stack>
          <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-evenly' }}>{call}</Stack>
        </Row>
      </>
    )
  // In two languages the words under it would leave no more than the eyes of a face.
  if (how === 'below' && isUpright(sign)) {
    const box = besideWords(scene, { measure: width, wide: isWide(scene) ? 0.24 : 0.4, high: 0.42 })
    return (
      <Row style={{ gap: gutterOf(scene), alignItems: 'center', flexGrow: 1 }}>
        <Whole scene={scene} wide={box.width} high={box.height} />
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.6 * u }}>
          <Name scene={scene} />
          <Facts {...scene} />
          {call}
        </Stack>
      </Row>
    )
  }
  return (
    <>
      {how === 'below' && sign.image && (
        <Picture
          {...scene}
          style={{ minHeight: (hasExtract(sign) ? 0.22 : 0.34) * sheet.height, flexGrow: 1 }}
        />
      )}
      <Name scene={scene} />
      {isParted(scene) ? (
        <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
          {(['details', 'quote'] as const).map(part => (
            <Stack style={{ flexGrow: part === 'details' ? 0.9 : 1, flexBasis: 0 }}>
              <Facts {...only(scene, part)} />
            </Stack>
          ))}
        </Row>
      ) : how === 'beside' && isCodeByFace(scene) ? (
        <Row style={{ gap: 3.2 * u, alignItems: 'center' }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0, gap: 2.6 * u }}>
            <Facts {...scene} />
            {call}
          </Stack>
          <Qr {...scene} />
        </Row>
      ) : (
        <Facts {...scene} />
      )}
      {!(how === 'beside' && isCodeByFace(scene)) && call}
    </>
  )
}

/** A picture hardly wider than high. */
export const isUpright = ({ image }: Sign) => image !== undefined && image.width <= 1.1 * image.height

/** So wide as it is asked, cut by at most a quarter of its height. */
const Photo = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
  const { image } = scene.sign
  if (!image) return null
  const whole = (wide * image.height) / image.width
  return (
    <Stack style={{ width: wide }}>
      <Picture {...scene} style={{ height: Math.max(0.76 * whole, Math.min(whole, high)) }} />
    </Stack>
  )
}

export const Name = ({
  scene,
  fill = 'ink',
  accent = 'accent',
}: {
  scene: Scene
  fill?: string
  accent?: string
}) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" fill={fill} after={sign.subheadline ? 0.34 : 0.1}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" fill={accent}>
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)

/** Few details stand beside the picture, and what was said below both, each line beside its speaker. */
export const isToldBelow = ({ quote, details }: Sign) => areBeside(quote) && areAcross(details)

/** What was said, in the whole width. */
const Told = (scene: Scene) => (
  <Extract
    scene={scene}
    accent="accent"
    bubbles={['received', 'sent']}
    speaker={0.6}
    beside={2.4 * scene.u}
  />
)

export const Facts = (scene: Scene) => (
  <Extract
    scene={scene}
    accent="accent"
    label={0.69}
    bubbles={['received', 'sent']}
    speaker={0.6}
    beside={besideWhole(scene, 2.4 * scene.u)}
  />
)
