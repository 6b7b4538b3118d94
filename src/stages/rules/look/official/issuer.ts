import { bodiesIn } from './public-bodies.ts'

/** `Issued by`, `On behalf of` and the like where a sentence begins: who else is its subject is spoken of. */
const ISSUER =
  /^(?:this (?:notice|sign|poster|appeal|leaflet|message) (?:is|was|has been) )?(?:(?:(?:issued|published|authori[sz]ed|promoted|produced|printed)(?:,? and | |, ))+(?:by(?: order of)?|on behalf of|for)|by order of|on behalf of)\s+(?:the\s+)?/iu

const PLAIN = /^(?:(?:[^\s.,:;!?]+\s+){0,2}constabulary|police|government|council)(?=[.,;:!]|\s*$)/i

/** A sentence that is in the name of a body: named as one, and of nothing more. */
function issuerOf(sentence: string): string | undefined {
  const [words] = ISSUER.exec(sentence) ?? []
  if (words === undefined) return undefined
  const behind = sentence.slice(words.length)
  const { first = '' } = bodiesIn(behind)
  const named = behind.startsWith(first) && /^(?:[.,;:!]|\s*$)/.test(behind.slice(first.length)) && first
  const name = named || PLAIN.exec(behind)?.[0]
  return name && words + name
}

/** Words in the name of a body; “not issued by the police” says the contrary. */
export const onBehalf = (text: string): string | undefined =>
  text
    .split(/(?<=[.!?])\s+|\n/)
    .map(sentence => issuerOf(sentence.trim()))
    .find(Boolean)

const APPEALING = /^(?:is|are) appealing(?: for (?:witnesses|information)\b|[\p{P}\s]*$)/iu

/** “Kent Police are appealing for witnesses after …”: an appeal, and not what somebody says of one. */
export function appeals(line: string): string | undefined {
  if (!/appealing/i.test(line)) return undefined
  const plain = line.trim().replace(/^the /i, '')
  const { first } = bodiesIn(plain)
  const name = first && plain.startsWith(first) ? first : /^(?:police|detectives|officers)/i.exec(plain)?.[0]
  return name && APPEALING.test(plain.slice(name.length).trim()) ? plain : undefined
}
