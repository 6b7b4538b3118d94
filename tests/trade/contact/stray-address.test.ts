import { describe, expect, test } from 'vitest'
import { astray, strayTag } from '../../../src/trade/contact/stray-address.ts'

const meant = (typed: string) => {
  const found = astray(typed)
  return typeof found === 'object' && 'meant' in found ? found.meant : found
}

describe('what is no part of an address', () => {
  test.each([
    ['“example.org/help”', 'example.org/help'],
    ['"example.org/help"', 'example.org/help'],
    ['‘example.org’', 'example.org'],
    ['«example.org»', 'example.org'],
    ['„example.org“', 'example.org'],
    ['<https://example.org>', 'https://example.org'],
    ['(example.org)', 'example.org'],
    ['[example.org]', 'example.org'],
    ['example.org/help”', 'example.org/help'],
    ['example.org/help"', 'example.org/help'],
    ['example.org/help,', 'example.org/help'],
    ['example.org/help;', 'example.org/help'],
    ['example.org/help.', 'example.org/help'],
    ['example.org.', 'example.org'],
    ['example.org/help…', 'example.org/help'],
    ['example.org/help...', 'example.org/help'],
    ['example.org/help)', 'example.org/help'],
    ['example.org/help]', 'example.org/help'],
    ['example.org/help!', 'example.org/help'],
    ['example.org/help?', 'example.org/help'],
    ['example.org/help?”.', 'example.org/help'],
    ['example.org/a_(b))', 'example.org/a_(b)'],
    ['– example.org', 'example.org'],
    ['example.org\u200B/help', 'example.org/help'],
    ['\u200Eexample.org', 'example.org'],
    ['\u2068example.org\u2069', 'example.org'],
    ['exam\u00ADple.org', 'example.org'],
    ['example\uFEFF.org', 'example.org'],
    ['example.org\u2060', 'example.org'],
    ['info@example.org,', 'info@example.org'],
    ['<info@example.org>', 'info@example.org'],
    ['“info@example.org”', 'info@example.org'],
    ['https://example.org/”', 'https://example.org/'],
    ['*example.org*', 'example.org'],
    ['**example.org/help**', 'example.org/help'],
    ['_example.org_', 'example.org'],
    ['example.org/“help”', 'example.org/help'],
    ['`example.org`', 'example.org'],
  ])('%s', (typed, address) => expect(meant(typed)).toBe(address))
  test.each([
    ['https:/example.org', 'https://example.org'],
    ['http:/example.org/a', 'http://example.org/a'],
    ['https:example.org', 'https://example.org'],
    ['https//example.org', 'https://example.org'],
    ['https;//example.org', 'https://example.org'],
    ['https:///example.org', 'https://example.org'],
    ['https:\\\\example.org', 'https://example.org'],
    ['htps://example.org', 'https://example.org'],
    ['hhtps://example.org', 'https://example.org'],
    ['https:// example.org', 'https://example.org'],
    ['https://https://example.org', 'https://example.org'],
    ['www,example.org', 'www.example.org'],
    ['www.example,org', 'www.example.org'],
    ['www..example.org', 'www.example.org'],
    ['www. example.org', 'www.example.org'],
    ['example..org', 'example.org'],
    ['example.org /help', 'example.org/help'],
    ['example.org/ help', 'example.org/help'],
    ['example.org\\help', 'example.org/help'],
    ['example．org／help', 'example.org/help'],
    ['info@@example.org', 'info@example.org'],
    ['info @example.org', 'info@example.org'],
    ['mailto: info@example.org', 'mailto:info@example.org'],
    ['[our page](https://example.org/help)', 'https://example.org/help'],
    ['example. org', 'example.org'],
    ['example. Org/help', 'example.org/help'],
    ['www.example. co.uk', 'www.example.co.uk'],
    ['example,org', 'example.org'],
    ['//example.org/help', 'https://example.org/help'],
    ['example.org/a?x=1&amp;y=2', 'example.org/a?x=1&y=2'],
  ])('and what is missing: %s', (typed, address) => expect(meant(typed)).toBe(address))
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:x',
  'java\u200Bscript:x',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org',
  '“javascript:alert(1)”',
])('%j is refused', typed => expect(astray(typed)).toHaveProperty('scheme'))

