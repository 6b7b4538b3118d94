import { holdFolders } from '../batch/named-paths.ts'
import { type Colour, coloursOf, followed, type Palette } from '../looks/kit/colours.ts'
import type { Template } from '../looks/kit/template.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { maximum } from '../model/extremes.ts'
import { nearest } from '../model/nearest.ts'
import { UsageError } from '../model/usage-error.ts'
import { looksOf } from '../render/own-looks.ts'
import { faultsOf } from '../stages/report/look-faults.ts'

/** What is listed, and what is wrong with looks of one's own. */
export interface Listed {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, string>
}

/** The looks there are, one a line; or all that is to be known of one. Those of a folder stand beside signgen's. */
export function templates(name: string | undefined, folders: readonly string[] = []): Listed {
  holdFolders({ templates: folders })
  const looks = looksOf(folders)
  const diagnostics = faultsOf(looks, name)
  const text = diagnostics.length && name !== undefined ? '' : listOf(name, looks.templates)
  return { text, diagnostics, sources: looks.files?.texts ?? new Map() }
}

function listOf(name: string | undefined, looks: ReadonlyMap<string, Template>): string {
  if (name === undefined) {
    const width = maximum([...looks.keys()].map(each => each.length))
    return [...looks.values()].map(look => `${look.name.padEnd(width)}  ${look.description}\n`).join('')
  }
  const look = looks.get(name)
  if (!look) {
    const meant = nearest(name, [...looks.keys()])
    throw new UsageError(`there is no look named ${name}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  return `${all(look)}\n`
}

function told(colour: Colour): string {
  const { rgb, cmyk } = typeof colour === 'string' ? { rgb: colour, cmyk: undefined } : colour
  const follows = followed(colour)
  return [`"${rgb}"`, cmyk && `cmyk ${cmyk.join(' ')}`, follows && `follows ${follows}`]
    .filter(Boolean)
    .join('  ')
}

const listed = ([name, palette]: readonly [string, Palette]): string => {
  const colours = Object.entries(palette).map(
    ([role, colour]) => `${role} ${typeof colour === 'string' ? colour : colour.rgb}`,
  )
  return `  ${name}: ${colours.join(', ')}`
}

function all(look: Template): string {
  const words = Object.entries(look.words).flatMap(([language, table]) =>
    Object.entries(table).map(([key, text]) => `  ${language}  ${key}: ${text}`),
  )
  return [
    `${look.name}: ${look.description}`,
    `shows: ${look.shows.join(', ')}`,
    `needs: ${['headline', ...look.needs].join(', ')}`,
    'colours:',
    ...Object.entries(coloursOf(look)).map(([role, colour]) => `  ${role}: ${told(colour)}`),
    ...(look.palettes ? ['palettes:', ...Object.entries(look.palettes).map(listed)] : []),
    'fonts:',
    ...Object.entries(look.faces).map(([role, [family, weight]]) => `  ${role}: ${family} ${weight}`),
    ...(words.length ? ['words of its own:', ...words] : []),
  ].join('\n')
}
