// Times, as ratios in one run: read those, not the milliseconds. `npm run bench` after `npm run build`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = path => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const [bin, sign] = [at('bin/signgen.js'), at('examples/charing-cross/sign.yaml')]
const out = mkdtempSync(join(tmpdir(), 'signgen-bench-'))
const runs = Number(process.argv[2] ?? 9)

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]

/** One whole process, in milliseconds. */
function once(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(stderr.toString())
  return performance.now() - start
}

/** Each command in turn with `node -e 0`, so that a slow moment of the machine falls on both. */
function cold(name, args) {
  once(args)
  const pairs = Array.from({ length: runs }, () => [once(['-e', '0']), once(args)])
  const ratio = median(pairs.map(([bare, mine]) => mine / bare))
  console.log(
    `${name.padEnd(42)} ${ratio.toFixed(1).padStart(6)} × node -e 0   (median ${median(pairs.map(([, mine]) => mine)).toFixed(0)} ms)`,
  )
}

/** The stages as they are in the source, with the time that satori takes kept apart. */
async function bundled(entry) {
  const outfile = at('node_modules/.bench/stages.mjs')
  await build({
    entryPoints: [at(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    jsx: 'automatic',
    jsxImportSource: 'signgen',
    alias: {
      signgen: at('src/looks/kit/index.ts'),
      'signgen/parts': at('templates/parts/index.ts'),
      'signgen/jsx-runtime': at('src/looks/kit/jsx-runtime.ts'),
    },
    define: { 'import.meta.url': JSON.stringify(new URL('../../src/host/node/x.ts', import.meta.url).href) },
    plugins: [
      {
        name: 'time of the boxes',
        setup: ({ onLoad }) =>
          onLoad({ filter: /layout.boxes\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: `${readFileSync(path, 'utf8').replace('export async function place(', 'async function lay(')}
              export async function place(...args: Parameters<typeof lay>) {
                const start = performance.now()
                try { return await lay(...args) } finally { globalThis.boxes = (globalThis.boxes ?? 0) + performance.now() - start }
              }`,
          })),
      },
    ],
  })
  return (await import(outfile)).stages
}

console.log(`node ${process.version}, ${runs} runs each, medians\n`)
console.log('Whole processes')
cold('signgen --version', [bin, '--version'])
cold('signgen check, one size', [bin, 'check', sign, '-q', '-s', 'square'])
cold('signgen build, 1080 × 1080 PNG', [
  bin,
  'build',
  sign,
  '-q',
  '--no-cache',
  '-s',
  'square',
  '-f',
  'png',
  '-o',
  out,
])
cold('signgen build, A3 at 300 dpi PNG', [
  bin,
  'build',
  sign,
  '-q',
  '-s',
  'a3',
  '-f',
  'png',
  '--dpi',
  '300',
  '-o',
  out,
])
cold('signgen build, A3 PDF', [bin, 'build', sign, '-q', '--no-cache', '-s', 'a3', '-f', 'pdf', '-o', out])

console.log('\nWarm, one sign at 1080 × 1080: shares of the whole')
const source = { path: 'sign.yaml', text: readFileSync(sign, 'utf8') }
const stages = await (await bundled('tests/bench/stages.ts'))(source, 30)
const whole = Object.values(stages).reduce((sum, each) => sum + each, 0)
for (const [stage, time] of Object.entries(stages)) {
  console.log(
    `${stage.padEnd(42)} ${((100 * time) / whole).toFixed(0).padStart(5)} %   (${time.toFixed(1)} ms)`,
  )
}

console.log('\nA0 at 300 dpi')
const script = `
  process.argv.splice(1, 1)
  const { build } = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)})
  const start = performance.now()
  await build({ paths: [${JSON.stringify(sign)}], size: ['a0'], format: ['png'], dpi: 300, out: ${JSON.stringify(out)} })
  console.log(Math.round(performance.now() - start), Math.round(process.resourceUsage().maxRSS / 1024))`
const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
const [time, memory] = stdout.toString().trim().split(' ')
console.log(
  `${time} ms, peak ${memory} MB, ${(statSync(join(out, 'charing-cross-a0.png')).size / 1e6).toFixed(1)} MB`,
)
rmSync(out, { recursive: true })
