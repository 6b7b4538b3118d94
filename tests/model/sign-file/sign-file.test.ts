import { expect, test } from 'vitest'
import { SIGN_FIELDS } from '../../../src/model/sign-file/fields.ts'
import { jsonSchema } from '../../../src/model/sign-file/json-schema.ts'
import { SignFile } from '../../../src/model/sign-file/sign-file.ts'
import { leavesOf, optionsOf, type Schema, schemaOf, schemasAt } from '../../../src/model/sign-file/walk.ts'

const sign = schemaOf(SignFile)

test('every text of a sign file is of a kind', () => {
  expect(leavesOf(sign).length).toBeGreaterThan(40)
  expect(leavesOf(sign).filter(({ kind }) => kind === undefined)).toEqual([])
})

test('a map that a plain value may stand for says under which key', () => {
  const mixed = (schema: Schema): Schema[] =>
    optionsOf(schema).flatMap((each, _, all) => [
      ...(each.entries && all.some(({ type }) => type === 'string') ? [each] : []),
      ...[each.item, each.value, ...Object.values(each.entries ?? {})].flatMap(inner =>
        inner ? mixed(inner) : [],
      ),
    ])
  const plain = mixed(sign).map(each => (each as { pipe?: { metadata?: object }[] }).pipe?.at(-1)?.metadata)
  expect(plain.length).toBeGreaterThan(10)
  expect(plain.filter(each => !each || !('plain' in each))).toEqual([])
})

test('a path leads to all that may stand there', () => {
  const types = (...path: (string | number)[]) => schemasAt(sign, path).map(({ type }) => type)
  expect(types('quote')).toEqual(['string', 'array', 'strict_object'])
  expect(types('quote', 0)).toEqual(['string', 'strict_object'])
  expect(types('quote', 'lines', 2, 'speaker')).toEqual(['string'])
  expect(types('colours', 'ground', 'cmyk', 1)).toEqual(['number'])
  expect(types('headline', 'cy')).toEqual([])
  expect(types('phone', 'toString')).toEqual([])
})

interface Node {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
}

test('the JSON Schema explains every field, and holds nothing of our own', () => {
  const { properties } = jsonSchema() as Required<Node>
  expect(Object.keys(properties)).toEqual(Object.keys(SIGN_FIELDS))
  for (const [name, { description }] of Object.entries(SIGN_FIELDS))
    expect(properties[name]?.description).toBe(description)
  expect(JSON.stringify(properties)).not.toMatch(/"(?:text|plain|unit)":"|"words":/)
})
