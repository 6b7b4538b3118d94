import { type Field, SIGN_FIELDS, type TextField } from './fields.ts'

const names = Object.keys(SIGN_FIELDS) as Field[]

/** The fields of a sign that are printed, in reading order. The others are settings. */
export const FIELDS: readonly Field[] = names.filter(name => SIGN_FIELDS[name].printed)

/** Those that are one text and nothing else. */
export const TEXT_FIELDS = FIELDS.filter((name): name is TextField => SIGN_FIELDS[name].is !== 'schema')

/** Is it a field that is printed? */
export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name)
