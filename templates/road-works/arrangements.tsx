import type { Arrangement, Child, Scene } from 'signgen'
import {
  Answer,
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
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isWide,
  only,
  Row,
  Side,
  Spread,
  Stack,
} from 'signgen/parts'
import { Boards, GAP, insideOf, Plate, pad, platesWide } from './board.tsx'

/** The ways to arrange the plates, the preferred first. */
export function arrangementsOf(scene: Scene): readonly Arrangement[] {
  const own = { name: isWide(scene) ? 'beside' : 'column', draw: Usual }
  if (!hasExtract(scene.sign) && !scene.sign.image) return byWord(scene, own)
  return arrangementsWith(scene, own, (drawn, how) => <Spreaded scene={drawn} how={how} />, [
    'picture-first',
    'asks-at-end',
  ])
}

/** How much of the usual space plates have inside that hold much. */
const FULL = 0.55

const Head = (scene: Scene) => <Headline scene={scene} banner="ink" />

export const Usual = (scene: Scene) => {
  const { sign, u } = scene
  const beside = hasSideColumn(scene)
  const asksBelow = !beside && hasCall(sign)
  return (
    <Boards scene={scene}>
      <Columns
        scene={scene}
        gap={GAP * u}
        beside={beside}
        ratio={headRatio(sign)}
        style={{ flexGrow: 1 }}
        first={
          <Plate scene={scene} fill="ground" line="ink" grows={1.6}>
            <Illustrated scene={scene}>
              <Head {...scene} />
            </Illustrated>
          </Plate>
        }
        second={
          (hasExtract(sign) || (beside && hasCall(sign))) && (
            <Plate scene={scene} fill="panel" line="ink" grows={1}>
              <Extract scene={scene} accent="accent" label={0.78} />
              {beside && <Call scene={scene} follows={hasExtract(sign)} />}
            </Plate>
          )
        }
      />
      {(asksBelow || hasReply(sign) || hasLast(sign)) && (
        <Plate scene={scene} fill="accent" line="panel" grows={0}>
          {asksBelow && (
            <Stack style={{ paddingBottom: pad(scene, 1.6) }}>
              <Call scene={scene} fill="panel" />
            </Stack>
          )}
          <Answer scene={scene} fill="panel" gap={3.4 * u} />
        </Plate>
      )}
    </Boards>
  )
}

/** The headline’s plate over a white one that holds the body in columns, and the red one with the number. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  if (how === 'picture-first') return <PictureFirst {...scene} />
  if (how === 'asks-at-end') return <AsksAtEnd {...scene} />
  return (
    <Boards scene={scene}>
      <Told scene={scene} how={how} width={platesWide(scene)} call={<Call scene={scene} />} />
      <Answered scene={scene} answer={besideCode(scene, how)} />
    </Boards>
  )
}

const Answered = ({ scene, answer = scene }: { scene: Scene; answer?: Scene }) =>
  (hasReply(scene.sign) || hasLast(scene.sign)) && (
    <Plate scene={scene} fill="accent" line="panel" grows={0} pads={FULL}>
      <Answer scene={answer} fill="panel" gap={3.4 * scene.u} {...(answer !== scene && { beside: true })} />
    </Plate>
  )

interface ToldProps {
  readonly scene: Scene
  readonly how: Spread
  readonly width: number
  readonly call?: Child
}

const Told = ({ scene, how, width, call = null }: ToldProps) => (
  <>
    <Plate scene={scene} fill="ground" line="ink" grows={0} pads={FULL}>
      <Head {...scene} />
    </Plate>
    <Plate scene={scene} fill="panel" line="ink" grows={1} pads={FULL}>
      <Spread
        scene={scene}
        how={how}
        width={insideOf(width, scene)}
        gap={3.6 * scene.u}
        details={<Extract scene={only(scene, 'details')} accent="accent" label={0.78} />}
        down={<DetailsDown details={scene.sign.details} gap={2.4 * scene.u} accent="accent" />}
        said={<Extract scene={only(scene, 'quote')} accent="accent" />}
        call={call}
        codeByCall
      />
    </Plate>
  </>
)

/** An upright picture as high as the plates beside it. */
const PictureFirst = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Boards scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: GAP * u }}>
        <Side scene={scene} fill="panel" />
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: GAP * u }}>
          <Plate scene={scene} fill="ground" line="ink" grows={1}>
            <Head {...scene} />
          </Plate>
          {hasBody(sign) && (
            <Plate scene={scene} fill="panel" line="ink" grows={1}>
              <Extract scene={scene} accent="accent" label={0.78} />
              <Call scene={scene} follows={hasExtract(sign)} />
            </Plate>
          )}
        </Stack>
      </Row>
      <Answered scene={scene} />
    </Boards>
  )
}

/** What is asked stands on a red plate at the end, as high as the others together. */
const AsksAtEnd = (scene: Scene) => {
  const { u } = scene
  const width = 0.65 * platesWide(scene)
  return (
    <Boards scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: GAP * u }}>
        <Stack style={{ width, gap: GAP * u }}>
          <Told scene={scene} how="two-columns" width={width} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Plate scene={scene} fill="accent" line="panel" grows={1} pads={FULL}>
            <AskedDown scene={scene} fill="panel" />
          </Plate>
        </Stack>
      </Row>
    </Boards>
  )
}
