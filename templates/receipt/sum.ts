/** An amount as it is written in English: its currency before it, commas at the thousands, two decimals or none. */
const AMOUNT = /^([£$€])\s?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{2}))?$/u

/**
 * What amounts come to, written as they are; undefined unless all of them are amounts of one currency, and there are two at
 * the least: what is not sure is not summed.
 */
export function sumOf(values: readonly string[]): string | undefined {
  const amounts = values.map(value => AMOUNT.exec(value.trim()))
  const [first] = amounts
  if (amounts.length < 2 || !first) return undefined
  let [pence, decimals] = [0n, false]
  for (const amount of amounts) {
    if (amount?.[1] !== first[1]) return undefined
    pence += BigInt(amount![2]!.replaceAll(',', '')) * 100n + BigInt(amount![3] ?? 0)
    decimals ||= amount![3] !== undefined
  }
  const whole = String(pence / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${first[1]}${whole}${decimals ? `.${String(pence % 100n).padStart(2, '0')}` : ''}`
}
