import type { GlyphRun, PaintedText, TextLine } from '../../../model/drawing.ts'
import { type Script, scriptOf } from '../../../trade/language/scripts.ts'
import { lettersOf } from '../../../trade/language/tags.ts'

/**
 * The language of a run that is written in other letters than its text, such as an Arabic name in an English line: that of
 * another text of the sign if one is written so, else the one that most people write so (Unicode's likely subtags). Nothing
 * for a run in the language of its text.
 */
export function passageLanguage(
  run: GlyphRun,
  { text }: TextLine,
  { language }: PaintedText,
  others: ReadonlySet<string>,
): string | undefined {
  const script = scriptIn(run, text)
  if (!script || isWrittenIn(script, language)) return undefined
  return [...others].find(other => isWrittenIn(script, other)) ?? likely(script)
}

const scriptIn = ({ glyphs }: GlyphRun, text: string): Script | undefined => {
  for (const { cluster } of glyphs) {
    const script = scriptOf(text.codePointAt(cluster) ?? 0)
    if (script) return script
  }
  return undefined
}

/** Chinese and Japanese write Han, each under a name of their own. */
const HAN = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])

const isWrittenIn = (script: Script, language: string): boolean => {
  const letters = lettersOf(language)
  return letters === script || (script === 'Hani' && HAN.has(letters))
}

const likely = (script: Script): string => new Intl.Locale(`und-${script}`).maximize().language
