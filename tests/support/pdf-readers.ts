import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { emptyFolder } from './signgen.ts'

/** The words of a file as a program finds them, or nothing where it is not installed. */
export type PdfReader = (bytes: Uint8Array) => Promise<string> | string

let pdfium: Promise<PDFiumLibrary> | undefined

/** The engine of Chrome and of Edge. */
async function byPdfium(bytes: Uint8Array): Promise<string> {
  pdfium ??= PDFiumLibrary.init()
  const document = await (await pdfium).loadDocument(bytes)
  const pages = [...document.pages()].map(page => page.getText())
  document.destroy()
  return pages.join('\n')
}

/**
 * That of Firefox, which lays its items over the page each by itself: where one stands on another line, or back on
 * the same, another is begun.
 */
async function byPdfJs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  let read = ''
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent()
    let last = { across: 0, up: 0 }
    for (const item of items) {
      if (!('str' in item)) continue
      const [cos, sin, , , x, y] = item.transform as [number, number, number, number, number, number]
      const em = Math.hypot(cos, sin)
      const place = { across: (cos * x + sin * y) / em, up: (cos * y - sin * x) / em }
      const elsewhere = Math.abs(place.up - last.up) > 1 || place.across < last.across - 1
      read += (elsewhere ? '\n' : '') + item.str + (item.hasEOL ? '\n' : '')
      last = place
    }
  }
  await document.destroy()
  return read
}

/** By the path of a file, since MuPDF tells what a file is by its name. */
const PROGRAMS = {
  poppler: { program: 'pdftotext', args: (file: string) => [file, '-'] },
  mupdf: { program: 'mutool', args: (file: string) => ['draw', '-q', '-F', 'txt', file] },
}

const file = join(emptyFolder(), 'read.pdf')

const byProgram =
  ({ program, args }: (typeof PROGRAMS)[keyof typeof PROGRAMS]): PdfReader =>
  bytes => {
    writeFileSync(file, bytes)
    return spawnSync(program, args(file), { encoding: 'utf8' }).stdout
  }

/** Programs that people read files with, by name; those of the machine where they are installed. */
export const PDF_READERS: Readonly<Record<string, PdfReader>> = {
  pdfium: byPdfium,
  'pdf.js': byPdfJs,
  ...Object.fromEntries(
    Object.entries(PROGRAMS).flatMap(([reader, how]) => {
      if (spawnSync(how.program, ['-v']).error === undefined) return [[reader, byProgram(how)]]
      console.warn(`${how.program} is not installed: nothing is read back with it`)
      return []
    }),
  ),
}
