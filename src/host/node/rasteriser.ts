import { createRequire } from 'node:module'
import { familySync, MUSL } from 'detect-libc'

/**
 * Load resvg; its only door. To learn which C library it runs on, it has Node write a whole diagnostic report, which
 * takes longer than drawing a small sign: it is told instead.
 */
export function rasteriser(): typeof import('@resvg/resvg-js') {
  const require = createRequire(import.meta.url)
  const { report } = process
  const { getReport } = report
  const glibc = familySync() !== MUSL
  report.getReport = () => ({ header: { glibcVersionRuntime: glibc ? 'known' : undefined } })
  try {
    return require('@resvg/resvg-js')
  } finally {
    report.getReport = getReport
  }
}

/** No font of the machine is looked at. */
export const PLAIN = { font: { loadSystemFonts: false } } as const
