import type { Rule } from '../found.ts'
import { onPages, printedOn } from './tell.ts'

/** Is nothing seen through anything? */
export const transparencyUsed: Rule = (file, { transparency: allowed = true }) =>
  allowed
    ? []
    : onPages(
        file,
        page => [
          ...printedOn(page).flatMap(({ transparent, box }) =>
            transparent
              ? [{ of: transparent, message: `something is seen through: ${transparent}`, box }]
              : [],
          ),
        ],
        {
          code: 'transparency-used',
          hint: 'export as PDF/X-1a, which flattens it; or ask the shop whether it takes PDF/X-4',
        },
      )
