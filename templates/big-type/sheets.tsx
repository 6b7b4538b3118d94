import type { Scene } from 'signgen'
import {
  Answer,
  areAcross,
  besideWords,
  Call,
  CallAcross,
  CodeAtFoot,
  Columns,
  DetailsAcross,
  DetailsDown,
  EachLanguage,
  Extract,
  gutterOf,
  Headline,
  hasCall,
  hasExtract,
  hasSideColumn,
  hasSignature,
  isCodeAtFoot,
  isWide,
  numberAlone,
  only,
  Picture,
  Row,
  Rule,
  Sheet,
  Signature,
  Spread,
  Stack,
  Whole,
} from 'signgen/parts'

/** The headline over all else, or as high as the sheet beside it. */
export const Usual = (scene: Scene) =>
  hasSideColumn(scene) || isBanner(scene) ? <Wide {...scene} /> : <Tall {...scene} />

/** So wide that the number takes a column. */
const isBanner = ({ sheet, sign, arrangement }: Scene) =>
  sheet.width > 2.2 * sheet.height && arrangement !== 'side' && hasCall(sign)

const SHARE = 0.62

const Tall = (scene: Scene) => {
  const { sign, u } = scene
  const asked = hasCall(sign)
  return (
    <Sheet style={{ padding: 4.4 * u, gap: 3.4 * u }}>
      <Head {...scene} field={!hasExtract(sign) && !sign.image} />
      <Columns
        scene={scene}
        beside={hasExtract(sign) && asked && scene.arrangement !== 'side'}
        gap={gutterOf(scene, 4)}
        ratio={SHARE}
        first={
          (asked || sign.image) && (
            <>
              <Dots {...scene} />
              <Call scene={scene} />
            </>
          )
        }
        second={hasExtract(sign) && <Extract scene={scene} label={0.72} />}
      />
      <Foot {...scene} />
    </Sheet>
  )
}

/** Beside a headline as high as the sheet stands all that is read. */
const Wide = (scene: Scene) => {
  const { sign, u } = scene
  // With a code the number has the column: across the sheet it would leave no height.
  const full = sign.qr !== undefined || !hasExtract(sign)
  return (
    <Sheet style={{ padding: 4 * u, gap: 2.6 * u }}>
      <Row style={{ gap: gutterOf(scene, 4), flexGrow: 1 }}>
        <Stack style={{ flexGrow: 1.15, flexBasis: 0, justifyContent: 'space-between', gap: 2 * u }}>
          <Head {...scene} />
          {full && <Dots {...scene} />}
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', gap: 2.4 * u }}>
          {!full && <Dots {...scene} />}
          <Extract scene={scene} label={0.72} />
          {hasCall(sign) && <Call scene={scene} />}
          {full && <Answer scene={scene} gap={2 * u} beside={false} />}
        </Stack>
      </Row>
      <Foot {...scene} signed={full} />
    </Sheet>
  )
}

/** Under a thick rule, which is a field of colour as high as few words leave room for. */
export const Head = ({ field = false, ...scene }: Scene & { field?: boolean }) => {
  const { u } = scene
  return (
    <Stack style={{ flexGrow: field ? 1 : 0 }}>
      <box fill="ink" style={{ minHeight: 1.3 * u, marginBottom: 2.2 * u, flexGrow: field ? 1 : 0 }} />
      <Headline scene={scene} banner="ink" gap={0.26} />
    </Stack>
  )
}

/** The picture is of the same ink. */
const Dots = (scene: Scene) => (
  <Picture
    {...scene}
    screen="ink"
    style={{ minHeight: (isWide(scene) ? 0.22 : 0.16) * scene.sheet.height, flexGrow: 1 }}
  />
)

