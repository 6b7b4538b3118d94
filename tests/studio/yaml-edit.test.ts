import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied } from '../../src/studio/shared/edit.ts'
import { edited, type Manner } from '../../src/studio/shared/yaml-edit.ts'
import { type Path, type Value, valueAt, valuesIn } from '../../src/studio/shared/yaml-value.ts'

const MANNER: Manner = {
  order: ['template', 'language', 'headline', 'quote', 'phone', 'closing', 'outputs'],
  plain: field => ['template', 'language', 'outputs'].includes(field),
}

function changed(text: string, path: Path, value: Value | undefined): string | undefined {
  const edit = edited(text, path, value, MANNER)
  return edit && applied(text, edit)
}

describe('an edit touches its own lines alone', () => {
  const SIGN = `# ours
template: plain # the look
headline: "Save it" # large
quote:
  lines:
    # the first
    - speaker: Officer 1
      text: 'It''s so'
    - speaker: Officer 2
      text: >-
        Folded over
        two lines
  source: "A report"

phone: {number: "020 7946 0018", fictional: true} # for drama
closing: |
  One
  Two
outputs: [a3.pdf, a4.png]
`
  test.each<[what: string, path: Path, value: Value | undefined, gone: string, come: string]>([
    [
      'in quote marks',
      ['headline'],
      'Say "no"',
      'headline: "Save it" # large',
      'headline: "Say \\"no\\"" # large',
    ],
    [
      'plain',
      ['template'],
      'witness-appeal',
      'template: plain # the look',
      'template: witness-appeal # the look',
    ],
    [
      'plain no more',
      ['quote', 'lines', 0, 'speaker'],
      'A: b',
      '    - speaker: Officer 1',
      '    - speaker: "A: b"',
    ],
    [
      'in single marks',
      ['quote', 'lines', 0, 'text'],
      "it's",
      "      text: 'It''s so'",
      "      text: 'it''s'",
    ],
    ['a block', ['closing'], 'One\n\nThree', '  One\n  Two', '  One\n\n  Three'],
    ['folded', ['quote', 'lines', 1, 'text'], 'New', '        Folded over\n        two lines', '        New'],
    ['in a flow map', ['phone', 'number'], '1', '{number: "020 7946 0018",', '{number: "1",'],
    ['into a flow map', ['phone', 'label'], 'Ring', 'fictional: true}', 'fictional: true, label: "Ring"}'],
    ['out of a flow map', ['phone', 'fictional'], undefined, ', fictional: true}', '}'],
    ['a new field', ['language'], 'cy', 'headline:', 'language: cy\nheadline:'],
    ['a new nested field', ['quote', 'style'], 'chat', '"A report"\n', '"A report"\n  style: "chat"\n'],
    ['a new item', ['quote', 'lines', 2], { text: 'x' }, '  source:', '    - text: "x"\n  source:'],
    ['a new item of a flow list', ['outputs', 2], 'square.png', 'a4.png]', 'a4.png, square.png]'],
    ['an item less', ['outputs', 0], undefined, '[a3.pdf, a4.png]', '[a4.png]'],
    [
      'a line less',
      ['quote', 'lines', 1],
      undefined,
      '    - speaker: Officer 2\n      text: >-\n        Folded over\n        two lines\n',
      '',
    ],
    ['a field less', ['headline'], undefined, 'headline: "Save it" # large', '# large'],
    [
      'a first key less',
      ['quote', 'lines', 0, 'speaker'],
      undefined,
      'speaker: Officer 1\n      text',
      'text',
    ],
    [
      'a text that becomes a map',
      ['headline'],
      { en: 'a', cy: 'b' },
      ' "Save it" # large',
      '\n  en: "a"\n  cy: "b" # large',
    ],
  ])('%s', (_, path, value, gone, come) => {
    expect(SIGN).toContain(gone)
    const text = changed(SIGN, path, value)
    expect(text).toBe(SIGN.replace(gone, () => come))
    if (typeof path.at(-1) !== 'number' || value !== undefined)
      expect(JSON.stringify(valueAt(valuesIn(text!), path))?.replace('\\n"', '"')).toBe(JSON.stringify(value))
  })
  test.each<[text: string, path: Path, value: Value | undefined, becomes: string]>([
    ['', ['headline'], 'x', 'headline: "x"\n'],
    ['# only a comment', ['headline'], 'x', '# only a comment\nheadline: "x"\n'],
    ['headline:', ['headline'], 'x', 'headline: "x"'],
    ['headline: x', ['closing'], 'y', 'headline: x\nclosing: "y"'],
    ['headline: x\nphone:\n', ['phone', 'label'], 'Ring', 'headline: x\nphone:\n  label: "Ring"\n'],
    ['headline: x\n', ['quote', 'lines', 0, 'text'], 'y', 'headline: x\nquote:\n  lines:\n    - text: "y"\n'],
    ['quote:\n  source: x\n', ['quote', 'source'], undefined, ''],
    ['headline: x\nquote:\n- a\n- b\n', ['quote', 1], 'c', 'headline: x\nquote:\n- a\n- c\n'],
  ])('%j', (text, path, value, becomes) => expect(changed(text, path, value)).toBe(becomes))
  test('what it could not do well it does not do', () => {
    expect(changed('just words', ['headline'], 'x')).toBeUndefined()
    expect(changed('headline: "open', ['closing'], 'x')).toBeUndefined()
  })
})

test('whatever is typed is read again as it was typed, and all else stays', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map(each => each.trimEnd())
  const style = fc.constantFrom<(words: string) => string>(
    words => JSON.stringify(words),
    words => `'${words.replace(/[\n']/g, '')}'`,
    () => 'plain words',
    () => '|-\n    block\n    of two',
  )
  fc.assert(
    fc.property(
      text,
      text,
      style,
      fc.constantFrom('headline', 'closing', 'link'),
      (old, words, write, key) => {
        const sign = `# one\nheadline: ${write(old)}\nphone: "1" # two\nclosing: ${write(old)}\n# three\n`
        const now = changed(sign, [key], words)!
        expect(valueAt(valuesIn(now), [key])).toBe(words)
        for (const line of ['# one', 'phone: "1" # two', '# three']) expect(now).toContain(line)
        const back = changed(now, [key], undefined)!
        expect(valueAt(valuesIn(back), [key])).toBeUndefined()
      },
    ),
    { numRuns: 150 },
  )
})
