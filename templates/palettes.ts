import type { Palette } from 'signgen'

/* Palettes of the looks: the four roles that every look has; what a look has besides follows from them. */

const WHITE = { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] } as const
const BLACK = { rgb: '#0A0A0A', cmyk: [0, 0, 0, 100] } as const
const YELLOW = { rgb: '#FFD900', cmyk: [0, 14, 100, 0] } as const

/** Black on the paper that is there: one ink, and any copier. */
export const MONO: Palette = { ground: WHITE, ink: BLACK, accent: BLACK, panel: WHITE }

const dark = (accent: Palette[string]): Palette => ({
  ground: { rgb: '#10182B', cmyk: [80, 60, 30, 60] },
  ink: WHITE,
  accent,
  panel: { rgb: '#22304F', cmyk: [80, 60, 25, 40] },
})

/** Light words on the night sky, for screens and for boards that are lit. */
export const NIGHT = dark(YELLOW)
export const NIGHT_PINK = dark({ rgb: '#FF9EC4', cmyk: [0, 48, 3, 0] })
export const NIGHT_GREEN = dark({ rgb: '#8FE3B0', cmyk: [45, 0, 40, 0] })

const onWhite = (ground: Palette[string], accent: Palette[string]): Palette => ({
  ground,
  ink: BLACK,
  accent,
  panel: WHITE,
})

export const PINK = onWhite(
  { rgb: '#FFB3D1', cmyk: [0, 38, 2, 0] },
  { rgb: '#7A0A3D', cmyk: [20, 100, 30, 45] },
)
export const GREEN = onWhite(
  { rgb: '#9BE08F', cmyk: [42, 0, 55, 0] },
  { rgb: '#0B4A2B', cmyk: [90, 30, 80, 25] },
)
export const SKY = onWhite(
  { rgb: '#A9D8F5', cmyk: [36, 4, 0, 0] },
  { rgb: '#0A3A78', cmyk: [100, 75, 10, 20] },
)
export const LEMON = onWhite(
  { rgb: '#FFF04D', cmyk: [0, 2, 78, 0] },
  { rgb: '#8A0F5C', cmyk: [30, 100, 15, 20] },
)
export const VIOLET = onWhite(
  { rgb: '#D9C8F5', cmyk: [18, 24, 0, 0] },
  { rgb: '#4B1B8A', cmyk: [85, 100, 5, 5] },
)
/** White paper and one strong colour. */
export const BLUE_ON_WHITE = onWhite(WHITE, { rgb: '#0B3B8C', cmyk: [100, 85, 5, 15] })

/** Coloured papers, as notices are printed on: the panel is the paper too. */
export const PINK_PAPER: Palette = {
  ground: { rgb: '#FFD6E0', cmyk: [0, 22, 5, 0] },
  ink: BLACK,
  accent: { rgb: '#7A0A3D', cmyk: [20, 100, 30, 45] },
  panel: { rgb: '#FFEDF2', cmyk: [0, 10, 2, 0] },
}
export const BLUE_PAPER: Palette = {
  ground: { rgb: '#D3E9F7', cmyk: [18, 3, 0, 0] },
  ink: BLACK,
  accent: { rgb: '#0A3A78', cmyk: [100, 75, 10, 20] },
  panel: { rgb: '#EDF6FC', cmyk: [7, 1, 0, 0] },
}
export const SALMON_PAPER: Palette = {
  ground: { rgb: '#FFE0C7', cmyk: [0, 14, 22, 0] },
  ink: BLACK,
  accent: { rgb: '#7A1F12', cmyk: [10, 85, 85, 50] },
  panel: { rgb: '#FFF3E8', cmyk: [0, 6, 9, 0] },
}
/** Yellow stone with a plate of dark green. */
export const SANDSTONE: Palette = {
  ground: { rgb: '#D9C49A', cmyk: [10, 18, 42, 4] },
  ink: { rgb: '#1C140A', cmyk: [0, 0, 0, 100] },
  accent: { rgb: '#1F3D2E', cmyk: [75, 35, 65, 55] },
  panel: { rgb: '#F7EFDC', cmyk: [0, 3, 14, 0] },
}
