import { FONTS } from '../typefaces.ts'

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' })

/** The fonts that come with signgen: family, weights, scripts. */
export function fonts(): string {
  const families = [...new Set(FONTS.map(({ family }) => family))].map(family => {
    const of = FONTS.filter(font => font.family === family)
    const scripts = of[0]!.scripts.map(script => SCRIPT_NAMES.of(script)).join(', ')
    return [family, of.map(({ weight }) => weight).join(' '), scripts]
  })
  const widths = [0, 1].map(column => Math.max(...families.map(row => row[column]!.length)))
  return families
    .map(
      ([family, weights, scripts]) =>
        `${family!.padEnd(widths[0]!)}  ${weights!.padEnd(widths[1]!)}  ${scripts}`,
    )
    .join('\n')
}
