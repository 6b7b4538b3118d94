import type { Paragraph } from '../../media/text/paragraph.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import { widthsOf } from './beside.ts'
import { type Block, flow, type Setting } from './block.ts'
import type { TextNode } from './expand.ts'

/**
 * How much larger every text is set to look as large as others. Display type is as high as it is: there it fills a line.
 * What is in two languages looks equally large in both: as large as the lesser would look alone, but no em is less than
 * it would be without.
 */
export function enlargedIn(nodes: readonly TextNode[], paragraphs: readonly Paragraph[]): readonly number[] {
  const bilingual = paragraphs.some(({ setting }) => setting.language !== paragraphs[0]!.setting.language)
  const isText = ({ style }: TextNode) => style.fit === 'flow' || style.fit === 'small'
  const heights = new Map<string, number>()
  for (const type of bilingual ? new Set(nodes.map(node => node.type)) : []) {
    const set = paragraphs.filter((_, i) => nodes[i]!.type === type)
    const alone = minimum(set.map(({ enlarged, eye }) => enlarged * eye))
    heights.set(type, maximum([alone, ...set.map(({ eye }) => eye)]))
  }
  return nodes.map((node, i) => {
    const { enlarged, eye } = paragraphs[i]!
    return !isText(node) ? 1 : bilingual ? heights.get(node.type)! / eye : enlarged
  })
}

const eyes = new WeakMap<Paragraph, number>()

/** How high the letters of a paragraph look, in ems: asked for at every size that is tried. */
export function eyeIn(paragraph: Paragraph): number {
  const eye = eyes.get(paragraph) ?? paragraph.eye
  eyes.set(paragraph, eye)
  return eye
}

/** The texts of the same type in the other language of a sign. */
export const twinsOf = ({ node, paragraph }: Block, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    other => other.node.type === node.type && other.paragraph.setting.language !== paragraph.setting.language,
  )

/** How far two sizes may differ and count as one. */
const ALIKE = 1e-6

/**
 * The two languages of a sign are as large as each other, type for type: what is larger in one is set as small as in the
 * other. Sizes are those that they look to have: of an x, or of what is like it in a script, measured in the face (eye.ts).
 */
export function evenlySized(blocks: readonly Block[], settings: readonly Setting[]): Setting[] {
  const least = new Map<string, number>()
  const shared = new Set(blocks.filter(block => twinsOf(block, blocks).length).map(({ node }) => node.type))
  blocks.forEach((block, i) => {
    const { node, paragraph } = block
    const size = settings[i]!.size * eyeIn(paragraph)
    least.set(node.type, Math.min(least.get(node.type) ?? size, size))
  })
  const columns = widthsOf(blocks, settings)
  return blocks.map((block, i) => {
    const wanted = least.get(block.node.type)! / eyeIn(block.paragraph)
    const setting = settings[i]!
    const measure = columns.has(i) ? block.beside!.whole - columns.get(i)! : block.measure
    const alike = setting.size <= wanted * (1 + ALIKE) && !setting.sizes
    return !shared.has(block.node.type) || alike ? setting : flow(block, wanted, undefined, measure)
  })
}
