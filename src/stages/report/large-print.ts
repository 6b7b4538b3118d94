import type { Drawing, PaintedFigure, PaintedText, Role } from '../../model/drawing.ts'
import { readingOrder } from '../../model/reading-order.ts'
import { rootOf } from '../../model/tree.ts'
import { Flow } from './proof/paper/flow.ts'
import { type Style, typeFor } from './proof/paper/type.ts'

/** Large print begins at 16 points (UKAAF, Clear and Large Print). */
const LEAST = 16

const STYLES = {
  h1: { weight: 700, points: 30 },
  h2: { weight: 700, points: 24 },
  label: { weight: 700, points: 20 },
  p: { weight: 400, points: 20 },
  quote: { weight: 400, points: 20 },
  artifact: { weight: 400, points: LEAST },
} as const satisfies Record<Role, Style>

/** What somebody came for is as large as a heading. */
const ASKED: Style = { weight: 700, points: 24 }

/** Between passages, and between a speaker and the words. */
const SPACE = 5

/** Something that is read, in the words that were typed: a look may have set them in capitals. */
interface Passage {
  readonly item: PaintedText | PaintedFigure
  readonly words: string
}

function passagesOf({ items, words, language }: Drawing): readonly Passage[] {
  const read = items.filter(
    (item): item is PaintedText | PaintedFigure =>
      item.kind === 'figure' || (item.kind === 'text' && item.role !== 'artifact'),
  )
  const lines = words.split('\n')
  return readingOrder(read, language)
    .map((item, i) => ({ item, words: (lines[i] ?? '').trim() }))
    .filter(each => each.words !== '')
}

/**
 * The words of a sign alone, large, on as many sheets of A4 as they take, for those who cannot read the sign itself. In the order
 * they are read, each in its language, with what pictures and codes show.
 */
export async function largePrint(pages: readonly Drawing[]): Promise<readonly Drawing[]> {
  const [first] = pages as readonly [Drawing, ...Drawing[]]
  const passages = pages.map(passagesOf)
  const words = passages.flatMap(each => each.map(passage => passage.words))
  const languages = new Set(
    pages.flatMap(({ language, items }) => [
      language,
      ...items.flatMap(item => (item.kind === 'text' ? [item.language] : [])),
    ]),
  )
  const flow = new Flow(await typeFor(words.join('\n'), [...languages]))
  pages.forEach((page, i) => {
    if (i) flow.turn()
    let before: Passage['item'] | undefined
    for (const passage of passages[i]!) {
      const said = before?.kind === 'text' && before.role === 'label'
      flow.skip(said ? 1 : SPACE)
      set(flow, page, passage)
      before = passage.item
    }
  })
  return flow.finish(first.title, first.keywords[0] ?? '', (page, of) => `${page} / ${of}`, {
    language: first.language,
    words: words.join('\n'),
    foot: STYLES.artifact,
    author: first.author,
    name: 'large-print',
  })
}

function set(flow: Flow, page: Drawing, { item, words }: Passage): void {
  if (item.kind === 'figure') {
    flow.text(words, STYLES.p, { language: page.language, field: item.field })
    return
  }
  const { role, language, field, uri } = item
  const style = ['phone', 'link'].includes(rootOf(field)) && role === 'p' ? ASKED : STYLES[role]
  // A heading does not stand alone at the foot of a sheet.
  if (role === 'h1' || role === 'h2' || role === 'label') flow.need(30)
  flow.text(words, style, { role, language, field, uri })
}
