import type { Arrangement, Child, Scene } from 'signgen'
import {
  Answer,
  AskedDown,
  areBeside,
  ByCode,
  besideCode,
  Call,
  CallAcross,
  Columns,
  DetailsDown,
  Extract,
  gutterOf,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  hasSideColumn,
  headRatio,
  Illustrated,
  isCodeByRead,
  isWide,
  noticeArrangements,
  only,
  Row,
  Side,
  Spread,
  Stack,
  withoutCode,
} from 'signgen/parts'
import { Boards, FULL, GAP, Head, insideOf, Plate, pad, platesWide } from './board.tsx'
import { Boarded, isStacked, LOUD, READ, Stacks } from './full.tsx'

/** The ways to arrange the plates, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  noticeArrangements(scene, {
    ...(isStacked(scene) ? { usual: Stacks, type: LOUD } : { usual: Usual }),
    spread: (drawn, how) => <Spreaded scene={drawn} how={how} />,
    full: { name: 'boards', draw: isWide(scene) ? Stacks : Boarded, type: READ },
  })

export const Usual = (scene: Scene) => {
  const { sign, shape, u } = scene
  const beside = hasSideColumn(scene)
  // Two languages on a sheet that is not high want the height for their words.
  const crowded = scene.each.length > 0 && shape === 'square'
  const pads = crowded ? FULL : 1
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
          <Plate scene={scene} fill="ground" line="ink" grows={1.6} pads={pads}>
            <Illustrated scene={scene}>
              <Head {...scene} />
            </Illustrated>
          </Plate>
        }
        second={
          (hasExtract(sign) || (beside && hasCall(sign))) && (
            <Plate scene={scene} fill="panel" line="ink" grows={1} pads={pads}>
              <Extract
                scene={scene}
                accent="accent"
                label={0.78}
                beside={!beside && !scene.each.length && areBeside(sign.quote) ? 2 * u : undefined}
                speaker={0.65}
              />
              {beside && <Call scene={scene} follows={hasExtract(sign)} />}
            </Plate>
          )
        }
      />
      {(asksBelow || hasReply(sign) || hasLast(sign)) && (
        <Plate scene={scene} fill="accent" line="panel" grows={0} pads={pads}>
          {asksBelow && (
            <Stack style={{ paddingBottom: pad(scene, 1.6) }}>
              {crowded ? (
                <Call scene={scene} fill="panel" arrangement="side" />
              ) : (
                <CallAcross scene={scene} fill="panel" />
              )}
            </Stack>
          )}
          <Answer
            scene={scene}
            fill="panel"
            gap={gutterOf(scene)}
            {...(shape === 'square' && !sign.qr && { beside: true })}
          />
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
      <Answer scene={answer} fill="panel" gap={gutterOf(scene)} {...(answer !== scene && { beside: true })} />
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
        gap={gutterOf(scene)}
        details={<Extract scene={only(scene, 'details')} accent="accent" label={0.78} />}
        down={<DetailsDown details={scene.sign.details} gap={2.4 * scene.u} accent="accent" />}
        said={<Extract scene={only(scene, 'quote')} accent="accent" />}
        call={call}
        codeByCall
      />
    </Plate>
  </>
)

/** An upright picture as high as the plates beside it: all of them on the widest sheets. */
const PictureFirst = (scene: Scene) => {
  const { sign, u, shape } = scene
  const coded = shape === 'landscape' && isCodeByRead(scene)
  const inside = shape === 'wide' && <Answered scene={scene} />
  return (
    <Boards scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: GAP * u }}>
        <Side scene={scene} fill="panel" />
        <Stack style={{ flexGrow: 1, flexBasis: 0, gap: GAP * u }}>
          <Plate scene={scene} fill="ground" line="ink" grows={1} pads={inside ? FULL : 1}>
            <Head {...scene} />
          </Plate>
          {hasBody(sign) && (
            <Plate scene={scene} fill="panel" line="ink" grows={1} pads={inside ? FULL : 1}>
              <ByCode scene={coded ? scene : withoutCode(scene)} gap={pad(scene, 3)}>
                <Extract scene={scene} accent="accent" label={0.78} />
                <Call scene={scene} follows={hasExtract(sign)} />
              </ByCode>
            </Plate>
          )}
          {inside}
        </Stack>
      </Row>
      {!inside && <Answered scene={coded ? withoutCode(scene) : scene} />}
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
