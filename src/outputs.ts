import { type Finding, nearest } from './diagnostic.ts'
import { SIZE_NAMES, sheetOf } from './sheet.ts'
import { FORMATS, type Format, type Output } from './sign.ts'

type Refusal = Pick<Finding, 'code' | 'message' | 'hint'>

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text)

/** A format by its name, or why it is none. */
export function readFormat(text: string): Format | Refusal {
  const format = text.toLowerCase()
  if (isFormat(format)) return format
  const hint = format === 'pdf' ? 'PDF comes with a later version' : `there are: ${FORMATS.join(', ')}`
  return { code: 'unknown-format', message: `signgen does not make \`${text}\` files`, hint }
}

/** A size by its name, or why it is none. */
export function readSize(text: string): string | Refusal {
  const sheet = sheetOf(text)
  if (sheet) return sheet.name
  const meant = nearest(text, SIZE_NAMES)
  const hint = meant
    ? `did you mean \`${meant}\`?`
    : 'use a3, a4-landscape, square, story, 600x900mm or 1080x1350px'
  return { code: 'unknown-size', message: `There is no size \`${text}\``, hint }
}

/** `a3.png`: a size and a format; or why it is none. */
export function readOutput(text: string): Output | Refusal {
  const dot = text.lastIndexOf('.')
  if (dot < 1) {
    return {
      code: 'invalid-value',
      message: `\`${text}\` is not an output`,
      hint: 'write size.format, such as a3.png',
    }
  }
  const size = readSize(text.slice(0, dot))
  if (typeof size !== 'string') return size
  const format = readFormat(text.slice(dot + 1))
  return typeof format === 'string' ? { size, format } : format
}
