import { type Arrangement, defineTemplate, EVERY_FIELD, type Scene } from 'signgen'
import {
  favoured,
  hasBody,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'
import { MONO, NIGHT, SANDSTONE } from './palettes.ts'
import { Disc } from './plaque/disc.tsx'
import { Read, Rung } from './plaque/flank.tsx'
import { Asked, grows, InColumns, Notice, Said } from './plaque/notice.tsx'
import { CLEAR, Plate, Wall } from './plaque/wall.tsx'
import { waysOf } from './plaque/ways.ts'

/** A round plaque on a brick wall, for what was lost here. Not blue: the blue ones have an owner. */
export default defineTemplate({
  name: 'plaque',
  description:
    'A round slate plaque on a brick wall with the name on it, and a screwed plate with the rest of the words',
  shows: EVERY_FIELD,
  needs: [],
  colours: {
    ground: { rgb: '#8F4232', cmyk: [20, 80, 80, 28] },
    ink: { rgb: '#1F2427', cmyk: [0, 0, 0, 100] },
    accent: { rgb: '#2B3438', cmyk: [45, 20, 20, 82] },
    panel: { rgb: '#FBF4E4', cmyk: [0, 2, 10, 0] },
    joint: { rgb: '#B58B74', cmyk: [8, 38, 42, 18], follows: ['ground', 'ink', 0.25] },
    burnt: { rgb: '#793427', cmyk: [20, 82, 80, 42], follows: ['ground', 'ink', 0.1] },
    shade: { rgb: '#4A2119', cmyk: [20, 72, 72, 64], follows: ['ground', 'ink', 0.4] },
    received: { rgb: '#E5DFD1', cmyk: [0, 2, 10, 10], follows: ['panel', 'ink', 0.1] },
    sent: { rgb: '#D3CFC4', cmyk: [0, 2, 8, 18], follows: ['panel', 'ink', 0.2] },
  },
  palettes: { night: NIGHT, mono: MONO, sandstone: SANDSTONE },
  faces: {
    display: ['Source Serif 4', 900],
    strong: ['Source Serif 4', 700],
    text: ['Source Serif 4', 400],
  },
  type: {
    banner: { face: 'strong', size: 0.34, fit: 'flow', caps: true, tracking: 0.06, leading: 1.25 },
    headline: { face: 'display', size: 3.4, fit: 'measure', leading: 1.04, caps: true, tracking: 0.01 },
    subheadline: { face: 'strong', size: 0.54, fit: 'flow', leading: 1.16 },
    label: { face: 'strong', size: 0.7, fit: 'flow', group: 'details' },
    value: { face: 'strong', size: 0.95, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'strong', size: 0.66, fit: 'flow', group: 'quote' },
    quote: { face: 'text', size: 1.12, fit: 'flow', group: 'quote', leading: 1.2, wrap: 'pretty' },
    source: { face: 'text', size: 0.58, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 1.5, fit: 'flow', leading: 1.08 },
    action: { face: 'strong', size: 1.08, fit: 'flow', leading: 1.18 },
    phoneLabel: { face: 'strong', size: 0.75, fit: 'flow' },
    phone: { face: 'display', size: 3.2, fit: 'line' },
    address: { face: 'display', size: 2.4, fit: 'line' },
    link: { face: 'strong', size: 1, fit: 'line' },
    closing: { face: 'strong', size: 0.8, fit: 'flow', leading: 1.2 },
    small: { face: 'text', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not an official plaque.',
      publisher: 'Put up by {publisher}.',
      reconstruction: 'Messages retyped from the source.',
    },
  },
  draw: scene => <Column scene={scene} share={0.66} />,
  arrangements: scene => {
    if (!hasPlate(scene)) return [{ name: 'alone', draw: drawn => <Alone {...drawn} /> }]
    const ways = waysOf(scene).map(
      ([how, share, apart]): Arrangement => ({
        name: `${how}-${Math.round(100 * share)}${apart ? '-apart' : ''}`,
        ...(how === 'flank' && !isWide(scene) && { type: FLANK }),
        draw: drawn => {
          const Drawn = { banner: Banner, beside: Beside, corner: Corner, column: Column, flank: Flank }[how]
          return <Drawn scene={drawn} share={share} apart={apart ?? false} />
        },
      }),
    )
    return favoured(scene, ways, FAVOURED)
  },
})

/** Under the disc the number has a plate of its own, and is as wide as that. */
const FLANK = { phone: { size: 6 } }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: { quote: { size: 1.7 }, speaker: { size: 0.8 } },
  phone: { phone: { size: 7.5 }, quote: { size: 1 } },
} satisfies Parameters<typeof favoured>[2]

interface Props {
  readonly scene: Scene
  readonly share: number
  readonly apart?: boolean
}

const hasPlate = ({ sign }: Scene) =>
  hasBody(sign) || hasReply(sign) || hasLast(sign) || sign.image !== undefined

const MARGIN = 3.4

const acrossOf = ({ sheet, u }: Scene, share: number) =>
  Math.min(
    sheet.width - 2 * MARGIN * u,
    sheet.height - 2.1 * MARGIN * u,
    share * Math.min(sheet.width, sheet.height),
  )

