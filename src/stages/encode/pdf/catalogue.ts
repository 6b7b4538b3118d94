import { host } from '#host'
import { hex, utf8 } from '../../../model/bytes.ts'
import type { Drawing } from '../../../model/drawing.ts'
import { profileName } from '../../../trade/colour/icc-profile.ts'
import type { PdfOptions } from '../encoding.ts'
import { type Dictionary, name, type PdfFile, type Ref } from './objects.ts'
import { srgbProfile } from './srgb-profile.ts'
import { type About, type Standard, xmp } from './xmp.ts'

/** PDF/X must be dated; where SOURCE_DATE_EPOCH says nothing, it is dated so that nobody takes the day for a fact. */
const NO_DATE = new Date(0)

const stampOf = (date: Date): string => `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`

/** What the file is and what it says of itself; then all of it in bytes. */
export function catalogue(
  file: PdfFile,
  drawing: Drawing,
  pages: Ref,
  count: number,
  structure: Ref,
  options: PdfOptions,
): Uint8Array {
  const { title, author, language, words, keywords, print } = drawing
  const { creator, profile } = options
  const standard = print.colour === 'rgb' ? 'screen' : profile ? 'x-4' : 'x-1a'
  const date = options.date ?? (standard === 'screen' ? undefined : NO_DATE)
  const about: About = {
    title,
    author,
    subject: words.replaceAll('\n', ' '),
    keywords: keywords.join(', '),
    language,
    creator,
    id: uuidOf([title, words, print, drawing.sheet.name]),
    date,
  }
  const root = file.add({
    Type: name('Catalog'),
    Pages: pages,
    Lang: language,
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: {
      DisplayDocTitle: true,
      ...(options.tile || options.copies > 1
        ? AT_FULL_SIZE
        : standard === 'screen' && bothSides(drawing, count)),
    },
    OutputIntents: [
      file.add(
        profile && standard === 'x-4'
          ? ownIntent(file, profile)
          : standard === 'x-1a'
            ? PRESS_INTENT
            : screenIntent(file),
      ),
    ],
    ...(standard !== 'x-1a' && { Metadata: metadata(file, about, standard) }),
  })
  const stamp = date && stampOf(date)
  const info = file.add({
    Title: title,
    Author: author,
    Subject: about.subject,
    Keywords: about.keywords,
    Creator: creator,
    Producer: creator,
    CreationDate: stamp,
    ModDate: stamp,
    ...(standard !== 'screen' && { Trapped: name('False') }),
    ...(standard === 'x-1a' && { GTS_PDFXVersion: 'PDF/X-1a:2003', GTS_PDFXConformance: 'PDF/X-1a:2003' }),
  })
  return file.bytes(VERSIONS[standard], root, info)
}

/** A name for a document that is the same whenever it is made of the same (RFC 9562, version 8: of our own making). */
function uuidOf(parts: readonly unknown[]): string {
  const hash = hex(host.hash('sha256', [utf8(JSON.stringify(parts))])).toLowerCase()
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}

/** Sheets that are joined or cut apart are printed as they are, each on paper of its size and on one side (ISO 32000-1, 12.2). */
const AT_FULL_SIZE: Dictionary = {
  PrintScaling: name('None'),
  Duplex: name('Simplex'),
  PickTrayByPDFSize: true,
}

/**
 * A sign of two languages on two pages is printed on both sides of one sheet, the second side upright when the sheet is turned
 * like the page of a book: about the long edge where it stands upright, about the short one where it lies.
 */
const bothSides = ({ sheet: { width, height }, print }: Drawing, count: number): Dictionary | false =>
  count === 2 &&
  !print.marks && { Duplex: name(width > height ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge') }

/** The version of PDF that each standard is built on. */
const VERSIONS = { screen: '1.7', 'x-1a': '1.4', 'x-4': '1.6' } as const

const metadata = (file: PdfFile, about: About, standard: Standard): Ref =>
  file.stream({ Type: name('Metadata'), Subtype: name('XML') }, utf8(xmp(about, standard)), {
    plain: true,
  })

const screenIntent = (file: PdfFile): Dictionary => ({
  Type: name('OutputIntent'),
  S: name('GTS_PDFA1'),
  OutputConditionIdentifier: 'sRGB',
  RegistryName: 'http://www.color.org',
  Info: 'sRGB IEC61966-2.1',
  DestOutputProfile: file.stream({ N: 3 }, srgbProfile()),
})

/** A press by its own profile (ISO 15930-7). */
const ownIntent = (file: PdfFile, profile: Uint8Array): Dictionary => ({
  Type: name('OutputIntent'),
  S: name('GTS_PDFX'),
  OutputConditionIdentifier: 'Custom',
  Info: profileName(profile),
  DestOutputProfile: file.stream({ N: 4 }, profile),
})

/** Offset printing on coated paper, by the name it is registered under: PDF/X-1a then needs no profile (ISO 15930-4). */
const PRESS_INTENT: Dictionary = {
  Type: name('OutputIntent'),
  S: name('GTS_PDFX'),
  OutputConditionIdentifier: 'FOGRA39',
  OutputCondition: 'Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2',
  RegistryName: 'http://www.color.org',
  Info: 'Coated FOGRA39 (ISO 12647-2:2004)',
}
