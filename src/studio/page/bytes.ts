/** A sign file as an editor has it: its words, and how its lines end and begin, to be written back as they were. */
export interface Decoded {
  readonly text: string
  readonly ending: '\n' | '\r\n'
  readonly mark: boolean
}

const MARK = '\uFEFF'

export function decode(bytes: Uint8Array): Decoded {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = whole.startsWith(MARK)
  const text = mark ? whole.slice(1) : whole
  const ending = /\r\n/.test(text) && !/(?<!\r)\n/.test(text) ? '\r\n' : '\n'
  return { text: text.replace(/\r\n?/g, '\n'), ending, mark }
}

export const encode = (text: string, { ending, mark }: Omit<Decoded, 'text'>): Uint8Array =>
  new TextEncoder().encode((mark ? MARK : '') + (ending === '\n' ? text : text.replaceAll('\n', ending)))

export const UNIX: Omit<Decoded, 'text'> = { ending: '\n', mark: false }
