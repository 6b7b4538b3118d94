import { daysSince } from '../../model/day.ts'
import type { Finding } from '../../model/diagnostic.ts'
import { sheetOf } from '../../model/sheet.ts'
import { mediumOf } from '../../trade/law/imprint.ts'
import { lawOf } from '../../trade/law/laws.ts'
import type { Case } from './rule.ts'

/** What election law asks for and the imprint lacks. A sign about an issue may say what it likes. */
export function imprintMissing({ sign: { imprint }, outputs }: Case): Finding[] {
  if (!imprint || imprint.purpose === 'issue') return []
  const law = lawOf(imprint.jurisdiction)
  const paper = outputs.some(({ size }) => mediumOf(sheetOf(size)!) === 'print')
  const behalf: Finding[] =
    law.addressOfBehalf && imprint.onBehalfOf && !imprint.onBehalfOf.address
      ? [
          {
            code: 'imprint-missing',
            message: `The imprint gives no address of those on whose behalf it is promoted, which a sign about ${article(imprint.purpose)} needs (${law.of})`,
            hint: 'add imprint.onBehalfOf: {name: …, address: …}; “same address” will do',
            field: 'imprint.onBehalfOf',
          },
        ]
      : []
  const parts = law.asks.flatMap(({ part, paper: onPaper, address }): Finding[] => {
    if (onPaper && !paper) return []
    const party = imprint[part] ?? (part === 'sponsor' && law.promoterPays ? imprint.promoter : undefined)
    const lacks = !party
      ? `names no ${part}`
      : address && !party.address && !law.spares?.(imprint)
        ? `gives no address of the ${part}`
        : undefined
    if (!lacks) return []
    const message = `The imprint ${lacks}, which a sign about ${article(imprint.purpose)} needs${onPaper ? ' on paper' : ''} (${law.of})`
    const hint = `add imprint.${part}: {name: …, address: …}${law.addresses === 'any' ? REACHED : ''}`
    return [{ code: 'imprint-missing', message, hint, field: party ? `imprint.${part}` : 'imprint' }]
  })
  return [...parts, ...behalf]
}

/** Where a street is not the only address. */
const REACHED = '; the address may be of the web, or a telephone number'

const article = (purpose: string): string => (purpose === 'election' ? 'an election' : `a ${purpose}`)

/** A sign about a poll that is over was forgotten, or has the date of the last one. */
export function pollOver({ sign: { imprint }, today }: Case): Finding[] {
  if (imprint?.pollDate === undefined || imprint.purpose === 'issue') return []
  const days = daysSince(imprint.pollDate, today()) ?? 0
  if (days <= 0) return []
  const message = `The poll was on ${imprint.pollDate}, ${days === 1 ? 'a day' : `${days} days`} ago`
  const hint = 'put in the day of the next poll, or take the signs down'
  return [{ code: 'date-mismatch', message, hint, field: 'imprint.pollDate' }]
}
