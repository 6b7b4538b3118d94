import * as cm from './codemirror.ts'

/** What is said of the field at a place of the text, and where that field is. */
export type Explain = (
  text: string,
  at: number,
) => { readonly from: number; readonly to: number; readonly description: string } | undefined

/** How a description looks, under the pointer or by key. */
export function tooltipOf(told: NonNullable<ReturnType<Explain>>): cm.Tooltip {
  const dom = () =>
    Object.assign(document.createElement('div'), { className: 'hover', textContent: told.description })
  return { pos: told.from, end: told.to, above: true, create: () => ({ dom: dom() }) }
}

const Tell = cm.StateEffect.define<cm.Tooltip | null>()

const shown = cm.StateField.define<cm.Tooltip | null>({
  create: () => null,
  update(value, { effects, docChanged, selection }) {
    const told = effects.find(each => each.is(Tell))
    if (told) return told.value as cm.Tooltip | null
    return docChanged || selection ? null : value
  },
  provide: field => cm.showTooltip.from(field),
})

/** F1 says what the field of this line is for, to the eye and to a screen reader; Escape puts it away, before all else. */
export const toldByKey = (explain: Explain) => [
  shown,
  cm.Prec.highest(
    cm.keymap.of([
      {
        key: 'F1',
        preventDefault: true,
        run(view) {
          const line = view.state.doc.lineAt(view.state.selection.main.head)
          const lead = /^(?:\s|- )*/.exec(line.text)![0].length
          const told = explain(view.state.doc.toString(), line.from + lead)
          if (!told) return true
          const effects = [Tell.of(tooltipOf(told)), cm.EditorView.announce.of(told.description)]
          view.dispatch({ effects })
          return true
        },
      },
      {
        key: 'Escape',
        run(view) {
          if (view.state.field(shown) === null) return false
          view.dispatch({ effects: Tell.of(null) })
          return true
        },
      },
    ]),
  ),
]
