import { Budget } from './content/budget.ts'
import { type InspectedPage, inspectPage } from './page.ts'
import { type Conformance, conformanceOf } from './pdf/conformance.ts'
import { dictOf, type PdfFile } from './pdf/objects.ts'
import { pagesOf } from './pdf/page-tree.ts'

/** A PDF that was looked at from the first page to the last. */
export interface Inspected extends Conformance {
  readonly version: string
  readonly pages: readonly InspectedPage[]
  /** What could not be read of it. */
  readonly damaged: readonly string[]
}

/** Look at all pages of a PDF. */
export function inspect(file: PdfFile): Inspected {
  const budget = new Budget()
  const root = dictOf(file.trailer.get('Root'))
  const pages = root ? pagesOf(root).map((each, i) => inspectPage(each, i + 1, budget)) : []
  return { ...conformanceOf(file, budget), version: file.version, pages, damaged: [...budget.damaged] }
}
