import type { Arrangement, BoxStyle, Child, Scene } from 'signgen'
import {
  AskedDown,
  arrangementsWith,
  besideCode,
  byWord,
  Call,
  Columns,
  DetailsDown,
  Extract,
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
  Rule,
  Sheet,
  Side,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { asksBeside, Foot, Masthead, Story } from './pieces.tsx'

/** The ways to arrange a bill, the preferred first. */
export function arrangementsOf(scene: Scene): readonly Arrangement[] {
  const own = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
  if (!hasExtract(scene.sign) && !scene.sign.image)
    return scene.shape === 'square' ? [own] : byWord(scene, own)
  return arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />, [
    'picture-first',
    'asks-at-end',
  ])
}

/** Height is dear on a wide sheet. */
const pad = (scene: Scene, units: number) => (isWide(scene) ? 0.75 : 1) * units * scene.u

const inset = (scene: Scene, above: number, below = above): BoxStyle => ({
  ...{ paddingLeft: 4.4 * scene.u, paddingRight: 4.4 * scene.u },
  ...{ paddingTop: pad(scene, above), paddingBottom: pad(scene, below) },
})

/** The paper of the bill was torn off above the black band. */
const Torn = ({ u }: Scene) => (
  <box
    texture={{ material: 'torn-top', fill: 'ink' }}
    // It runs under the band, so that no seam is seen.
    style={{ height: 1.3 * u, marginBottom: -0.2 * u }}
  />
)

interface BillProps {
  readonly scene: Scene
  /** What the black band shows, if there is one. */
  readonly answer?: Scene | false
  readonly children?: Child
}

/** A bill: the name of the paper above, the number in a black band and the small print below. */
const Bill = ({ scene, answer = scene, children }: BillProps) => {
  const { sign, u } = scene
  return (
    <Sheet>
      <Masthead {...scene} />
      {children}
      {answer && (hasReply(sign) || hasLast(sign)) && (
        <>
          <Torn {...scene} />
          <Stack fill="ink" style={{ ...inset(scene, 2, 2.6), gap: 2.6 * u }}>
            <Foot scene={answer} beside={answer !== scene} />
          </Stack>
        </>
      )}
      <Stack style={inset(scene, 2, 3.4)}>
        <Signature scene={scene} />
      </Stack>
    </Sheet>
  )
}

export const Usual = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Bill scene={scene}>
      <Stack
        style={{
          ...{ ...inset(scene, 4.4), gap: pad(scene, 4.4), flexGrow: 1 },
          justifyContent: hasBody(sign) ? 'space-between' : 'center',
        }}
      >
        <Columns
          scene={scene}
          gap={4 * u}
          beside={hasSideColumn(scene)}
          ratio={1.1 * headRatio(sign)}
          first={
            <Illustrated scene={scene}>
              <Head {...scene} />
            </Illustrated>
          }
          second={hasBody(sign) && !asksBeside(scene) && <Story {...scene} />}
        />
      </Stack>
    </Bill>
  )
}

const Head = (scene: Scene) => <Headline scene={scene} accent="accent" gap={0.24} />
const Facts = (scene: Scene) => <Extract scene={only(scene, 'details')} accent="accent" label={0.8} />
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
      gap={4 * scene.u}
      details={<Facts {...scene} />}
      down={<DetailsDown details={scene.sign.details} gap={2.4 * scene.u} accent="accent" />}
      said={<Said {...scene} />}
      call={call}
      codeByCall
    />
  </Stack>
)

/** An upright picture as high as the story beside it. */
const PictureFirst = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Bill scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Side scene={scene} />
        <Stack
          style={{
            ...{ ...inset(scene, 3.6), gap: pad(scene, 3), flexGrow: 1, flexBasis: 0 },
            justifyContent: 'space-between',
          }}
        >
          <Head {...scene} />
          {sign.details.length > 0 && <Rule thick={0.5 * u} />}
          <Facts {...scene} />
          <Call scene={scene} />
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
            ...{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' },
          }}
        >
          <AskedDown scene={scene} fill="panel" />
        </Stack>
      </Row>
    </Bill>
  )
}
