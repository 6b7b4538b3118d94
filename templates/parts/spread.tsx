import type { Arrangement, Child, Scene, Sign } from 'signgen'
import { isWide } from './columns.tsx'
import { hasCall } from './contents.ts'
import { favoured } from './favoured.ts'
import { Picture } from './picture.tsx'
import { Row, Stack } from './sheet.tsx'

/** How the body of a sign is spread: the picture with the details, what was said, what is asked. */
export type Spread = 'picture-beside' | 'two-columns' | 'three-columns'

type Part = 'details' | 'quote'

const partOf = (sign: Sign, part: Part): Sign =>
  part === 'details' ? { ...sign, quote: undefined, note: undefined } : { ...sign, details: [] }

/** A scene with the details alone, or with the quotation and its note alone: a look draws each in a place of its own. */
export const only = (scene: Scene, part: Part): Scene => ({
  ...scene,
  sign: partOf(scene.sign, part),
  each: scene.each.map(({ language, scene: spoken }) => ({
    language,
    scene: { ...spoken, sign: partOf(spoken.sign, part) },
  })),
})

const hasSaid = ({ quote, note }: Sign) => quote !== undefined || note !== undefined

/** The spreads that suit a sign on a sheet, the preferred first: none where two languages have the columns. */
function spreadsOf(scene: Scene): readonly Spread[] {
  const { sign, shape, arrangement } = scene
  if (arrangement) return []
  const parts = [sign.details.length > 0, hasSaid(sign), hasCall(sign)].filter(Boolean).length
  if (isWide(scene)) {
    if (!sign.image) return parts === 3 ? ['three-columns', 'two-columns'] : []
    return hasSaid(sign) && parts > 1 ? ['three-columns', 'two-columns'] : ['two-columns']
  }
  if (!sign.image) return []
  return shape === 'square' && hasSaid(sign) && parts > 1
    ? ['two-columns', 'picture-beside']
    : ['picture-beside']
}

/** A look's arrangements: its own, of a name, and after or before it the spreads of its body. */
export function arrangementsWith(
  scene: Scene,
  own: Arrangement,
  spread: (scene: Scene, how: Spread) => Child,
): readonly Arrangement[] {
  const spreads = spreadsOf(scene).map((name): Arrangement => ({ name, draw: drawn => spread(drawn, name) }))
  return favoured(scene, scene.sign.image ? [...spreads, own] : [own, ...spreads], FAVOURED)
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: {
    headline: { size: 2.8 },
    subheadline: { size: 1.5 },
    quote: { size: 1.7 },
    speaker: { size: 0.8 },
  },
  phone: { phone: { size: 7 }, quote: { size: 0.9 }, value: { size: 0.9 } },
  headline: { headline: { size: 8 }, subheadline: { size: 1.5 }, question: { size: 1.5 } },
} satisfies Parameters<typeof favoured>[2]

interface Props {
  readonly scene: Scene
  readonly how: Spread
  /** The width that all of it has, in millimetres, and what is between two columns. */
  readonly width: number
  readonly gap: number
  /** Of the name of the picture's maker. */
  readonly fill?: string
  /** The colour that the picture is printed in, as dots. */
  readonly screen?: string
  /** As the look dresses them; nothing where the sign has none. */
  readonly details: Child
  readonly said: Child
  readonly call: Child
}

/** How high a picture in a column may be, to the sheet: beside much to read, and beside little. */
const [HIGH, HIGHEST] = [0.26, 0.36]

interface WholeProps {
  readonly scene: Scene
  readonly wide: number
  readonly high: number
  readonly fill?: string
  readonly screen?: string | undefined
}

/** A picture, whole, so wide, and no higher than there is room. */
export const Whole = ({ scene, wide, high, fill = 'ink', screen }: WholeProps) => {
  const { image } = scene.sign
  if (!image) return null
  const ratio = image.width / image.height
  const width = Math.min(wide, high * ratio)
  return (
    <Stack style={{ alignSelf: 'flex-start' }}>
      <Picture {...scene} fill={fill} {...(screen && { screen })} style={{ width, height: width / ratio }} />
    </Stack>
  )
}

/** The body of a sign in one column or several: the picture is whole, and what belongs together stands together. */
export const Spread = ({ scene, how, width, gap, fill = 'ink', screen, details, said, call }: Props) => {
  const { sign, sheet } = scene
  const talks = hasSaid(sign)
  const high = (talks ? HIGH : HIGHEST) * sheet.height * (isWide(scene) ? 1.2 : 1)
  const photo = (wide: number) =>
    sign.image && <Whole scene={scene} wide={wide} high={high} fill={fill} screen={screen} />
  const stacked = { gap, justifyContent: 'space-between' } as const
  if (how === 'picture-beside') {
    const picture = photo((talks ? 0.46 : 0.5) * width)
    const [beside, below] = sign.details.length ? [details, said] : talks ? [said, null] : [call, null]
    return (
      <Stack style={{ ...stacked, flexGrow: 1 }}>
        <Row style={{ gap, alignItems: 'center' }}>
          {picture}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{beside}</Stack>
        </Row>
        {below}
        {(sign.details.length > 0 || talks) && call}
      </Stack>
    )
  }
  const groups =
    how === 'three-columns'
      ? [[true, details], [said], [call]]
      : talks
        ? [
            [true, details],
            [said, call],
          ]
        : [[true], [details, call]]
  const full = groups.filter(group => group.some(part => (part === true ? sign.image : part)))
  const column = (width - (full.length - 1) * gap) / full.length
  return (
    <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
      {full.map(group => (
        <Stack style={{ ...stacked, flexGrow: 1, flexBasis: 0 }}>
          {group.map(part => (part === true ? photo(column) : part))}
        </Stack>
      ))}
    </Row>
  )
}
