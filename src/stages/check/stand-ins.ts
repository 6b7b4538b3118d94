import type { Report } from '../../model/diagnostic.ts'
import { rewrite } from '../../model/fix.ts'
import { didYouMean } from '../../model/nearest.ts'
import { child, type Tree } from '../../model/tree.ts'

/** Words that stand for something, in fields where any other would be printed or put into a code; and what else is written for them. */
const STAND_INS: readonly (readonly [
  field: string,
  words: readonly string[],
  also: Readonly<Record<string, string>>,
])[] = [
  ['disclosure', ['auto', 'none'], { no: 'none', off: 'none', automatic: 'auto' }],
  ['qr', ['phone', 'link'], { telephone: 'phone', 'phone number': 'phone', url: 'link' }],
  ['qr.payload', ['phone', 'link'], { telephone: 'phone', 'phone number': 'phone', url: 'link' }],
]

/** `disclosure: None` would be printed on the sign, and `qr: Phone` lead to the word. */
export function standIns(tree: Tree, report: Report): void {
  for (const [field, words, also] of STAND_INS) {
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
