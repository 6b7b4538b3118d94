import { NO_AREA, type Plan, SAY_COST } from './plan.ts'

/** The United States and Canada. */
export const NORTH_AMERICA: Partial<Plan> = {
  // The North American Numbering Plan keeps 555-0100 to 555-0199 of every area.
  drama: /^1?[2-9]\d\d55501\d\d$/,
  emergency: /^911$/,
  // The short ones of cities and services; Crime Stoppers, the FBI's line for tips, the lines on suicide and on domestic
  // violence, Kids Help.
  help: /^(?:988|[2-8]11)$|^1?(?:8002228477|8002255324|8002738255|8007997233|8006564673|8006686868|8882453862)$/,
  dear: [[/^1?900\d{7}$/, SAY_COST]],
  lacking: [[/^\d{7}$/, NO_AREA]],
  shape: /^(?:1 )?\d{3} \d{3} \d{4}$/,
  groups: [
    [/^1/, '1 3 3 4'],
    [/^/, '3 3 4'],
  ],
  longest: digits => (digits.startsWith('1') ? 11 : 10),
}
