import { Budget } from './content/budget.ts'
import { inkOfPictures, type PictureInks } from './content/picture-ink.ts'
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
  readonly pictureInks: PictureInks
}

/** Look at all pages of a PDF; of one that is cut off, at those that are left. */
export async function inspect(file: PdfFile, cutOff = false): Promise<Inspected> {
  const budget = new Budget()
  if (cutOff) budget.damaged.add('it is cut off, its end is not there')
  const root = dictOf(file.trailer.get('Root'))
  const tree = root && pagesOf(root)
  if (tree?.cut) budget.damaged.add(tree.cut)
  const pages = tree?.pages.map((each, i) => inspectPage(each, i + 1, budget)) ?? []
  const pictureInks = await inkOfPictures(pages)
  const conformance = conformanceOf(file, budget)
  return { ...conformance, version: file.version, pages, damaged: [...budget.damaged], pictureInks }
}
