import { describe, expect, test } from 'vitest'
import { endOf, partsOf } from '../../../../../src/stages/rules/quote/verbatim/parts.ts'
import { sourceWordsOf } from '../../../../../src/stages/rules/quote/verbatim/words.ts'

const stands = (quoted: string, source: string): boolean =>
  endOf(partsOf(quoted), sourceWordsOf(source), 0) !== undefined

const QUOTE =
  'We found that the officers of this station sent messages that were sexist and that nobody reported them.'

describe('what printing puts between the words', () => {
  test.each([
    [
      'a soft hyphen at a line’s end',
      'We found that the offi\u00AD\ncers of this sta\u00AD \r\n tion sent messages that were sexist and that nobody reported them.',
    ],
    [
      'a soft hyphen and one for a dash',
      'We found that the offi¬\ncers of this sta‐\ntion sent messages that were sexist and that no\u00ADbody reported them.',
    ],
    [
      'the number of a page',
      'We found that the officers of this\n\n- 12 -\n\nstation sent messages that were sexist and that nobody reported them.',
    ],
    [
      'the number of a page in Roman figures',
      'We found that the officers of this\n\nxii\n\nstation sent messages that were sexist and that nobody reported them.',
    ],
    [
      'a head with its number',
      'We found that the officers of this\n\nOperation Hotton Learning Report\n12\n\nstation sent messages that were\n\nOperation Hotton Learning Report\n13\n\nsexist and that nobody reported them.',
    ],
    [
      'a head behind form feeds',
      'We found that the officers of this\n12\n\fOperation Hotton Learning Report\nstation sent messages that were\n13\n\fOperation Hotton Learning Report\nsexist and that nobody reported them.',
    ],
    [
      'a head behind form feeds alone',
      'We found that the officers of this\n\fOperation Hotton Learning Report\n\nstation sent messages that were\n\fOperation Hotton Learning Report\n\nsexist and that nobody reported them.',
    ],
    [
      'a head in one line with its number',
      'We found that the officers of this\nOperation Hotton Learning Report | 12\nstation sent messages that were\nOperation Hotton Learning Report | 13\nsexist and that nobody reported them.',
    ],
    [
      'numbers of many',
      'We found that the officers of this\nIOPC      Page 12 of 40\nstation sent messages that were\nIOPC      Page 13 of 40\nsexist and that nobody reported them.',
    ],
    [
      'heads left and right',
      'We found that the officers of this\n12   Operation Hotton\nstation sent messages that\nLearning Report   13\nwere sexist and that\n14   Operation Hotton\nnobody reported\nLearning Report   15\nthem.',
    ],
    [
      'a head without numbers',
      'We found that the officers of this\n\nOFFICIAL – SENSITIVE\n\nstation sent messages that were\n\nOFFICIAL – SENSITIVE\n\nsexist and that nobody reported them.',
    ],
    [
      'a head that is there once',
      'We found that the officers of this\n\n12\n\nOperation Hotton Learning Report\n\nstation sent messages that were sexist and that nobody reported them.',
    ],
    [
      'a foot',
      'We found that the officers of this\n\nIndependent Office for Police Conduct\n\n12\n\nstation sent messages that were\n\nIndependent Office for Police Conduct\n\n13\n\nsexist and that nobody reported them.',
    ],
    [
      'a word over two pages',
      'We found that the officers of this sta-\n\n12\n\fOperation Hotton Learning Report\n\ntion sent messages that were sex\u00AD\n13\n\fOperation Hotton Learning Report\n\nist and that nobody reported them.',
    ],
    [
      'footnotes',
      'We found that the officers of this station¹ sent messages that were sexist,2 and that nobody reported them.[3]',
    ],
    [
      'footnotes and pages in brackets',
      'We found that the officers(1) of this [page 12] station sent messages [pp. 12–13] that were sexist and that nobody reported them(12).',
    ],
    [
      'the numbers of lines',
      '1 We found that the officers of\n2 this station sent messages\n3 that were sexist and that no-\n4 body reported them.',
    ],
    [
      'the number of every fifth line',
      '    We found\n    that the\n    officers\n    of this\n 5  station sent\n    messages\n    that\n    were\n    sexist\n10  and that\n    nobody\n\n    reported\n    them.\n    And\n15  then',
    ],
  ])('%s', (_, source) => expect(stands(QUOTE, source)).toBe(true))
  test.each([
    ['4.12 We were never told.\n4.13 They said so.', 'We were never told. They said so.'],
    ['12. “We were never told.”\n\n13. “They said so.”', '“We were never told.” “They said so.”'],
  ])('the numbers of paragraphs: %j', (source, quoted) => expect(stands(quoted, source)).toBe(true))
  test.each([
    ['警官は訓練を¹受けて\n\n- 12 -\n\nいなかった。', '警官は訓練を受けていなかった。'],
    ['เจ้าหน้าที่ไม่ได้รับ\n\n12\n\nการฝึกอบรม[3]ในเรื่องนี้', 'เจ้าหน้าที่ไม่ได้รับการฝึกอบรมในเรื่องนี้'],
  ])('in scripts without spaces: %j', (source, quoted) => expect(stands(quoted, source)).toBe(true))
})

describe('figures that are words stay', () => {
  test.each([
    ['It cost\n12.50 Pounds in all.', 'It cost Pounds in all.'],
    ['Section 12(3) applies.', 'Section 12 applies.'],
    ['They came. In\n2019 They left.', 'They came. In They left.'],
    [
      '2 guards lied.\nThen 3 guards lied.\n4 guards lied.',
      '2 guards lied. Then 3 guards lied. guards lied.',
    ],
    ['Section [12a] applies.', 'Section applies.'],
  ])('%j is not %j', (source, quoted) => expect(stands(quoted, source)).toBe(false))
})

describe('what was said stays', () => {
  test.each([
    [
      'a line that is said twice',
      'Officer 1 said yes.\nYou are joking mate.\nOfficer 2 said no.\nYou are joking mate.\nOfficer 1 said fine.',
      'Officer 1 said yes. Officer 2 said no.',
    ],
    ['short answers', 'ok\nNo way mate\nok\nNo way mate\nfine', 'ok ok fine'],
    [
      'lines with numbers of officers',
      'and then\nOfficer 1 was asked\nWho did it.\nOfficer 2 was asked\nWho knew.',
      'and then Who did it',
    ],
    ['a list', '1. Sack them all\n2. Sack them all\nnow', '1. now'],
    [
      'a word between',
      'We found that many officers of this station',
      'We found that officers of this station',
    ],
  ])('%s', (_, source, quoted) => expect(stands(quoted, source)).toBe(false))
  test('a head can be quoted', () => {
    const source =
      'We found that\n\nOperation Hotton Learning Report\n12\n\nall is well. \n\nOperation Hotton Learning Report\n13\n'
    expect(stands('Operation Hotton Learning Report', source)).toBe(true)
  })
})
