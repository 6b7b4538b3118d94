import type { BoxStyle, Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Stack } from './sheet.tsx'

/**
 * The sign's picture in the box that `style` makes, with its maker in a small line below; nothing where it has none. Wants
 * the type `small`.
 */
export const Picture = ({
  style,
  fit = 'cover',
  focus,
  fill = 'ink',
  ...scene
}: Scene & {
  style: BoxStyle
  fit?: 'cover' | 'contain'
  focus?: readonly [number, number]
  fill?: string
}) => {
  if (!scene.sign.image) return null
  return (
    <Stack style={{ flexGrow: style.flexGrow ?? 0 }}>
      <picture field="image" style={style} fit={fit} focus={focus} />
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
