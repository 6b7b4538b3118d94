/** The forms that a word takes by its number, as Unicode names them; `other` where no more is said. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** How many there are of something, in a language: `#` stands for the number, where a form says it. */
export const counted = (language: string, n: number, forms: Forms): string =>
  (forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replaceAll('#', String(n))

/** Mistakes and warnings, each where there are some. */
export const troubles =
  (language: string, mistakes: Forms, warnings: Forms, between = ', ') =>
  (errors: number, others: number): string =>
    [errors ? counted(language, errors, mistakes) : '', others ? counted(language, others, warnings) : '']
      .filter(Boolean)
      .join(between)
