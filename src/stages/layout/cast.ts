import { maximum } from '../../model/extremes.ts'
import { type Column, columnsIn } from './beside.ts'
import type { Block } from './block.ts'
import { twinsOf } from './equal-languages.ts'
import { capOf, isAction, isAsked, isLookWord, isNumber } from './set-type.ts'

/** The first text of display type: no other is larger. */
export const leadOf = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ node }) => node.style.fit === 'measure')

/** What the texts of a page are to each other, whatever their sizes. */
export interface Cast {
  /** The headline, and what is the same in the other language. */
  readonly leads: readonly Block[]
  /** The words of the look's above it. */
  readonly words: readonly Block[]
  readonly actions: readonly Block[]
  /** Running text that the headline leads, and the largest proportion of its capitals to the rest. */
  readonly capsOfFlows: number
  readonly roles: readonly ('number' | 'free' | 'led')[]
  readonly columns: readonly Column[]
  /** Are they in two languages? */
  readonly bilingual: boolean
}

const casts = new WeakMap<readonly Block[], Cast>()

/** Asked for at every size that is tried. */
export function castOf(blocks: readonly Block[]): Cast {
  const known = casts.get(blocks)
  if (known) return known
  const lead = leadOf(blocks)
  const leads = lead ? [lead, ...twinsOf(lead, blocks)] : []
  const words = blocks.filter(isLookWord)
  const flows = blocks.filter(isLed)
  const languages = new Set(blocks.map(({ paragraph }) => paragraph.setting.language))
  const cast: Cast = {
    leads,
    words,
    actions: blocks.filter(isAction),
    capsOfFlows: maximum(
      flows.map(block => block.node.style.size * capOf(block)),
      0,
    ),
    roles: blocks.map(block =>
      isNumber(block) ? 'number' : leads.includes(block) || block.node.style.fit === 'line' ? 'free' : 'led',
    ),
    columns: columnsIn(blocks),
    bilingual: languages.size > 1,
  }
  casts.set(blocks, cast)
  return cast
}

/** Running text that the headline leads. */
export const isLed = (block: Block): boolean => block.node.style.fit === 'flow' && !isAsked(block)
