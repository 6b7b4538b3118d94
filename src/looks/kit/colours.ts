import type { Cmyk } from '../../model/ink.ts'

/** One colour of a look: `#RRGGBB`, with the inks that print it where a print shop is to have it. */
export type Colour =
  | string
  | {
      readonly rgb: string
      readonly cmyk?: Cmyk | undefined
      /**
       * The role that it takes its colour from once a palette or a sign changes that one and not this; or two of them, and
       * how much of the second is mixed in, from 0 to 1.
       */
      readonly follows?: string | readonly [role: string, other: string, share: number] | undefined
    }

export type Colours = Readonly<Record<string, Colour>>

/** Colours that go together, for some or all roles of a look. */
export type Palette = Readonly<Record<string, string | { readonly rgb: string; readonly cmyk?: Cmyk }>>

/**
 * The roles that every look has, so that the colours of one campaign fit them all: what lies under everything; the words
 * on it and on panels; what stands out, legible on both and they on it; what longer words stand on.
 */
export const COMMON_ROLES = ['ground', 'ink', 'accent', 'panel'] as const

const USUAL: Colours = {
  ground: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
  ink: { rgb: '#000000', cmyk: [0, 0, 0, 100] },
}

/** The colours of a look by role, and the common roles that it does not tell apart itself. */
export function coloursOf({ colours }: { readonly colours: Colours }): Colours {
  const own = { ...USUAL, ...colours }
  const like = (role: string) => {
    const colour = own[role]!
    return { ...(typeof colour === 'string' ? { rgb: colour } : colour), follows: role }
  }
  const common: Colours = { accent: like('ink'), panel: like('ground'), ...own }
  return Object.fromEntries(
    [...new Set([...COMMON_ROLES, ...Object.keys(colours)])].map(role => [role, common[role]!]),
  )
}

/** What a role follows, as it is told: `ink`, `panel with 10 % of ink`. */
export function followed(colour: Colour): string | undefined {
  const follows = typeof colour === 'string' ? undefined : colour.follows
  if (follows === undefined || typeof follows === 'string') return follows
  const [role, other, share] = follows
  return `${role} with ${Math.round(100 * share)} % of ${other}`
}
