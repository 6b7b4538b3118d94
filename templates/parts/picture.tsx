import type { BoxStyle, Child, Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Row, Stack } from './sheet.tsx'

/**
 * The sign's picture in the box that `style` makes, with its maker in a small line below; nothing where it has none. Wants
 * the type `small`.
 */
export const Picture = ({
  style,
  fit = 'cover',
  focus,
  fill = 'ink',
  screen,
  ground,
  ...scene
}: Scene & {
  style: BoxStyle
  fit?: 'cover' | 'contain'
  focus?: readonly [number, number]
  fill?: string
  /** The colour that it is printed in, as dots. */
  screen?: string
  /** What is seen through it, and beside it where it does not fill its box; default: what lies below the box. */
  ground?: string
}) => {
  if (!scene.sign.image) return null
  const picture = (box: BoxStyle) => (
    <picture field="image" style={box} fit={fit} focus={focus} screen={screen} />
  )
  return (
    <Stack style={{ flexGrow: style.flexGrow ?? 0 }}>
      {ground ? (
        <Stack fill={ground} style={style}>
          {picture({ flexGrow: 1 })}
        </Stack>
      ) : (
        picture(style)
      )}
      <EachLanguage scene={scene} arrangement="stacked" gap={0}>
        {({ sign: { image } }) => (
          <text field="image.credit" type="small" fill={fill} align="end" before={0.25} after={0.25}>
            {image?.credit}
          </text>
        )}
      </EachLanguage>
    </Stack>
  )
}

/** A picture of less than this part of the sheet is a stamp. */
const SEEN = 0.086
/** Nor is one narrower than this part of its width seen. */
const WIDE = 0.225
/** How much larger a sign has a picture that it favours. */
export const favourOf = ({ sign: { emphasis } }: Scene): number => (emphasis === 'picture' ? 1.35 : 1)
/** A story, of which a look has the part between the bars, is so much higher than that; no other picture is so narrow. */
const [BARS, NARROW] = [1.36, 0.79]

/** How large the whole sheet is, in square millimetres. */
export const areaOf = ({ width, height, pixels }: Scene['sheet']): number =>
  width * height * (pixels && width < NARROW * height ? BARS : 1)

/** A picture that is wider than this for its height would be a strip: it loses its ends, and shows this part of its width at least. */
const [STRIP, ENDS] = [1.8, 0.81]

/** How wide a picture is shown for its height where it has a box of its own: whole, but for a panorama. */
export function shownRatio({ width, height }: { readonly width: number; readonly height: number }): number {
  const ratio = width / height
  return ratio <= STRIP ? ratio : Math.max(STRIP, ENDS * ratio)
}

/**
 * The box of a whole picture that shares a measure with words: so much of it, and more where the picture would be a stamp;
 * and no higher than so much of the sheet, but for the same reason.
 */
export function besideWords(
  scene: Scene,
  { measure, wide, high }: { readonly measure: number; readonly wide: number; readonly high: number },
): { readonly width: number; readonly height: number } {
  const { sign, sheet } = scene
  const { image } = sign
  const ratio = image ? shownRatio(image) : 1
  const seen = Math.sqrt(SEEN * areaOf(sheet) * ratio)
  const most = high * sheet.height * ratio
  const least = Math.max(seen, WIDE * sheet.width)
  const width = Math.min(0.64 * measure, favourOf(scene) * Math.max(least, Math.min(wide * measure, most)))
  return { width, height: width / ratio }
}

/** Pictures that are wider than this for their height stand below a headline, others beside it. */
const BROAD = 1.5

/** How wide a picture beside a headline may be, in hundredths of the sheet. */
const UPRIGHT = { tall: 30, portrait: 30, square: 22, landscape: 22, wide: 14 } as const

interface IllustratedProps {
  readonly scene: Scene
  readonly fill?: string
  /** The headline. */
  readonly children?: Child
}

/** A headline with the sign's picture: a broad one below it, cut to the room that is left; others whole, beside it. */
export const Illustrated = ({ scene, fill = 'ink', children }: IllustratedProps) => {
  const { u, sheet, shape } = scene
  const { image } = scene.sign
  if (!image) return children
  const ratio = image.width / image.height
  if (ratio > BROAD)
    return (
      <>
        {children}
        <Picture {...scene} fill={fill} style={{ minHeight: 0.15 * sheet.height, flexGrow: 1 }} />
      </>
    )
  const wide = Math.min(UPRIGHT[shape] * u, 0.34 * sheet.height * ratio)
  return (
    <Row style={{ gap: 3 * u, alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{children}</Stack>
      <Picture {...scene} fill={fill} style={{ width: wide, height: wide / ratio }} />
    </Row>
  )
}

/** The sign's logo, so high and as wide as it is, or as wide as there is room; nothing where it has none. */
export const Logo = ({
  sign: { logo },
  height,
  width = 4 * height,
}: Scene & { height: number; width?: number }) => {
  if (!logo) return null
  const scale = Math.min(height / logo.height, width / logo.width)
  return (
    <picture field="logo" style={{ width: logo.width * scale, height: logo.height * scale }} fit="contain" />
  )
}
