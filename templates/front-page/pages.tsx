import type { Child, Scene } from 'signgen'
import {
  Call,
  CodeAtFoot,
  hasCall,
  hasLast,
  isCodeAtFoot,
  isWide,
  Last,
  Picture,
  Row,
  Rule,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { Masthead } from './masthead.tsx'
import { CutOut, Facts, Head, hasSaid, Said } from './pieces.tsx'

const gapOf = (scene: Scene) => (isWide(scene) ? 2 : 2.8) * scene.u

/** In hundredths of the sheet: round the page, and between two columns. */
const [MARGIN, GUTTER] = [3.6, 4.4]

/** What every page has: the masthead above, the small print below. */
const Page = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { u } = scene
  return (
    <Sheet texture={{ material: 'grain', fill: 'speck' }}>
      <Stack style={{ padding: MARGIN * u, gap: gapOf(scene), flexGrow: 1, justifyContent: 'space-between' }}>
        <Masthead {...scene} />
        {children}
        {isCodeAtFoot(scene) ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
      </Stack>
    </Sheet>
  )
}

const Asked = (scene: Scene) =>
  hasCall(scene.sign) && (
    <Stack>
      <Rule thick={0.5 * scene.u} after={1.5 * scene.u} />
      <Call scene={scene} />
    </Stack>
  )

/** A quotation of few words fills the width with its two columns. */
const isAcross = ({ shape }: Scene) => shape !== 'tall'

/** What was said is the lead, across the page; what to do about it stands below. */
export const Lead = (scene: Scene) => {
  const { sheet } = scene
  return (
    <Page scene={scene}>
      <Head {...scene} />
      {scene.sign.image && <Picture {...scene} style={{ minHeight: 0.2 * sheet.height, flexGrow: 1 }} />}
      <Said {...scene} across={isAcross(scene)} />
      <Facts scene={scene} narrow={false} />
      <Asked {...scene} />
      <CutOut scene={scene} />
    </Page>
  )
}

/** A picture that is no wider than this for its height has a column to itself. */
const UPRIGHT = 1.1
/** A quotation of more letters has a wider column. */
const [LONG, LONGER] = [240, 420]

/** On a landscape page the last words end the column of the quotation: they leave the last to the call and the number. */
const isLastApart = ({ sign, shape, each }: Scene) =>
  shape === 'landscape' && sign.phone !== undefined && hasLast(sign) && !each.length

const withoutLast = (scene: Scene): Scene => ({
  ...scene,
  sign: { ...scene.sign, closing: undefined, hashtag: undefined, link: undefined },
})

type Group = readonly [share: number, content: Child]

/** What stands in each column: with `few`, the picture and what was said share the first. */
function groupsOf(scene: Scene, few: boolean): readonly Group[] {
  const { sign, sheet, u } = scene
  const { image, quote } = sign
  const letters = quote?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0
  const said = letters > LONGER ? 2.2 : letters > LONG ? 1.5 : 1
  const facts = <Facts scene={scene} />
  const apart = isLastApart(scene)
  const asks = (
    <>
      <Call scene={scene} />
      {isWide(scene) && <CutOut scene={apart ? withoutLast(scene) : scene} column />}
    </>
  )
  const told = sign.details.length > 0
  if (!image)
    return hasSaid(sign)
      ? [
          [said, [facts, <Said {...scene} />]],
          [1.3, asks],
        ]
      : [
          [1, facts],
          [1.3, asks],
        ]
  const photo = <Photo scene={scene} />
  if (image.width < UPRIGHT * image.height) {
    const high = (isWide(scene) ? 0.52 : 0.34) * sheet.height
    const whole = (image.width / image.height) * high
    const share = whole / (sheet.width - 2 * MARGIN * u - whole)
    if (!hasSaid(sign) || !isWide(scene))
      return [
        [share, photo],
        [1, [facts, asks]],
      ]
    return [
      [2 * share, photo],
      [said, [facts, <Said {...scene} />]],
      [1.3, asks],
    ]
  }
  if (few && isWide(scene))
    return [
      [1.1, [photo, <Said {...scene} across />]],
      [1, [facts, asks]],
    ]
  if (!isWide(scene))
    return [
      [hasSaid(sign) ? 1 : 1.2, photo],
      [1, told ? [facts, asks] : asks],
    ]
  return hasSaid(sign)
    ? [
        [1.15, [photo, facts]],
        [
          said,
          [
            <Said {...scene} />,
            apart && (
              <Stack>
                <Rule thick={0.5 * u} after={1.5 * u} />
                <Last scene={scene} stacked />
              </Stack>
            ),
          ],
        ],
        [1.3, asks],
      ]
    : [
        [1.3, photo],
        [1, [facts, asks]],
      ]
}

/**
 * Columns under a headline across the page, a rule between two. On a wide sheet the number is at the foot of the last; on
 * others it stands below them, and below a picture what was said.
 */
export const Columns = ({ scene, few = false }: { scene: Scene; few?: boolean }) => {
  const { sign, u, sheet } = scene
  const groups = groupsOf(scene, few)
  const all = groups.reduce((sum, [share]) => sum + share, 0)
  const free = sheet.width - (2 * MARGIN + (groups.length - 1) * GUTTER) * u
  return (
    <Page scene={scene}>
      <Head {...scene} />
      <Row style={{ flexGrow: 1, gap: (GUTTER / 2) * u, alignItems: 'stretch' }}>
        {groups.map(([share, content], i) => (
          <>
            {i > 0 && <box fill="ink" style={{ width: 0.16 * u }} />}
            <Stack
              style={{
                ...{ gap: gapOf(scene), justifyContent: 'space-between' },
                // The last ends where the rules above do, however narrow the gutters have become.
                ...(i < groups.length - 1 ? { width: (share / all) * free } : { flexGrow: 1, flexBasis: 0 }),
              }}
            >
              {content}
            </Stack>
          </>
        ))}
      </Row>
      {!isWide(scene) && sign.image && <Said {...scene} across={isAcross(scene)} />}
      {!isWide(scene) && <CutOut scene={scene} />}
    </Page>
  )
}

/** A picture in a column, whole if there is room, and never cut by more than a quarter of its height. */
const Photo = ({ scene }: { scene: Scene }) => {
  const { sign, sheet } = scene
  const high = isWide(scene) ? (hasSaid(sign) ? 0.27 : 0.34) : hasSaid(sign) ? 0.215 : 0.3
  return <Picture {...scene} style={{ minHeight: high * sheet.height, flexGrow: 1 }} />
}
