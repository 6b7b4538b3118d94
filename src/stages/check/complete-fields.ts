import { SignFile } from '../../model/sign-file/sign-file.ts'
import { below, isOptional, optionsOf, type Schema, schemaOf } from '../../model/sign-file/walk.ts'
import type { Conforming } from './conform.ts'

/** Of a file that has errors, the fields in which nothing is missing: the rules find what is there, and all of it. */
export function complete(file: Conforming<SignFile>): Partial<SignFile> {
  const sign = schemaOf(SignFile)
  const kept = Object.entries(file).map(([name, value]) => [name, completed(below(sign, name)!, value)])
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Partial<SignFile>
}

/** A value in which nothing is missing. Each role of a palette stands for itself: one that lacks something goes alone. */
function completed(schema: Schema, value: unknown): unknown {
  const role = optionsOf(schema).find(option => option.value)?.value
  if (!role || typeof value !== 'object' || value === null)
    return isComplete(schema, value) ? value : undefined
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isComplete(role, each)))
}

/** Is nothing missing in a value, all of which conforms? */
function isComplete(schema: Schema, value: unknown): boolean {
  if (value === undefined) return isOptional(schema)
  if (typeof value !== 'object' || value === null) return true
  const options = optionsOf(schema)
  if (Array.isArray(value)) {
    const { item } = options.find(each => each.item)!
    return value.every(each => isComplete(item!, each))
  }
  const map = options.find(({ entries, value }) => entries ?? value)!
  const keys = new Set([...Object.keys(map.entries ?? {}), ...Object.keys(value)])
  return [...keys].every(key => isComplete(below(map, key)!, (value as Record<string, unknown>)[key]))
}
