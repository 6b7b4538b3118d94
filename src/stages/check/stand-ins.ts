import type { Report } from '../../model/diagnostic.ts'
import { rewrite } from '../../model/fix.ts'
import { didYouMean } from '../../model/nearest.ts'
import { child, type Tree } from '../../model/tree.ts'

/** Words that stand for something, and what else is written for them. */
interface StandIns {
  readonly words: readonly string[]
  readonly also: Readonly<Record<string, string>>
}

const PAYLOAD: StandIns = {
  words: ['phone', 'link'],
  also: { telephone: 'phone', 'phone number': 'phone', url: 'link' },
}

/** The fields that know such words, where any other would be printed or put into a code. */
const STAND_INS: Readonly<Record<string, StandIns>> = {
  disclosure: { words: ['auto', 'none'], also: { no: 'none', off: 'none', automatic: 'auto' } },
  qr: PAYLOAD,
  'qr.payload': PAYLOAD,
}

/** `disclosure: None` would be printed on the sign, and `qr: Phone` lead to the word. */
export function standIns(tree: Tree, report: Report): void {
  for (const [field, { words, also }] of Object.entries(STAND_INS)) {
    const node = field.split('.').reduce<Tree | undefined>((at, step) => at && child(at, step), tree)
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') continue
    const small = node.value.trim().toLowerCase()
    const meant = words.find(word => word === small) ?? (Object.hasOwn(also, small) ? also[small] : undefined)
    if (meant === undefined || meant === node.value) continue
    const message = `\`${field}\` is \`${node.value}\`, and would be taken for words of the sign`
    const fixes = [rewrite(node.value, meant, small === meant)]
    report({ code: 'invalid-value', message, hint: didYouMean(meant), field, fixes })
  }
}
