/** The one door of CodeMirror. */
export {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete'
export {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands'
export { yaml } from '@codemirror/lang-yaml'
export { bracketMatching, HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language'
export { type Diagnostic as Squiggle, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
export { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
export { Annotation, EditorState, Prec, StateEffect, StateField } from '@codemirror/state'
export {
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
  lineNumbers,
  showTooltip,
  type Tooltip,
} from '@codemirror/view'
export { tags } from '@lezer/highlight'
