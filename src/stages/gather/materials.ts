import { lookWords, type Template } from '../../looks/kit/template.ts'
import {
  BAR_FONT,
  EMOJI_FONT,
  ENLARGED,
  fontBytes,
  isCovered,
  stackFor,
} from '../../media/fonts/catalogue.ts'
import type { FontFile, Materials } from '../../model/materials.ts'
import type { Sign } from '../../model/sign.ts'
import { mayHaveEmoji } from '../../trade/language/emoji.ts'
import { scriptsOf } from '../../trade/language/scripts.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import { isBarred, withoutBars } from '../../trade/markup/redaction.ts'

/**
 * Bring what a sign needs to be laid out: fonts for the scripts of its words, and of those that the look adds to them. Its
 * own fonts, by role, are tried before the look's.
 */
export function gather(
  sign: Sign,
  template: Template,
  own: ReadonlyMap<string, FontFile> = new Map(),
): Materials {
  const languages = [sign.language, ...(sign.bilingual ? [sign.bilingual.other.language] : [])]
  const words = JSON.stringify([sign, languages.map(language => lookWords(template, language))])
  const barred = isBarred(words)
  const plain = unmarked(withoutBars(words))
  const scripts = scriptsOf(plain)
  const pictured = mayHaveEmoji(words)
  const fonts = Object.entries(template.faces).map(([role, [family, weight]]) => {
    const stack = stackFor(family, weight, scripts, languages)
    const covered = isCovered(plain, family)
    const needed = [
      ...(covered ? stack.slice(0, 1) : stack),
      ...(barred ? [BAR_FONT] : []),
      ...(pictured && !covered ? [EMOJI_FONT] : []),
    ]
    const files = needed.map(font => ({
      id: `${font.family} ${font.weight}`,
      bytes: fontBytes(font),
      emoji: font === EMOJI_FONT,
      enlarged: ENLARGED[font.family],
    }))
    const first = own.get(role)
    return [role, first ? [first, ...files] : files] as const
  })
  return { fonts: Object.fromEntries(fonts) }
}
