import * as v from 'valibot'
import { TEXT_KINDS, type TextKind, type TextTraits } from './text-kinds.ts'

/** As much of a schema as those need to know who walk it beside a value: valibot's inner shapes, which only this file knows. */
export interface Shape {
  readonly kind: 'schema'
  readonly type: string
  readonly wrapped?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly value?: Shape
  readonly options?: readonly (Shape | string)[]
}

/** What kinds.ts says of a schema beside its type. */
export interface Meta {
  /** Of a text. */
  readonly text?: TextKind | undefined
  /** Of a measure that has no meaning without one: the unit that it usually has. */
  readonly unit?: string
  /** Of a map that a plain text or list may stand for: the key that it then stands under. */
  readonly plain?: string
}

export const shapeOf = (schema: v.GenericSchema): Shape => schema as unknown as Shape

const meta = (shape: Shape): Meta => v.getMetadata(shape as unknown as v.GenericSchema)

export const isOptional = ({ type }: Shape): boolean => type === 'optional'

/** All that a value may be: optional ones unwrapped, unions taken apart. */
export const optionsOf = (shape: Shape): readonly Shape[] =>
  shape.type === 'optional'
    ? optionsOf(shape.wrapped!)
    : shape.type === 'union'
      ? (shape.options as readonly Shape[]).flatMap(optionsOf)
      : [shape]

/** The words that a value may be one of; none, if it is no choice. */
export const choicesOf = ({ type, options }: Shape): readonly string[] | undefined =>
  type === 'picklist' ? (options as readonly string[]) : undefined

/** What stands below a list or a map, at an item or a key; nothing, where there is no such. */
export function below(shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape.item
  return (
    shape.value ?? (shape.entries && Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined)
  )
}

/**
 * The rules that hold for a list as a whole: what is wrong with it, whatever is in it.
 */
export function wrongWithList(shape: Shape, items: readonly unknown[]): string | undefined {
  const { pipe = [] } = shape as { pipe?: readonly { kind: string }[] }
  const rules = pipe.filter(({ kind }) => kind === 'validation') as unknown as [v.GenericPipeAction]
  return wrongWith(shapeOf(v.pipe(v.array(v.unknown()), ...rules)), items)
}

/** What is wrong with a value of the right type. */
export function wrongWith(shape: Shape, value: unknown): string | undefined {
  const result = v.safeParse(shape as unknown as v.GenericSchema, value)
  return result.success ? undefined : result.issues[0].message
}

/** The same, of a value that may be several things. */
export const inside = (shapes: readonly Shape[], step: string | number): readonly Shape[] =>
  shapes.flatMap(shape => below(shape, step) ?? []).flatMap(optionsOf)

/** All that may stand at a path; nothing, where it leads nowhere. */
export const shapesAt = (shape: Shape, path: readonly (string | number)[]): readonly Shape[] =>
  path.reduce(inside, optionsOf(shape))

export const textKindOf = (shape: Shape): TextKind | undefined =>
  shape.type === 'string' ? meta(shape).text : undefined

/** What is done with a text; nothing, for what is none. */
export const traitsOf = (shape: Shape): TextTraits | undefined => traitsIn({ text: textKindOf(shape) })
export const traitsIn = ({ text }: Pick<Meta, 'text'>): TextTraits | undefined => text && TEXT_KINDS[text]

export const unitOf = (shape: Shape): string | undefined => meta(shape).unit

/** The key of a map that a plain value stands under. */
export const plainKeyOf = (shape: Shape): string | undefined =>
  shape.entries ? meta(shape).plain : undefined

/** A text of a sign file, wherever it stands. */
export interface Leaf {
  /** From the sign to the text, `[]` for each item of a list and `*` for each key of a map without fields. */
  readonly path: readonly string[]
  readonly kind: TextKind | undefined
}

/** All texts of a schema, in its order. A plain value and the key of the map that it stands for are two of them. */
export const leavesOf = (shape: Shape, path: readonly string[] = []): readonly Leaf[] =>
  optionsOf(shape).flatMap(each => [
    ...(each.type === 'string' ? [{ path, kind: textKindOf(each) }] : []),
    ...(each.item ? leavesOf(each.item, [...path, '[]']) : []),
    ...(each.value ? leavesOf(each.value, [...path, '*']) : []),
    ...Object.entries(each.entries ?? {}).flatMap(([key, inner]) => leavesOf(inner, [...path, key])),
  ])
