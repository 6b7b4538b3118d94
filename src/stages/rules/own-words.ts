import type { Sign } from '../../model/sign.ts'
import { SignFile } from '../../model/sign-file/sign-file.ts'
import { TEXT_KINDS } from '../../model/sign-file/text-kinds.ts'
import { type Leaf, leavesOf, schemaOf } from '../../model/sign-file/walk.ts'

type Words = [field: string, words: string, label?: string]

const OWN: readonly Leaf[] = leavesOf(schemaOf(SignFile)).filter(({ kind }) => kind && TEXT_KINDS[kind].own)

/** The words of a sign by field, but for what others wrote; a detail with its label. */
export const ownWords = (sign: Sign): Words[] => OWN.flatMap(leaf => wordsAt(sign, leaf.path, leaf, ''))

function wordsAt(value: unknown, [step, ...rest]: Leaf['path'], leaf: Leaf, field: string): Words[] {
  if (step === '[]')
    return Array.isArray(value) ? value.flatMap((item, i) => wordsAt(item, rest, leaf, `${field}[${i}]`)) : []
  if (step === undefined || typeof value !== 'object' || value === null) return []
  const { [step]: inner, label } = value as Readonly<Record<string, unknown>>
  // What a plain value stands for is called as the field is.
  const name = leaf.isPlain && !rest.length ? field : field ? `${field}.${step}` : step
  if (rest.length) return wordsAt(inner, rest, leaf, name)
  if (typeof inner !== 'string') return []
  const labelled = leaf.kind === 'appeal' && step !== 'label' && typeof label === 'string'
  return [labelled ? [name, inner, label] : [name, inner]]
}
