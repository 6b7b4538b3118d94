import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/diagnostic.ts'
import { parse } from '../../src/stages/parse/yaml.ts'
import { drawn, inkOf, texts } from '../support/draw.ts'
import { prepare } from '../support/render.ts'

// The same cases every time: a run must not fail by chance. FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20220204) })

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'headline',
        'quote',
        'phone',
        'lines',
        'text',
        'speaker',
        'outputs',
        ': ',
        ':',
        '- ',
        '\n',
        '\n  ',
        '"',
        "'",
        '#',
        ' #x',
        '*',
        '&a ',
        '!',
        '[',
        ']',
        '{',
        '}',
        '|',
        '>',
        '@',
        '%',
        '---\n',
        '\t',
        '<<: ',
        '\r\n',
        '\uFEFF',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

describe('parse', () => {
  test('never throws, and every span lies in its source', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), text => {
        const found: Finding[] = []
        parse({ path: 'x', text }, finding => found.push(finding))
        for (const { span } of found) {
          expect(span!.start).toBeGreaterThanOrEqual(0)
          expect(span!.end).toBeGreaterThanOrEqual(span!.start)
          expect(span!.end).toBeLessThanOrEqual(text.length + 1)
        }
      }),
      { numRuns: 1500 },
    )
  })
  test('neither does check, and what is wrong has a place', async () => {
    await fc.assert(
      fc.asyncProperty(yamlish, async text => {
        for (const { line, column, message } of (await prepare({ path: 'x', text })).diagnostics) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).not.toContain('undefined')
        }
      }),
      { numRuns: 800 },
    )
  })
})

const words = fc
  .array(fc.stringMatching(/^[A-Za-zŵŷłżéß'’“”*…!?.,0-9-]{1,14}$/), { minLength: 1, maxLength: 40 })
  .map(list => list.join(' '))
  .filter(text => /\p{L}/u.test(text) && !/==|\$\{/.test(text))

test('any words on any sheet: all of them inside it, or told that they do not fit; twice the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.option(words),
      fc.constantFrom('a3', 'a6-landscape', 'square', 'story', 'link'),
      async (headline, quote, size) => {
        const yaml = `headline: ${JSON.stringify(headline)}\n${quote ? `quote: ${JSON.stringify(quote)}\n` : ''}`
        const { pages, diagnostics } = await drawn(yaml, size)
        if (!pages[0]) {
          expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
            'text-overflow',
          ])
          return
        }
        const { drawing } = pages[0]
        for (const text of texts(drawing)) {
          const ink = inkOf(drawing, text)
          expect(Math.min(ink.left, ink.top)).toBeGreaterThan(0)
          expect(ink.right).toBeLessThan(drawing.sheet.width)
          expect(ink.bottom).toBeLessThan(drawing.sheet.height)
        }
        expect(JSON.stringify((await drawn(yaml, size)).pages[0]!.drawing.items)).toBe(
          JSON.stringify(drawing.items),
        )
      },
    ),
    { numRuns: 40 },
  )
})
