import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Edit } from '../../shared/edit.ts'
import * as cm from './codemirror.ts'
import { colours } from './colours.ts'
import { complete, explain, type Known } from './completion.ts'
import { toldByKey, tooltipOf } from './told-by-key.ts'

/** The words of the sign, and the history of all that was done to them: in the text, in the form, by a fix. */
export interface Editor {
  /** What shows it, to be put somewhere. */
  readonly dom: HTMLElement
  readonly text: () => string
  /** Another sign, with a history of its own. */
  load(text: string): void
  /** Other words for the same sign, as a change that can be undone. */
  replace(text: string): void
  apply(edits: readonly Edit[], as: string): void
  mark(diagnostics: readonly Diagnostic[], file: string): void
  undo(): void
  redo(): void
  /** Go to a line and a column, from 1. */
  goTo(line: number, column: number): void
  measure(): void
}

export interface Hears {
  readonly known: () => Known
  readonly changed: (
    text: string,
    isTyped: boolean,
    can: { readonly undo: boolean; readonly redo: boolean },
  ) => void
  readonly label: string
}

/** Loading a file is no change of it. */
const Loading = cm.Annotation.define<boolean>()

export function editor({ known, changed, label }: Hears): Editor {
  const extensions = [
    cm.lineNumbers(),
    cm.history(),
    cm.drawSelection(),
    cm.highlightActiveLine(),
    cm.bracketMatching(),
    cm.search({ top: true }),
    cm.highlightSelectionMatches(),
    cm.indentUnit.of('  '),
    cm.yaml(),
    // Its Escape comes before that of a completion which is still on its way.
    toldByKey((text, at) => explain(text, at, known())),
    cm.autocompletion({ override: [complete(known)], icons: false }),
    cm.lintGutter(),
    cm.EditorView.lineWrapping,
    cm.EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', tabindex: '0' }),
    cm.EditorView.perLineTextDirection.of(true),
    cm.hoverTooltip((view, at): cm.Tooltip | null => {
      const told = explain(view.state.doc.toString(), at, known())
      return told ? tooltipOf(told) : null
    }),
    cm.keymap.of([
      ...cm.completionKeymap,
      ...cm.defaultKeymap,
      ...cm.historyKeymap,
      ...cm.searchKeymap,
      ...cm.lintKeymap,
    ]),
    colours,
    cm.EditorView.updateListener.of(update => {
      if (!update.docChanged) return
      const isTyped = !update.transactions.some(each => each.annotation(Loading))
      const { state } = update
      const can = { undo: cm.undoDepth(state) > 0, redo: cm.redoDepth(state) > 0 }
      changed(state.doc.toString(), isTyped, can)
    }),
  ]
  const stateOf = (doc: string) => cm.EditorState.create({ doc, extensions })
  const view = new cm.EditorView({ state: stateOf('') })
  return {
    dom: view.dom,
    text: () => view.state.doc.toString(),
    load(text) {
      view.setState(stateOf(text))
      changed(text, false, { undo: false, redo: false })
    },
    replace(text) {
      view.dispatch({ changes: difference(view.state.doc.toString(), text), annotations: Loading.of(true) })
    },
    apply(edits, as) {
      view.dispatch({ changes: [...edits], userEvent: `input.${as}` })
    },
    mark(diagnostics, file) {
      const squiggles = diagnostics.flatMap(each => squiggleOf(view.state, each, file))
      view.dispatch(cm.setDiagnostics(view.state, squiggles))
    },
    undo: () => void cm.undo(view),
    redo: () => void cm.redo(view),
    goTo(line, column) {
      const at = offsetIn(view.state, line, column)
      view.dispatch({ selection: { anchor: at }, effects: cm.EditorView.scrollIntoView(at, { y: 'center' }) })
      view.focus()
    },
    measure: () => view.requestMeasure(),
  }
}

/** The stretch in which two texts differ. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

function offsetIn({ doc }: cm.EditorState, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(from + column - 1, to)
}

/** A finding as CodeMirror marks it; of another file, or of none of its lines, it is only listed. */
function squiggleOf(state: cm.EditorState, found: Diagnostic, file: string): cm.Squiggle[] {
  const { line, column, endLine, endColumn } = found
  if (found.file !== file || line === null) return []
  const from = offsetIn(state, line, column ?? 1)
  const to = endLine === null ? state.doc.lineAt(from).to : offsetIn(state, endLine, endColumn ?? 1)
  const message = found.hint === null ? found.message : `${found.message}: ${found.hint}`
  return [{ from, to: Math.max(from, to), severity: found.severity, message, source: found.code }]
}
