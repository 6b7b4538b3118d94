import { RULES } from './rules/index.ts'
import { GOOD } from './score.ts'

/** What `signgen explain layout` says. */
export function explained(): string {
  const rules = RULES.map(
    ({ name, excludes, weight, why }) =>
      `  ${name} (${excludes ? 'excludes, ' : ''}${weight} points)\n    ${why}`,
  )
  return [
    'How signgen arranges a sign',
    '',
    'A look has several ways to arrange the same words, in its own order of preference. A page begins with 100 points; each',
    `rule takes up to its points, by how far the page is from it. The first page with ${GOOD} points that breaks no rule that`,
    'excludes is taken, and no other is laid out. Where there is none, the best is taken: first those that break no rule that',
    'excludes, then by points. A page that is far behind the best before spaces and pictures give way to its words is given up.',
    'The JSON report says for every output which arrangement was taken, its score, and why.',
    '',
    'Of a sign in two languages, one below the other, each arrangement is also tried with what is read at length in columns,',
    'one for each language; its name then ends in `-languages`.',
    '',
    'The rules:',
    ...rules,
    '',
    'A sign can say what it favours: `emphasis: quote`, `phone`, `picture` or `headline`.',
  ].join('\n')
}
