import type { Finding } from '../../model/diagnostic.ts'
import { rewrite } from '../../model/fix.ts'
import { plainLanguage } from '../../trade/language/tags.ts'

/**
 * A language tag as it is written (BCP 47); undefined for what is none. A language of more than three letters is registered
 * nowhere (RFC 5646, §2.2.1): it is the name of one.
 */
export function canonicalTag(typed: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(typed)
    return tag && plainLanguage(tag).length < 4 ? tag : undefined
  } catch {
    return undefined
  }
}

/** The languages whose English names people write in the place of their tags. */
const NAMED =
  'en cy ga gd pl ur pa bn gu ta hi ar he fa ps ku fr de es it pt nl ro bg uk ru el tr so sq sr hr zh ja ko vi th lt lv et cs sk sl hu sv da nb fi sw am ti yo'

/** The tag of a language that is named in English: `cy` for Welsh. */
export function tagOfName(typed: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const [first = ''] = typed.trim().split(/[\s(,-]/)
  return NAMED.split(' ').find(tag =>
    [typed.trim(), first].some(name => names.of(tag)!.toLowerCase() === name.toLowerCase()),
  )
}

/** What is told of a name that is no tag, with the tag of the language that it names. */
export function noTag(typed: string, field: string): Finding {
  const meant = tagOfName(typed)
  const hint = meant ? `write ${meant}` : 'write its tag: en-GB, cy, ur …'
  return {
    code: 'invalid-value',
    message: `\`${typed}\` is not a language tag`,
    hint,
    field,
    fixes: meant ? [rewrite(typed, meant, true)] : [],
  }
}
