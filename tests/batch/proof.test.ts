import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { proof } from '../../src/batch/proof.ts'
import { runProof } from '../../src/cli/proof.ts'
import { html } from '../../src/stages/report/proof/html.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const folder = emptyFolder()

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const pageOf = async (text: string, more = {}) =>
  (await proof({ paths: [file('sign.yaml', text)], jobs: 1, ...more })).page

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
    expect(page.match(/<img src="data:image\/png;base64,iVBOR/g)).toHaveLength(2)
    expect(page).toContain('Were you &lt;there&gt; &amp; ')
    expect(page).not.toContain('<there>')
    for (const words of [
      'dials <span class="said">+442072193528',
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
    expect(page).not.toMatch(/zebedee|quux/i)
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

test.each([
  ['x.pdf', /not yet as PDF/],
  ['x.yaml', /does not end in \.html/],
])('%s is refused as the place of a proof', async (out, why) => {
  await expect(runProof({ paths: [folder] }, join(folder, out), {})).rejects.toThrow(why)
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
