import { fileURLToPath } from 'node:url'
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  createConnection,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Hover,
  type Diagnostic as LspDiagnostic,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { coloursIn, filesIn, hoverAt, wordsFor } from './document.ts'
import { findingsOf, isCampaign } from './findings.ts'

/** So long nothing is typed before a sign is judged, in milliseconds. */
const PAUSE = 200

const START = { line: 0, character: 0 }

/** A diagnostic as editors have it: lines and columns from 0. What has no place is told at the head of the file. */
function toEditor(found: Diagnostic): LspDiagnostic {
  const { line, column, endLine, endColumn, severity, message, hint, code } = found
  const start = line === null ? START : { line: line - 1, character: (column ?? 1) - 1 }
  const end = endLine === null ? start : { line: endLine - 1, character: (endColumn ?? 1) - 1 }
  return {
    range: { start, end },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'signgen',
    message: hint === null ? message : `${message}\n${hint}`,
  }
}

/** What an editor tells of besides its documents, if it is asked to. */
interface Telling {
  readonly files?: boolean | undefined
  readonly folders?: boolean | undefined
}

const folderOf = (uri: string): string[] => (uri.startsWith('file:') ? [fileURLToPath(uri)] : [])

/** Answer an editor over standard input and output until it goes. */
export function serveEditor(templates?: readonly string[]): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  )
  const documents = new TextDocuments(TextDocument)
  const found = new Map<string, readonly Diagnostic[]>()
  const roots = new Set<string>()
  let tells: Telling = {}
  connection.onInitialize(({ workspaceFolders, rootUri, capabilities }) => {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    for (const folder of folders.flatMap(folderOf)) roots.add(folder)
    tells = {
      files: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration,
      folders: capabilities.workspace?.workspaceFolders,
    }
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: [':', ' '] },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        documentLinkProvider: {},
        colorProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'signgen' },
    }
  })
  const judgeAll = judgeDocuments(connection, documents, found, (uri, text) =>
    findingsOf(uri, text, [...roots], templates),
  )
  connection.onInitialized(() => {
    // Pictures, campaigns and looks may change beside the sign.
    if (tells.files)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*' }],
      })
    if (tells.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed.flatMap(({ uri }) => folderOf(uri))) roots.delete(folder)
        for (const folder of added.flatMap(({ uri }) => folderOf(uri))) roots.add(folder)
        judgeAll()
      })
  })
  connection.onDidChangeWatchedFiles(judgeAll)
  documents.onDidSave(judgeAll)
  const kindOf = (uri: string) => (isCampaign(uri) ? 'campaign' : 'sign')
  const textOf = (uri: string) => documents.get(uri)?.getText() ?? ''
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    wordsFor(textOf(uri), position, kindOf(uri)),
  )
  connection.onHover(({ textDocument: { uri }, position }): Hover | null => {
    const value = hoverAt(textOf(uri), position, found.get(uri) ?? [], kindOf(uri))
    return value === undefined ? null : { contents: { kind: 'markdown', value } }
  })
  connection.onCodeAction(({ textDocument: { uri }, range }) =>
    (found.get(uri) ?? []).flatMap(each => actionsOf(each, uri, range.start.line, range.end.line)),
  )
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    filesIn(textOf(uri)).map(({ range, name }) => ({ range, target: new URL(encodeURI(name), uri).href })),
  )
  connection.onDocumentColor(({ textDocument: { uri } }) => coloursIn(textOf(uri)))
  connection.onColorPresentation(({ color: { red, green, blue } }) => {
    const two = (part: number) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0')
    return [{ label: `#${two(red)}${two(green)}${two(blue)}`.toUpperCase() }]
  })
  documents.listen(connection)
  connection.listen()
  return new Promise(done => process.stdin.once('end', () => done()))
}

/**
 * Judge what is typed once nothing is typed any more; what was said of an older text, or of files as they were, is not told.
 * Gives what judges all that is open again.
 */
function judgeDocuments(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  found: Map<string, readonly Diagnostic[]>,
  findings: (uri: string, text: string) => Promise<readonly Diagnostic[]>,
): () => void {
  const waiting = new Map<string, NodeJS.Timeout>()
  const newest = new Map<string, object>()
  const judge = async (uri: string) => {
    const [document, turn] = [documents.get(uri), {}]
    if (!document) return
    newest.set(uri, turn)
    const { version } = document
    const diagnostics = await findings(uri, document.getText())
    if (newest.get(uri) !== turn || documents.get(uri)?.version !== version) return
    found.set(uri, diagnostics)
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics.map(toEditor) })
  }
  const soon = (uri: string) => {
    clearTimeout(waiting.get(uri))
    const failed = (error: unknown) => connection.console.error(String(error))
    waiting.set(
      uri,
      setTimeout(() => void judge(uri).catch(failed), PAUSE),
    )
  }
  documents.onDidChangeContent(({ document: { uri } }) => soon(uri))
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    found.delete(uri)
    newest.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  return () => documents.keys().forEach(soon)
}

function actionsOf(each: Diagnostic, uri: string, from: number, to: number): CodeAction[] {
  const shown = toEditor(each)
  if (shown.range.start.line > to || shown.range.end.line < from) return []
  return (each.fixes ?? []).map(({ title, safe, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    isPreferred: safe,
    edit: {
      changes: {
        [uri]: edits.map(({ line, column, endLine, endColumn, newText }) => ({
          range: {
            start: { line: line - 1, character: column - 1 },
            end: { line: endLine - 1, character: endColumn - 1 },
          },
          newText,
        })),
      },
    },
  }))
}
