/**
 * THIRD-PARTY-LICENSES: who wrote what is bundled, and on what terms it may be passed on. Made of what esbuild really put
 * into the files, of the fonts and the WebAssembly beside them, and of what these packages hold within themselves.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DICTIONARY_FOLDERS } from './dictionaries.mjs'

const kept = name => readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'licences', name), 'utf8')
const mit = (name, url, copyright) => ({
  name,
  url,
  licence: 'MIT',
  text: `${copyright}\n\n${kept('mit.txt')}`,
})

const HARFBUZZ = {
  name: 'HarfBuzz',
  url: 'https://github.com/harfbuzz/harfbuzz',
  licence: 'MIT-Modern-Variant',
  text: kept('harfbuzz.txt'),
}
const EMSCRIPTEN = mit(
  'Emscripten',
  'https://github.com/emscripten-core/emscripten',
  'Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.',
)

/** What a package was compiled from or has pasted in. No package.json says so. */
const WITHIN = {
  satori: [
    mit(
      'Taffy',
      'https://github.com/DioxusLabs/taffy',
      'Copyright (c) 2018 Visly Inc.\nCopyright (c) the authors of Taffy',
    ),
  ],
  harfbuzzjs: [HARFBUZZ, EMSCRIPTEN],
  'woff2-encoder': [
    mit('WOFF2', 'https://github.com/google/woff2', 'Copyright (c) 2013-2017 by the WOFF2 Authors.'),
    mit(
      'Brotli',
      'https://github.com/google/brotli',
      'Copyright (c) 2009, 2010, 2013-2016 by the Brotli Authors.',
    ),
    EMSCRIPTEN,
  ],
  '@jsquash/jpeg': [
    EMSCRIPTEN,
    {
      name: 'MozJPEG and libjpeg-turbo',
      url: 'https://github.com/mozilla/mozjpeg',
      licence: 'IJG AND BSD-3-Clause AND Zlib',
      file: 'codec/LICENSE.codec.md',
    },
    {
      name: 'Independent JPEG Group',
      url: 'https://ijg.org',
      licence: 'IJG',
      text: 'This software is based in part on the work of the Independent JPEG Group.',
    },
  ],
  '@jsquash/webp': [
    EMSCRIPTEN,
    {
      name: 'libwebp',
      url: 'https://chromium.googlesource.com/webm/libwebp',
      licence: 'BSD-3-Clause',
      file: 'codec/LICENSE.codec.md',
    },
  ],
}

/** The texts of packages that ship none. */
const MISSING = {
  '@resvg/resvg-wasm': kept('mpl-2.0.txt'),
}

/** Fonts of pictures: these have a licence beside that of the font. */
const FONT_LICENCES = {
  '@expo-google-fonts/lalezar': 'OFL-1.1',
  'twemoji-colr-font': 'OFL-1.1 AND CC-BY-4.0 (pictures © Twitter, Inc and other contributors)',
}

const IS_LICENCE = /^(?:licen[cs]e|copying|notice)(?!_)/i
const RULE = '='.repeat(80)

/** The folders of the packages that a bundle has bytes of. */
export function bundledPackages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  const folders = files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [])
  return [...new Set(folders)].sort()
}

const aboutOf = folder => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, license, url: `https://www.npmjs.com/package/${name}/v/${version}` }
}

/** The licence texts that a package ships. */
function textsIn(folder, name) {
  const texts = readdirSync(folder)
    .filter(file => IS_LICENCE.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
  if (texts.length) return texts
  if (!MISSING[name])
    throw new Error(`${name} is bundled and ships no licence: add its text to scripts/licences.mjs`)
  return [MISSING[name]]
}

/** WebAssembly that is compiled of Rust, beside the crates that it names itself: `tiny-skia 0.10.0`. */
export function cratesOf(wasm, intro) {
  const named = readFileSync(wasm, 'latin1').matchAll(/registry\/src\/[^/]+\/([\w-]+)-(\d+\.\d+\.\d+)/g)
  const crates = [...new Set([...named].map(([, name, version]) => `${name} ${version}`))].sort()
  if (!crates.length) throw new Error(`${wasm} names no crates any more: see scripts/licences.mjs`)
  const lines = crates.map(crate => `${crate} | https://crates.io/crates/${crate.replace(' ', '/')}`)
  return `\n${intro}, each under the license that stands at its address:\n\n${lines.join('\n')}\n`
}

/** Of satori there is its WebAssembly alone: Taffy, with what else satori has compiled into it. */
export const SATORI = 'node_modules/satori'
export const taffyCrates = () =>
  cratesOf(
    fileURLToPath(import.meta.resolve('satori/layout.wasm')),
    'layout.wasm is compiled of these crates',
  )

/** What one package asks to be told: itself, and what it holds. */
function partsOf(folder) {
  const { name, version, license, url } = aboutOf(folder)
  const itself = textsIn(folder, name).map(text => ({
    name: `${name} ${version}`,
    url,
    licence: license,
    text,
  }))
  const within = (WITHIN[name] ?? []).map(({ file, text, ...part }) => ({
    ...part,
    name: `${part.name} (in ${name})`,
    text: text ?? readFileSync(join(folder, file), 'utf8'),
  }))
  return [...itself, ...within]
}

/** The terms of what lies beside the bundle, of fonts those of the file itself. What comes without has them kept here. */
export function fontLicence(folder) {
  const here = ['LICENSE_FONT', 'LICENSE'].map(file => join(folder, file)).find(file => existsSync(file))
  return here ? readFileSync(here, 'utf8') : kept(`${basename(folder)}.txt`)
}

function wordsOf(folder) {
  const { name, version, license, url } = aboutOf(folder)
  return { name: `${name} ${version} (dictionaries)`, url, licence: license, text: fontLicence(folder) }
}

function fontOf(folder) {
  const { name, version, license, url } = aboutOf(folder)
  return {
    name: `${name} ${version} (font)`,
    url,
    licence: FONT_LICENCES[name] ?? license.replace(/^MIT AND /, ''),
    text: fontLicence(folder),
  }
}

/**
 * The document. `packages` and `fonts` are folders; a text that several share is printed once, below all their names.
 * Throws where a package has no licence text at all.
 */
export function thirdPartyLicences({ packages, fonts, crates = [] }) {
  const sharing = new Map()
  for (const { text, ...part } of [
    ...packages.flatMap(partsOf),
    ...fonts.map(fontOf),
    ...DICTIONARY_FOLDERS.map(wordsOf),
  ]) {
    const words = text.replace(/\s+/g, ' ').trim()
    const { parts = [] } = sharing.get(words) ?? {}
    sharing.set(words, { text: text.replace(/\r\n/g, '\n').trimEnd(), parts: [...parts, part] })
  }
  const sections = [...sharing.values()].map(({ text, parts }) => {
    const heads = [...new Set(parts.map(({ name, licence, url }) => `${name} | ${licence} | ${url}`))]
    return `${RULE}\n${heads.join('\n')}\n${RULE}\n\n${text}\n`
  })
  return `signgen is under the MIT license (see LICENSE). It carries the following, each under its own license.\n\n${[...sections, ...crates].join('\n')}`
}
