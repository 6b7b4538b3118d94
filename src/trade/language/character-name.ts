/** The number of a character as Unicode writes it: `U+200B`. */
export const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** A character as it is told to people: by its number where nobody sees it. */
export const namedCharacter = (character: string): string =>
  /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : codeOf(character)
