import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { proof } from '../../src/batch/proof.ts'
import { runProof } from '../../src/cli/proof.ts'
import { html } from '../../src/stages/report/proof/html.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const folder = emptyFolder()

/** Is another program here? Tests that need one that is not are skipped. */
const has = (program: string) => !spawnSync(program, ['-v']).error
const pdf = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** The page of a sign, made where there was none before. */
async function pageOf(text: string, more = {}): Promise<string> {
  const out = join(emptyFolder(), 'proof.html')
  await proof({ paths: [file('sign.yaml', text)], jobs: 1, ...more }, { out })
  return readFileSync(out, 'utf8')
}

const SIGN = `headline: Were you <there> & "awake"?
phone: 020 7219 3528
link: https://example.org/appeal
qr: link
publisher: {name: Fair Harbour Alliance, address: "1 Quay Street, Hull"}
quote:
  lines: ["It makes them love you"]
  source: The report
  sourceText: source.txt
imprint:
  jurisdiction: GB
  purpose: election
  promoter: {name: Ann Bell, address: "1 Quay Street, Hull"}
  printer: {name: Good Press, address: "2 Quay Street, Hull"}
outputs: [a4.pdf, square.png]
`
file('source.txt', 'He said: it makes them love you more.')

describe('a proof', () => {
  test('shows what has to be approved', async () => {
    const page = await pageOf(SIGN)
    expect(page.match(/<img loading="lazy" src="data:image\/png;base64,iVBOR/g)).toHaveLength(2)
    expect(page).toContain('Were you &lt;there&gt; &amp; ')
    expect(page).not.toContain('<there>')
    for (const words of [
      'dials <span class="said" dir="auto">+442072193528',
      'https://example.org/appeal',
      'Every word stands in the source text',
      'Representation of the People Act 1983',
      'Fair Harbour Alliance',
      'The report',
      'a4.pdf, 210 × 297 mm',
      'square.png, 1080 × 1080 px',
      'type="checkbox"',
    ])
      expect(page).toContain(words)
    // The printer is named on paper alone, and so the words differ.
    expect(page).toMatch(/Printed by Good Press[^<]*<\/span> <span class="of">on a4\.pdf</)
  })

  test('is one file that loads and runs nothing', async () => {
    const page = await pageOf(SIGN)
    expect(page).not.toMatch(/<(?:script|link|iframe|object)\b|\son\w+=|@import|url\(/i)
    for (const [, address] of page.matchAll(/\s(?:src|href)="([^"]*)"/g))
      expect(address).toMatch(/^(?:data:|#)/)
    for (const [image] of page.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ alt="[^"]+"/)
    expect(page).toContain('<html lang="en">')
  })

  test('tells a quotation that differs, or that nobody compared', async () => {
    const altered = await pageOf(SIGN.replace('love you', 'loathe you'))
    expect(altered).toContain('Differs from the source text')
    expect(altered).toContain('<code>quote-altered</code>')
    expect(altered).toMatch(/<img /)
    expect(await pageOf(SIGN.replace(/ {2}sourceText.*\n/, ''))).toContain('Not compared: the sign gives no')
    expect(await pageOf(SIGN.replace('source.txt', 'none.txt'))).toContain('source text cannot be read')
  })

  test('has no redacted word', async () => {
    const page = await pageOf(
      SIGN.replace('awake', '[[Zebedee Quux]]').replace('"It makes', '"[[Zebedee Quux]] It makes'),
    )
    expect(page).toContain('[redacted]')
    // The letters of a picture say anything in time.
    expect(page.replace(/data:[^"]+/g, '')).not.toMatch(/zebedee|quux/i)
    const leak = await pageOf(
      SIGN.replace('awake', '[[Zebedee]]').replace('example.org/appeal', 'example.org/zebedee'),
    )
    expect(leak).toContain('redact them here too')
    expect(leak).not.toMatch(/zebedee|<img/i)
  })

  test('shows a sign that cannot be read, with what is wrong', async () => {
    const page = await pageOf('- headline\n')
    expect(page).toContain('This sign cannot be drawn')
    expect(page).toContain('<code>wrong-type</code>')
  })

  test('tells two languages apart', async () => {
    const page = await pageOf(
      'languages: [cy, en]\nheadline: {cy: Dewch, en: Come}\npublisher: Fair\noutputs: [a4.pdf, a5.pdf]\n',
    )
    for (const language of ['cy', 'en']) {
      expect(page).toContain(`<dt>headline (${language})</dt>`)
      expect(page).toMatch(
        new RegExp(
          `<th scope="row">headline \\(${language}\\)</th>(?:<td>[\\d.]+ mm, [\\d.]+ m<span[^>]*></span></td>){2}`,
        ),
      )
    }
  })

  test('has every row of the data', async () => {
    const data = file('areas.csv', 'area\nHull\nGoole\n')
    const page = await pageOf('headline: Meet in ${area}\npublisher: Fair\noutputs: [a6.png]\n', { data })
    for (const area of ['Hull', 'Goole']) expect(page).toContain(`>Meet in ${area}</bdi>`)
    expect(page).toContain('<nav aria-label="Signs">')
  })
})

test('text that is put into markup stays text', () =>
  expect(html`<p title="${`"'`}">${'<b>&'}${undefined}${[html`<i>`, 1]}`.html).toBe(
    '<p title="&quot;&#39;">&lt;b&gt;&amp;<i>1',
  ))

describe('a proof on paper', () => {
  const made = async (text: string, more = {}) => {
    const out = join(emptyFolder(), 'proof.pdf')
    await proof({ paths: [file('sign.yaml', text)], jobs: 1, ...more }, { out })
    return out
  }

  test.skipIf(!has('pdftotext'))('says what the page says, and is tagged', async () => {
    const out = await made(`${SIGN}print: shop\n`)
    const words = pdf('pdftotext', ['-layout', out, '-']).replace(/\s+/g, ' ')
    for (const each of [
      'Proof of 1 sign',
      'dials +442072193528',
      'QR code leads to https://example.org/appeal',
      'Every word stands in the source text',
      'Representation of the People Act 1983',
      'a4.pdf, 210 × 297 mm',
      'on square.png',
      'C0 M14 Y100 K0, 114 % in all',
      'I have read this sign and approve it.',
    ])
      expect(words).toContain(each)
    expect(words).toMatch(/headline [\d.]+ mm, [\d.]+ m [\d.]+ mm, [\d.]+ m/)
    const tags = pdf('pdfinfo', ['-struct', out])
    expect(tags.match(/^Document/gm)).toHaveLength(1)
    expect(tags.match(/^ {2}Figure/gm)).toHaveLength(2)
    expect(tags).toMatch(/Table[\s\S]*TR[\s\S]*TH[\s\S]*TD/)
    expect(pdf('pdfinfo', [out])).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/)
  })

  test('is the same whenever it is made', async () => {
    const [one, other] = [await made(SIGN), await made(SIGN)]
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  })

  test.skipIf(!has('pdftotext'))('has words of any letters, and of any length', async () => {
    const long = `https://example.org/${'x'.repeat(160)}`
    const out = await made(
      `headline: "ہمیں <b>Łódź</b> 🙂"\nqr: {payload: ${long}, label: Scan}\npublisher: Fair\noutputs: [a3.png]\n`,
    )
    const words = pdf('pdftotext', [out, '-'])
    expect(words).toContain('Łódź')
    expect(words).toContain('ہمیں')
    const lines = pdf('pdftotext', ['-bbox', out, '-'])
    for (const [, right] of lines.matchAll(/xMax="([\d.]+)"/g)) expect(Number(right)).toBeLessThan(570)
  })
})

describe('what has changed since the last proof', () => {
  const twice = async (before: string, now: string, ending = '.html') => {
    const out = join(emptyFolder(), `proof${ending}`)
    const make = (text: string) => proof({ paths: [file('sign.yaml', text)], jobs: 1 }, { out })
    await make(before)
    expect(readFileSync(out, 'latin1')).not.toContain('since the last proof')
    await make(now)
    return out
  }

  test('old words and pictures are beside new ones', async () => {
    const page = readFileSync(
      await twice(SIGN, SIGN.replace('3528', '3529').replace(', square.png', '')),
      'utf8',
    )
    expect(page).toContain('Changed since the last proof.')
    expect(page).toContain('Not drawn any more: square.png.')
    expect(page).toContain('<dt>phone (en-GB)</dt><dd><del>020 7219 3528</del> <ins>020 7219 3529</ins></dd>')
    expect(page).toMatch(/a4\.pdf, 210 × 297 mm, before[\s\S]*a4\.pdf, 210 × 297 mm, now/)
    expect(page.match(/<img /g)).toHaveLength(2)
  })

  test('nothing has, where nothing has', async () => {
    const page = readFileSync(await twice(SIGN, `# a remark\n${SIGN}`), 'utf8')
    expect(page).toContain('Nothing has changed since the last proof.')
    expect(page).not.toContain(', before')
  })

  test.skipIf(!has('pdftotext'))('on paper as well', async () => {
    const words = pdf('pdftotext', [
      '-layout',
      await twice(SIGN, SIGN.replace('awake', 'there'), '.pdf'),
      '-',
    ])
    expect(words).toMatch(/Before: .*AWAKE[\s\S]*Now: .*THERE/)
    expect(words).toMatch(/a4\.pdf, 210 × 297 mm, before +a4\.pdf, 210 × 297 mm, now/)
  })

  test('a redacted word is not in what is kept', async () => {
    const out = await twice(SIGN, SIGN.replace('awake', '[[Zebedee]]'))
    expect(readFileSync(out.replace('.html', '.jsonl'), 'utf8')).not.toMatch(/zebedee/i)
  })

  test('a proof that is named and not there is told, and what is none', async () => {
    const request = { paths: [file('sign.yaml', SIGN)], jobs: 1 }
    const out = join(emptyFolder(), 'proof.html')
    await expect(proof(request, { out, since: join(folder, 'none.html') })).rejects.toThrow(
      /there is no .*none\.jsonl/,
    )
    file('other.jsonl', 'what is this\n')
    await expect(proof(request, { out, since: join(folder, 'other.jsonl') })).rejects.toThrow(
      /no record of a proof/,
    )
  })
})

describe('a proof of many signs', () => {
  const data = file('many.csv', `area\n${['Hull', 'Goole', 'York', 'Leeds', 'Selby'].join('\n')}\n`)
  const sign = () => file('many.yaml', 'headline: Meet in ${area}\npublisher: Fair\noutputs: [a6.png]\n')
  const made = async (out: string, more = {}) =>
    (await proof({ paths: [sign()], data, jobs: 1, ...more }, { out, perPart: 2 })).written

  test('is cut into parts, with a list that leads to each', async () => {
    const out = join(emptyFolder(), 'proof.html')
    const written = await made(out)
    expect(written.map(path => path.split('/').at(-1))).toEqual([
      'proof.html',
      'proof-1.html',
      'proof-2.html',
      'proof-3.html',
    ])
    const index = readFileSync(out, 'utf8')
    expect(index).toContain('<a href="proof-2.html#sign-2">Meet in Leeds</a>')
    const part = readFileSync(written[3]!, 'utf8')
    expect(part).toContain('Proof of 5 signs, part 3 of 3')
    expect(part).toContain('<a href="proof.html">All parts</a>')
    expect(part.match(/<img loading="lazy"/g)).toHaveLength(1)
    await made(out, { rows: '2-5' })
    expect(readFileSync(out, 'utf8')).toMatch(/Gone since the last proof[\s\S]*Meet in Hull/)
    expect(readFileSync(written[1]!, 'utf8')).toContain('Nothing has changed since the last proof.')
  })

  test.skipIf(!has('pdftotext'))('on paper, too', async () => {
    const out = join(emptyFolder(), 'proof.pdf')
    const written = await made(out)
    expect(written).toHaveLength(4)
    expect(pdf('pdftotext', [out, '-'])).toContain('Part 3: proof-3.pdf')
    expect(pdf('pdftotext', [written[1]!, '-'])).toMatch(/Meet in Hull[\s\S]*Meet in Goole/)
  })
})

test('the same words are shown in other looks', async () => {
  const out = join(emptyFolder(), 'proof.html')
  const paths = [file('sign.yaml', SIGN)]
  await proof({ paths, jobs: 1 }, { out, looks: ['plain', 'plaque'] })
  const page = readFileSync(out, 'utf8')
  expect(page.match(/<article /g)).toHaveLength(3)
  expect(page).toContain('in the look plaque')
  await expect(proof({ paths, jobs: 1 }, { out, looks: ['plank'] })).rejects.toThrow(/no look named `plank`/)
})

test.each(['x.yaml', 'x'])('%s is refused as the place of a proof', async out => {
  await expect(runProof({ paths: [folder] }, { out: join(folder, out) }, {})).rejects.toThrow(
    /does not end in \.html or \.pdf/,
  )
})

test('the command writes the page of a sign with errors too, and never over what it reads', () => {
  const sign = 'headline: Come\npublisher: Fair\noutputs: [a6.png]\nphon: 1\n'
  file('wrong.yaml', sign)
  const made = signgen(['proof', 'wrong.yaml'], { cwd: folder })
  expect(made).toMatchObject({ code: 1, out: 'proof.html\n' })
  expect(made.err).toContain('unknown-field')
  expect(readFileSync(join(folder, 'proof.html'), 'utf8')).toContain('unknown-field')
  file('odd.html', sign)
  expect(signgen(['proof', 'odd.html', '-o', './odd.html'], { cwd: folder }).code).toBe(2)
  expect(readFileSync(join(folder, 'odd.html'), 'utf8')).toBe(sign)
})

test('a path that leads to no sign leaves the proof that is there as it is', async () => {
  const out = join(emptyFolder(), 'proof.html')
  await proof({ paths: [file('sign.yaml', SIGN)], jobs: 1 }, { out })
  const before = [out, out.replace('.html', '.jsonl')].map(path => readFileSync(path, 'utf8'))
  const { written, report } = await proof({ paths: [join(folder, 'nosuch.yaml')], jobs: 1 }, { out })
  expect([written, report.diagnostics.map(({ code }) => code)]).toEqual([[], ['file-missing']])
  expect([out, out.replace('.html', '.jsonl')].map(path => readFileSync(path, 'utf8'))).toEqual(before)
})
