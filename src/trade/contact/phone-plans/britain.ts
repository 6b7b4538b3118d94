import { NO_AREA, NO_ZERO, type Plan } from './plan.ts'

export const BRITAIN: Partial<Plan> = {
  trunk: '0',
  // Ofcom, “Telephone numbers for use in TV and radio drama programmes”; Northern Ireland in its older form too.
  drama:
    /^(?:011[345678]|0121|0131|0141|0151|0161)4960\d{3}$|^02079460\d{3}$|^01914980\d{3}$|^02896496\d{3}$|^02890180\d{3}$|^02920180\d{3}$|^01632960\d{3}$|^07700900\d{3}$|^08081570\d{3}$|^09098790\d{3}$|^03069990\d{3}$/,
  emergency: /^(?:999|112|18000)$/,
  // The police, the NHS, power cuts; the 116 numbers of Europe; Crimestoppers, terrorism, Childline, domestic abuse.
  help: /^(?:101|111|105|119|116\d{3}|0800555111|0800789321|08001111|08082000247)$/,
  // Ofcom, “UK Calling”: 084, 087, 09 and 118; and 070, which looks like a mobile number and is none.
  dear: [
    [
      /^070\d+$/,
      '070 is a personal number that looks like a mobile: give another, or add cost: and its price, as "Calls cost up to 50p a minute."',
    ],
    [
      /^118\d{3}$/,
      'add cost: and what the service charges, as "Calls cost £2.50 and 75p a minute plus your phone company’s access charge."',
    ],
    [/^0(?:84|87|9)\d+$/, 'add cost: "Calls cost 13p a minute plus your phone company’s access charge."'],
  ],
  lacking: [
    [/^[2-9]\d{5,7}$/, NO_AREA],
    [/^[1237]\d{9}$/, NO_ZERO],
  ],
  // Ofcom, the National Telephone Numbering Plan: the code stands whole, and the lengths of codes are known by their
  // beginning. Areas of seven digits and more have a group for the exchange; six are written in one piece, or so as to be
  // remembered. Numbers of no place are grouped as their owners like: 0800 08 08 08, 03457 48 49 50.
  groups: [
    [/^02/, '3 4 4'],
    [/^01(?:1|\d1)/, '4 3 4', '4 2 2 3', '4 3 2 2'],
    [/^01\d{8}$/, '5 5', '5 2 3', '5 3 2'],
    [/^0[17]/, '5 6', '5 3 3', '5 2 2 2'],
    // 03000 is a code of its own to those who have a number of it.
    [/^0[389]\d\d0/, '4 *', '5 *'],
    [/^0[389]/, '4 *', '5 2 2 2', '5 3 3'],
  ],
}
