import type { BuildReport } from '../stages/report/report.ts'

export const EXIT = { ok: 0, errors: 1, usage: 2, files: 3, bug: 70 } as const

const FILES = new Set(['file-missing', 'file-unreadable', 'output-unwritable'])

/** The exit code of a build: the highest of 70, 3 and 1 that something in it asks for. */
export function exitCodeOf({ ok, diagnostics }: Pick<BuildReport, 'ok' | 'diagnostics'>): number {
  if (diagnostics.some(({ code }) => code === 'draw-failed')) return EXIT.bug
  if (diagnostics.some(({ code }) => FILES.has(code))) return EXIT.files
  return ok ? EXIT.ok : EXIT.errors
}
