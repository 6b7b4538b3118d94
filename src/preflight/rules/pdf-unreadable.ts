import type { Found, Rule } from '../found.ts'

/** Was everything looked at? */
export const pdfUnreadable: Rule = ({ pages, damaged }) => {
  const hint = 'save it again from the program that made it'
  return [
    ...(pages.length ? [] : [{ code: 'pdf-unreadable', message: 'it has no page', hint } as const]),
    ...damaged.map(
      (why): Found => ({ code: 'pdf-unreadable', message: `a part of it could not be read: ${why}`, hint }),
    ),
    ...pages
      .filter(({ cut }) => cut)
      .map(
        ({ number }): Found => ({
          code: 'pdf-unreadable',
          message: 'there is more on this page than signgen looks at; what comes after was not checked',
          hint: 'flatten it to a picture, or ask the shop to check it',
          page: number,
        }),
      ),
  ]
}
