import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../../../src/batch/build.ts'
import { prepare } from '../../../support/render.ts'
import { emptyFolder } from '../../../support/signgen.ts'

const folder = emptyFolder()
writeFileSync(
  join(folder, 'report.txt'),
  "Page 7.\nOfficer 1 wrote: “You ever slapped your missus?”\nOfficer 2 replied: “It makes them love you more. Seriously since I did that she won't leave me alone. Swear to got I am going to do it. Now I know why these daft cunts are getting murdered.”\nThey walk home late at night.\n",
)

const codes = async (...lines: string[]) =>
  (
    await prepare({
      path: join(folder, 'sign.yaml'),
      text: JSON.stringify({
        headline: 'x',
        publisher: 'Us',
        quote: { lines, source: 'A report', sourceText: 'report.txt', mask: 'none' },
      }),
    })
  ).diagnostics

describe('a quotation that is verbatim', () => {
  test.each<[string, string[]]>([
    ['as it stands', ['You ever slapped your missus?', 'It makes them love you more.']],
    ['in other quote marks and capitals', ['“Seriously, since I did that she won’t leave me alone”']],
    [
      'with words left out',
      ['It makes them love you more. […] Now I know why these daft cunts are getting murdered.'],
    ],
    ['with a change', ['Seriously since [he] did that she won’t leave me alone']],
    ['with an error marked', ['Swear to got [sic] I am going to do it']],
    ['masked', ['Now I know why these daft c**** are getting murdered']],
    ['with a letter changed', ['[S]ince I did that she won’t leave me alone', '[t]hey walk home']],
    ['with a word changed', ['They walk[ed] home late at night']],
    ['from a later place than the first that begins so', ['They [all] home late at night']],
    ['with a gap and then a change', ['You ever slapped your missus? […] [They] makes them love you more']],
    ['with an addition at its end', ['They walk home late at night [in London].']],
  ])('%s', async (_, lines) => expect(await codes(...lines)).toEqual([]))
})

describe('a quotation that is altered', () => {
  test.each<[string, string[], string, string]>([
    [
      'a word dropped',
      ['It makes them love more.'],
      'quote.lines[0]',
      'The quotation leaves out “you”: It makes them love [-you-] more',
    ],
    [
      'a word changed',
      ['You ever hit your missus?'],
      'quote.lines[0]',
      'The quotation has “hit” for “slapped”: You ever [-slapped-] {+hit+} your missus',
    ],
    [
      'two lines in another order',
      ['It makes them love you more.', 'You ever slapped your missus?'],
      'quote.lines[1]',
      '“You ever slapped your” does not stand',
    ],
    [
      'words left out without a mark',
      ['Seriously she won’t leave me alone'],
      'quote.lines[0]',
      'leaves out “since I did that”: Seriously [-since I did that-] she won’t leave me alone',
    ],
    [
      'after an error that was marked',
      ['Swear to got [sic] going to do it'],
      'quote.lines[0]',
      'going to do it',
    ],
  ])('%s', async (_, lines, field, words) => {
    const found = await codes(...lines)
    expect(found).toMatchObject([{ code: 'quote-altered', severity: 'error', field }])
    expect(found[0]!.message).toContain(words)
  })
})

const SOURCES: Readonly<Record<string, string>> = {
  page: 'It makes them love\n\n17\n\nyou more.12 Seriously¹ since I did that she won’t13 leave [14] me alone in 2016.15 Then\nPage 3 of 20\nit ended, on 14\nMarch.',
  money: 'The force spent £40m on 14 cars, 3.5% more, and 40,000 people paid $1.50 in 1998.',
  chinese: '警察不能阻止暴力，如果他们不承认它。第二句话。',
  thai: 'ตำรวจไม่สามารถหยุดความรุนแรงได้',
  kind: 'He was kind to those walking well-\nknown roads. That is a disgrace, said the chief officer of the whole force that day.',
  masked: 'Those f*****g cunts told us* to fuck off.',
}
for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, `${name}.txt`), text)

const compared = async (source: string, line: string) =>
  (
    await prepare({
      path: join(folder, 'sign.yaml'),
      text: JSON.stringify({
        headline: 'x',
        publisher: 'Us',
        quote: { lines: [line], source: 'A report', sourceText: `${source}.txt`, mask: 'none' },
      }),
    })
  ).diagnostics.map(({ code, message }) => `${code} ${message}`)

