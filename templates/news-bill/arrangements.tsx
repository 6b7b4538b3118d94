import type { Arrangement, Child, Scene } from 'signgen'
import {
  AskedDown,
  areAcross,
  asksMuch,
  besideCode,
  besideWords,
  Call,
  Columns,
  DetailsAcross,
  DetailsDown,
  Extract,
  gutterOf,
  Headline,
  hasBody,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  noticeArrangements,
  only,
  Picture,
  Qr,
  Row,
  Rule,
  Side,
  Spread,
  Stack,
} from 'signgen/parts'
import { Band, Bill, inset, pad } from './bill.tsx'
import { asksBeside, Foot, Story } from './pieces.tsx'

/** The ways to arrange a bill, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  noticeArrangements(scene, {
    usual: Usual,
    type: asksBeside(scene) ? ASKS : undefined,
    spread: (drawn, how) => <Spreaded scene={drawn} how={how} />,
    full:
      isWide(scene) && isUpright(scene)
        ? { name: 'picture-beside-story', draw: PictureFirst, type: READ }
        : { name: 'front-page', draw: FrontPage, type: isWide(scene) ? LOUD : READ },
  })

const isUpright = ({ sign: { image } }: Scene) => image !== undefined && image.width <= 1.1 * image.height

export const Usual = (scene: Scene) => {
  const { sign } = scene
  const told = hasBody(sign) && (hasExtract(sign) || !asksBeside(scene))
  return (
    <Bill scene={scene} asks={asksBeside(scene)}>
      <Stack
        style={{
          ...{ ...inset(scene, 4.4), gap: pad(scene, 4.4), flexGrow: 1 },
          justifyContent: told ? 'space-between' : 'center',
        }}
      >
        <Columns
          scene={scene}
          gap={gutterOf(scene)}
          beside={hasSideColumn(scene)}
          ratio={1.1 * headRatio(sign)}
          first={
            <Illustrated scene={scene}>
              <Head {...scene} />
            </Illustrated>
          }
          second={told && <Story {...scene} />}
        />
      </Stack>
    </Bill>
  )
}

const Head = (scene: Scene) => <Headline scene={scene} accent="accent" gap={0.24} />
const Facts = (scene: Scene) => <Extract scene={only(scene, 'details')} accent="accent" label={0.8} />
const Down = ({ sign, u }: Scene) => <DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />
const Said = (scene: Scene) => <Extract scene={only(scene, 'quote')} accent="accent" />

/** The headline over the story in columns, with a rule between them. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  if (how === 'picture-first') return <PictureFirst {...scene} />
  if (how === 'asks-at-end') return <AsksAtEnd {...scene} />
  return (
    <Bill scene={scene} answer={besideCode(scene, how)}>
      <Told scene={scene} how={how} width={scene.sheet.width} call={<Call scene={scene} />} />
    </Bill>
  )
}

interface ToldProps {
  readonly scene: Scene
  readonly how: Spread
  readonly width: number
  readonly call?: Child
}

const Told = ({ scene, how, width, call = null }: ToldProps) => (
  <Stack style={{ ...inset(scene, 3.6, 3.4), gap: pad(scene, 2.8), flexGrow: 1 }}>
    <Head {...scene} />
    <Rule thick={0.5 * scene.u} />
    <Spread
      scene={scene}
      how={how}
      width={width - 8.8 * scene.u}
      gap={gutterOf(scene)}
      details={<Facts {...scene} />}
      down={<Down {...scene} />}
      said={<Said {...scene} />}
      call={call}
      codeByCall
    />
  </Stack>
)

/** What is asked is in the band, and larger than what was said. */
const ASKS = { action: { size: 1.7 }, quote: { size: 1.35 } } satisfies Arrangement['type']

/** What is said is read as easily as what is asked. */
const READ = {
  subheadline: { size: 1.5 },
  quote: { size: 1.4 },
  action: { size: 1.4 },
  question: { size: 2 },
  closing: { size: 0.9 },
} satisfies Arrangement['type']

/** Beside one another there is height for it. */
const LOUD = {
  ...READ,
  headline: { size: 6 },
  quote: { size: 1.6 },
  speaker: { size: 0.9 },
} satisfies Arrangement['type']

/** The story beside its picture, with a line of facts; all that is asked stands in the black band with the number. */
const FrontPage = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const wide = isWide(scene)
  const measure = sheet.width - 8.8 * u
  const photo = besideWords(scene, { measure, wide: wide ? 0.28 : 0.46, high: sign.quote ? 0.3 : 0.42 })
  const across = sign.quote !== undefined && areAcross(sign.details)
  const gap = gutterOf(scene)
  // Few facts leave room beside the picture for what is asked, and the code: the number has its band to itself.
  const room = !wide && !sign.quote
  return (
    <Bill scene={scene} asks={room && sign.phone ? 'number' : true}>
      <Stack style={{ ...inset(scene, 3, 2.4), gap: pad(scene, 2.6), flexGrow: 1 }}>
        <Head {...scene} />
        <Rule thick={0.5 * u} />
        <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
          <Stack style={{ width: photo.width }}>
            <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
          </Stack>
          <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', gap: 2 * u }}>
            {sign.quote ? <Said {...scene} /> : !wide && <Down {...scene} />}
            {room && sign.phone && <Call scene={scene} />}
            {room && sign.phone && <Qr {...scene} />}
            {sign.quote && !wide && !across && <Facts {...scene} />}
          </Stack>
          {wide && sign.details.length > 0 && (
            <Stack style={{ width: (sign.quote ? 0.2 : 0.5) * measure }}>
              <Down {...scene} />
            </Stack>
          )}
        </Row>
        {!wide && across && <Rule thick={0.2 * u} />}
        {!wide && across && <DetailsAcross details={sign.details} gap={gap} accent="accent" />}
      </Stack>
    </Bill>
  )
}

/** An upright picture as high as the story beside it; on the widest sheets as high as the black band, too. */
const PictureFirst = (scene: Scene) => {
  const { sign, u, shape } = scene
  const inside = shape === 'wide' && (hasReply(sign) || hasLast(sign))
  return (
    <Bill scene={scene} {...(inside && { answer: false })}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Side scene={scene} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Stack
            style={{
              ...{ ...inset(scene, inside ? 2.4 : 3.6), gap: pad(scene, inside ? 2.2 : 3), flexGrow: 1 },
              justifyContent: 'space-between',
            }}
          >
            <Head {...scene} />
            {hasExtract(sign) && <Rule thick={0.5 * u} />}
            <Facts {...scene} />
            <Said {...scene} />
            <Call scene={scene} />
          </Stack>
          {inside && (
            <Band scene={scene}>
              <Foot scene={scene} />
            </Band>
          )}
        </Stack>
      </Row>
    </Bill>
  )
}

/** What is asked stands in a black column at the end, as high as the story. */
const AsksAtEnd = (scene: Scene) => {
  const { sheet, u } = scene
  const width = 0.66 * sheet.width
  return (
    <Bill scene={scene} answer={false}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width }}>
          <Told scene={scene} how="two-columns" width={width} />
        </Stack>
        <Stack
          fill="ink"
          style={{
            ...{ ...inset(scene, 3.4), paddingLeft: 3.2 * u, gap: pad(scene, 2.6) },
            ...{
              flexGrow: 1,
              flexBasis: 0,
              justifyContent: asksMuch(scene.sign) ? 'space-between' : 'center',
            },
          }}
        >
          <AskedDown scene={scene} fill="panel" />
        </Stack>
      </Row>
    </Bill>
  )
}
