import { lookWords, type Template } from '../../looks/kit/template.ts'
import { BAR_FONT, EMOJI_FONT, ENLARGED, type Font, fontOf } from '../../media/fonts/catalogue.ts'
import { isCovered, stackFor, symbolFonts } from '../../media/fonts/fallback.ts'
import { fontBytes } from '../../media/fonts/files.ts'
import { apparentWeight } from '../../media/fonts/weight.ts'
import { Typeface } from '../../media/text/typeface.ts'
import type { FontFile, Materials } from '../../model/materials.ts'
import type { Sign } from '../../model/sign.ts'
import type { World } from '../../model/world.ts'
import { mayHaveEmoji } from '../../trade/language/emoji.ts'
import { scriptsOf } from '../../trade/language/scripts.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import { isBarred, withoutBars } from '../../trade/markup/redaction.ts'

/** All words of a sign and those that its look adds, with the languages of both. */
export function wordsOf(
  sign: Sign,
  template: Template,
): readonly [words: string, languages: readonly string[]] {
  const languages = [sign.language, ...(sign.bilingual ? [sign.bilingual.other.language] : [])]
  return [JSON.stringify([sign, languages.map(language => lookWords(template, language))]), languages]
}

/**
 * The fonts of every face of a look, in the order in which they are tried: for the scripts of the sign's words, and of
 * those that the look adds to them. The sign's own fonts, by role, are tried before the look's; after them all those that
 * it names for other roles, so that a script that only they have is set whatever roles another look has.
 */
export async function lookFonts(
  sign: Sign,
  template: Template,
  own: ReadonlyMap<string, FontFile>,
  installed: World['installed'],
): Promise<Materials['fonts']> {
  const [words, languages] = wordsOf(sign, template)
  const barred = isBarred(words)
  const plain = unmarked(withoutBars(words))
  const scripts = scriptsOf(plain)
  const pictured = mayHaveEmoji(words)
  const weights = new Map(
    [...own.values()].map(each => [each, apparentWeight(new Typeface(each.id, each.bytes))] as const),
  )
  const away = (font: FontFile, weight: number) => Math.abs((weights.get(font) ?? weight) - weight)
  const stacks = Object.entries(template.faces).map(async ([role, [family, weight]]) => {
    const first = own.get(role)
    // What a font of the sign's own lacks is set as heavy as it looks.
    const heavy = (first && weights.get(first)) ?? weight
    const font = fontOf(family, heavy)
    const stack = stackFor(font, scripts, languages, installed)
    const covered = isCovered(plain, family)
    const needed = [
      ...(covered ? stack.slice(0, 1) : stack),
      ...(barred ? [BAR_FONT] : []),
      ...(pictured && !covered ? [EMOJI_FONT] : []),
      ...(covered ? [] : symbolFonts(plain, font)),
    ]
    const files = await Promise.all(needed.map(fileOf))
    const others = [...new Set(own.values())]
      .filter(each => each !== first)
      .sort((one, other) => away(one, heavy) - away(other, heavy))
    return [role, [...(first ? [first] : []), ...files, ...others]] as const
  })
  return Object.fromEntries(await Promise.all(stacks))
}

const fileOf = async (font: Font): Promise<FontFile> => ({
  id: `${font.family} ${font.weight}`,
  bytes: await fontBytes(font),
  emoji: font === EMOJI_FONT,
  enlarged: ENLARGED[font.family],
})
