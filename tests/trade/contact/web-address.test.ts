import { describe, expect, test } from 'vitest'
import { opened, portable } from '../../../src/trade/contact/web-address.ts'
import { BAR } from '../../../src/trade/markup/redaction.ts'
import { prepare } from '../../support/render.ts'

describe('an address that is typed', () => {
  test.each([
    ['example.org', 'https://example.org'],
    ['http://example.org/a', 'http://example.org/a'],
    ['example.org:8080/help', 'https://example.org:8080/help'],
    ['youtube.com/@ward', 'https://youtube.com/@ward'],
    ['info@example.org', 'mailto:info@example.org'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['cadw.cymru/tŷ', 'https://cadw.cymru/t%C5%B7'],
    ['müller.example.org', 'https://xn--mller-kva.example.org/'],
  ])('%s is opened as %s', (typed, address) => expect(opened(typed)).toBe(address))
  test.each([
    'not a link at all',
    'javascript:alert(1)',
    'tel:020 7219 3528',
    'tel:02072193528',
    'file:///etc/passwd',
    'localhost:3000',
    '@ward',
    'https://me@example.org',
    `https://example.org/${BAR}`,
    '',
  ])('%s is not opened', typed => expect(opened(typed)).toBeUndefined())
  test('in a code is one for every reader, and what is none stays', () => {
    expect(portable('https://example.org/tŷ')).toBe('https://example.org/t%C5%B7')
    expect(portable('https://example.org')).toBe('https://example.org')
    expect(portable('Tŷ')).toBe('Tŷ')
  })
})

describe('a code', () => {
  const found = async (fields: string) =>
    (await prepare({ path: 'x', text: `headline: x\npublisher: Us\n${fields}` })).diagnostics.map(
      ({ code, field, message }) => `${code} ${field}: ${message}`,
    )
  test.each([
    ['link: not a link at all\nqr: link', 'neither a web address nor a mail address'],
    ['link: "https://example.org/[[name]]"\nqr: link', 'redacted'],
    ['qr: "https://example.org/[[name]]"', 'redacted'],
  ])('that leads nowhere is told: %s', async (fields, words) => {
    const [only, ...others] = await found(fields)
    expect(only).toMatch(/^invalid-value qr: /)
    expect(only).toContain(words)
    expect(others).toEqual([])
  })
  test('whose link leads nowhere is told of the link alone', async () => {
    expect(await found('link: "javascript:alert(1)"\nqr: link')).toEqual([
      'link-invalid link: javascript: opens nothing that a sign may lead to',
    ])
  })
  test('that leads somewhere is not', async () => {
    expect(await found('link: example.org/name\nqr: link')).toEqual([])
    expect(await found('link: info@example.org\nqr: link')).toEqual([])
  })
})
