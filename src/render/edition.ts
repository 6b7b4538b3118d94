import { largePrint } from '../stages/report/large-print.ts'
import type { Page } from './pages.ts'

/** A page as its output shows it: the sign, or its words alone. */
export async function inEdition(page: Page): Promise<Page> {
  const { output, drawing, more } = page
  if (!output.edition) return page
  const [first, ...rest] = await largePrint([drawing, ...more])
  return { output, drawing: first!, more: rest }
}
