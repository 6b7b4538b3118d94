// A folder of signs, side by side with what else could draw them: `npm run bench:batch [signs] [runs] [pdf|png]`.
// Peers that are not there are left out: `npm ci --prefix tests/bench/peers` brings takumi and playwright-core.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const bin = at('../../bin/signgen.js')
const count = Number(process.argv[2] ?? 100)
const runs = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'signgen-batch-'))
const [signs, words, out] = ['signs', 'words.json', 'out'].map(name => join(folder, name))

const AREAS = [
  'Bow',
  'Ely',
  'Rye',
  'Leith',
  'Hackney',
  'Cardiff',
  'Stockton',
  'Charing Cross',
  'Newington Green',
]
const all = Array.from({ length: count }, (_, i) => ({
  headline: 'We are appealing',
  subheadline: `Can you help us in ${AREAS[i % AREAS.length]}?`,
  lines: [
    { speaker: `Officer ${i + 1}`, text: 'You ever slapped your missus?' },
    {
      speaker: `Officer ${i + 2}`,
      text: 'It makes them love you more. Nobody who matters ever reads these messages.',
    },
  ],
  source: 'Operation Hotton learning report, IOPC, February 2022',
  question: 'Are you disgusted?',
  action: 'Please phone the Home Secretary to demand a statutory inquiry:',
  phone: '020 7219 3528',
  closing:
    'The Police cannot stop violence and discrimination if they do not recognise it in their own ranks.',
}))
mkdirSync(signs)
writeFileSync(words, JSON.stringify(all))
all.forEach(({ lines, source, ...fields }, i) => {
  writeFileSync(join(signs, `${i}.yaml`), JSON.stringify({ ...fields, quote: { lines, source } }, null, 1))
})

const signgen =
  (...more) =>
  (size, format, dpi) => [
    bin,
    'build',
    signs,
    '-q',
    '-o',
    out,
    '-s',
    size,
    '-f',
    format,
    '--dpi',
    String(dpi),
    ...more,
  ]
const peer = name => (size, format) => [at(`peers/${name}.mjs`), words, `${size}.${format}`, out]
const has = name => existsSync(at(`peers/node_modules/${name}`))
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

const CONTENDERS = [
  ['signgen, 1 job', signgen('--no-cache', '-j', '1'), ['png', 'pdf'], true],
  ['signgen, 2 jobs', signgen('--no-cache', '-j', '2'), ['png', 'pdf'], true],
  ['signgen, from the cache', signgen('--cache-dir', join(folder, 'cache')), ['png', 'pdf'], true],
  ['satori + resvg-js, a loop', peer('plain'), ['png'], true],
  ['takumi', peer('takumi'), ['png'], has('@takumi-rs/core')],
  ['Chromium, two pages', peer('chromium'), ['png', 'pdf'], has('playwright-core') && existsSync(CHROMIUM)],
]
const absent = CONTENDERS.filter(([, , , there]) => !there).map(([name]) => name)
if (absent.length) console.log(`left out, not installed: ${absent.join('; ')}`)

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]

function timed(args) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const time = performance.now() - start
  if (status !== 0) throw new Error(stderr.toString())
  const files = readdirSync(out)
  if (files.length !== count) throw new Error(`${files.length} files of ${count}`)
  return { time, bytes: files.reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0) / count }
}

console.log(`node ${process.version}, ${count} signs, ${runs} runs each in turn, whole processes, medians`)
for (const [title, size, format, dpi] of [
  ['1080 × 1350 PNG', 'portrait', 'png', 150],
  ['A3 at 300 dpi PNG', 'a3', 'png', 300],
  ['A3 PDF', 'a3', 'pdf', 150],
]) {
  if (process.argv[4] && process.argv[4] !== format) continue
  const there = CONTENDERS.filter(([, , formats, here]) => here && formats.includes(format))
  timed(there[2][1](size, format, dpi)) // Fills the cache.
  const times = new Map(there.map(([name]) => [name, []]))
  const sizes = new Map()
  for (let run = 0; run < runs; run++) {
    for (const [name, argsOf] of there) {
      const { time, bytes } = timed(argsOf(size, format, dpi))
      times.get(name).push(time)
      sizes.set(name, bytes)
    }
  }
  const first = median(times.get('signgen, 2 jobs'))
  console.log(`\n${title}`)
  for (const [name, all] of times) {
    const ratio = (median(all) / first).toFixed(2).padStart(6)
    const each = (median(all) / count).toFixed(1).padStart(6)
    console.log(
      `${name.padEnd(28)} ${ratio} ×  ${each} ms a sign  ${(sizes.get(name) / 1000).toFixed(0).padStart(5)} kB`,
    )
  }
}
rmSync(folder, { recursive: true })
