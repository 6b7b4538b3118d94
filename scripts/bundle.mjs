/** How the sources become bundles, for Node (build.mjs) and for browsers (web.mjs). */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const at = (...path) => join(root, ...path)

export const shared = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  // THIRD-PARTY-LICENSES has them all.
  legalComments: 'none',
  metafile: true,
  alias: {
    signgen: at('src/looks/kit/index.ts'),
    'signgen/parts': at('templates/parts/index.ts'),
    'signgen/jsx-runtime': at('src/looks/kit/jsx-runtime.ts'),
  },
  // Every version of Node that signgen runs in knows them; else each would be made anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  jsx: 'automatic',
  jsxImportSource: 'signgen',
}

/**
 * HarfBuzz waits for its WebAssembly at the top level, which CommonJS cannot, and a worker should not: a message that comes
 * meanwhile is lost. The bundle has what starts it instead (src/media/text/typeface.ts).
 */
export const harfbuzz = {
  name: 'harfbuzz',
  setup({ onLoad }) {
    onLoad({ filter: /harfbuzzjs[/\\]dist[/\\]index\.mjs$/ }, ({ path }) => {
      const waits = 'init(await createHarfBuzz());'
      const code = readFileSync(path, 'utf8')
      if (code.split(waits).length !== 2)
        throw new Error('harfbuzzjs does not start as it used to: see scripts/bundle.mjs')
      return { contents: code.replace(waits, 'export const start = () => createHarfBuzz().then(init);') }
    })
  },
}

/** How the unpacker of WOFF2 makes the functions that call its WebAssembly: out of text. */
const OUT_OF_TEXT = `(function(A,I){if(!(A instanceof Function))throw TypeError(\`new_ called with constructor type \${typeof A} which is not a function\`);var C=AG(A.name||"unknownFunctionName",function(){});C.prototype=A.prototype;var g=new C,B=A.apply(g,I);return B instanceof Object?B:g})(Function,m).apply(null,h)`

/** The same as code: arguments are turned into what WebAssembly takes, and freed; the result is turned back (embind). */
const AS_CODE = `((...a)=>{
  const held = l ? [] : null
  const wired = a.map((each, i) => I[i + 2].toWireType(held, each))
  const made = g(B, ...wired)
  if (held) AQ(held)
  else wired.forEach((each, i) => I[i + 2].destructorFunction?.(each))
  return b ? I[0].fromWireType(made) : undefined
})`

/** A page that lets no text become code, as a good one does, could unpack no font. */
export const woff2 = {
  name: 'woff2',
  setup({ onLoad }) {
    onLoad({ filter: /woff2-encoder[/\\]dist[/\\]decompress\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split(OUT_OF_TEXT)
      if (parts.length !== 2)
        throw new Error(
          'woff2-encoder calls its WebAssembly in another way than it used to: see scripts/bundle.mjs',
        )
      return { contents: parts.join(AS_CODE) }
    })
  },
}
