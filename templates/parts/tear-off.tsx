import type { Scene } from 'signgen'
import { Row, Stack } from './sheet.tsx'

/** In hundredths of the sheet: 20 × 50 mm on A4, as people cut them. */
const [WIDE, HIGH] = [8.2, 20]
/** A headline of no more letters goes on a tab: on any, and for every hundredth of the sheet. */
const [LABEL, LABEL_TO_SHEET] = [26, 10]
/** In millimetres: no office printer comes nearer to the edge. */
const MARGIN = 3.6
/** The tab that somebody has torn off, as a share of them. */
const GONE = 0.64
/** What is left of it: whole, in shreds, and the edge of the paper. */
const [WHOLE, TORN, EDGE] = [1.6, 4.6, 0.3]
/** Of the cut lines. */
const [DASH, GAP, THICK] = [1, 0.8, 0.16]

/**
 * Tabs to tear off along the foot of a sheet of paper, each with the number or the address, and what it is about. On a
 * picture there is nothing to tear. The words are on the sheet once already: nobody is read them ten times. Wants the
 * types `tab` and `tabLabel`, both of `fit: line`. `torn`: the colour behind the one that was torn off already.
 */
export const TearOff = ({ scene, fill = 'ink', torn }: { scene: Scene; fill?: string; torn?: string }) => {
  const { sign, sheet, u } = scene
  const [field, words] = sign.phone ? (['phone', sign.phone.number] as const) : (['link', sign.link] as const)
  if (sheet.pixels || !words) return null
  const count = Math.max(6, Math.min(14, Math.round(sheet.width / (WIDE * u))))
  const margin = Math.max(1.6 * u, MARGIN)
  const place = { height: HIGH * u, flexBasis: 0, paddingTop: margin, paddingBottom: margin }
  const gone = sign.texture === 'none' ? undefined : Math.round(GONE * count)
  const tabs = Array.from({ length: count }, (_, i) => (
    <>
      {i > 0 && <Cut u={u} fill={fill} />}
      {torn && i === gone ? (
        <Stub u={u} wall={torn} edge={fill} />
      ) : (
        <Row style={{ flexGrow: 1, flexBasis: 0, paddingLeft: 1.2 * u, paddingRight: 1.2 * u, gap: 0.6 * u }}>
          {sign.headline.length <= Math.min(LABEL, LABEL_TO_SHEET * u) && (
            <Row style={{ ...place, flexGrow: 0.62 }}>
              <text field="headline" type="tabLabel" as="artifact" fill={fill} align="center" turn="left">
                {sign.headline}
              </text>
            </Row>
          )}
          <Row style={{ ...place, flexGrow: 1 }}>
            <text field={field} type="tab" as="artifact" fill={fill} align="center" turn="left">
              {words}
            </text>
          </Row>
        </Row>
      )}
    </>
  ))
  return (
    <Stack>
      <Row style={{ gap: GAP * u, paddingLeft: u, paddingRight: u }}>
        {Array.from({ length: Math.floor(sheet.width / ((DASH + GAP) * u)) }, () => (
          <box fill={fill} style={{ height: THICK * u, flexGrow: 1 }} />
        ))}
      </Row>
      <Row style={{ paddingLeft: margin - 0.6 * u, paddingRight: margin - 0.6 * u }}>{tabs}</Row>
    </Stack>
  )
}

/** What is left of a tab that was torn off, with the edge of its paper, and the wall behind it. */
const Stub = ({ u, wall, edge }: { u: number; wall: string; edge: string }) => {
  const torn = (fill: string) => ({ texture: { material: 'torn', fill } }) as const
  return (
    <Stack fill={wall} style={{ flexGrow: 1, flexBasis: 0 }}>
      <box fill="ground" style={{ height: WHOLE * u }} />
      <Stack style={{ position: 'relative' }}>
        <box style={{ height: TORN * u }} {...torn(edge)} />
        <box
          style={{ ...{ position: 'absolute', left: 0, right: 0 }, top: -EDGE * u, height: TORN * u }}
          {...torn('ground')}
        />
      </Stack>
    </Stack>
  )
}

/** A line to cut along. */
const Cut = ({ u, fill }: { u: number; fill: string }) => (
  <Stack style={{ width: THICK * u, gap: GAP * u }}>
    {Array.from({ length: Math.round(HIGH / (DASH + GAP)) }, () => (
      <box fill={fill} style={{ height: DASH * u }} />
    ))}
  </Stack>
)
