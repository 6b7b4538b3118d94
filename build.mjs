// Build dist/: the bundled program, its fonts, and the JSON Schema of sign files.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const at = (...path) => join(root, ...path)
const require = createRequire(import.meta.url)

rmSync(at('dist'), { recursive: true, force: true })

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'linked',
}

// Satori is nine tenths of the program. On its own, as CommonJS, Node can keep its compiled code (src/system/compiled.ts).
await build({
  ...shared,
  entryPoints: [require.resolve('satori')],
  format: 'cjs',
  minify: true,
  outfile: 'dist/satori.cjs',
})

const satori = {
  name: 'satori',
  setup: ({ onResolve }) => onResolve({ filter: /^satori$/ }, () => ({ path: at('src/system/satori.ts') })),
}

await build({
  ...shared,
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    schema: 'src/commands/schema.ts',
    parts: 'templates/parts/index.ts',
    'jsx-runtime': 'src/jsx-runtime.ts',
  },
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  external: ['@resvg/resvg-js'],
  alias: {
    signgen: at('src/index.ts'),
    'signgen/parts': at('templates/parts/index.ts'),
    'signgen/jsx-runtime': at('src/jsx-runtime.ts'),
  },
  jsx: 'automatic',
  jsxImportSource: 'signgen',
  plugins: [satori],
  // CommonJS packages inside an ES module ask for require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

cpSync(
  join(dirname(fileURLToPath(import.meta.resolve('harfbuzzjs'))), 'harfbuzz.wasm'),
  at('dist/harfbuzz.wasm'),
)

/** Families by package, with the weights that src/typefaces.ts lists. */
const FONTS = {
  archivo: ['Archivo', [400, 500, 700, 900]],
  'noto-sans': ['NotoSans', [400, 700, 900]],
  'noto-sans-arabic': ['NotoSansArabic', [400, 700, 900]],
  'noto-nastaliq-urdu': ['NotoNastaliqUrdu', [400, 700]],
  'noto-sans-hebrew': ['NotoSansHebrew', [400, 700, 900]],
  'noto-sans-devanagari': ['NotoSansDevanagari', [400, 700, 900]],
  'noto-sans-bengali': ['NotoSansBengali', [400, 700, 900]],
  'noto-sans-gurmukhi': ['NotoSansGurmukhi', [400, 700, 900]],
  'noto-sans-gujarati': ['NotoSansGujarati', [400, 700, 900]],
}
const NAMES = { 400: '400Regular', 500: '500Medium', 700: '700Bold', 900: '900Black' }
mkdirSync(at('dist/fonts'), { recursive: true })
for (const [name, [family, weights]] of Object.entries(FONTS)) {
  const folder = at('node_modules/@expo-google-fonts', name)
  for (const weight of weights) {
    cpSync(
      join(folder, NAMES[weight], `${family}_${NAMES[weight]}.ttf`),
      at('dist/fonts', `${family}-${weight}.ttf`),
    )
  }
  cpSync(join(folder, 'LICENSE_FONT'), at('dist/fonts', `${family}-LICENSE.txt`))
}

const { schema } = await import('./dist/schema.js')
writeFileSync(at('schema.json'), `${schema()}\n`)
