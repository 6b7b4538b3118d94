import { isBarred, withoutBars } from './redaction.ts'
import type { Sign } from './sign.ts'
import type { Template } from './template.ts'
import { mayHaveEmoji } from './text/emoji.ts'
import { scriptsOf } from './text/scripts.ts'
import { BAR_FONT, EMOJI_FONT, fontBytes, stackFor } from './typefaces.ts'

/** A font a drawing may use: its bytes, and the name it goes by. */
export interface FontFile {
  readonly id: string
  readonly bytes: Uint8Array
  /** Is it of pictures in colours? */
  readonly emoji: boolean
}

/** The bytes that a sign calls for, all of them, so that layout asks for nothing. */
export interface Materials {
  /** For every face of the look, the fonts to try in order. */
  readonly fonts: Readonly<Record<string, readonly FontFile[]>>
}

/** Bring what a sign needs to be laid out; its own fonts, by role, are tried before the look's. */
export function gather(
  sign: Sign,
  template: Template,
  own: ReadonlyMap<string, FontFile> = new Map(),
): Materials {
  const words = JSON.stringify([sign, template.words])
  const barred = isBarred(words)
  const plain = /^[\u0000-\u017F\u2010-\u2026\u20AC]*$/.test(withoutBars(words))
  const pictured = !plain && mayHaveEmoji(words)
  const fonts = Object.entries(template.faces).map(([role, [family, weight]]) => {
    const stack = stackFor(family, weight, scriptsOf(words), sign.language)
    const needed = [
      ...(plain ? stack.slice(0, 1) : stack),
      ...(barred ? [BAR_FONT] : []),
      ...(pictured ? [EMOJI_FONT] : []),
    ]
    const files = needed.map(font => ({
      id: `${font.family} ${font.weight}`,
      bytes: fontBytes(font),
      emoji: font === EMOJI_FONT,
    }))
    const first = own.get(role)
    return [role, first ? [first, ...files] : files] as const
  })
  return { fonts: Object.fromEntries(fonts) }
}
