import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { name, number, PdfFile, Ref, utf16, written } from '../../../../src/stages/encode/pdf/objects.ts'

test.each([
  [name('Type'), '/Type'],
  [name('PANTONE 116 C'), '/PANTONE#20116#20C'],
  [name('a/b#(é)'), '/a#2Fb#23#28#C3#A9#29'],
  ['Tom (and) \\ Jerry', '(Tom \\(and\\) \\\\ Jerry)'],
  ['Łódź', '<FEFF014100F30064017A>'],
  ['😀', '<FEFFD83DDE00>'],
  ['a\nb', '<FEFF0061000A0062>'],
  [new Uint8Array([0, 255]), '<00FF>'],
  [[1, true, null, new Ref(3)], '[1 true null 3 0 R]'],
  [{ Type: name('Page'), Left: undefined, 'A B': 1 }, '<</Type /Page /A#20B 1>>'],
] as const)('%o is written %s', (value, text) => expect(written(value)).toBe(text))

test.each([
  [1 / 3, 5, '0.33333'],
  [-0.000001, 5, '0'],
  [12, 5, '12'],
  [2.5049, 2, '2.5'],
])('%d with %i decimals is %s', (value, decimals, text) => expect(number(value, decimals)).toBe(text))

test('UTF-16 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(Buffer.from(utf16(text), 'hex').swap16().toString('utf16le')).toBe(text)
    }),
  )
})

describe('a file', () => {
  const fileOf = (values: readonly string[]) => {
    const file = new PdfFile()
    const later = file.reserve()
    for (const value of values) file.add(value)
    file.stream({}, 'q Q')
    file.add({ Type: name('Catalog') }, later)
    return file.bytes('1.7', later, file.add({}))
  }

  test('says where each of its objects begins', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), values => {
        const text = Buffer.from(fileOf(values)).toString('latin1')
        const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text)!
        const [head, ...rows] = text.slice(Number(start)).split('\n').slice(1)
        expect(head).toBe(`0 ${values.length + 4}`)
        rows.slice(1, values.length + 4).forEach((row, i) => {
          expect(text.slice(Number(row.slice(0, 10)))).toMatch(new RegExp(`^${i + 1} 0 obj\n`))
        })
      }),
    )
  })

  test('is the same for the same, and has another name for another', () => {
    expect(fileOf(['a'])).toEqual(fileOf(['a']))
    const id = (bytes: Uint8Array) => /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))![1]
    expect(id(fileOf(['a']))).not.toBe(id(fileOf(['b'])))
  })

  test('keeps its promises', () => {
    const file = new PdfFile()
    const never = file.reserve()
    expect(() => file.bytes('1.7', never, never)).toThrow('never written')
  })
})
