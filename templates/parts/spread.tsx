import type { Arrangement, Child, Scene, Sign } from 'signgen'
import { asksMuch } from './asked-down.tsx'
import { isWide } from './columns.tsx'
import { hasCall, hasReply } from './contents.ts'
import { areAcross } from './details.tsx'
import { favoured } from './favoured.ts'
import { besideWords, favourOf, Picture, shownRatio } from './picture.tsx'
import { Qr, withoutCode } from './qr.tsx'
import { Row, Stack } from './sheet.tsx'

/**
 * How the body of a sign is spread: the picture with the details, what was said, what is asked. Two are for looks that know
 * them: `picture-first`, an upright picture beside all that is read, and `asks-at-end`, what is asked with what it is
 * answered by in a column of their own.
 */
export type Spread = 'picture-beside' | 'two-columns' | 'three-columns' | 'picture-first' | 'asks-at-end'

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
  if (!isWide(scene)) {
    if (!sign.image) return []
    if (shape === 'square' && !hasSaid(sign) && isUpright(sign)) return ['picture-first', 'picture-beside']
    return hasSaid(sign) && parts > 1 ? ['two-columns', 'picture-beside'] : ['picture-beside']
  }
  if (!sign.image) return parts === 3 ? ['three-columns', 'two-columns'] : []
  if (!hasSaid(sign)) return isUpright(sign) ? ['picture-first', 'two-columns'] : ['two-columns']
  if (parts === 1) return ['two-columns']
  const columns = ['three-columns', 'two-columns'] as const
  if (!hasReply(sign)) return columns
  return shape === 'wide' && asksMuch(sign) ? ['asks-at-end', ...columns] : [...columns, 'asks-at-end']
}

/** A picture that is hardly wider than high. */
const isUpright = ({ image }: Sign) => image !== undefined && image.width <= 1.1 * image.height

/**
 * A look's arrangements: its own, of a name, and after or before it the spreads of its body that it knows; before all of
 * them what it likes best for this sign.
 */
export function arrangementsWith(
  scene: Scene,
  own: Arrangement,
  spread: (scene: Scene, how: Spread) => Child,
  knows: readonly Spread[] = [],
  first: readonly Arrangement[] = [],
): readonly Arrangement[] {
  const known = new Set<Spread>(['picture-beside', 'two-columns', 'three-columns', ...knows])
  const spreads = spreadsOf(scene)
    .filter(name => known.has(name))
    .map((name): Arrangement => ({ name, draw: drawn => spread(drawn, name) }))
  const usual = scene.sign.image ? [...spreads, own] : [own, ...spreads]
  return favoured(scene, [...first, ...usual], FAVOURED)
}

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: {
    headline: { size: 2.8 },
    subheadline: { size: 1.5 },
    quote: { size: 1.7 },
    speaker: { size: 0.8 },
  },
  phone: { phone: { size: 10.5 }, quote: { size: 0.9 }, value: { size: 0.9 } },
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
  /** The details as they stand in the whole width, and in a narrow column; without it as anywhere else. */
  readonly across?: Child
  readonly down?: Child
  readonly said: Child
  readonly call: Child
  /** The code stands beside what is asked: the look leaves it out of the answer (`besideCode`). */
  readonly codeByCall?: boolean
}

/** How high a picture in a column may be, to the sheet: beside much to read, and beside little. */
const [HIGH, HIGHEST] = [0.28, 0.38]
/** A picture takes at least this part of a sheet, and this of its width, or it is not seen; its column has no more than that. */
const [SEEN, WIDE, MOST] = [0.083, 0.225, 0.56]
/** A column with details is at least so wide, to one of columns that are alike. */
const NARROW = 0.8

interface WholeProps {
  readonly scene: Scene
  readonly wide: number
  readonly high: number
  readonly fill?: string
  readonly screen?: string | undefined
}

/** A picture, whole but for a panorama, so wide, and no higher than there is room. */
export const Whole = ({ scene, wide, high, fill = 'ink', screen }: WholeProps) => {
  const { image } = scene.sign
  if (!image) return null
  const ratio = shownRatio(image)
  const width = Math.min(wide, high * ratio)
  return (
    <Stack style={{ alignSelf: 'flex-start' }}>
      <Picture {...scene} fill={fill} {...(screen && { screen })} style={{ width, height: width / ratio }} />
    </Stack>
  )
}

