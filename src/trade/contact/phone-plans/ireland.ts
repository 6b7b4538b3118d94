import { NO_AREA, type Plan, SAY_COST } from './plan.ts'

export const IRELAND: Partial<Plan> = {
  trunk: '0',
  drama: /^02091\d{5}$/,
  emergency: /^(?:999|112)$/,
  // The 116 numbers of Europe; Crimestoppers, the Garda confidential line, women's aid, Childline, Pieta.
  help: /^(?:116\d{3}|1800250025|1800666111|1800341900|1800666666|1800247247)$/,
  dear: [[/^15\d{8}$/, SAY_COST]],
  lacking: [[/^[2-9]\d{5,7}$/, NO_AREA]],
  shape: /^0\d|^1[58][059]0 ?\d/,
  // ComReg, the National Numbering Scheme: the code stands whole; behind it people write one piece or a group of three.
  groups: [
    [/^01/, '2 7', '2 3 4', '2 3 2 2', '2 2 2 3'],
    [/^08[2-9]/, '3 7', '3 3 4', '3 3 2 2', '3 2 2 3'],
    [/^(?:0818|1[58][059]0)/, '4 *'],
    [/^0[4-9]0\d{6}$/, '4 5', '4 2 3', '4 3 2', '3 6', '3 3 3'],
    [/^0\d{7}$/, '3 5', '3 2 3', '3 3 2'],
    [/^0\d{8}$/, '3 6', '3 3 3', '3 2 2 2'],
    [/^0/, '3 7', '3 3 4', '3 3 2 2', '3 2 2 3'],
  ],
  languages: ['ga'],
}
