import type { Arrangement, Child, Scene } from 'signgen'
import {
  AskedDown,
  asksMuch,
  besideCode,
  Call,
  CallAcross,
  Columns,
  DetailsDown,
  EachLanguage,
  Frame,
  gutterOf,
  Headline,
  hasBody,
  hasExtract,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  noticeArrangements,
  Row,
  Side,
  Spread,
  Stack,
} from 'signgen/parts'
import { isNumbered, Minutes, Points, Statement } from './body.tsx'
import { Beside, Down, LOUD, READ } from './full.tsx'
import { Boxed, INSET, Paper, pad } from './paper.tsx'

/** The ways to arrange a notice, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  noticeArrangements(scene, {
    usual: Usual,
    spread: (drawn, how) => <Spreaded scene={drawn} how={how} />,
    full: isWide(scene)
      ? { name: 'minutes', draw: Beside, type: LOUD }
      : { name: 'minutes', draw: Down, type: READ },
  })

export const Usual = (scene: Scene) => {
  const { sign } = scene
  return (
    <Paper scene={scene}>
      <Stack style={{ flexGrow: 1, gap: pad(scene, 3.4), justifyContent: 'space-evenly' }}>
        <Columns
          scene={scene}
          gap={gutterOf(scene)}
          beside={hasSideColumn(scene)}
          ratio={headRatio(sign)}
          style={{ flexGrow: 1 }}
          column={{ justifyContent: 'space-evenly' }}
          first={
            <Illustrated scene={scene}>
              <Headline scene={scene} align="center" />
            </Illustrated>
          }
          second={hasBody(sign) && <Body {...scene} />}
        />
      </Stack>
      <Boxed scene={scene} />
    </Paper>
  )
}

const Body = (scene: Scene) => (
  <>
    <EachLanguage scene={scene}>
      {each => (
        <>
          <Points {...each} />
          {isNumbered(each.sign) && !isWide(scene) ? <Minutes {...each} /> : <Statement {...each} />}
        </>
      )}
    </EachLanguage>
    {isWide(scene) || !hasExtract(scene.sign) ? (
      <Call scene={scene} align={hasExtract(scene.sign) ? 'start' : 'center'} />
    ) : (
      <CallAcross scene={scene} />
    )}
  </>
)

/** The headline over the points and the statement, in columns within the frame. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  if (how === 'picture-first') return <PictureFirst {...scene} />
  if (how === 'asks-at-end') return <AsksAtEnd {...scene} />
  const width = scene.sheet.width - INSET * scene.u
  return (
    <Paper scene={scene}>
      <Told scene={scene} how={how} width={width} call={<Call scene={scene} />} />
      <Boxed scene={scene} answer={besideCode(scene, how)} />
    </Paper>
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
  return (
    <>
      <Headline scene={scene} align="center" />
      <Spread
        scene={scene}
        how={how}
        width={width}
        gap={gutterOf(scene)}
        details={sign.details.length > 0 && <Points {...scene} />}
        down={<DetailsDown details={sign.details} gap={2.4 * u} />}
        said={(sign.quote ?? sign.note) !== undefined && <Statement {...scene} />}
        call={call}
        codeByCall
      />
    </>
  )
}

/** An upright picture as high as the notice beside it: with the number, on the widest sheets. */
const PictureFirst = (scene: Scene) => {
  const boxed = <Boxed scene={scene} />
  const inside = scene.shape === 'wide'
  return (
    <Paper scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: gutterOf(scene) }}>
        <Side scene={scene} />
        <Stack
          style={{
            ...{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' },
            gap: pad(scene, inside ? 2 : 3),
          }}
        >
          <Headline scene={scene} />
          <Points {...scene} />
          <Call scene={scene} />
          {inside && boxed}
        </Stack>
      </Row>
      {!inside && boxed}
    </Paper>
  )
}

/** What is asked stands in a box at the end, as high as the notice. */
const AsksAtEnd = (scene: Scene) => {
  const { sheet, u } = scene
  const inside = sheet.width - INSET * u - gutterOf(scene)
  return (
    <Paper scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: gutterOf(scene) }}>
        <Stack style={{ width: 0.66 * inside, gap: pad(scene, 2.6) }}>
          <Told scene={scene} how="two-columns" width={0.66 * inside} />
        </Stack>
        <Frame
          line="ink"
          fill="panel"
          thick={0.45 * u}
          style={{
            padding: 1.6 * u,
            gap: pad(scene, 2.2),
            justifyContent: asksMuch(scene.sign) ? 'space-between' : 'center',
          }}
          grows
        >
          <AskedDown scene={scene} />
        </Frame>
      </Row>
    </Paper>
  )
}
