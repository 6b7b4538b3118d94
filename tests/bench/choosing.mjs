// What choosing among arrangements costs: `npm run bench:choosing [sign.yaml…]` after `npm run build`. Read the ratios.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = path => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const outfile = at('node_modules/.bench/choosing.mjs')
await build({
  entryPoints: [at('tests/bench/choosing.ts')],
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile },
  ...{ jsx: 'automatic', jsxImportSource: 'signgen' },
  alias: {
    signgen: at('src/looks/kit/index.ts'),
    'signgen/parts': at('templates/parts/index.ts'),
    'signgen/jsx-runtime': at('src/looks/kit/jsx-runtime.ts'),
  },
  define: { 'import.meta.url': JSON.stringify(new URL('../../src/host/node/x.ts', import.meta.url).href) },
})
const { costs } = await import(outfile)

const SIGNS = ['examples/charing-cross/sign.yaml']
const SIZES = ['a3', 'a3-landscape', 'square', 'story', 'link', 'a6']
const given = process.argv.slice(2)
const share = (more, less) => `${Math.round(100 * (more / less - 1))} %`.padStart(6)

for (const path of given.length ? given : SIGNS.map(at)) {
  const found = await costs({ path, text: readFileSync(path, 'utf8') }, SIZES, 5)
  console.log(`\n${path}`)
  for (const { look, size, tried, taken, first, chosen, png } of found)
    console.log(
      `${look.padEnd(16)} ${size.padEnd(13)} ${tried} laid out  ${share(chosen, first)} of the layout ${share(chosen + png, first + png)} of the sign  (${first.toFixed(1)} → ${chosen.toFixed(1)} ms)  ${taken}`,
    )
  const sum = key => found.reduce((total, each) => total + each[key], 0)
  const one = found.filter(({ tried }) => tried === 1).length
  console.log(
    `all: ${one} of ${found.length} with the first alone; choosing costs ${share(sum('chosen'), sum('first')).trim()} of the layouts, ${share(sum('chosen') + sum('png'), sum('first') + sum('png')).trim()} of the signs`,
  )
}
