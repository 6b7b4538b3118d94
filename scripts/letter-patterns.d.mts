/** By the name of a class of letters, with an i before it where case counts for nothing: its Latin letters, as ranges. */
export function latinClasses(): Readonly<Record<string, string>>
/** A file of the sources with each expression replaced that has classes of letters. */
export function replaced(path: string, code: string): string
