import { NO_AREA, NO_ZERO, type Plan, SAY_COST } from './plan.ts'

export const AUSTRALIA: Partial<Plan> = {
  trunk: '0',
  // ACMA, “Phone numbers for use in TV shows, films and creative works”.
  drama:
    /^0[2378](?:5550|7010)\d{4}$|^0491570(?:006|110|15[6-9])$|^1800160401$|^180097570[789]$|^18009757(?:1\d)$|^1900654321$/,
  emergency: /^(?:000|106|112)$/,
  // Lifeline, police assistance, the emergency services, Crime Stoppers, 1800RESPECT, Kids Helpline, national security.
  help: /^(?:131114|131444|132500|1800333000|1800737732|1800551800|1800123400|1300659467)$/,
  dear: [[/^190\d{7}$/, SAY_COST]],
  lacking: [
    [/^[2-9]\d{5,7}$/, NO_AREA],
    [/^[23478]\d{8}$/, NO_ZERO],
  ],
  shape: /^0\d|^1[38]00 ?\d|^1[38]00\d/,
  // Australian Government Style Manual, “Telephone numbers”; numbers of no place as their owners like.
  groups: [
    [/^0[2378]/, '2 4 4'],
    [/^04/, '4 3 3', '4 6', '4 2 2 2'],
    [/^1[389]00/, '4 *'],
    [/^13/, '2 *', '3 *', '4 *'],
  ],
  longest: digits => (!/^1[38]/.test(digits) ? digits.length : /^1[38]00/.test(digits) ? 10 : 6),
}
