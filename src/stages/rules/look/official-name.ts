import type { Remark, SignRule } from '../rule.ts'
import { appeals, onBehalf } from './official/issuer.ts'
import { ACRONYM, bodiesIn, isMasthead } from './official/public-bodies.ts'

/** Words that an issuer puts round its name; what is left when they are gone is what the line says besides. */
const ISSUING =
  /(?<![\p{L}\p{N}])(?:the|a|an|of|for|by|from|and|your|official|public|police|constabulary|witness(?:es)?|appeal(?:s|ing)?|(?:is|are) appealing|notice|warning|information|statement|serious|incident|(?:can you help|did you see|have you seen|do you know)(?: us| (?:any|some)(?:thing|one|body))?(?=[\p{P}\s]*$)|issued|published|authority)(?![\p{L}\p{N}])|[\p{P}\p{S}\s]/gu

/** Words that tell a notice from a name. */
const NOTICE = /\b(?:appeal(?:s|ing)?|notice|warning|information|statement|incident|witness(?:es)?)\b/i

/** “The NHS” is spoken of, and “Met Police?” is spoken to. */
const SPOKEN_OF = /^the /i
const SPOKEN_TO = /^[\p{L} ’'&()-]+[?!]/u

/** “POLICE. Can you help?” */
const HEADING = /^(?:police|constabulary)(?:[\s.:\n–-]*$|[.:\n–-])/i

/** Where a body may sign, besides where it may speak. */
const SIGNED = ['subheadline', 'note', 'question', 'action', 'disclosure'] as const
const PARTIES = ['promoter', 'onBehalfOf', 'sponsor'] as const

/** Sign as yourself: a sign in the name of a public body deceives, and can be an offence (Police Act 1996, s.90). */
export const officialName: SignRule = {
  code: 'official-name',
  severity: 'error',
  why: 'The sign speaks in the name of a public body, or under the title of a newspaper. Quoting one is comment; signing as one can be an offence.',
  cure: 'Take the name out of the banner, the headline, the publisher, the imprint, the closing line and any line that says who issued the sign.',
  check: ({ sign, typed }) => {
    const { publisher, imprint } = sign
    const told = (field: string, name: string): Remark => ({
      message: `\`${field}\` speaks in the name of ${isMasthead(name) ? 'a newspaper' : 'a public body'}: ${name}`,
      hint: 'speak of it in the quotation or the body of the sign, never in its name',
      field,
      excerpt: name,
    })
    const lines = (['banner', 'headline', 'closing'] as const).flatMap(field => {
      const name = sign[field] === undefined ? undefined : speaksAs(sign[field], field === 'banner')
      return name === undefined ? [] : [told(field, name)]
    })
    const named = (field: string, name: string | undefined, typedAs: unknown) =>
      name !== undefined && isBody(name)
        ? [told(typeof typedAs === 'string' ? field : `${field}.name`, name)]
        : []
    return [
      ...lines,
      ...SIGNED.flatMap(field => {
        const name = onBehalf(sign[field] ?? '')
        return name === undefined ? [] : [told(field, name)]
      }),
      ...named('publisher', publisher?.name, typed.publisher),
      ...PARTIES.flatMap(part => named(`imprint.${part}`, imprint?.[part]?.name, typed.imprint?.[part])),
    ]
  },
}

/** Does a line speak as a public body, and not of one? Silent where it says anything besides. */
function speaksAs(line: string, banner: boolean): string | undefined {
  const said = onBehalf(line) ?? appeals(line)
  if (said) return said
  if (banner && isMasthead(line)) return line.trim()
  const { first, rest } = bodiesIn(line)
  if (rest.replace(ACRONYM, ' ').toLowerCase().replace(ISSUING, '') !== '') return undefined
  const issues = banner || NOTICE.test(line)
  if (SPOKEN_TO.test(line.trim()) || (!issues && SPOKEN_OF.test(line.trim()))) return undefined
  // A few letters alone are a subject.
  if (first) return issues || !/^[\p{L}.]{2,5}$/u.test(line.trim()) ? first : undefined
  return issues || HEADING.test(line.trim())
    ? (line.match(ACRONYM)?.[0] ?? /\b(?:police|constabulary)\b/i.exec(line)?.[0])
    : undefined
}

/** A publisher is a body if its whole name is that of one: Camden Council Watch is none. */
function isBody(name: string): boolean {
  const plain = name.replace(/^the /i, '').trim()
  const rest = bodiesIn(plain).rest.replace(ACRONYM, '').replace(/[()]/g, '')
  return (
    isMasthead(name) ||
    (plain !== '' && rest.trim() === '') ||
    /^(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Constabulary|Police (?:Service|Force|Department))$/u.test(plain) ||
    /^(?:police|council|government)$/i.test(plain)
  )
}
