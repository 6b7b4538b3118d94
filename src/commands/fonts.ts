import { EMOJI_FONT, FONTS, type Font } from '../typefaces.ts'

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' })

const coverage = (font: Font): string =>
  font === EMOJI_FONT ? 'Emoji' : font.scripts.map(script => SCRIPT_NAMES.of(script)).join(', ')

/** The fonts that come with signgen: family, weights, scripts. */
export function fonts(): string {
  const all = [...FONTS, EMOJI_FONT]
  const families = [...new Set(all.map(({ family }) => family))].map(family => {
    const of = all.filter(font => font.family === family)
    return [family, of.map(({ weight }) => weight).join(' '), coverage(of[0]!)]
  })
  const widths = [0, 1].map(column => Math.max(...families.map(row => row[column]!.length)))
  return families
    .map(
      ([family, weights, scripts]) =>
        `${family!.padEnd(widths[0]!)}  ${weights!.padEnd(widths[1]!)}  ${scripts}`,
    )
    .join('\n')
}
