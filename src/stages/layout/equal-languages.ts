import { type Block, enlargedOf, flow, type Setting } from './block.ts'

/** The texts of the same type in the other language of a sign. */
export const twinsOf = ({ node, paragraph }: Block, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    other => other.node.type === node.type && other.paragraph.setting.language !== paragraph.setting.language,
  )

/** How far two sizes may differ and count as one. */
const ALIKE = 1e-6

/**
 * Two languages of a sign are as large as each other, type for type: what is larger in one is set as small as in the
 * other. Sizes are those that they look to have.
 */
export function evenlySized(blocks: readonly Block[], settings: readonly Setting[]): Setting[] {
  const first = blocks[0]?.paragraph.setting.language
  if (blocks.every(({ paragraph }) => paragraph.setting.language === first)) return [...settings]
  const least = new Map<string, number>()
  const shared = new Set(blocks.filter(block => twinsOf(block, blocks).length).map(({ node }) => node.type))
  blocks.forEach((block, i) => {
    const { node } = block
    const size = settings[i]!.size / enlargedOf(block)
    least.set(node.type, Math.min(least.get(node.type) ?? size, size))
  })
  return blocks.map((block, i) => {
    const wanted = least.get(block.node.type)! * enlargedOf(block)
    const setting = settings[i]!
    const alike = setting.size <= wanted * (1 + ALIKE) && !setting.sizes
    return !shared.has(block.node.type) || alike ? setting : flow(block, wanted)
  })
}
