import type { Drawing } from '../../../model/drawing.ts'
import type { Mm } from '../../../model/sheet.ts'
import { name, number, type PdfFile, type Ref } from './objects.ts'
import type { Painter } from './painter.ts'
import { POINTS } from './paths.ts'
import { tags } from './tags.ts'

/** Lengths in points, as they are written. */
export const pt = (...lengths: readonly Mm[]): string =>
  lengths.map(length => number(length * POINTS)).join(' ')

export const strokedLine = (x1: Mm, y1: Mm, x2: Mm, y2: Mm): string => `${pt(x1, y1)} m ${pt(x2, y2)} l S`

/** How lines, words and the white under them are coloured. */
export interface Pen {
  readonly stroke: string
  /** White lines. */
  readonly pale: string
  readonly black: string
  readonly white: string
}

const PENS = {
  rgb: { stroke: '0 G', pale: '1 G', black: '0 g', white: '1 g' },
  print: { stroke: '0 0 0 1 K', pale: '0 0 0 0 K', black: '0 0 0 1 k', white: '0 0 0 0 k' },
} as const satisfies Record<string, Pen>

export const penOf = ({ rgb }: Painter): Pen => (rgb ? PENS.rgb : PENS.print)

/**
 * Pages that show the sign as one picture, `/Fm1`, which is in the file once. The first of them holds its words, as
 * tagged content that its own content has put there.
 */
export function formPages(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  { sheet, language }: Drawing,
  paper: { readonly width: Mm; readonly height: Mm },
  contents: readonly string[],
  image: Ref | undefined,
) {
  const picture = image ? `q ${pt(sheet.width)} 0 0 ${pt(sheet.height)} 0 0 cm /Im1 Do Q\n` : ''
  // Painting finds out what it needs: resources are listed after it.
  const painted = picture + painter.page(false)
  const form = file.stream(
    {
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: [0, 0, sheet.width * POINTS, sheet.height * POINTS],
      Resources: painter.resources(image && { Im1: image }),
    },
    painted,
  )
  const box = [0, 0, paper.width, paper.height].map(length => Number(number(length * POINTS)))
  const kids = contents.map(() => file.reserve())
  const [noLink, noBox] = [() => undefined, () => undefined]
  const tagged = tags(file, painter.structure, kids[0]!, painter, language, noLink, noBox)
  contents.forEach((content, i) => {
    const page = {
      Type: name('Page'),
      Parent: pages,
      MediaBox: box,
      TrimBox: box,
      Contents: file.stream({}, content),
      Resources: painter.resources({ Fm1: form }),
      ...(painter.rgb && { Tabs: name('S') }),
      ...(i === 0 && { StructParents: tagged.key }),
    }
    file.add(page, kids[i]!)
  })
  return kids
}
