import { printsOf } from '../../../media/material/material.ts'
import type { PathCommand } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { PaintedTexture } from '../../../model/material.ts'
import type { Sheet } from '../../../model/sheet.ts'
import type { PageBoxes } from '../../../trade/imposition/page.ts'
import { name, number, type PdfFile, type Ref } from './objects.ts'
import { boxInto } from './page-boxes.ts'
import { POINTS, shapePath, x, y } from './paths.ts'

/** The materials of a page: each one form, printed wherever it comes again. */
export class MaterialForms {
  private readonly forms = new Map<PaintedTexture, Ref>()

  constructor(
    private readonly file: PdfFile,
    private readonly sheet: Sheet,
    private readonly boxes: PageBoxes,
  ) {}

  /** A material in its place, up to the bleed where it reaches the edge, in the colour that `fill` sets. */
  print(item: PaintedTexture, fill: string): string {
    const { file, sheet, boxes, forms } = this
    const { path, places, clip } = printsOf(item, sheet)
    if (!forms.has(item)) forms.set(item, materialForm(file, path))
    const printed = places.map(
      ([px, py]) => `q 1 0 0 1 ${x(px)} ${y(sheet, py)} cm /${this.nameOf(item)} Do Q`,
    )
    const { x: left, y: top, width, height } = boxInto(clip ?? item.box, boxes) ?? clip ?? item.box
    const window = `${x(left)} ${y(sheet, top + height)} ${x(width)} ${x(height)} re W n`
    return `q ${window}\n${fill}\n${printed.join('\n')}\nQ`
  }

  private nameOf(item: PaintedTexture): string {
    return `Mat${[...this.forms.keys()].indexOf(item) + 1}`
  }

  /** What a page that prints them must list. */
  resources(): (readonly [string, Ref])[] {
    return [...this.forms].map(([item, ref]) => [this.nameOf(item), ref])
  }
}

/** The outline of a material as a form, about an origin of its own, in whichever colour is set where it is printed. */
function materialForm(file: PdfFile, path: readonly PathCommand[]): Ref {
  const points = path.flatMap(({ values }) => values)
  const [xs, ys] = [0, 1].map(axis => points.filter((_, i) => i % 2 === axis)) as [number[], number[]]
  const box = [minimum(xs), -maximum(ys), maximum(xs), -minimum(ys)]
  const shape = { kind: 'shape', path, rule: 'nonzero' } as const
  return file.stream(
    {
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: box.map(length => Number(number(length * POINTS))),
    },
    shapePath(shape, { height: 0 }),
  )
}
