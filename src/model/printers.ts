import type { Mm } from './sheet.ts'

/** A way of writing PDFs for print that a printer may ask for, by the first words of what the file says of itself. */
export type PrintStandard = 'PDF/X-1a' | 'PDF/X-3' | 'PDF/X-4'

/** What a printer asks of a file. What is undefined is not asked. */
export interface PrinterProfile {
  /** Who asks it, for people. */
  readonly about: string
  /** What else they ask, which no rule looks at: names of files, profiles, black. */
  readonly also?: string
  /** Where they say so, and when that was read; of those that signgen makes up itself there is none. */
  readonly source?: { readonly url: string; readonly read: string }
  /** Inks: none but cyan, magenta, yellow and black; spots too; or any colour. */
  readonly colour: 'cmyk' | 'spot' | 'rgb'
  /** The file must be one of these; empty where any PDF will do. */
  readonly standards: readonly PrintStandard[]
  /** How far colour runs over the trim. */
  readonly bleed: Mm
  /** How far words keep inside the trim. */
  readonly safe: Mm
  /** Are crop marks wanted, or not to be there? */
  readonly marks?: boolean
  /** The margin for marks outside the bleed. */
  readonly slug?: Mm
  /** Least pixels per inch of pictures in colour and grey. */
  readonly dpi?: number
  /** The thinnest line. */
  readonly line?: Mm
  /** The smallest type, in points. */
  readonly type?: number
  /** All inks in one place, in per cent. */
  readonly ink?: number
  /** May anything be seen through? */
  readonly transparency?: boolean
}

const POINT: Mm = 25.4 / 72
const READ = '2026-11-28'

/** The names of profiles, with what each asks. Shops are taken up as their own public pages say it, and no further. */
export const PRINTERS = {
  'pdf-x-1a': {
    // Pictures and bleed as a shop says that follows the Ghent Workgroup; the other limits are usual ones, of no one shop.
    source: { url: 'https://albionsp.com/wiki/upload-guidelines/', read: READ },
    about: 'any print shop that takes PDF/X-1a: inks only, nothing that is seen through',
    colour: 'spot',
    standards: ['PDF/X-1a'],
    bleed: 3,
    safe: 3,
    dpi: 150,
    line: 0.12 * POINT,
    type: 5,
    ink: 320,
    transparency: false,
  },
  'pdf-x-4': {
    source: { url: 'https://albionsp.com/wiki/upload-guidelines/', read: READ },
    about: 'any print shop that takes PDF/X-4: with the profile of the press in the file',
    colour: 'spot',
    standards: ['PDF/X-4'],
    bleed: 3,
    safe: 3,
    dpi: 150,
    line: 0.12 * POINT,
    type: 5,
    ink: 320,
    transparency: true,
  },
  office: {
    about: 'an office printer: any colours, no bleed, words within what it can print',
    colour: 'rgb',
    standards: [],
    bleed: 0,
    safe: 5,
    dpi: 100,
    line: 0.12 * POINT,
    type: 5,
    transparency: true,
  },
  'large-format': {
    about: 'wide sheets and boards, which are looked at from further away',
    also: 'letters as outlines; of artwork at a scale, the scale in the name of the file',
    source: { url: 'https://brandfuel.com.au/pre-press-artwork-file-specifications/', read: READ },
    colour: 'spot',
    standards: [],
    bleed: 20,
    safe: 0,
    dpi: 150,
    transparency: true,
  },
  saxoprint: {
    about: 'Saxoprint, artwork guide of 2018: PDF, PDF/X-4 if it can be',
    source: {
      url: 'https://www.scribd.com/document/472202784/Artwork-guide-UK-12-08-2020-QC-pdf',
      read: READ,
    },
    colour: 'spot',
    standards: [],
    bleed: 2,
    safe: 3,
    dpi: 250,
  },
  printsimple: {
    about: 'Printsimple, Belgium: FOGRA39 on coated paper',
    also: 'FOGRA47 on uncoated paper',
    source: { url: 'https://www.printsimple.eu/nl/help/algemene-opmaakrichtlijnen', read: READ },
    colour: 'cmyk',
    standards: [],
    bleed: 3,
    safe: 5,
    ink: 300,
  },
  joon: {
    about: 'Joon, Estonia, on coated paper',
    also: 'no ICC profile in the file; a name that tells product and format; a page with nothing outside the bleed',
    source: { url: 'https://joon.eu/en/help', read: READ },
    colour: 'spot',
    standards: ['PDF/X-1a', 'PDF/X-4'],
    bleed: 3,
    safe: 3,
    marks: false,
    slug: 0,
    dpi: 300,
    ink: 330,
  },
  printstart: {
    about: 'Printstart, Estonia: posters from 150 pixels per inch',
    source: { url: 'https://www.printstart.ee/en/technical-conditions/', read: READ },
    colour: 'spot',
    standards: ['PDF/X-1a', 'PDF/X-4'],
    bleed: 3,
    safe: 0,
    dpi: 150,
  },
  suchecki: {
    about: 'Drukarnia Suchecki, Poland, on coated paper',
    source: {
      url: 'https://www.drukarnia-suchecki.pl/en/content/how-to-prepare-files-for-print',
      read: READ,
    },
    colour: 'spot',
    standards: ['PDF/X-1a', 'PDF/X-3'],
    bleed: 3,
    safe: 3,
    marks: true,
    dpi: 300,
    ink: 320,
    transparency: false,
  },
  paar: {
    about: 'Paar, Estonia: PDF/X-1a',
    also: 'black words in black alone, overprinting; FOGRA39 on coated paper, FOGRA47 on uncoated',
    source: { url: 'https://eng.paar.ee/tips-for-the-clients/', read: READ },
    colour: 'spot',
    standards: ['PDF/X-1a'],
    bleed: 3,
    safe: 3,
    dpi: 300,
  },
  'mckenzie-clark': {
    about: 'McKenzie Clark, England, wide sheets: PDF/X-4 without marks',
    also: 'of artwork at a scale, the bleed at that scale',
    source: {
      url: 'http://www.mckenzieclark.co.uk/home/design-spec/print-ready-artwork-guidelines',
      read: READ,
    },
    colour: 'spot',
    standards: ['PDF/X-4'],
    bleed: 5,
    safe: 0,
    marks: false,
    dpi: 100,
  },
  'dearne-valley': {
    about: 'Dearne Valley Printers, England: CMYK, black words in black alone',
    source: { url: 'http://dearnevalleyprinters.co.uk/support.html', read: READ },
    colour: 'cmyk',
    standards: [],
    bleed: 3,
    safe: 5,
  },
} as const satisfies Readonly<Record<string, PrinterProfile>>

export type PrinterName = keyof typeof PRINTERS

/** For a choice of one. */
export const PRINTER_NAMES = Object.keys(PRINTERS) as PrinterName[]

export const isPrinter = (name: string): name is PrinterName => Object.hasOwn(PRINTERS, name)
