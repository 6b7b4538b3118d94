import type { Arrangement, BoxStyle, Child, Scene } from 'signgen'
import {
  Answer,
  AskedDown,
  arrangementsWith,
  besideCode,
  byWord,
  Call,
  Columns,
  DetailsDown,
  EachLanguage,
  Headline,
  hasBody,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Row,
  Sheet,
  Side,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { Steps } from './steps.tsx'

/** The ways to arrange advice, the preferred first. */
export function arrangementsOf(scene: Scene): readonly Arrangement[] {
  const own = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
  if (!hasExtract(scene.sign) && !scene.sign.image) return byWord(scene, own)
  return arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />, [
    'picture-first',
    'asks-at-end',
  ])
}

/** The insides of a band. Height is dear on a wide sheet. */
const band = (scene: Scene, above: number, below = above): BoxStyle => {
  const { u } = scene
  const dear = isWide(scene) ? 0.75 : 1
  return {
    ...{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u, gap: (isWide(scene) ? 2.6 : 3.4) * u },
    ...{ paddingTop: dear * above * u, paddingBottom: dear * below * u },
  }
}

interface AdviceProps {
  readonly scene: Scene
  /** What the yellow band shows, if there is one. */
  readonly answer?: Scene | false
  readonly children?: Child
}

/** Advice: the number in a yellow band and the small print below. */
const Advice = ({ scene, answer = scene, children }: AdviceProps) => (
  <Sheet fill="accent">
    {children}
    {answer && (hasReply(answer.sign) || hasLast(answer.sign)) && (
      <Stack fill="answer" style={band(scene, 2.8)}>
        <Answer scene={answer} gap={3.6 * scene.u} {...(answer !== scene && { beside: true })} />
      </Stack>
    )}
    <Stack style={{ ...band(scene, 2, 0), paddingBottom: (isWide(scene) ? 2.4 : 3.4) * scene.u }}>
      <Signature scene={scene} fill="panel" tile="panel" />
    </Stack>
  </Sheet>
)

const Head = (scene: Scene) => <Headline scene={scene} fill="panel" accent="answer" banner="answer" />

export const Usual = (scene: Scene) => {
  const { sign } = scene
  // With little to say the green has what is spare.
  const grows = isWide(scene) || sign.image || !hasExtract(sign) ? 1 : 0
  return (
    <Advice scene={scene}>
      <Columns
        scene={scene}
        gap={0}
        beside={hasSideColumn(scene)}
        ratio={headRatio(sign)}
        style={{ flexGrow: 1 }}
        first={
          <Stack fill="accent" style={{ ...band(scene, 4, 3.4), flexGrow: grows, justifyContent: 'center' }}>
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
                flexGrow: hasExtract(sign) || hasSideColumn(scene) ? 1 : 0,
              }}
            >
              {hasExtract(sign) && <EachLanguage scene={scene}>{each => <Steps {...each} />}</EachLanguage>}
              <Call scene={scene} accent="accent" />
            </Stack>
          )
        }
      />
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
          gap={3.6 * u}
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
