import type { Finding } from '../diagnostic.ts'
import type { Case } from './rule.ts'

/** The police forces of the United Kingdom and Ireland by the first words of their names. */
const FORCES =
  'metropolitan|met|city of london|british transport|civil nuclear|ministry of defence|avon and somerset|bedfordshire|cambridgeshire|cheshire|cleveland|cumbria|derbyshire|devon and cornwall|dorset|durham|dyfed-powys|essex|gloucestershire|greater manchester|gwent|hampshire|hertfordshire|humberside|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumbria|north wales|north yorkshire|nottinghamshire|south wales|south yorkshire|staffordshire|suffolk|surrey|sussex|thames valley|warwickshire|west mercia|west midlands|west yorkshire|wiltshire'

/** Bodies in whose name no campaign may speak. A council is one by its last word. */
const BODY = new RegExp(
  `\\b(?:(?:${FORCES}) (?:police|constabulary)|police scotland|police service of northern ireland|psni|garda(?: síochána)?|new scotland yard|crimestoppers|(?:hm|uk|his majesty[’']s) government|home office|department (?:for|of) (?:health(?: and social care)?|education|transport|work and pensions)|crown prosecution service|hmrc|nhs(?: england)?|national health service|uk health security agency|public health (?:england|wales|scotland)|environment agency|national highways|transport for london|electoral commission|[\\p{L}]+ (?:city|borough|county|district|parish|town) council)\\b`,
  'giu',
)

/** Words that an issuer puts round its name; what is left when they are gone is what the line says besides. */
const ISSUING =
  /\b(?:the|a|an|of|for|by|from|and|your|official|public|police|constabulary|witness(?:es)?|appeal(?:s|ing)?|notice|warning|information|statement|serious|incident|issued|published|authority)\b|[\p{P}\p{S}\s]/giu

/** In the name of a body that is named as one, and of nothing more; “not issued by the police” says the contrary. */
const ON_BEHALF =
  /(?<!\b[Nn]ot )\b(?:[Oo]n behalf of|[Ii]ssued by|[Bb]y order of|[Pp]ublished by|[Aa]uthorised by)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,3}(?:Police|Constabulary|Council|Government|NHS|Home Office)(?=[.,;:!]|\s*$)/u

/** Words that tell a notice from a name. */
const NOTICE = /\b(?:appeal|notice|warning|information|statement|witness(?:es)?)\b/iu

/** Does a line speak as a public body, and not of one? Silent where it says anything besides. */
function speaksAs(line: string, banner: boolean): string | undefined {
  const behalf = ON_BEHALF.exec(line)
  if (behalf) return behalf[0]
  if (line.replace(BODY, ' ').replace(ISSUING, '') !== '') return undefined
  const [body] = line.match(BODY) ?? []
  if (body) return banner || NOTICE.test(line) || !/^nhs$/i.test(line.trim()) ? body : undefined
  return banner || NOTICE.test(line) ? line.match(/\b(?:police|constabulary)\b/iu)?.[0] : undefined
}

/** Words of those who speak of a body, and not as one. */
const OF_IT =
  /\b(?:against|not|v|vs|for|save|stop|defund|justice|watch|our|friends|without|people|mothers)\b/iu

/** A publisher is a body if its whole name is that of one: Camden Council Watch is none. */
function isBody(name: string): boolean {
  const plain = name.replace(/^the /i, '').trim()
  return (
    plain.replace(BODY, '') === '' || (/(?:\bpolice|\bconstabulary)$/iu.test(plain) && !OF_IT.test(plain))
  )
}

/** Sign as yourself: a sign in the name of a public body deceives, and can be an offence (Police Act 1996, s.90). */
export function officialName({ sign, typed }: Case): Finding[] {
  const hint = 'speak of a public body in the quotation or the body of the sign, never in its name'
  const told = (field: string, name: string): Finding => ({
    code: 'official-name',
    message: `\`${field}\` speaks in the name of a public body: ${name}`,
    hint,
    field,
    excerpt: name,
  })
  const lines = (['banner', 'headline', 'closing'] as const).flatMap(field => {
    const name = sign[field] === undefined ? undefined : speaksAs(sign[field], field === 'banner')
    return name === undefined ? [] : [told(field, name)]
  })
  const { publisher } = sign
  if (!publisher || !isBody(publisher.name)) return lines
  return [
    ...lines,
    told(typeof typed.publisher === 'string' ? 'publisher' : 'publisher.name', publisher.name),
  ]
}

/** An order to pay with a sum, a means or a place: “fair pay now” is a demand. */
const MONEY =
  /(?:^|[.!?:;]\s*|\bplease )(?:pay|send|transfer|give|donate|chip in)\b[^.?!]{0,30}?(?:[£$€]\s?\d|\b(?:money|cash|fine|penalty)\b|\bby card\b|\bonline\b|\b(?:at|on|via) \S+\.\S+)/imu
const DATA =
  /\b(?:send|give|tell|email|enter|text|provide)(?: us)? your (?:[\p{L}]+,? ){0,3}?(?:bank details|sort code|account number|card (?:number|details)|date of birth|national insurance number|passport number|password|pin)\b/iu

/** What imitates a public notice must not ask for money or for data: frauds do that. A look that disclaims imitates. */
export function moneyRequest({ sign, template }: Case): Finding[] {
  if (template.words.en?.disclosure === undefined) return []
  const fields = ['banner', 'headline', 'subheadline', 'note', 'question', 'action', 'closing'] as const
  return fields.flatMap((field): Finding[] => {
    const words = sign[field] ?? ''
    const asked = MONEY.exec(words) ?? DATA.exec(words)
    if (!asked) return []
    const what = MONEY.test(words) ? 'money' : 'personal data'
    const message = `\`${field}\` asks for ${what} on a look that imitates a public notice`
    return [
      {
        code: 'money-request',
        message,
        hint: 'take it out, or choose another look',
        field,
        excerpt: asked[0],
      },
    ]
  })
}

/** A sign without a name on it is taken down without notice (Town and Country Planning Act 1990, s.225). */
export const publisherMissing = ({ sign }: Case): Finding[] =>
  sign.publisher
    ? []
    : [
        {
          code: 'publisher-missing',
          message: 'The sign does not say who puts it up',
          hint: 'add publisher: and your name or that of your group',
          field: 'publisher',
        },
      ]
