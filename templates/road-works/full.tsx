import type { Arrangement, Scene } from 'signgen'
import {
  AskedByCode,
  areAcross,
  besideWords,
  DetailsAcross,
  DetailsDown,
  Extract,
  gutterOf,
  isWide,
  only,
  Picture,
  Row,
  Stack,
} from 'signgen/parts'
import { Boards, FULL, GAP, Head, insideOf, Plate, platesWide } from './board.tsx'

/** What is said is read as easily as what is asked. */
export const READ = {
  ...{ action: { size: 1.3 }, quote: { size: 1.3 }, question: { size: 2 } },
} satisfies Arrangement['type']

/** With a plate to itself it is heard. */
export const LOUD = {
  ...{ action: { size: 1.6 }, quote: { size: 1.35 }, speaker: { size: 0.9 }, source: { size: 0.7 } },
  question: { size: 2.2 },
} satisfies Arrangement['type']

/** Does a wide sheet have something to say that fills a plate beside the headline’s? */
export const isStacked = (scene: Scene) =>
  isWide(scene) && !scene.each.length && scene.sign.quote !== undefined

/** Two stacks of plates: what is called out and asked, and beside it what is seen and was said. */
export const Stacks = (scene: Scene) => {
  const { sign, u } = scene
  const half = { flexGrow: 1, flexBasis: 0, gap: GAP * u } as const
  return (
    <Boards scene={scene} last>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: GAP * u }}>
        <Stack style={half}>
          <Plate scene={scene} fill="ground" line="ink" grows={1} pads={FULL}>
            <Head {...scene} />
          </Plate>
          <Plate scene={scene} fill="accent" line="panel" grows={0} pads={FULL}>
            <AskedByCode scene={scene} fill="panel" />
          </Plate>
        </Stack>
        <Stack style={half}>
          <Plate scene={scene} fill="panel" line="ink" grows={1} pads={FULL}>
            {sign.image ? (
              <Seen scene={scene} width={insideOf(0.5 * platesWide(scene), scene)} />
            ) : (
              <Facts {...scene} />
            )}
            {(!sign.image || sign.details.length > 0) && <Said {...scene} />}
          </Plate>
        </Stack>
      </Row>
    </Boards>
  )
}

/** A plate for each: the headline, the picture beside what was said, the facts, and what is asked. */
export const Boarded = (scene: Scene) => {
  const { sign, u } = scene
  const photo = besideWords(scene, {
    measure: platesWide(scene),
    wide: 0.48,
    high: sign.quote ? 0.3 : 0.4,
  })
  return (
    <Boards scene={scene} last>
      <Plate scene={scene} fill="ground" line="ink" grows={0} pads={FULL}>
        <Head {...scene} />
      </Plate>
      <Row style={{ flexGrow: 1, alignItems: 'stretch', gap: GAP * u }}>
        <Stack fill="panel" radius={2.4 * u} style={{ width: photo.width, padding: 1.5 * u }}>
          <Picture {...scene} style={{ minHeight: photo.height - 3 * u, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Plate scene={scene} fill="panel" line="ink" grows={1} pads={FULL}>
            {sign.quote ? (
              <Said {...scene} />
            ) : (
              <DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />
            )}
          </Plate>
        </Stack>
      </Row>
      {sign.quote && sign.details.length > 0 && (
        <Plate scene={scene} fill="panel" line="ink" grows={0} pads={0.8 * FULL}>
          {areAcross(sign.details) ? (
            <DetailsAcross details={sign.details} gap={gutterOf(scene)} accent="accent" />
          ) : (
            <Facts {...scene} />
          )}
        </Plate>
      )}
      <Plate scene={scene} fill="accent" line="panel" grows={0} pads={FULL}>
        <AskedByCode scene={scene} fill="panel" />
      </Plate>
    </Boards>
  )
}

const Said = (scene: Scene) => <Extract scene={only(scene, 'quote')} accent="accent" />
const Facts = (scene: Scene) => <Extract scene={only(scene, 'details')} accent="accent" label={0.78} />

/** The picture, and the facts about it beside it, or what was said. */
const Seen = ({ scene, width }: { scene: Scene; width: number }) => {
  const { sign, sheet, u } = scene
  const photo = besideWords(scene, { measure: width, wide: 0.5, high: 0.4 })
  return (
    <Row style={{ gap: Math.min(gutterOf(scene), 0.06 * sheet.height), flexGrow: 1, alignItems: 'stretch' }}>
      <Stack style={{ width: photo.width }}>
        <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
      </Stack>
      <Stack
        style={{
          flexGrow: 1,
          flexBasis: 0,
          justifyContent: sign.details.length ? 'space-between' : 'center',
        }}
      >
        {sign.details.length ? (
          <DetailsDown details={sign.details} gap={1.6 * u} accent="accent" />
        ) : (
          <Said {...scene} />
        )}
      </Stack>
    </Row>
  )
}
