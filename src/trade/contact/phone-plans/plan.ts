/** A way to group numbers: of how many digits each group is, `3 4 4`; `4 *` for a code of four and then as its owner likes. */
export type Grouping = string

/** Numbers that are what they are by decree, and how they are written: what libraries for telephone numbers do not know. */
export interface Plan {
  /** What numbers begin with at home and leave out abroad. */
  readonly trunk: '0' | ''
  /** Kept free for film and drama: they never ring. */
  readonly drama: RegExp
  /** Of the emergency services, by any name. */
  readonly emergency: RegExp
  /** Help lines, and lines of the services for what is no emergency. */
  readonly help: RegExp
  /** A call costs more than others, and the price must stand beside the number: what to do, by kind of number. */
  readonly dear: readonly (readonly [numbers: RegExp, hint: string])[]
  /** What is wrong with numbers that callers nearby may dial and others not. */
  readonly lacking: readonly (readonly [numbers: RegExp, lacks: string])[]
  /** Does a number look like one of the country to those who only see it among words? In groups, with one space between. */
  readonly shape: RegExp
  /**
   * How numbers may be grouped besides the library's form, by their beginning: the first row that fits decides. Undefined
   * where it is not known how a country groups.
   */
  readonly groups: readonly (readonly [numbers: RegExp, ...groupings: Grouping[]])[] | undefined
  /** The usual form of a number that the library writes otherwise. */
  readonly usual: (digits: string) => string | undefined
  /** How many digits of a number with letters are dialled: 1-800-CONTACTS has one too many, which does no harm. */
  readonly longest: (digits: string) => number
  /** Languages that are at home in this country alone, where a tag names none. Others are spoken in Britain too. */
  readonly languages: readonly string[]
}

/** A country that keeps none, or of which it is not known. */
export const NEVER = /(?!)/

/** What holds nearly everywhere. */
export const ELSEWHERE: Plan = {
  trunk: '',
  drama: NEVER,
  emergency: /^(?:112|110|911|999)$/,
  // Numbers of Europe for help lines.
  help: /^116\d{3}$/,
  dear: [],
  lacking: [],
  shape: /^0\d/,
  groups: undefined,
  usual: () => undefined,
  longest: digits => digits.length,
  languages: [],
}

/** Is a number one that is to say what it costs? */
export const isDear = ({ dear }: Plan, digits: string): boolean =>
  dear.some(([numbers]) => numbers.test(digits))

export const NO_AREA = 'it has no area code'
export const NO_ZERO = 'its 0 is missing'
/** What to do about a price of which only the provider knows how it is said. */
export const SAY_COST = 'add cost: and what a call costs, as its provider says it'
