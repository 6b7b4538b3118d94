import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/batch/build.ts'
import { prepare } from '../../src/prepare.ts'
import { emptyFolder } from '../signgen.ts'

const folder = emptyFolder()
writeFileSync(
  join(folder, 'report.txt'),
  "Page 7.\nOfficer 1 wrote: “You ever slapped your missus?”\nOfficer 2 replied: “It makes them love you more. Seriously since I did that she won't leave me alone. Swear to got I am going to do it. Now I know why these daft cunts are getting murdered.”\nThey walk home late at night.\n",
)

const codes = (...lines: string[]) =>
  prepare({
    path: join(folder, 'sign.yaml'),
    text: JSON.stringify({
      headline: 'x',
      publisher: 'Us',
      quote: { lines, source: 'A report', sourceText: 'report.txt', mask: 'none' },
    }),
  }).diagnostics

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
  ])('%s', (_, lines) => expect(codes(...lines)).toEqual([]))
})

describe('a quotation that is altered', () => {
  test.each<[string, string[], string, string]>([
    [
      'a word dropped',
      ['It makes them love more.'],
      'quote.lines[0]',
      'After “It makes them love” the quotation has “more”, and the source “you more Seriously since”',
    ],
    [
      'a word changed',
      ['You ever hit your missus?'],
      'quote.lines[0]',
      'After “You ever” the quotation has “hit your missus”, and the source “slapped your missus Officer”',
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
      'After “Seriously” the quotation has “she won’t leave me”',
    ],
    [
      'after an error that was marked',
      ['Swear to got [sic] going to do it'],
      'quote.lines[0]',
      'going to do it',
    ],
  ])('%s', (_, lines, field, words) => {
    const found = codes(...lines)
    expect(found).toMatchObject([{ code: 'quote-altered', severity: 'error', field }])
    expect(found[0]!.message).toContain(words)
  })
})

test('the source is read below the root alone', () => {
  const other = emptyFolder()
  writeFileSync(join(other, 'secret.txt'), 'a b c')
  symlinkSync(join(other, 'secret.txt'), join(folder, 'link.txt'))
  const found = (sourceText: string) =>
    prepare({
      path: join(folder, 'sign.yaml'),
      text: JSON.stringify({
        headline: 'x',
        publisher: 'Us',
        quote: { lines: ['a b c'], source: 's', sourceText },
      }),
    }).diagnostics.map(({ code, field }) => `${code} ${field}`)
  expect(found('link.txt')).toEqual(['file-outside quote.sourceText'])
  expect(found('none.txt')).toEqual(['file-missing quote.sourceText'])
  expect(found('../../etc/passwd')[0]).toMatch(/^file-(?:outside|missing)/)
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
  const barred = (line: string) =>
    prepare({
      path: join(folder, 'sign.yaml'),
      text: JSON.stringify({
        headline: 'x',
        publisher: 'Us',
        quote: { lines: [line], source: 'A report', sourceText: 'report.txt', mask: 'bar' },
      }),
    }).diagnostics
  test('is proved to be one', () => {
    expect(barred('why these daft cunts are getting murdered')).toEqual([])
    expect(barred('why these daft bastards are getting murdered')).toEqual([])
    expect(barred('You ever fucking slapped your missus?')).toMatchObject([{ code: 'quote-altered' }])
  })
  test('is not told in a difference', () => {
    const [found] = barred('Now I know why these cunts are getting murdered')
    expect(found!.message).toBe(
      'After “I know why these” the quotation has “expletive are getting murdered”, and the source “daft expletive are getting”',
    )
  })
})
