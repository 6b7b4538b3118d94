import { PRINTERS } from '../model/printers.ts'
import { inksOf } from './content/inks-of.ts'
import type { Preflight } from './preflight.ts'
import { mostInkOn } from './rules/ink-total.ts'
import { short } from './rules/tell.ts'

/** A line on what a PDF is, for people: its size, its standard, its inks, the most of them in one place. */
export function factsOf({ file, profile }: Preflight, name: string | undefined): string {
  const against = name ?? Object.entries(PRINTERS).find(([, each]) => each === profile)?.[0] ?? 'pdf-x-1a'
  const [page] = file?.pages ?? []
  if (!file || !page) return `held against ${against}`
  const { width, height } = page.trim
  const most = file.pages
    .map(each => ({ page: each.number, ink: mostInkOn(each, file.pictureInks) }))
    .reduce((a, b) => ((b.ink?.total ?? 0) > (a.ink?.total ?? 0) ? b : a))
  const count = file.pages.length
  const unequal = file.pages.some(
    ({ trim }) => Math.abs(trim.width - width) > 0.1 || Math.abs(trim.height - height) > 0.1,
  )
  const facts = [
    `held against ${against}`,
    `${count} page${count === 1 ? '' : 's'} of ${short(width)}×${short(height)} mm${unequal ? ', not all of that size' : ''}`,
    file.standard ?? `PDF ${file.version}`,
    `inks ${inksOf(file).join(', ') || 'none'}`,
    ...(most.ink && most.ink.total > 0
      ? [
          `most ink ${short(most.ink.total)} % (${most.ink.words}) on page ${most.page} at ${short(most.ink.box.x)}, ${short(most.ink.box.y)} mm`,
        ]
      : []),
    ...(profile.also === undefined ? [] : [`they ask besides: ${profile.also}`]),
  ]
  return facts.join('; ')
}
