import { nameOf, numberOf, type Value } from '../pdf/objects.ts'
import type { Font } from './font.ts'
import { IDENTITY, type Matrix } from './matrix.ts'
import type { Path } from './path.ts'
import type { State } from './state.ts'
import type { TextPlace } from './text-place.ts'

/** What operators change. */
export interface Now {
  state: State
  path: Path
}

/** What each operator does with its operands, its numbers first; `data` is of a picture that stands in the line. */
export type Operators = Readonly<
  Record<string, (n: readonly number[], operands: readonly Value[], data?: Uint8Array) => void>
>

/** Operators that build a path (ISO 32000-1, 8.5.2). */
export const pathOperators = (now: Now): Operators => ({
  m: n => now.path.move(now.state.ctm, n[0] ?? 0, n[1] ?? 0),
  l: n => now.path.line(now.state.ctm, n[0] ?? 0, n[1] ?? 0),
  c: n => now.path.curve(now.state.ctm, n),
  v: n => now.path.curve(now.state.ctm, n, 'first'),
  y: n => now.path.curve(now.state.ctm, n, 'second'),
  h: () => now.path.close(),
  re: n => now.path.rectangle(now.state.ctm, n[0] ?? 0, n[1] ?? 0, n[2] ?? 0, n[3] ?? 0),
})

interface Words {
  readonly font: (name: Value | undefined) => Font
  readonly show: (parts: Value | undefined) => void
}

/** Operators of text (ISO 32000-1, 9.3 and 9.4). */
export const textOperators = (now: Now, place: TextPlace, { font, show }: Words): Operators => ({
  BT: () => place.begin(),
  Tc: n => {
    now.state.letterSpace = n[0] ?? 0
  },
  Tw: n => {
    now.state.wordSpace = n[0] ?? 0
  },
  Tz: n => {
    now.state.widthScale = (n[0] ?? 100) / 100
  },
  TL: n => {
    now.state.leading = n[0] ?? 0
  },
  Ts: n => {
    now.state.rise = n[0] ?? 0
  },
  Tr: n => {
    now.state.rendering = n[0] ?? 0
  },
  Tf: (_, [name, size]) => {
    if (nameOf(name) !== undefined) now.state.font = font(name)
    now.state.size = numberOf(size) ?? 0
  },
  Td: n => place.next(n[0] ?? 0, n[1] ?? 0),
  TD: n => {
    now.state.leading = -(n[1] ?? 0)
    place.next(n[0] ?? 0, n[1] ?? 0)
  },
  Tm: n => place.set(n.length === 6 ? (n as unknown as Matrix) : IDENTITY),
  'T*': () => place.next(0, -now.state.leading),
  Tj: (_, [words]) => show(words),
  TJ: (_, [parts]) => show(parts),
  "'": (_, [words]) => {
    place.next(0, -now.state.leading)
    show(words)
  },
  '"': (n, [, , words]) => {
    now.state.wordSpace = n[0] ?? 0
    now.state.letterSpace = n[1] ?? 0
    place.next(0, -now.state.leading)
    show(words)
  },
})