/** Nothing but the name: on a wide sheet the plaque is as long as it. */
const Alone = (scene: Scene) => {
  const { u, sheet } = scene
  const high = isWide(scene) ? 0.66 * sheet.height : Math.min(0.88 * sheet.width, 0.72 * sheet.height)
  const wide = isWide(scene) ? sheet.width - 2 * MARGIN * u : high
  return (
    <Wall style={{ padding: MARGIN * u, alignItems: 'center', justifyContent: 'space-evenly', gap: 2 * u }}>
      <Disc scene={scene} across={wide} height={high} />
      <Plate scene={scene} style={{ width: 0.72 * wide }}>
        <Stack style={clear(u)}>
          <Signature scene={scene} />
        </Stack>
      </Plate>
    </Wall>
  )
}

/** The disc over the plate, which is as wide, or, with much to read, as wide as the sheet. */
const Column = ({ scene, share }: Props) => {
  const { u, sheet, sign } = scene
  const across = acrossOf(scene, share)
  const most = sheet.width - 2 * MARGIN * u
  const wide =
    hasExtract(sign) || sign.qr || scene.each.length ? most : Math.min(most, Math.max(across, 0.7 * most))
  return (
    <Wall
      style={{
        padding: MARGIN * u,
        gap: 0.7 * MARGIN * u,
        justifyContent: 'space-evenly',
        alignItems: 'center',
      }}
    >
      <Disc scene={scene} across={across} />
      <Plate scene={scene} style={{ width: wide }}>
        <Notice scene={scene} width={wide - 2 * CLEAR.across * u} />
      </Plate>
    </Wall>
  )
}

/** The disc beside the plate. */
const Beside = ({ scene, share }: Props) => {
  const { u, sheet } = scene
  const across = acrossOf(scene, share)
  const width = sheet.width - across - (3 * MARGIN + 2 * CLEAR.across) * u
  return (
    <Wall style={{ padding: MARGIN * u, gap: MARGIN * u, flexDirection: 'row', alignItems: 'center' }}>
      <Disc scene={scene} across={across} />
      <Plate scene={scene} style={{ flexGrow: 1, flexBasis: 0 }}>
        <Notice scene={scene} width={width} />
      </Plate>
    </Wall>
  )
}

/** The number under the disc, and a plate as high as the wall beside both. */
const Flank = ({ scene, share }: Props) => {
  const { u, sheet } = scene
  const across = acrossOf(scene, share)
  const between = 0.7 * MARGIN * u
  const width = sheet.width - across - between - 2 * (MARGIN + CLEAR.across) * u
  return (
    <Wall style={{ padding: MARGIN * u, gap: between, flexDirection: 'row', alignItems: 'stretch' }}>
      <Stack style={{ width: across, gap: between, justifyContent: 'space-between' }}>
        <Disc scene={scene} across={across} />
        <Plate scene={scene} style={{ flexGrow: 1 }}>
          <Rung scene={scene} />
        </Plate>
      </Stack>
      <Plate scene={scene} style={{ flexGrow: 1, flexBasis: 0 }}>
        <Read scene={scene} width={width} />
      </Plate>
    </Wall>
  )
}

/** On a banner the plaque is longer than high, and the plate is read across. */
const Banner = ({ scene }: Props) => {
  const { u, sheet, sign } = scene
  const high = sheet.height - 1.6 * MARGIN * u
  const read = hasExtract(sign) || sign.image !== undefined
  const across = Math.max(high, (read ? 0.27 : 0.4) * sheet.width)
  return (
    <Wall
      style={{ padding: 0.8 * MARGIN * u, gap: 0.8 * MARGIN * u, flexDirection: 'row', alignItems: 'center' }}
    >
      <Disc scene={scene} across={across} height={0.995 * high} />
      <Plate scene={scene} style={{ flexGrow: 1, flexBasis: 0, alignSelf: 'stretch' }}>
        {read ? <InColumns scene={scene} /> : <Notice scene={scene} width={sheet.width - across} fills />}
      </Plate>
    </Wall>
  )
}

/** The disc in the corner, a plate beside it, and one below both. */
const Corner = ({ scene, share, apart = false }: Props) => {
  const { u, sheet } = scene
  const across = acrossOf(scene, share)
  // Beside the disc a picture wants all the width there is.
  const [side, between] = [0.76 * MARGIN * u, 0.5 * MARGIN * u]
  const width = sheet.width - across - 2 * side - between
  return (
    <Wall
      style={{
        ...{ paddingTop: MARGIN * u, paddingBottom: MARGIN * u, paddingLeft: side, paddingRight: side },
        ...{ gap: 0.7 * MARGIN * u, justifyContent: 'space-evenly' },
      }}
    >
      <Row style={{ gap: between, alignItems: 'stretch' }}>
        <Disc scene={scene} across={across} />
        <Plate
          scene={scene}
          style={{
            flexGrow: 1,
            flexBasis: 0,
            ...(apart && !grows(scene).flexGrow && { alignSelf: 'center' }),
          }}
        >
          <Said scene={scene} alone={apart} width={width} />
        </Plate>
      </Row>
      <Plate scene={scene}>
        <Asked scene={scene} alone={apart} />
      </Plate>
    </Wall>
  )
}

const clear = (u: number) => ({
  ...{ paddingLeft: CLEAR.across * u, paddingRight: CLEAR.across * u },
  ...{ paddingTop: 1.3 * u, paddingBottom: 1.3 * u },
})
