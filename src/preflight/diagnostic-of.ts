import { CODES } from '../model/codes.ts'
import { type Diagnostic, ofFile } from '../model/diagnostic.ts'
import type { Box } from './content/shape.ts'
import type { Found } from './found.ts'

const hundredth = (mm: number): number => Math.round(mm * 100) / 100 || 0

const rounded = ({ x, y, width, height }: Box) => ({
  x: hundredth(x),
  y: hundredth(y),
  width: hundredth(width),
  height: hundredth(height),
})

/** What was found in a PDF, as the world sees it: a page and a place on it stand for lines and columns. */
export const diagnosticOf = (
  file: string,
  { code, message, hint, severity, page, box }: Found,
): Diagnostic => ({
  ...ofFile(file, { code, message, hint }),
  severity: severity ?? CODES[code].severity,
  ...(page !== undefined && { page }),
  ...(box && { boxMm: rounded(box) }),
})
