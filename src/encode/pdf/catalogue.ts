import type { Drawing } from '../../drawing.ts'
import type { PdfOptions } from '../pdf.ts'
import { type Dictionary, name, type PdfFile, type Ref } from './objects.ts'
import { srgbProfile } from './srgb.ts'
import { type About, xmp } from './xmp.ts'

/** PDF/X must be dated; where SOURCE_DATE_EPOCH says nothing, it is dated so that nobody takes the day for a fact. */
const NO_DATE = new Date(0)

const stampOf = (date: Date): string => `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`

/** What the file is and what it says of itself; then all of it in bytes. */
export function catalogue(
  file: PdfFile,
  drawing: Drawing,
  pages: Ref,
  structure: Ref,
  { creator, date }: PdfOptions,
): Uint8Array {
  const { title, author, language, words, print } = drawing
  const rgb = print.colour === 'rgb'
  const about: About = { title, author, subject: words.replaceAll('\n', ' '), language, creator, date }
  const dated = date ?? (rgb ? undefined : NO_DATE)
  const root = file.add({
    Type: name('Catalog'),
    Pages: pages,
    Lang: language,
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    OutputIntents: [file.add(rgb ? screenIntent(file) : PRESS_INTENT)],
    ...(rgb && { Metadata: metadata(file, about) }),
  })
  const info = file.add({
    Title: title,
    Author: author,
    Subject: about.subject,
    Creator: creator,
    Producer: creator,
    CreationDate: dated && stampOf(dated),
    ModDate: dated && stampOf(dated),
    ...(!rgb && { GTS_PDFXVersion: 'PDF/X-1a:2003', Trapped: name('False') }),
  })
  return file.bytes(rgb ? '1.7' : '1.4', root, info)
}

const metadata = (file: PdfFile, about: About): Ref =>
  file.stream({ Type: name('Metadata'), Subtype: name('XML') }, Buffer.from(xmp(about), 'utf8'), {
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

/** Offset printing on coated paper, by the name it is registered under: PDF/X-1a then needs no profile (ISO 15930-4). */
const PRESS_INTENT: Dictionary = {
  Type: name('OutputIntent'),
  S: name('GTS_PDFX'),
  OutputConditionIdentifier: 'FOGRA39',
  OutputCondition: 'Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2',
  RegistryName: 'http://www.color.org',
  Info: 'Coated FOGRA39 (ISO 12647-2:2004)',
}
