import type { Plan } from './plan.ts'

export const FRANCE: Partial<Plan> = {
  trunk: '0',
  // Pairs; freephone and the like by their code of three or four.
  groups: [
    [/^08/, '2 2 2 2 2', '1 3 3 3', '1 3 2 2 2', '4 3 3', '4 2 2 2'],
    [/^0/, '2 2 2 2 2'],
  ],
}
