import { TEMPLATES } from '../../templates/index.ts'
import { nearest } from '../diagnostic.ts'
import { UsageError } from '../plan.ts'

/** The looks there are, one a line; or all that is to be known of one. */
export function templates(name: string | undefined): string {
  if (name === undefined) {
    const width = Math.max(...[...TEMPLATES.keys()].map(each => each.length))
    return [...TEMPLATES.values()].map(look => `${look.name.padEnd(width)}  ${look.description}`).join('\n')
  }
  const look = TEMPLATES.get(name)
  if (!look) {
    const meant = nearest(name, [...TEMPLATES.keys()])
    throw new UsageError(`there is no look named ${name}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const words = Object.entries(look.words).flatMap(([language, table]) =>
    Object.entries(table).map(([key, text]) => `  ${language}  ${key}: ${text}`),
  )
  return [
    `${look.name}: ${look.description}`,
    `shows: ${look.shows.join(', ')}`,
    `needs: ${['headline', ...look.needs].join(', ')}`,
    'colours:',
    ...Object.entries(look.colours).map(([role, colour]) =>
      typeof colour === 'string'
        ? `  ${role}: "${colour}"`
        : `  ${role}: "${colour.rgb}"  cmyk ${colour.cmyk.join(' ')}`,
    ),
    'fonts:',
    ...Object.entries(look.faces).map(([role, [family, weight]]) => `  ${role}: ${family} ${weight}`),
    ...(words.length ? ['words of its own:', ...words] : []),
  ].join('\n')
}
