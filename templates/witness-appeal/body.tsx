import type { Child, Scene, Sign } from 'signgen'
import { gutterOf, isWide, only, Row, Stack } from 'signgen/parts'
import { Framed } from './framed.tsx'
import { Call, Extract, hasCall, hasExtract, Photo, WholePhoto } from './pieces.tsx'

/** How the body stands between the bands: one thing below the other, or in columns. */
export type How = 'column' | 'record' | 'framed' | 'picture-beside' | 'two-columns' | 'three-columns'

const hasSaid = ({ quote, note }: Sign) => quote !== undefined || note !== undefined

/** A picture with words round it has a quarter of the sheet; with few words, more. */
const photoHeight = (sign: Sign, { height }: Scene['sheet']) => (hasExtract(sign) ? 0.24 : 0.4) * height

/** What is left of the sheet between its margins, in hundredths of it: the edge, the frame and the inset of both sides. */
const MARGINS = 14.3

/** The picture, the panel and the call. */
export const Body = ({ scene, how, head }: { scene: Scene; how: How; head?: Child }) => {
  const { sign, sheet, shape, u } = scene
  const width = sheet.width - MARGINS * u
  const gap = gutterOf(scene, isWide(scene) ? 3 : 3.4)
  const pictured = sign.emphasis === 'picture' ? 1.15 : 1
  const photo = (wide: number, high: number) =>
    sign.image && <WholePhoto scene={scene} wide={pictured * wide} high={pictured * high * sheet.height} />
  if (how === 'column' || how === 'record')
    return (
      <>
        {head}
        <Photo {...scene} height={photoHeight(sign, sheet)} overExtract={hasExtract(sign)} />
        <Extract {...scene} record={how === 'record'} />
        <Call {...scene} />
      </>
    )
  if (how === 'framed')
    return (
      <>
        {head}
        <Framed scene={scene} measure={width} />
        <Call {...scene} />
      </>
    )
  if (how === 'picture-beside') {
    // Details want a measure: beside a picture on a narrow sheet they have it only where little else is said.
    const parted = sign.details.length > 0 && hasSaid(sign)
    const narrow = !isWide(scene) && shape !== 'square'
    const called = !hasExtract(sign) || (narrow && !hasSaid(sign))
    const panel = <Extract {...(parted ? only(scene, 'details') : scene)} />
    return (
      <>
        {head}
        <Row style={{ gap, alignItems: called ? 'center' : 'stretch' }}>
          {photo((parted || called ? 0.52 : 0.45) * width, isWide(scene) ? 0.46 : parted ? 0.26 : 0.36)}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            {called ? <Call {...scene} arrangement="stacked" /> : panel}
            {!called && isWide(scene) && <Call {...scene} arrangement="stacked" />}
          </Stack>
        </Row>
        {called && panel}
        {parted && <Extract {...only(scene, 'quote')} />}
        {!called && !isWide(scene) && <Call {...scene} />}
      </>
    )
  }
  const call = hasCall(sign) && <Call {...scene} arrangement="stacked" />
  const three = how === 'three-columns'
  const column = { flexBasis: 0, justifyContent: 'space-evenly' } as const
  return (
    <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
      {three && sign.image && <Stack style={{ justifyContent: 'center' }}>{photo(0.34 * width, 0.44)}</Stack>}
      {!three && (
        <Stack style={{ ...column, flexGrow: 0.8, gap: 1.6 * u }}>
          {head}
          {photo(0.44 * width, 0.32)}
          {call}
        </Stack>
      )}
      <Stack style={{ ...column, flexGrow: 1 }}>
        <Extract {...scene} />
      </Stack>
      {three && (call || sign.subheadline) && (
        <Stack style={{ ...column, flexGrow: sign.image ? 0.7 : 0.8 }}>
          {head}
          {call}
        </Stack>
      )}
    </Row>
  )
}
