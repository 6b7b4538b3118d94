import { NO_AREA, type Plan, SAY_COST } from './plan.ts'

export const NEW_ZEALAND: Partial<Plan> = {
  trunk: '0',
  emergency: /^(?:111|112)$/,
  // The police, mental health; Crime Stoppers, Lifeline, family violence, Youthline.
  help: /^(?:105|1737|0800555111|0800543354|0800456450|0800376633)$/,
  dear: [[/^0900\d+$/, SAY_COST]],
  lacking: [[/^[2-9]\d{5,7}$/, NO_AREA]],
  groups: [
    [/^0[34679]/, '2 3 4'],
    [/^02/, '3 3 3', '3 3 4', '3 4 3', '3 4 4', '4 3 3', '4 3 4', '3 2 2 2', '3 2 2 3', '3 3 2 2'],
    [/^0(?:800|508|900)/, '4 *'],
  ],
  usual: digits =>
    /^0[34679]\d{7}$/.test(digits)
      ? digits.replace(/^(..)(...)/, '$1 $2 ')
      : /^02\d{7,9}$/.test(digits)
        ? digits.replace(/^(...)(...)/, '$1 $2 ')
        : undefined,
  languages: ['mi'],
}
