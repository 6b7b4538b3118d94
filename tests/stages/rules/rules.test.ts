import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { CODES_FILE, codesTable, RULES_FILE, ruleFiles, ruleIn, rulesList } from '../../../scripts/rules.ts'
import { RULES } from '../../../src/model/codes/rules.ts'
import { CODES } from '../../../src/model/codes.ts'

// Where they are not: npm run rules
test('the codes of the rules are made of them', async () => {
  await expect(await codesTable()).toMatchFileSnapshot(CODES_FILE)
})
test('the list of the rules is made of them', async () => {
  await expect(rulesList()).toMatchFileSnapshot(RULES_FILE)
})

test.each(ruleFiles())('$code says all of itself', async file => {
  const { code, severity, why, cure, unless } = await ruleIn(file)
  expect(code).toBe(file.code)
  expect({ severity, why, cure, unless }).toEqual(RULES[code as keyof typeof RULES])
})

test('a file that is named as a code is the rule of it, and is asked', async () => {
  // Not at the top: the list could not be made anew while it names a file that has gone.
  const { PAGE_RULES, SIGN_RULES } = await import('../../../src/stages/rules/rules.ts')
  const named = readdirSync(new URL('../../../src/stages/rules/', import.meta.url), { recursive: true })
    .map(path => basename(String(path), '.ts'))
    .filter(name => Object.hasOwn(CODES, name))
  const asked = [...SIGN_RULES, ...PAGE_RULES].map(({ code }) => code)
  expect(named.sort()).toEqual([...asked].sort())
})
