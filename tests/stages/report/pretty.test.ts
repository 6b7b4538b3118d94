import pico from 'picocolors'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { githubAnnotation } from '../../../src/stages/report/github.ts'
import { prettyDiagnostic } from '../../../src/stages/report/pretty.ts'
import { prepare } from '../../support/render.ts'

const plain = pico.createColors(false)
const diagnostic: Diagnostic = {
  severity: 'error',
  code: 'unknown-field',
  message: '`phon` is not a field of a sign',
  hint: 'did you mean `phone`?',
  file: 'campaigns/charing-cross.yaml',
  line: 2,
  column: 1,
  endLine: 2,
  endColumn: 5,
  field: 'phon',
  row: null,
}

test('a frame shows no redacted words', async () => {
  const text = 'headline: "He [[Zorblatt]] shit"'
  const { diagnostics } = await prepare({ path: 'x.yaml', text })
  const [shown] = diagnostics.map(each => prettyDiagnostic(each, text, plain))
  expect(shown).toContain('He [[▆▆▆▆▆▆▆▆]] shit')
})

test('a diagnostic shows the place and what to do', () => {
  expect(prettyDiagnostic(diagnostic, 'headline: x\nphon: 020 7219 3528\n', plain)).toBe(
    [
      'campaigns/charing-cross.yaml:2:1  error  `phon` is not a field of a sign  [unknown-field]',
      '    2 | phon: 020 7219 3528',
      '      | ^^^^ did you mean `phone`?',
    ].join('\n'),
  )
})

test('without a place it is two lines', () => {
  const placeless = { ...diagnostic, line: null, column: null, endLine: null, endColumn: null }
  expect(prettyDiagnostic(placeless, undefined, plain)).toBe(
    'campaigns/charing-cross.yaml  error  `phon` is not a field of a sign  [unknown-field]\n      = did you mean `phone`?',
  )
})

test('a long line is cut round the place', () => {
  const text = `quote: ${'a '.repeat(200)}BAD ${'b '.repeat(200)}`
  const column = text.indexOf('BAD') + 1
  const frame = prettyDiagnostic(
    { ...diagnostic, line: 1, column, endLine: 1, endColumn: column + 3 },
    text,
    plain,
  ).split('\n')
  expect(frame[1]!.length).toBeLessThan(120)
  expect(frame[1]!.slice(frame[2]!.indexOf('^')).startsWith('BAD')).toBe(true)
  expect(frame[2]).toContain('^^^ did')
})

test('a sign cannot steer the terminal', () => {
  const text = 'headline: x\nphon\u001b[2J: 1\n'
  const shown = prettyDiagnostic({ ...diagnostic, message: 'a\u001b[31mb' }, text, plain)
  expect(shown).not.toContain('\u001b')
})

test('an annotation for GitHub is one line, whatever it says', () => {
  expect(githubAnnotation({ ...diagnostic, message: 'a\nb: 100%', file: 'a,b:c.yaml' })).toBe(
    '::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=1,endColumn=5,title=unknown-field::a%0Ab: 100%25: did you mean `phone`?',
  )
})
