import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { encodeJpeg } from '../../src/media/picture/codecs.ts'
import { lookWith } from '../support/looks.ts'
import { BIN, ENV, emptyFolder } from '../support/signgen.ts'

const folder = emptyFolder()
const at = (...path: string[]) => join(folder, ...path)
const sign = (words: string, size = 'a6.svg') =>
  `headline: "${words}"\nphone: "020 7219 3528"\npublisher: Us\noutputs: [${size}]\n`

const running = new Set<ReturnType<typeof spawn>>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

/** The program at work; what it has said so far; and how it ends. */
function begun(...args: string[]) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: ENV })
  running.add(child)
  let said = ''
  child.stderr.on('data', data => {
    said += data
  })
  child.stdout.on('data', data => {
    said += data
  })
  const ended = new Promise<{ code: number | null; said: string }>(resolve =>
    child.on('close', code => resolve({ code, said })),
  )
  return { child, ended, said: () => said }
}

/** A hundred seconds at the least. */
const MOST_LOOKS = 4000

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < MOST_LOOKS; i++) {
    if (holds()) return
    await new Promise(soon => setTimeout(soon, 25))
  }
  throw new Error(`waited in vain: ${what}`)
}

const files = (path: string) => (existsSync(at(path)) ? readdirSync(at(path)) : [])

mkdirSync(at('many'))
/** Enough that a run can be caught at it. */
const MANY = 40
for (let i = 0; i < MANY; i++) writeFileSync(at(`many/${i}.yaml`), sign(`Appeal ${i}`, 'a4.png'))

/** It takes its time to be decoded: to make it takes longer. */
let made: ReturnType<typeof encodeJpeg> | undefined
function photograph() {
  const [width, height] = [2600, 1800]
  made ??= encodeJpeg(
    width,
    height,
    new Uint8Array(4 * width * height).map((_, i) => (i % 4 === 3 ? 255 : (i * i * 31) % 251)),
  )
  return made
}

describe('a run that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves whole files, and can be taken up again', async (signal, status) => {
    const run = ['build', 'many', '-o', signal, '--cache-dir', `kept-${signal}`, '-j', '2', '-q']
    /** Stop it at its first file. On a busy machine it may have ended before that was seen: then again, from nothing. */
    const stopped = async (): Promise<number | null> => {
      const { child, ended } = begun(...run)
      await until(() => files(signal).some(name => name.endsWith('.png')), 'the first file')
      child.kill(signal)
      const { code } = await ended
      if (code !== 0) return code
      expect(files(signal)).toHaveLength(MANY)
      for (const path of [signal, `kept-${signal}`]) rmSync(at(path), { recursive: true, force: true })
      return stopped()
    }
    expect(await stopped()).toBe(status)
    const left = files(signal)
    expect(left.filter(name => name.endsWith('.part'))).toEqual([])
    expect(left.length).toBeLessThan(MANY)
    for (const name of left) expect(readFileSync(at(signal, name)).subarray(-8, -4).toString()).toBe('IEND')
    expect((await begun(...run).ended).code).toBe(0)
    expect(files(signal)).toHaveLength(MANY)
  })

  test.skipIf(!existsSync('/proc/self/task')).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while a photograph is decoded ends soon', async (signal, status) => {
    writeFileSync(at('photo.jpg'), await photograph())
    writeFileSync(at('photo.yaml'), `${sign('Look', 'a1.pdf')}image: photo.jpg\n`)
    const { child, ended } = begun('build', 'photo.yaml', '-o', 'photo', '--no-cache', '-j', '1')
    const children = () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim()
    await until(() => children() !== '', 'the process that draws')
    child.kill(signal)
    expect((await ended).code).toBe(status)
    expect(files('photo')).toEqual([])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while nobody writes to its pipe', async (signal, status) => {
    const { child, ended, said } = begun('check', '-', 'many/0.yaml')
    // It has said nothing and waits: time alone tells that it has got so far.
    await new Promise(soon => setTimeout(soon, 1500))
    expect(said()).toBe('')
    child.kill(signal)
    expect((await ended).code).toBe(status)
  })

  test.skipIf(!existsSync('/proc/self/task'))('by the death of a process fails one sign', async () => {
    mkdirSync(at('apart'))
    writeFileSync(at('apart/look.tsx'), lookWith())
    const { child, ended } = begun(
      'build',
      'many',
      '-o',
      'died',
      '--no-cache',
      '-j',
      '2',
      '--reporter',
      'json',
      // A look of one's own is drawn by another process, however little there is to draw.
      '--templates',
      'apart',
    )
    await until(() => files('died').length > 2, 'the third file')
    const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')
    expect(children).toMatchObject([expect.stringMatching(/^\d+$/)])
    process.kill(Number(children[0]), 'SIGKILL')
    const { code, said } = await ended
    const { signs, diagnostics } = JSON.parse(said)
    expect(code).toBe(70)
    expect(diagnostics).toMatchObject([{ code: 'draw-failed' }])
    expect(signs.filter((each: { ok: boolean }) => !each.ok)).toHaveLength(1)
    // It may have died between its file and its word of it.
    expect(files('died').filter(name => name.endsWith('.png')).length).toBeGreaterThanOrEqual(MANY - 1)
    expect(files('died').filter(name => name.endsWith('.part'))).toEqual([])
  })
})

