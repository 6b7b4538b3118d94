import { lawOf } from '../../../trade/law/laws.ts'
import type { Remark, SignRule } from '../rule.ts'
import { parties } from './parties.ts'

/** A box at the post office, or a bag, by the names that they have. */
const BOX =
  /\b(?:(?:g\.?|care )?p\.?\s?o\.?\s?box|post office box|locked bag|private bag|mail bag|freepost|reply paid|poste restante)\b/i

const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{2,3} \d{4,5}(?:-\d{4})?)[\s.,]*$/i

export const imprintAddress: SignRule = {
  code: 'imprint-address',
  severity: 'warning',
  why: 'The imprint needs an address, and this does not look like one.',
  cure: 'Give number and street (or a PO box where allowed), town and postcode.',
  // An address that is none is found by those who complain.
  check: ({ sign: { imprint } }) => {
    if (!imprint) return []
    const { addresses } = lawOf(imprint.jurisdiction)
    if (addresses === 'any') return []
    return parties(imprint).flatMap(([field, { address }]): Remark[] => {
      if (address === undefined || /^(?:of the )?same address\.?$/i.test(address)) return []
      const [box] = (addresses === 'street' && BOX.exec(address)) || []
      if (looksLikeAddress(address) && !box) return []
      const message = box
        ? `\`${field}\` gives a ${box}, where the law asks for a street address`
        : `\`${field}\` gives “${address}”, which does not look like an address`
      const hint = 'give number and street, town and postcode'
      return [{ message, hint, field: `${field}.address` }]
    })
  },
}

/** A number, a box or the name of a house, and something to find the town by: a comma, a line, a postcode. */
function looksLikeAddress(address: string): boolean {
  const stops = address.replace(/(?<![\s,;])[\s,;]+$/, '').match(/,|\n/g)?.length ?? 0
  const found = /\d/.test(address.replace(POSTCODE, '')) || BOX.test(address)
  return address.length > 10 && ((found && (stops > 0 || POSTCODE.test(address))) || stops > 1)
}