/** The number, what is said last, and under a rule who says it. */
export const Foot = ({ signed = false, ...scene }: Scene & { signed?: boolean }) => {
  const { u } = scene
  const atFoot = !signed && isCodeAtFoot(scene)
  return (
    <Stack style={{ gap: (isWide(scene) ? 1.8 : 2.6) * u }}>
      {!signed && <Answer scene={atFoot ? numberAlone(scene) : scene} gap={3 * u} />}
      {(atFoot || hasSignature(scene.sign)) && <Rule thick={0.3 * u} />}
      {atFoot ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
    </Stack>
  )
}

/** A picture that is no wider than this for its height stands beside what is asked, and so does any on the lowest sheets. */
const UPRIGHT = 1.1

/** On a wide sheet: headline and what is read on one half; the picture, what is asked and the number on the other. */
export const Halves = (scene: Scene) => {
  const { sign, sheet, u, shape } = scene
  const { image } = sign
  const [margin, gutter, gap] = [4 * u, gutterOf(scene, 4.4), 2.4 * u]
  const wide = (sheet.width - 2 * margin - gutter) / 2
  const half = { flexGrow: 1, flexBasis: 0, gap, justifyContent: 'space-between' } as const
  const beside = shape === 'wide' || (image && image.width < UPRIGHT * image.height)
  const picture = (
    <Whole
      scene={scene}
      wide={(beside ? 0.58 : 1) * wide}
      high={(sign.quote ? 0.4 : beside && sign.qr && shape === 'landscape' ? 0.42 : 0.5) * sheet.height}
      screen="ink"
    />
  )
  const asked = hasExtract(sign) && <Call scene={scene} />
  // Details alone are large, and beside their labels short of a measure.
  const told =
    sign.quote || scene.each.length ? <Extract scene={scene} label={0.72} /> : <Facts scene={scene} />
  return (
    <Sheet style={{ padding: margin, gap }}>
      <Rule thick={1.3 * u} after={0} />
      <Row style={{ gap: gutter, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={half}>
          <Headline scene={scene} banner="ink" gap={0.26} />
          {hasExtract(sign) ? told : <Call scene={scene} />}
        </Stack>
        <Stack style={half}>
          {beside ? (
            <Row style={{ gap: 3 * u, alignItems: 'flex-start' }}>
              {picture}
              <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{asked}</Stack>
            </Row>
          ) : (
            <>
              {picture}
              {asked}
            </>
          )}
          <Answer
            scene={{ ...scene, shape: shape === 'landscape' ? 'tall' : 'portrait' }}
            gap={2 * u}
            beside={false}
          />
        </Stack>
      </Row>
      <Foot {...scene} signed />
    </Sheet>
  )
}

/** The headline from edge to edge, and under it what is read, in columns. */
export const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  return (
    <Sheet style={{ padding: 4 * u, gap: (isWide(scene) ? 2.2 : 3) * u }}>
      <Head {...scene} />
      <Spread
        scene={scene}
        how={how}
        screen="ink"
        width={sheet.width - 8 * u}
        gap={(isWide(scene) ? 3.6 : 3) * u}
        details={
          sign.details.length > 0 &&
          (how === 'picture-beside' ? (
            <Facts scene={scene} />
          ) : (
            <Extract scene={only(scene, 'details')} label={0.72} />
          ))
        }
        said={(sign.quote ?? sign.note) !== undefined && <Extract scene={only(scene, 'quote')} />}
        call={<Call scene={scene} />}
      />
      <Foot {...scene} />
    </Sheet>
  )
}

/** The picture beside what was said; under both, in the whole width, the details and what is asked. */
export const Heard = (scene: Scene) => {
  const { sign, u, sheet, each } = scene
  const [margin, gutter] = [4 * u, 4.2 * u]
  const measure = sheet.width - 2 * margin
  const { width, height } = besideWords(scene, { measure, wide: 0.48, high: 0.28 })
  const across = !each.length && areAcross(sign.details)
  return (
    <Sheet style={{ padding: margin, gap: 2.8 * u }}>
      <Head {...scene} />
      <Row style={{ gap: gutter, alignItems: 'center' }}>
        <Picture {...scene} screen="ink" style={{ width, height }} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Extract scene={only(scene, 'quote')} />
        </Stack>
      </Row>
      {sign.details.length > 0 && <Rule thick={0.3 * u} />}
      {across ? (
        <DetailsAcross details={sign.details} gap={gutter} />
      ) : (
        <Extract scene={only(scene, 'details')} label={0.72} />
      )}
      {sign.details.length > 0 && <Rule thick={0.3 * u} />}
      <CallAcross scene={scene} />
      <Foot {...scene} />
    </Sheet>
  )
}

/** Beside a picture a label stands above its value. */
const Facts = ({ scene }: { scene: Scene }) => (
  <EachLanguage scene={scene}>
    {({ sign: { details }, u }) => <DetailsDown details={details} gap={2.2 * u} />}
  </EachLanguage>
)
