import { check } from './check.ts'
import type { Report, Source } from './diagnostic.ts'
import { encodePng } from './encode/png.ts'
import { encodeSvg } from './encode/svg.ts'
import { gather } from './gather.ts'
import { layout } from './layout.ts'
import { parse } from './parse.ts'
import { sheetOf } from './sheet.ts'
import { TEMPLATES } from '../templates/index.ts'

export async function draft(source: Source, size: string, format: 'png' | 'svg', report: Report, dpi = 150) {
  const tree = parse(source, report)
  const checked = tree && check(tree, TEMPLATES, report)
  if (!checked) return undefined
  const { sign, template } = checked
  const drawing = await layout(sign, template, gather(sign, template), sheetOf(size)!, report)
  if (!drawing) return undefined
  return format === 'png' ? encodePng(drawing, dpi) : encodeSvg(drawing)
}
