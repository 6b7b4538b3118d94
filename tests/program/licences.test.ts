import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

/** As it is read: however the lines are broken. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()
const licences = words(read('THIRD-PARTY-LICENSES'))

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

/** The files of other people that have a byte in dist/, as esbuild tells it. */
const bundled = (() => {
  const { outputs } = JSON.parse(read('node_modules/.cache/signgen-build/metafile.json')) as Metafile
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const foreign = files.filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && /node_modules/.test(file))
  return [...new Set(foreign.map(([file]) => file))]
})()

/** Of satori there is its WebAssembly alone, which is copied. */
const files = [...bundled, 'node_modules/satori/layout.wasm']
const homes = [...new Set(files.map(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)![0]))]

test('much of what is bundled was made by others', () => {
  expect(homes.length).toBeGreaterThan(20)
  expect(homes).toContain('node_modules/valibot')
})

describe('THIRD-PARTY-LICENSES holds the terms of', () => {
  test.each(homes)('%s', home => {
    const { name, version } = JSON.parse(read(home, 'package.json'))
    expect(licences).toContain(`${name} ${version} | `)
    for (const file of readdirSync(join(root, home)).filter(each => /^(licen[cs]e|notice)/i.test(each)))
      expect(licences).toContain(words(read(home, file)))
  })

  // Bundled packages are bundles themselves; where they ship a source map it says of what.
  const maps = bundled.map(file => `${file}.map`).filter(map => existsSync(join(root, map)))
  test.each(maps.map(map => [map]))('what %s names', map => {
    const { sources } = JSON.parse(read(map)) as { sources: string[] }
    for (const source of sources) {
      const [, inner] = /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(source) ?? []
      // Parcel's own stand-ins for modules that are not there.
      if (inner && !inner.startsWith('@parcel/'))
        expect(
          [`${inner} (in `, ` ${inner} `].some(named => licences.includes(named)),
          inner,
        ).toBe(true)
    }
  })

  test.each(readdirSync(join(root, 'dist/fonts')).filter(file => file.endsWith('-LICENSE.txt')))(
    'the font of %s',
    file => expect(licences).toContain(words(read('dist/fonts', file))),
  )
})

test('every font that is shipped has its terms, but the one that the build draws', () => {
  const files = readdirSync(join(root, 'dist/fonts'))
  const without = files.filter(
    file => file.endsWith('.ttf') && !files.includes(file.replace(/-\d+\.ttf$/, '-LICENSE.txt')),
  )
  expect(without).toEqual(['RedactionBar-400.ttf'])
})

test('every WebAssembly that is shipped is of a package that is told of', () => {
  for (const file of readdirSync(join(root, 'dist')).filter(each => each.endsWith('.wasm'))) {
    const bytes = readFileSync(join(root, 'dist', file))
    const from = homes.filter(home =>
      readdirSync(join(root, home), { recursive: true, withFileTypes: true }).some(
        each => each.name === file && readFileSync(join(each.parentPath, file)).equals(bytes),
      ),
    )
    expect(from, file).toHaveLength(1)
  }
})

// The one kind of dependency that no import names.
test('no font is installed for nothing', () => {
  const { devDependencies } = JSON.parse(read('package.json'))
  const fonts = Object.keys(devDependencies).filter(name => name.startsWith('@expo-google-fonts/'))
  expect(fonts.length).toBeGreaterThan(10)
  const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => read('tests', file))
    .join('\n')
  for (const name of fonts) {
    const isShipped = licences.includes(`${name} ${devDependencies[name]} (font)`)
    expect(isShipped || tests.includes(`${name}/`), name).toBe(true)
  }
})