describe('twins: one stands in the source, one does not', () => {
  test.each<[source: string, right: string, wrong: string, words: string]>([
    ['page', 'It makes them love you more.', 'It makes them love 17 cats you more.', 'cats'],
    [
      'page',
      'you more. Seriously since I did that she won’t leave me alone in 2016',
      'alone in 2017',
      '“2017” for',
    ],
    ['page', 'Then it ended, on 14 March.', 'Then it ended, on March 15.', ''],
    ['money', 'spent £40m on 14 cars', 'spent $40m on 14 cars', 'has “$40m” for “£40m”'],
    ['money', 'spent £40m on 14 cars', 'spent £40m on 40 cars', 'has “40” for “14”'],
    ['money', '3.5% more, and 40000 people', '35% more, and 40,000 people', 'has “35%” for “3.5%”'],
    ['money', 'people paid $1.50 in 1998.', 'people paid $1.50 in 1989.', 'has “1989” for “1998”'],
    ['chinese', '警察不能阻止暴力', '警察能阻止暴力', 'leaves out “不”'],
    ['chinese', '如果他们[…]第二句话', '如果我们不承认它', 'has “我” for “他”'],
    ['thai', 'ตำรวจไม่สามารถหยุด', 'ตำรวจสามารถหยุด', 'leaves out “ไม่”'],
    ['kind', 'He was [un]kind to those', 'He was [un]fair to those', '“[un]fair” for “kind”'],
    ['kind', 'those walk[ed] well-known roads', 'those stroll[ed] well-known roads', 'stroll'],
    ['kind', 'walking wellknown roads', 'walking well and known roads', 'and'],
    ['kind', 'That [was] a disgrace', 'That [was] disgrace-ful', 'disgrace'],
    ['kind', 'a disgrace, said the [boss] of the whole force', 'That [is] of the whole force', ''],
    ['kind', 'That is […] of the whole force', 'That is of the whole force', 'leaves out'],
    ['masked', 'Those fucking c**** told us', 'Those fucking b**** told us', 'has “b****” for “cunts”'],
    ['masked', 'c***s told us to f*** off', 'c***t told us', 'has “c***t” for “cunts”'],
    ['masked', 'Those f***ing c****', 'Those f***ing c******', 'c******'],
    ['masked', 'told us to f**k off', 'told us to p**s off', 'has “p**s” for “fuck”'],
  ])('%s: %s', async (source, right, wrong, words) => {
    expect(await compared(source, right)).toEqual([])
    const [found, ...others] = await compared(source, wrong)
    expect(others).toEqual([])
    expect(found).toContain('quote-altered')
    expect(found).toContain(words)
  })
})

test('the source is read below the root alone', async () => {
  const other = emptyFolder()
  writeFileSync(join(other, 'secret.txt'), 'a b c')
  symlinkSync(join(other, 'secret.txt'), join(folder, 'link.txt'))
  const found = async (sourceText: string) =>
    (
      await prepare({
        path: join(folder, 'sign.yaml'),
        text: JSON.stringify({
          headline: 'x',
          publisher: 'Us',
          quote: { lines: ['a b c'], source: 's', sourceText },
        }),
      })
    ).diagnostics.map(({ code, field }) => `${code} ${field}`)
  expect(await found('link.txt')).toEqual(['file-outside quote.sourceText'])
  expect(await found('none.txt')).toEqual(['file-missing quote.sourceText'])
  expect(await found('')).toEqual(['text-empty quote.sourceText'])
  expect((await found('../../etc/passwd'))[0]).toMatch(/^file-(?:outside|missing)/)
})

test('a path that is wrong is told with where it counts from', async () => {
  const text = 'headline: x\npublisher: Us\nfonts: {display: none.ttf}'
  expect((await prepare({ path: join(folder, 'sign.yaml'), text })).diagnostics).toMatchObject([
    { code: 'file-missing', hint: 'paths count from the folder of the sign file' },
  ])
})

test('a sign is proved again when its source has changed, though it was drawn before', async () => {
  mkdirSync(join(folder, 'signs'))
  const put = (words: string) => writeFileSync(join(folder, 'signs/said.txt'), words)
  writeFileSync(
    join(folder, 'signs/s.yaml'),
    'headline: x\npublisher: Us\nquote: {lines: [They walk home], source: s, sourceText: said.txt}\noutputs: [a6.svg]\n',
  )
  const run = () =>
    build({ paths: [join(folder, 'signs')], out: join(folder, 'out'), cacheDir: join(folder, 'cache') })
  put('They walk home late.')
  expect((await run()).summary).toMatchObject({ outputs: 1, cached: 0 })
  expect((await run()).summary).toMatchObject({ outputs: 1, cached: 1 })
  put('They ride home late.')
  expect((await run()).diagnostics).toMatchObject([{ code: 'quote-altered' }])
})

describe('a strong word under a bar', () => {
  const barred = async (line: string) =>
    (
      await prepare({
        path: join(folder, 'sign.yaml'),
        text: JSON.stringify({
          headline: 'x',
          publisher: 'Us',
          quote: { lines: [line], source: 'A report', sourceText: 'report.txt', mask: 'bar' },
        }),
      })
    ).diagnostics
  test('is proved to be one', async () => {
    expect(await barred('why these daft cunts are getting murdered')).toEqual([])
    expect(await barred('why these daft bastards are getting murdered')).toEqual([])
    expect(await barred('You ever fucking slapped your missus?')).toMatchObject([{ code: 'quote-altered' }])
  })
  test('is not told in a difference', async () => {
    const [found] = await barred('Now I know why these cunts are getting murdered')
    expect(found!.message).toBe(
      'The quotation leaves out “daft”: Now I know why these [-daft-] expletive are getting murdered',
    )
  })
})
