import { lookWords, type Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import { isField } from '../../model/sign-file/printed.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import type { Conforming } from './conform.ts'

/** Words without which a look says what it has to, or which a rule of their own asks for where they are wanted. */
const SPARED: ReadonlySet<string> = new Set(['publisher', 'reconstruction', 'reward'])

/**
 * Tell of words that a look adds in English and has none for in the language of a sign. A field of the same name stands
 * in for them; a publisher is named without a sentence round it.
 */
export function missingWords(
  file: Conforming<SignFile>,
  template: Template,
  language: string,
  report: Report,
): void {
  const own = lookWords(template, language)
  for (const [key, english] of Object.entries(template.words.en ?? {})) {
    const typed = file[key as keyof SignFile]
    if (own[key] !== undefined || (typed !== undefined && typed !== 'auto') || SPARED.has(key)) continue
    const official = key === 'disclosure'
    const what = official ? 'the line that says the sign is not official' : `“${english}”`
    const message = `The look ${template.name} has no words in ${language} for ${what}`
    const hint = isField(key)
      ? `write \`${key}:\` yourself${official ? ', or `disclosure: none`' : ''}`
      : 'they are left out; another look may have them'
    report({ code: 'look-words-missing', message, hint, field: key, beside: 'language' })
  }
}
