import { type Fact, factsTold, factText } from './facts.ts'
import type { ProofPicture, ProofSign } from './proof.ts'

/** A sign as an earlier proof had it: what is kept of it beside the page. */
export interface Earlier {
  readonly source: string
  readonly row: number | null
  readonly look: string | null
  readonly title: string | null
  readonly outputs: readonly Pick<ProofPicture, 'output' | 'hash' | 'png'>[]
  /** Its words and its facts, by name. */
  readonly words: readonly (readonly [name: string, text: string])[]
}

/** What became of a sign since the last proof. */
export interface Changes {
  readonly kind: 'new' | 'same' | 'changed'
  /** Its pictures as they were, by output. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Outputs that are not drawn any more. */
  readonly gone: readonly string[]
  readonly words: readonly {
    readonly name: string
    readonly before: string | undefined
    readonly now: string | undefined
  }[]
}

/** By what a sign is known again. */
export const keyOf = ({
  source,
  row,
  look,
}: {
  readonly source: string
  readonly row: number | null
  readonly look?: string | null | undefined
}): string => JSON.stringify([source, row, look ?? null])

/** What a later proof is compared with. */
export const kept = (sign: ProofSign): Earlier => ({
  source: sign.source,
  row: sign.row,
  look: sign.look ?? null,
  title: sign.title ?? null,
  outputs: sign.pictures.map(({ output, hash, png }) => ({ output, hash, png })),
  words: wordsOf(sign),
})

const wordsOf = (sign: ProofSign): (readonly [string, string])[] => {
  const texts = sign.texts.map(({ field, language, text }) => [`${field} (${language})`, text] as const)
  return [...texts, ...factsTold(sign).map((fact: Fact) => [fact.name, factText(fact)] as const)]
}

/** What is different; `before` is nothing for a sign that is new. */
export function changesOf(sign: ProofSign, before: Earlier | undefined): Changes {
  if (!before) return { kind: 'new', pictures: new Map(), gone: [], words: [] }
  const drawn = new Map(sign.pictures.map(({ output, hash }) => [output, hash]))
  const pictures = new Map(
    before.outputs.flatMap(({ output, hash, png }) =>
      drawn.has(output) && drawn.get(output) !== hash ? [[output, png] as const] : [],
    ),
  )
  const gone = before.outputs.flatMap(({ output }) => (drawn.has(output) ? [] : [output]))
  const added = sign.pictures.some(({ output }) => !before.outputs.some(each => each.output === output))
  const words = differing(before.words, wordsOf(sign))
  const changed = pictures.size + gone.length + words.length > 0 || added
  return { kind: changed ? 'changed' : 'same', pictures, gone, words }
}

type Words = Earlier['words']

/** By name, what was there and what is: a name may come more than once, and its texts go by their order. */
function differing(before: Words, now: Words): Changes['words'] {
  const [old, own] = [byName(before), byName(now)]
  return [...new Set([...own.keys(), ...old.keys()])].flatMap(name => {
    const [was, is] = [old.get(name) ?? [], own.get(name) ?? []]
    const lost = was.filter(text => !is.includes(text))
    const come = is.filter(text => !was.includes(text))
    return Array.from({ length: Math.max(lost.length, come.length) }, (_, i) => ({
      name,
      before: lost[i],
      now: come[i],
    }))
  })
}

function byName(words: Words): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [name, text] of words) names.set(name, [...(names.get(name) ?? []), text])
  return names
}
