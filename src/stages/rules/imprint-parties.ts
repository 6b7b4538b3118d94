import type { Finding } from '../../model/diagnostic.ts'
import type { Imprint } from '../../model/imprint.ts'
import type { Party } from '../../model/sign.ts'
import { lawOf } from '../../trade/law/laws.ts'
import type { Case } from './rule.ts'

const PARTIES = ['promoter', 'onBehalfOf', 'printer', 'sponsor'] as const

const parties = (imprint: Imprint): [field: string, party: Party][] =>
  PARTIES.flatMap(part => (imprint[part] ? [[`imprint.${part}`, imprint[part]] as [string, Party]] : []))

/** A box at the post office, or a bag, by the names that they have. */
const BOX =
  /\b(?:(?:g\.?|care )?p\.?\s?o\.?\s?box|post office box|locked bag|private bag|mail bag|freepost|reply paid|poste restante)\b/i

const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{2,3} \d{4,5}(?:-\d{4})?)[\s.,]*$/i

/** A number, a box or the name of a house, and something to find the town by: a comma, a line, a postcode. */
function looksLikeAddress(address: string): boolean {
  const stops = address.replace(/[\s,;]+$/, '').match(/,|\n/g)?.length ?? 0
  const found = /\d/.test(address.replace(POSTCODE, '')) || BOX.test(address)
  return address.length > 10 && ((found && (stops > 0 || POSTCODE.test(address))) || stops > 1)
}

/** An address that is none is found by those who complain. */
export function imprintAddress({ sign: { imprint } }: Case): Finding[] {
  if (!imprint) return []
  const { addresses } = lawOf(imprint.jurisdiction)
  if (addresses === 'any') return []
  return parties(imprint).flatMap(([field, { address }]): Finding[] => {
    if (address === undefined || /^(?:of the )?same address\.?$/i.test(address)) return []
    const [box] = (addresses === 'street' && BOX.exec(address)) || []
    if (looksLikeAddress(address) && !box) return []
    const message = box
      ? `\`${field}\` gives a ${box}, where the law asks for a street address`
      : `\`${field}\` gives “${address}”, which does not look like an address`
    const hint = 'give number and street, town and postcode'
    return [{ code: 'imprint-address', message, hint, field: `${field}.address` }]
  })
}

/** Words that stand in forms and samples. Anytown and its postcodes are those of signgen's own examples. */
const SAMPLE =
  /\b(?:tba|tbc|tbd|todo|xxx+|lorem(?: ipsum)?|dolor sit amet|placeholder|insert (?:name|address|here)|your (?:(?:full |own )?name|address|street|town|organisation|organization|company|printer|postcode)(?: here)?|(?:name|address|postcode|street|company|printer) here|(?:first|full) name|name (?:and )?(?:surname|address)|(?:joe|fred|jane|john) (?:bloggs|doe|public)|jane doe|a\.? ?n\.? other|max mustermann|any street|fake street|ab1 2cd|xx\d{1,2} \d?xx|do not print)\b|\.\.\.|…|_{3,}|<[^>]*>|\[[^\]]*\]/i

/** Samples are printed oftener than one thinks. */
export function imprintPlaceholder({ sign: { imprint } }: Case): Finding[] {
  if (!imprint) return []
  return parties(imprint).flatMap(([field, { name, address }]): Finding[] => {
    const [sample] = SAMPLE.exec(`${name}\n${address ?? ''}`) ?? []
    if (sample === undefined) return []
    const message = `\`${field}\` still holds words of a sample: ${sample}`
    const hint = 'put in the real name and address'
    return [{ code: 'imprint-placeholder', message, hint, field, excerpt: sample }]
  })
}