test.each([
  'https://',
  'http:',
  'https://www.',
  'https://example.org:99999',
  'https://me@example.org',
  'https://example.org:80a/',
])('%s cannot be opened', typed => expect(astray(typed)).toBe('broken'))

test.each([
  'example.org',
  'example.org/help',
  'example.org/',
  'https://example.org',
  'HTTPS://EXAMPLE.ORG/A',
  'http://example.org:8080/a?b=c&d=e#f',
  'www.example.org',
  'info@example.org',
  'mailto:info@example.org',
  'example.org/a_(b)',
  'en.wikipedia.org/wiki/Murder_(law)',
  'en.wikipedia.org/wiki/Yahoo!',
  'en.wikipedia.org/wiki/Martin_Luther_King_Jr.',
  'example.org/[id]',
  'example.org/path,with,commas',
  'example.org/l’école',
  'example.org/50%25',
  'youtube.com/@ward',
  'cadw.cymru/tŷ',
  'müller.example.org',
  'مثال.إختبار',
  'उदाहरण.परीक्षा',
  'example.org/-x-',
  '@fairharbour',
  '#SaveOurWard',
  'Search for “Save Our Ward”',
  'Ask at the desk.',
  'Leeds, UK',
  'Oxfam. Organised by us',
  'office. Net proceeds',
  'a,b,c',
  '[see below](1)',
  'Visit example.org, or ring us.',
  'St. Mary’s Hall, Leeds',
  'Data: what they know',
  'Facebook: Save Our Ward',
  'Mon-Fri 9.30am',
  'e.g.',
  'U.S.A.',
  'localhost:3000',
  'call: now',
  'https://example.org/▆',
  '${link}',
  '',
])('%s is left', typed => expect(astray(typed)).toBeUndefined())

test.each([
  ['“#SaveOurWard”', '#SaveOurWard'],
  ['"#SaveOurWard"', '#SaveOurWard'],
  ['#SaveOur\u200BWard', '#SaveOurWard'],
  ['#One #Two”', '#One #Two'],
  ['`#SaveOurWard`', '#SaveOurWard'],
  ['# SaveOurWard', '#SaveOurWard'],
  ['##SaveOurWard', '#SaveOurWard'],
])('%s is the hashtag %s', (typed, tag) => expect(strayTag(typed)).toMatchObject({ meant: tag }))
test.each([
  '#SaveOurWard',
  '#One #Two',
  'SaveOurWard',
  '“Save our ward”',
  '#می\u200Cخواهیم',
  '#SaveOurWard!',
])('%s is left', typed => expect(strayTag(typed)).toBeUndefined())
test('letters of Persian and of India are parted and joined in silence', () => {
  expect(astray('نامه\u200Cای.com')).toBeUndefined()
  expect(astray('exam\u200Cple.org')).toMatchObject({ meant: 'example.org' })
})

test.each([
  ['аpple.com', 'а'],
  ['https://exаmplе.org/help', 'а е'],
  ['info@exαmple.org', 'α'],
])('letters that look like others: %s', (typed, letters) =>
  expect(astray(typed)).toEqual({ lookalikes: letters.split(' ') }),
)
test.each(['пример.рф', 'παράδειγμα.gr', 'bücher.de', 'пример.com', 'example.org/пример', 'a.пример.org'])(
  'whole words of another alphabet are right: %s',
  typed => expect(astray(typed)).toBeUndefined(),
)

test.each([
  ['#SaveOurWard,', '#SaveOurWard'],
  ['#SaveOurWard;', '#SaveOurWard'],
  ['#SaveOurWard:', '#SaveOurWard'],
  ['“#SaveOurWard”,', '#SaveOurWard'],
])('what closes words behind a hashtag: %s', (typed, tag) =>
  expect(strayTag(typed)).toMatchObject({ meant: tag }),
)
test.each(['#Enough!', '#SaveOurWard.', '#Enough #Now', '#Żądamy', '#صوت_الناس'])('%s is a hashtag', typed =>
  expect(strayTag(typed)).toBeUndefined(),
)
