// What the engine would do each time it is loaded, and most runs have no need of: put off until it is used, or done here.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { root } from './bundle.mjs'

/** Modules that fill tables of their own or bring much of Node with them, and what the engine takes from them: functions. */
const ON_USE = {
  fflate: { from: 'fflate/browser', names: ['Inflate', 'unzlibSync', 'zlibSync'] },
  qr: { from: 'qr', names: ['encodeQR'] },
  'node:child_process': { from: 'node:child_process', names: ['exec', 'execSync', 'fork', 'spawn'] },
  child_process: { from: 'node:child_process', names: ['exec', 'execSync'] },
  'node:crypto': {
    from: 'node:crypto',
    names: ['createHash', 'randomBytes', 'randomUUID', 'timingSafeEqual'],
  },
}

/** Each of these is a function that reads its module when it is first called. */
const reading = ({ from, names }) =>
  [
    `let read; const module = () => (read ??= require(${JSON.stringify(from)}))`,
    ...names.map(
      name =>
        `export function ${name}(...given) { return new.target ? new (module().${name})(...given) : module().${name}(...given) }`,
    ),
  ].join('\n')

export const onUse = {
  name: 'on-use',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, kind, namespace }) =>
      /^(?:import-statement|require-call)$/.test(kind) &&
      namespace !== 'on-use' &&
      Object.hasOwn(ON_USE, path)
        ? { path, namespace: 'on-use' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'on-use' }, ({ path }) => ({
      contents: reading(ON_USE[path]),
      resolveDir: root,
    }))
  },
}

/** What is known of the world's telephone numbers is data, and read as data by the first sign that has a number. */
export const phoneMetadata = {
  name: 'phone-metadata',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js[/\\]metadata\.min\.json\.js$/ }, ({ path }) => {
      const [, object] = /export default (\{[\s\S]*\});?\s*$/.exec(readFileSync(path, 'utf8')) ?? []
      const text = JSON.stringify(JSON.parse(object))
      return { contents: `let read; export default () => (read ??= JSON.parse(${JSON.stringify(text)}))` }
    })
    onLoad({ filter: /libphonenumber-js[/\\]min[/\\]exports[/\\]\w+\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      if (!code.includes('import metadata from')) return undefined
      const [before, after] = code.split(/(?<=\.json\.js'\n)/)
      const taken = after.replace(/\bmetadata\)/g, 'metadataOf())')
      if (taken === after || /\bmetadata\b/.test(taken))
        throw new Error('libphonenumber-js takes its metadata in another way: see scripts/on-use.mjs')
      return { contents: before.replace('import metadata', 'import metadataOf') + taken }
    })
  },
}

/** fdir looks for a picomatch beside it, and reads that. It is given the one that is in the bundle (tinyglobby). */
export const noPicomatch = {
  name: 'no-picomatch',
  setup({ onLoad }) {
    onLoad({ filter: /fdir[/\\]dist[/\\]index\.mjs$/ }, ({ path }) => {
      const look =
        /try \{\s*__require\.resolve\("picomatch"\);\s*pm = __require\("picomatch"\);\s*\} catch \{\}/
      const code = readFileSync(path, 'utf8')
      if (!look.test(code)) throw new Error('fdir looks for picomatch in another way: see scripts/on-use.mjs')
      return { contents: code.replace(look, '') }
    })
  },
}

/** The classes of line breaking are packed twice over, by a program in JavaScript. Here they are unpacked once. */
export const lineBreakClasses = {
  name: 'line-break-classes',
  setup({ onLoad }) {
    onLoad({ filter: /linebreak[/\\]dist[/\\]module\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const packed = /([$\w]+) = [$\w]+\.toByteArray\("([^"]+)"\);\s*const ([$\w]+) = new ([$\w]+)\(\1\);/
      const [found, , base64, name, Trie] = packed.exec(code) ?? []
      if (!found) throw new Error('linebreak holds its classes in another way: see scripts/on-use.mjs')
      const { data, highStart, errorValue } = new (createRequire(path)('unicode-trie'))(
        Buffer.from(base64, 'base64'),
      )
      if (data.some(value => value > 0xffff)) throw new Error('a class of linebreak needs more than 16 bits')
      const bytes = Buffer.alloc(data.length * 2)
      for (const [i, value] of data.entries()) bytes.writeUInt16LE(value, i * 2)
      return {
        contents: code.replace(
          found,
          () => `bytes = Buffer.from("${bytes.toString('base64')}", 'base64');
if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 0) bytes.swap16();
const values = new Uint32Array(new Uint16Array(new Uint8Array(bytes).buffer));
const ${name} = new ${Trie}({ data: values, highStart: ${highStart}, errorValue: ${errorValue} });`,
        ),
      }
    })
  },
}