describe('watching', () => {
  test('builds what a change reaches, and nothing else', async () => {
    mkdirSync(at('watched/below'), { recursive: true })
    writeFileSync(at('watched/a.yaml'), sign('One'))
    writeFileSync(at('watched/b.yaml'), sign('Two'))
    const { child, ended, said } = begun('build', 'watched', '-o', 'seen', '-w', '--no-cache')
    await until(() => said().includes('watching'), 'the first build')
    const paths = () => [...said().matchAll(/^seen\S+$/gm)].map(found => found[0].slice(5))
    expect(paths()).toEqual(['a-a6.svg', 'b-a6.svg'])

    // As editors save: another file takes the place.
    writeFileSync(at('watched/.a.yaml.swp'), sign('Changed'))
    renameSync(at('watched/.a.yaml.swp'), at('watched/a.yaml'))
    await until(() => paths().length === 3, 'the changed sign')
    expect(paths().at(-1)).toBe('a-a6.svg')

    writeFileSync(at('watched/b.yaml'), 'headline: [')
    await until(() => said().includes('[yaml-syntax]'), 'the error')
    writeFileSync(at('watched/b.yaml'), sign('Mended'))
    await until(() => paths().length === 4, 'the mended sign')
    expect(paths().at(-1)).toBe('b-a6.svg')

    rmSync(at('watched/a.yaml'))
    writeFileSync(at('watched/below/c.yaml'), sign('Three'))
    await until(() => paths().length === 5, 'the new sign')
    writeFileSync(at('watched/a.yaml'), sign('Changed'))
    await until(() => paths().length === 6, 'the sign that is back')
    expect(paths().slice(-2)).toEqual(['below/c-a6.svg', 'a-a6.svg'])

    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
  })

  test('draws a sign again whose font has changed, or has come', async () => {
    const font = (name: string) => readFileSync(new URL(`../../dist/fonts/${name}.ttf`, import.meta.url))
    writeFileSync(at('typed.yaml'), `${sign('One')}fonts: {display: own.ttf}\n`)
    const { child, ended, said } = begun('build', 'typed.yaml', '-o', 'typed', '-w')
    await until(() => said().includes('[file-missing]'), 'the missing font')
    writeFileSync(at('own.ttf'), font('Archivo-900'))
    await until(() => said().match(/^typed\S+$/gm)?.length === 1, 'the font that came')
    writeFileSync(at('own.ttf'), font('NotoSans-400'))
    await until(() => said().match(/^typed\S+$/gm)?.length === 2, 'the font that changed')
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
  })

  test('draws the rows of a table that have changed', async () => {
    writeFileSync(at('ask.yaml'), sign('Is ${area} safe?'))
    writeFileSync(at('areas.csv'), 'area\nBow\nEly\n')
    const { child, ended, said } = begun('build', 'ask.yaml', '-d', 'areas.csv', '-o', 'asked', '-w')
    await until(() => said().includes('watching'), 'the first build')
    writeFileSync(at('areas.csv'), 'area\nBow\nRye\n')
    await until(() => said().match(/asked\/\S+/g)?.length === 3, 'the changed row')
    expect(
      said()
        .match(/asked\/\S+/g)!
        .at(-1),
    ).toBe('asked/ask-2-a6.svg')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(143)
  })

  test('draws with a look of one’s own as it is now, and says what is wrong with it', async () => {
    const palette = (ground: string) =>
      writeFileSync(at('looks/palette.ts'), `export const GROUND = '${ground}'\n`)
    const look = lookWith(
      ["'#FFFFFF'", 'GROUND'],
      ['\n\nexport', "\nimport { GROUND } from './palette'\n\nexport"],
    )
    mkdirSync(at('looks'))
    palette('#FFFFFF')
    writeFileSync(at('looks/look.tsx'), look)
    writeFileSync(at('plain.yaml'), `template: stark\n${sign('One')}`)
    const { child, ended, said } = begun('build', 'plain.yaml', '-o', 'own', '-w', '--templates', 'looks')
    await until(() => said().includes('watching'), 'the first build')
    const drawn = () => said().match(/^own\S+$/gm)?.length
    palette('#FFEEDD')
    await until(() => drawn() === 2, 'the changed look')
    expect(readFileSync(at('own/plain-a6.svg'), 'utf8')).toContain('#FFEEDD')
    writeFileSync(at('looks/look.tsx'), look.replace('type="headline"', 'type="headlin"'))
    await until(() => said().includes('looks/look.tsx:18:36  error'), 'what is wrong with it')
    writeFileSync(at('looks/look.tsx'), look.replace('size: 4', 'size: 5'))
    await until(() => drawn() === 3, 'the mended look')
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
  })
})
