/** Numbers that are what they are by decree, by country: what libraries for telephone numbers do not know. */
export interface Plan {
  /** Numbers kept free for film and drama: they never ring. */
  readonly drama: RegExp
  /** Emergency and help lines. */
  readonly emergency: RegExp
  /** A call costs more than others, and the price must stand beside the number. */
  readonly dear: RegExp
}

/** A country that keeps none for drama, or of which it is not known. */
export const NEVER = /(?!)/

/** North America keeps 555-0100 to 555-0199 of every area (North American Numbering Plan). */
const NORTH_AMERICA: Plan = {
  drama: /^1?[2-9]\d\d55501\d\d$/,
  // Besides the short ones Crime Stoppers, the FBI's line for tips, the lines on suicide and on domestic violence, Kids Help.
  emergency:
    /^(?:911|988|[2-8]11)$|^1?(?:8002228477|8002255324|8002738255|8007997233|8006564673|8006686868|8882453862)$/,
  dear: /^1?900\d{7}$/,
}

/** Numbers as they are dialled within the country, digits alone. */
const PLANS: Readonly<Record<string, Plan>> = {
  GB: {
    // Ofcom, “Telephone numbers for use in TV and radio drama programmes”; Northern Ireland in its older form too.
    drama:
      /^(?:011[345678]|0121|0131|0141|0151|0161)4960\d{3}$|^02079460\d{3}$|^01914980\d{3}$|^02896496\d{3}$|^02890180\d{3}$|^02920180\d{3}$|^01632960\d{3}$|^07700900\d{3}$|^08081570\d{3}$|^09098790\d{3}$|^03069990\d{3}$/,
    // 116 numbers are those of Europe for help lines; then Crimestoppers, terrorism, Childline, domestic abuse.
    emergency: /^(?:999|112|101|111|105|119|116\d{3}|18000|0800555111|0800789321|08001111|08082000247)$/,
    // Ofcom, “UK Calling”: 084, 087, 09 and 118; and 070, which looks like a mobile number and is none.
    dear: /^0(?:84|87|9|70)\d+$|^118\d{3}$/,
  },
  IE: {
    drama: /^02091\d{5}$/,
    // Crimestoppers, the Garda confidential line, women's aid, Childline, Pieta.
    emergency: /^(?:999|112|116\d{3}|1800250025|1800666111|1800341900|1800666666|1800247247)$/,
    dear: /^15\d{8}$/,
  },
  US: NORTH_AMERICA,
  CA: NORTH_AMERICA,
  AU: {
    // ACMA, “Phone numbers for use in TV shows, films and creative works”.
    drama:
      /^0[2378](?:5550|7010)\d{4}$|^0491570(?:006|110|15[6-9])$|^1800160401$|^180097570[789]$|^18009757(?:1\d)$|^1900654321$/,
    // Lifeline, police assistance, Crime Stoppers, 1800RESPECT, Kids Helpline, national security, emergency services.
    emergency:
      /^(?:000|106|112|131114|131444|132500|1800333000|1800737732|1800551800|1800123400|1300659467)$/,
    dear: /^190\d{7}$/,
  },
  NZ: {
    drama: NEVER,
    // Crime Stoppers, Lifeline, family violence, Youthline.
    emergency: /^(?:111|105|112|1737|0800555111|0800543354|0800456450|0800376633)$/,
    dear: /^0900\d+$/,
  },
}

/** What holds nearly everywhere. */
const ELSEWHERE: Plan = { drama: NEVER, emergency: /^(?:112|116\d{3}|110|911|999)$/, dear: NEVER }

export const planOf = (region: string): Plan => PLANS[region] ?? ELSEWHERE
