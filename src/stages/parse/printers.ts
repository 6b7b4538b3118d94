import { isPrinter, PRINTERS } from '../../model/printers.ts'
import { fieldAt } from '../../model/sign-file/field-at.ts'
import { child, type Entry, type Tree } from '../../model/tree.ts'

/** What a printer of a campaign asks; undefined where there is none of the name. */
export function printerIn(campaigns: readonly Tree[], name: string): Tree | undefined {
  for (const campaign of campaigns) {
    const printers = child(campaign, 'printers')
    const printer = printers?.kind === 'map' ? child(printers, name) : undefined
    if (printer?.kind === 'map') return printer
  }
  return undefined
}

/** Pixels per inch of a picture that a shop bears; a PNG for a shop has more. */
const USUAL_DPI = 300

/**
 * A sign in whose `print` the printer of a campaign, named as `shop`, stands for what that printer asks. Where the sign says
 * otherwise, it wins. A printer who says nothing of colours takes the inks of any shop.
 */
export function withPrinters(tree: Tree, campaigns: readonly Tree[]): Tree {
  const print = child(tree, 'print')
  const named = print && child(print, 'shop')
  if (tree.kind !== 'map' || print?.kind !== 'map' || named?.kind !== 'scalar') return tree
  const printer = printerIn(campaigns, String(named.value))
  if (printer?.kind !== 'map') return tree
  const own = print.entries.filter(({ key }) => key !== 'shop')
  const asked = printer.entries.filter(
    ({ key, value }) =>
      fieldAt(['print', key]).length > 0 && !own.some(each => each.key === key) && !isFew(key, value),
  )
  const from = asked.find(({ key }) => key === 'shop')?.value
  const known =
    from?.kind === 'scalar' &&
    isPrinter(String(from.value)) &&
    PRINTERS[String(from.value) as keyof typeof PRINTERS]
  const colour = [...own, ...asked].some(({ key }) => key === 'colour') || known
  const inks: Entry = {
    key: 'colour',
    keySpan: named.span,
    value: { kind: 'scalar', value: 'cmyk', raw: 'cmyk', span: named.span },
  }
  const value: Tree = { ...print, entries: [...own, ...asked, ...(colour ? [] : [inks])] }
  return {
    ...tree,
    entries: tree.entries.map(entry => (entry.key === 'print' ? { ...entry, value } : entry)),
  }
}

/** Is it the least resolution of pictures, and less than a PNG has? */
const isFew = (key: string, value: Tree): boolean =>
  key === 'dpi' && value.kind === 'scalar' && typeof value.value === 'number' && value.value < USUAL_DPI
