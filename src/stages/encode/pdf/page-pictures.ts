import type { ToInks } from '../../../media/picture/colours.ts'
import type { PaintedPixels } from '../../../model/drawing.ts'
import type { PageBoxes } from '../../../trade/imposition/page.ts'
import type { PdfFile, Ref } from './objects.ts'
import { boxInto } from './page-boxes.ts'
import { embedPixels } from './pictures.ts'

/** A picture as the file has it: one that reaches the edge shows more of itself in the bleed. */
interface Picture {
  readonly painted: PaintedPixels
  readonly ref: Ref
}

/** Of the pictures of a page, those that are painted. */
export class PagePictures {
  private readonly pictures = new Map<PaintedPixels, Picture>()

  constructor(
    private readonly file: PdfFile,
    private readonly boxes: PageBoxes,
  ) {}

  of(part: PaintedPixels): Picture {
    let picture = this.pictures.get(part)
    if (!picture) {
      const box = boxInto(part.box, this.boxes) ?? part.box
      picture = { painted: { ...part, box }, ref: this.file.reserve() }
      this.pictures.set(part, picture)
    }
    return picture
  }

  nameOf(part: PaintedPixels): string {
    return `Pic${[...this.pictures.keys()].indexOf(part) + 1}`
  }

  resources(): [string, Ref][] {
    return [...this.pictures].map(([part, { ref }]) => [this.nameOf(part), ref])
  }

  async embed(densest: number, rgb: boolean, toInks: ToInks | undefined): Promise<void> {
    for (const { painted, ref } of this.pictures.values())
      await embedPixels(this.file, painted, densest, rgb, ref, toInks)
  }
}