/** How large a picture is at least. */
function seenOf({ sign: { image }, sheet }: Scene) {
  const ratio = image ? shownRatio(image) : 1
  const width = Math.max(WIDE * sheet.width, Math.sqrt(SEEN * ratio * sheet.width * sheet.height))
  return { width, height: width / ratio }
}

/** The body of a sign in one column or several: the picture is whole, and what belongs together stands together. */
export const Spread = ({ scene, how, width, gap, fill = 'ink', screen, codeByCall, ...parts }: Props) => {
  const { sign, sheet, shape } = scene
  const { details, across, down, said, call } = parts
  const talks = hasSaid(sign)
  const favour = favourOf(scene)
  const seen = seenOf(scene)
  const highest = (talks && !isUpright(sign) ? HIGH : HIGHEST) * sheet.height * (isWide(scene) ? 1.2 : 1)
  const high = favour * Math.max(seen.height, highest)
  const photo = (wide: number) =>
    sign.image && <Whole scene={scene} wide={wide} high={high} fill={fill} screen={screen} />
  const stacked = { gap, justifyContent: 'space-between' } as const
  const asked =
    codeByCall && isCodeByCall(scene, how) ? (
      <Row style={{ gap, alignItems: 'center' }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{call}</Stack>
        <Qr {...scene} fill={fill} small />
      </Row>
    ) : (
      call
    )
  if (how === 'picture-beside') {
    // Words in the narrow column, and short details in the whole width, where the look has them so.
    const short = across && areAcross(sign.details) && talks
    const picture = photo(
      short
        ? besideWords(scene, { measure: width, wide: 0.46, high: HIGHEST }).width
        : favour * (talks ? 0.46 : 0.5) * width,
    )
    const facts = talks ? details : (down ?? details)
    const [beside, below] = short
      ? [said, across]
      : sign.details.length
        ? [facts, said]
        : talks
          ? [said, null]
          : [call, null]
    return (
      <Stack style={{ ...stacked, flexGrow: 1 }}>
        <Row style={{ gap, alignItems: 'center' }}>
          {picture}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{beside}</Stack>
        </Row>
        {below}
        {isApart(sign) && asked}
      </Stack>
    )
  }
  // On a sheet that is higher than wide the call has the whole width.
  const below = how === 'two-columns' && talks && (shape === 'portrait' || shape === 'tall') && call
  const groups =
    how === 'three-columns'
      ? [[details], [said], [call]]
      : talks && !isUpright(sign)
        ? [[details], [said, !below && call]]
        : [[], [details, said, !below && call]]
  const full = groups.filter((group, i) => (i === 0 && sign.image) || group.some(Boolean))
  const column = (width - (full.length - 1) * gap) / full.length
  // The first column is wide enough for the picture to be seen, and no wider than it, if that is an upright one.
  const ratio = sign.image ? shownRatio(sign.image) : 1
  const wide = Math.min(favour * Math.max(column, seen.width), MOST * width)
  const photoWide = sign.image && Math.min(Math.max(column, wide), high * ratio)
  const first = photoWide && (groups[0]?.some(Boolean) ? Math.max(photoWide, NARROW * column) : photoWide)
  const columns = (
    <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
      {full.map((group, i) => (
        <Stack
          style={{ ...stacked, ...(i === 0 && first ? { width: first } : { flexGrow: 1, flexBasis: 0 }) }}
        >
          {i === 0 && photo(first || column)}
          {group}
        </Stack>
      ))}
    </Row>
  )
  if (!below) return columns
  return (
    <Stack style={{ ...stacked, flexGrow: 1 }}>
      {columns}
      {asked}
    </Stack>
  )
}

/** Does the code stand beside what is asked, so that the number has its band to itself? */
const isCodeByCall = ({ sign, shape }: Scene, how: Spread) =>
  (how === 'two-columns' || (how === 'picture-beside' && isApart(sign))) &&
  (shape === 'portrait' || shape === 'tall') &&
  hasCall(sign) &&
  sign.phone &&
  sign.qr

/** Does what is asked stand below picture and details? */
const isApart = (sign: Sign) => sign.details.length > 0 || hasSaid(sign)

/** A scene without the code that is drawn beside what is asked. */
export const besideCode = (scene: Scene, how: Spread): Scene =>
  isCodeByCall(scene, how) ? withoutCode(scene) : scene
