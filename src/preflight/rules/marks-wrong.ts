import { bottom, grown, right } from '../content/shape.ts'
import type { Found, Rule } from '../found.ts'

/** Are crop marks there, where a printer wants them, and not where they would be printed? */
export const marksWrong: Rule = ({ pages }, { marks }) =>
  marks === undefined
    ? []
    : pages.flatMap(({ number, painted, trim, bleed }): Found[] => {
        const inner = grown(bleed ?? trim, -0.01)
        const found = painted.find(
          ({ box, kind }) =>
            kind !== 'text' &&
            (right(box) <= inner.x ||
              bottom(box) <= inner.y ||
              box.x >= right(inner) ||
              box.y >= bottom(inner)),
        )
        if ((found !== undefined) === marks) return []
        const told = { code: 'marks-wrong', page: number } as const
        return marks
          ? [
              {
                ...told,
                message: 'there are no crop marks, and this printer wants them',
                hint: 'switch them on: print: {marks: true}',
                box: trim,
              },
            ]
          : [
              {
                ...told,
                message: 'marks stand outside the bleed, and this printer wants none',
                hint: 'switch them off: print: {marks: false, slug: 0}',
                box: found!.box,
              },
            ]
      })
