import { EMOJI_FONT, FONTS, type Font, LARGE } from '../media/fonts/catalogue.ts'
import { familyFor } from '../media/fonts/fallback.ts'
import { isHere } from '../media/fonts/files.ts'
import { maximum } from '../model/extremes.ts'
import type { Script } from '../trade/language/scripts.ts'
import { writtenIn } from '../trade/language/tags.ts'

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' })
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })

const coverage = (font: Font): string =>
  font === EMOJI_FONT ? 'Emoji' : font.scripts.map(script => SCRIPT_NAMES.of(script)).join(', ') || 'Symbols'

/** The languages that signs are drawn in and looked at; others of the same letters are drawn as well. */
const LANGUAGES = [
  ...['en', 'cy', 'ga', 'gd', 'pl', 'ro', 'pt', 'so', 'el', 'uk', 'ar', 'ur', 'ur-Arab', 'he'],
  ...['hi', 'bn', 'pa', 'gu', 'ta', 'zh', 'zh-Hant'],
]

const scriptIn = (language: string): Script => {
  const script = writtenIn(language)
  return (script.startsWith('Han') ? 'Hani' : script) as Script
}

/** Is a language set in this font: because the look asks for it, or because the look's own has not its letters? */
const isSetIn = (language: string, { family, scripts }: Font): boolean =>
  scripts.includes(scriptIn(language)) &&
  (scriptIn(language) === 'Latn' || familyFor(scriptIn(language), language) === family)

/** The fonts there are: family, weights, scripts, and the languages that are set in them. */
export function fonts(): string {
  const all = [...FONTS, EMOJI_FONT, ...LARGE]
  const rows = [...new Set(all.map(({ family }) => family))].map(family => {
    const of = all.filter(font => font.family === family)
    const [first] = of as [Font]
    const languages = LANGUAGES.filter(language => isSetIn(language, first)).map(language =>
      LANGUAGE_NAMES.of(language),
    )
    const wants = isHere(first) ? [] : [`(npm install ${first.package})`]
    return [
      family,
      of.map(({ weight }) => weight).join(' '),
      coverage(first),
      [languages.join(', '), ...wants].join('  '),
    ]
  })
  const widths = [0, 1, 2].map(column => maximum(rows.map(row => row[column]!.length)))
  return rows
    .map(row =>
      row
        .map((cell, i) => cell!.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
