import type { Drawing } from '../model/drawing.ts'
import { type Sheet, sheetOf } from '../model/sheet.ts'
import { type Output, type Sign, signsOn } from '../model/sign.ts'
import { printOn } from '../trade/imposition/finishing.ts'

/** An output as it is drawn. */
export interface Page {
  readonly output: Output
  readonly drawing: Drawing
  /** The pages after the first, of a file that has a page for each language. */
  readonly more: readonly Drawing[]
}

/** What is laid out once: a sign, or a sheet of one language of it, in one size. */
export interface Layout {
  readonly sign: Sign
  readonly sheet: Sheet
  /** The files that show it, whatever formats it is wanted in. */
  readonly outputs: readonly Output[]
}

const keyOf = ({ size }: Output, { language }: Sign): string => `${size} ${language}`

/** What is to be laid out for the outputs of a sign. */
export function layoutsOf(sign: Sign, outputs: readonly Output[]): Layout[] {
  const layouts = new Map<string, Layout>()
  const drawn = outputs.filter(({ edition }) => !edition)
  for (const output of drawn) {
    for (const shown of signsOn(sign, output)) {
      const key = keyOf(output, shown)
      if (layouts.has(key)) continue
      const { size } = output
      const files = drawn.filter(each => each.size === size)
      const sheet = sheetOf(size)!
      const print = printOn(shown.print, sheet)
      layouts.set(key, { sign: { ...shown, print }, sheet, outputs: files })
    }
  }
  return [...layouts.values()]
}

/** The pages of all outputs of which every drawing is there, of an edition as those that it is made of. */
export function pagesOf(
  sign: Sign,
  outputs: readonly Output[],
  drawings: ReadonlyMap<Layout, Drawing>,
): Page[] {
  const drawn = new Map(
    [...drawings].map(([layout, drawing]) => [keyOf(layout.outputs[0]!, layout.sign), drawing]),
  )
  return outputs.flatMap(output => {
    const [drawing, ...more] = signsOn(sign, output).flatMap(shown => drawn.get(keyOf(output, shown)) ?? [])
    const whole = signsOn(sign, output).length === more.length + 1
    return drawing && whole ? [{ output, drawing, more }] : []
  })
}

/** Let a value be changed by nobody. */
export function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.values(Object.freeze(value)).forEach(freeze)
}
