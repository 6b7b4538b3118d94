import type { Arrangement, Child, Scene } from 'signgen'
import {
  AskedDown,
  areAcross,
  besideCode,
  besideWords,
  Call,
  CallAcross,
  Columns,
  DetailsAcross,
  DetailsDown,
  EachLanguage,
  gutterOf,
  hasBody,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isFull,
  isWide,
  noticeArrangements,
  only,
  Picture,
  Row,
  Side,
  Spread,
  Stack,
} from 'signgen/parts'
import { Advice, band, Head } from './advice.tsx'
import { Steps } from './steps.tsx'

/** The ways to arrange advice, the preferred first. */
export function arrangementsOf(scene: Scene): readonly Arrangement[] {
  const all = noticeArrangements(scene, {
    usual: Usual,
    spread: (drawn, how) => <Spreaded scene={drawn} how={how} />,
    type: scene.sign.quote && !scene.sign.image ? HEARD : undefined,
    full: isWide(scene)
      ? { name: 'asks-at-end', draw: AsksAtEnd, type: LOUD }
      : { name: 'cards', draw: Cards, type: READ },
  })
  // On a square two columns of cards have words half as large.
  const square = scene.shape === 'square' && isFull(scene)
  return square ? all.filter(({ name }) => !name.startsWith('two-columns')) : all
}

/** What is said is read as easily as what is asked. */
const READ = {
  ...{ quote: { size: 1.45 }, value: { size: 1.3 }, label: { size: 1.05 }, action: { size: 1.4 } },
  ...{ headline: { size: 4 }, question: { size: 1.9 }, note: { size: 0.9 }, closing: { size: 0.9 } },
  source: { size: 0.75 },
} satisfies Arrangement['type']

/** Under a large headline a quotation is heard. */
const HEARD = { quote: { size: 1.15 }, action: { size: 1.2 } } satisfies Arrangement['type']

/** In two columns its cards are filled. */
const LOUD = {
  quote: { size: 1.5 },
  speaker: { size: 0.85 },
  action: { size: 1.4 },
} satisfies Arrangement['type']

export const Usual = (scene: Scene) => {
  const { sign } = scene
  // With little to say the green has what is spare.
  const grows = isWide(scene) || sign.image || !hasExtract(sign) ? 1 : 0
  const alone = !(hasBody(sign) || hasReply(sign) || hasLast(sign))
  return (
    <Advice scene={scene}>
      <Columns
        scene={scene}
        gap={0}
        beside={hasSideColumn(scene)}
        ratio={headRatio(sign)}
        style={{ flexGrow: 1 }}
        first={
          <Stack
            fill="accent"
            style={{ ...band(scene, 4, 3.4), flexGrow: grows, justifyContent: alone ? 'flex-end' : 'center' }}
          >
            <Illustrated scene={scene} fill="panel">
              <Head {...scene} />
            </Illustrated>
          </Stack>
        }
        second={
          hasBody(sign) && (
            <Stack
              fill="ground"
              style={{
                ...{ ...band(scene, 3), justifyContent: 'space-evenly' },
                flexGrow: hasExtract(sign) || hasSideColumn(scene) ? 1 : scene.shape === 'square' ? 0.8 : 0,
              }}
            >
              {hasExtract(sign) && (
                <EachLanguage scene={scene}>
                  {each => <Steps {...each} named={!isWide(scene) && !scene.each.length} />}
                </EachLanguage>
              )}
              {hasSideColumn(scene) ? (
                <Call scene={scene} accent="accent" />
              ) : (
                <CallAcross scene={scene} accent="accent" />
              )}
            </Stack>
          )
        }
      />
    </Advice>
  )
}

