/** What languages know of their words, by the name of the file that it comes in: plain data. */
export type Dictionaries = Readonly<Record<string, unknown>>
