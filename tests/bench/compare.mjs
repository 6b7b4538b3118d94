// Two builds, and other programs where they are there, one after the other in one run: `npm run bench:compare -- <tree>
// [runs] [work]`. A tree is a folder of signgen, built: the main branch in a work tree of its own. Without one this build
// is held against other programs alone. What counts is the processor's time of a whole process with all that it started;
// each work is done by all of them in turn, so that a slow moment falls on all. Read the ratios. bash counts the time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const given = process.argv.slice(2).filter(each => !/^\d+$/.test(each))
const other = given.find(each => existsSync(join(each, 'bin/signgen.js')))
const only = given.find(each => each !== other)
const runs = Number(process.argv.slice(2).find(each => /^\d+$/.test(each)) ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'signgen-compare-'))
const AREAS = 'Bow Ely Rye Leith Hackney Cardiff Stockton Penge Newington'.split(' ')
const TOWNS = 'harbour market station library council river garden bridge hospital'.split(' ')

const sign = (area, own) => ({
  headline: own ? `We ask about the ${own}` : 'We are appealing',
  subheadline: `Can you help us in ${area}?`,
  lines: [
    {
      speaker: 'Officer 1',
      text: own ? `Nobody reads of the ${own} here.` : 'You ever slapped your missus?',
    },
    {
      speaker: 'Officer 2',
      text: `It makes them love you more. Nobody ever reads these messages${own ? ` in ${area}` : ''}.`,
    },
  ],
  source: 'Operation Hotton learning report, IOPC, February 2022',
  question: own ? `Are you angry about the ${own}?` : 'Are you disgusted?',
  action: 'Please phone the Home Secretary to demand a statutory inquiry:',
  phone: '020 7219 3528',
  closing: `The Police cannot stop violence if they do not recognise it in their own ranks${own ? `, say the people of the ${own}` : ''}.`,
  publisher: 'Fair Harbour Alliance',
})
const sharing = count => Array.from({ length: count }, (_, i) => sign(`${AREAS[i % 9]} ${i}`))
const apart = count =>
  Array.from({ length: count }, (_, i) =>
    sign(AREAS[i % 9], `${TOWNS[i % 9]} ${TOWNS[(i * 5 + ((i / 9) | 0)) % 9]} ${i}`),
  )

/** A folder of signs and the words of all of them, made once. */
function written(name, all) {
  const signs = join(folder, name)
  mkdirSync(signs)
  for (const [i, { lines, source, ...fields }] of all.entries())
    writeFileSync(join(signs, `${i}.yaml`), JSON.stringify({ ...fields, quote: { lines, source } }))
  writeFileSync(`${signs}.json`, JSON.stringify(all))
  return signs
}
const one = written('one', sharing(1))
const table = join(folder, 'rows.csv')
writeFileSync(
  table,
  `area\n${sharing(650)
    .map(({ subheadline }) => subheadline.slice(19, -1))
    .join('\n')}\n`,
)
const { lines, source, ...fields } = sign('${area}')
const template = join(folder, 'rows.yaml')
writeFileSync(template, JSON.stringify({ ...fields, quote: { lines, source } }))

const draw = (signs, size, format, ...more) => [
  'build',
  signs,
  '-q',
  '--no-cache',
  '-j',
  '1',
  '-s',
  size,
  '-f',
  format,
  ...more,
]
const [TAKUMI, TYPST] = ['takumi', 'typst']
/** What is done; the words and the size that a peer is given for the same. */
const WORKS = [
  ['--version', ['--version']],
  ['check, one sign', ['check', join(one, '0.yaml'), '-q', '-s', 'square']],
  ['check, 650 rows', ['check', template, '-d', table, '-q', '-j', '1']],
  ['cold 1080 × 1350 PNG', draw(one, 'portrait', 'png'), TAKUMI, one, 'portrait.png'],
  ['cold A3 PDF', draw(one, 'a3', 'pdf'), TYPST, one, 'a3.pdf'],
  ...[
    ['100 PNG, sharing words', sharing],
    ['100 PNG, all words different', apart],
  ].map(([title, make]) => {
    const signs = written(title.replace(/\W/g, ''), make(100))
    return [title, draw(signs, 'portrait', 'png'), TAKUMI, signs, 'portrait.png']
  }),
  (signs => ['10 A3 at 300 dpi, PNG', draw(signs, 'a3', 'png', '--dpi', '300'), TAKUMI, signs, 'a3.png'])(
    written('ten', apart(10)),
  ),
  (signs => ['100 A3 PDF', draw(signs, 'a3', 'pdf'), TYPST, signs, 'a3.pdf'])(written('pdf', sharing(100))),
]
const PACKAGES = { takumi: '@takumi-rs/core', typst: '@myriaddreamin/typst-ts-node-compiler' }
const has = peer => existsSync(at(`peers/node_modules/${PACKAGES[peer]}`))

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The processor's time of a command and all that it starts, in milliseconds. */
function cpu(args, cache) {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1'
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: join(folder, cache) },
    encoding: 'utf8',
  })
  if (status > 1) throw new Error(`${args.join(' ')}: exit code ${status}`)
  const [user, system] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1000
}

const out = join(folder, 'out')
const signgen = tree => args => [
  join(resolve(tree), 'bin/signgen.js'),
  ...args,
  ...(args[0] === 'build' ? ['-o', out] : []),
]
for (const peer of [TAKUMI, TYPST])
  if (!has(peer)) console.log(`${peer} is left out: npm ci --prefix tests/bench/peers`)
console.log(
  `node ${process.version}, ${runs} runs in turn, medians; × is a ratio of processor time, run by run\n`,
)
for (const [title, args, peer, signs, kind] of WORKS) {
  if (only && !title.includes(only)) continue
  const contenders = {
    'this build': () => cpu(signgen(at('../..'))(args), 'own'),
    ...(other && { 'other build': () => cpu(signgen(other)(args), 'other') }),
    ...(peer &&
      has(peer) && { [peer]: () => cpu([at(`peers/${peer}.mjs`), `${signs}.json`, kind, out], 'peer') }),
    'node -e 0': () => cpu(['-e', '0'], 'node'),
  }
  for (const run of Object.values(contenders)) run()
  const rounds = Array.from({ length: runs }, () =>
    Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, run()])),
  )
  const told = Object.keys(contenders).map(name => {
    const ratio = median(rounds.map(round => round['this build'] / round[name])).toFixed(2)
    const time = `${median(rounds.map(round => round[name])).toFixed(0)} ms`
    return name === 'this build' ? time : `${ratio} × ${name} (${time})`
  })
  console.log(`${title.padEnd(30)} ${told.join('   ')}`)
}
rmSync(folder, { recursive: true, force: true })