/** The picture beside the headline on green, a card in the whole width for each thing said, and in yellow what is asked. */
const Cards = (scene: Scene) => {
  const { sign, sheet, shape, u } = scene
  // A square has no height for a card each.
  const across = shape === 'square' && sign.quote !== undefined && areAcross(sign.details)
  // Beside a headline a picture would be a stamp on a sheet that is so narrow.
  const below = (shape === 'tall' || (shape === 'portrait' && sheet.pixels)) && areAcross(sign.details)
  const gap = gutterOf(scene)
  const photo = besideWords(scene, { measure: sheet.width - 8.8 * u, wide: below ? 0.52 : 0.44, high: 0.3 })
  return (
    <Advice scene={scene} asks>
      <Stack fill="accent" style={band(scene, 3.4, 3)}>
        <Row style={{ gap, alignItems: 'center' }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            <Head {...scene} />
          </Stack>
          {!below && <Picture {...scene} fill="panel" style={photo} />}
        </Row>
      </Stack>
      <Stack fill="ground" style={{ ...band(scene, 2.6), flexGrow: 1 }}>
        {across && <DetailsAcross details={sign.details} gap={gap} accent="accent" />}
        {below && (
          <Row style={{ gap, alignItems: 'center' }}>
            <Picture {...scene} fill="ink" style={photo} />
            <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
              <DetailsDown details={sign.details} gap={2 * u} accent="accent" />
            </Stack>
          </Row>
        )}
        <Steps {...(across || below ? only(scene, 'quote') : scene)} named />
      </Stack>
    </Advice>
  )
}

/** The headline on green, and on the paler ground the steps in columns. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  if (how === 'picture-first') return <PictureFirst {...scene} />
  if (how === 'asks-at-end') return <AsksAtEnd {...scene} />
  return (
    <Advice scene={scene} answer={besideCode(scene, how)}>
      <Told scene={scene} how={how} width={scene.sheet.width} call={<Call scene={scene} accent="accent" />} />
    </Advice>
  )
}

interface ToldProps {
  readonly scene: Scene
  readonly how: Spread
  readonly width: number
  readonly call?: Child
}

const Told = ({ scene, how, width, call = null }: ToldProps) => {
  const { sign, u } = scene
  const steps = (part: 'details' | 'quote') => <Steps {...only(scene, part)} />
  return (
    <>
      <Stack fill="accent" style={band(scene, 3.4, 3)}>
        <Head {...scene} />
      </Stack>
      <Stack fill="ground" style={{ ...band(scene, 3), flexGrow: 1 }}>
        <Spread
          scene={scene}
          how={how}
          width={width - 8.8 * u}
          gap={gutterOf(scene)}
          details={sign.details.length > 0 && steps('details')}
          down={<DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />}
          said={(sign.quote ?? sign.note) !== undefined && steps('quote')}
          call={call}
          codeByCall
        />
      </Stack>
    </>
  )
}

/** An upright picture as high as the headline and what is to be done about it. */
const PictureFirst = (scene: Scene) => {
  const { sign } = scene
  return (
    <Advice scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Side scene={scene} fill="panel" />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Stack
            fill="accent"
            style={{ ...band(scene, 3.4, 3), flexGrow: hasBody(sign) ? 0 : 1, justifyContent: 'center' }}
          >
            <Head {...scene} />
          </Stack>
          {hasBody(sign) && (
            <Stack fill="ground" style={{ ...band(scene, 3), flexGrow: 1, justifyContent: 'space-evenly' }}>
              {hasExtract(sign) && <Steps {...scene} />}
              <Call scene={scene} accent="accent" />
            </Stack>
          )}
        </Stack>
      </Row>
    </Advice>
  )
}

/** What is asked stands in a yellow column at the end, as high as the advice. */
const AsksAtEnd = (scene: Scene) => {
  const { sheet, u } = scene
  const width = 0.65 * sheet.width
  return (
    <Advice scene={scene} answer={false}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width }}>
          <Told scene={scene} how="two-columns" width={width} />
        </Stack>
        <Stack
          fill="answer"
          style={{
            ...{ ...band(scene, 3.4), paddingLeft: 3.2 * u, paddingRight: 3.2 * u },
            ...{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' },
          }}
        >
          <AskedDown scene={scene} />
        </Stack>
      </Row>
    </Advice>
  )
}
