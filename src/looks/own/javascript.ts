import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileFunction } from 'node:vm'
import type * as Babel from '@babel/parser'
import type * as Sucrase from 'sucrase'
import { inDist } from '../../host/node/assets.ts'
import { LOOK_SCRIPT, TemplateError, thrownAt } from '../kit/template-error.ts'
import { contextOfLooks } from './sandbox.ts'

type Transform = Sucrase.Transform

/** What is taken out of a file by its ending, so that JavaScript remains. Lines stay where they are. */
const TRANSFORMS: Readonly<Record<string, readonly Transform[]>> = {
  '.tsx': ['typescript', 'jsx', 'imports'],
  '.ts': ['typescript', 'imports'],
  '.jsx': ['jsx', 'imports'],
  '.js': ['jsx', 'imports'],
}

let loaded: typeof Sucrase | undefined

/** Loaded for the first look that is not signgen's own. */
function sucrase(): typeof Sucrase {
  loaded ??= createRequire(import.meta.url)(fileURLToPath(inDist('sucrase.cjs'))) as typeof Sucrase
  return loaded
}

/** What a module of CommonJS is called with. */
export type Script = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
) => void

/** The script of a file of a look; throws a TemplateError with the line where it is no TypeScript or JavaScript. */
export function scriptOf(path: string, text: string): Script {
  const code = javascript(path, text)
  try {
    const filename = `${LOOK_SCRIPT}${path}`
    return compileFunction(code, ['exports', 'require', 'module'], {
      filename,
      parsingContext: contextOfLooks(),
    }) as Script
  } catch (error) {
    throw notUnderstood(error, thrownAt(error) ?? { path, line: 1 })
  }
}

function javascript(path: string, text: string): string {
  try {
    return sucrase().transform(text, {
      transforms: [...(TRANSFORMS[extname(path)] ?? ['imports'])],
      filePath: path,
      jsxRuntime: 'automatic',
      jsxImportSource: 'signgen',
      production: false,
      disableESTransforms: true,
    }).code
  } catch (error) {
    throw notUnderstood(...(better(path, text) ?? [error, { path, line: lineOf(error) }]))
  }
}

const lineOf = (error: unknown): number => (error as { loc?: { line: number } }).loc?.line ?? 1

/**
 * What another parser stumbles over. The first one tells a place that it went back to, so that a slip within `draw` seems to
 * stand at the head of the file; a full parser, loaded only then, tells where it is.
 */
function better(
  path: string,
  text: string,
): [error: unknown, at: { path: string; line: number }] | undefined {
  const { parse } = createRequire(import.meta.url)(fileURLToPath(inDist('babel-parser.cjs'))) as typeof Babel
  try {
    const plugins = (['typescript', 'jsx'] as const).filter(each => TRANSFORMS[extname(path)]?.includes(each))
    parse(text, { sourceType: 'module', plugins })
    return undefined
  } catch (error) {
    return [error, { path, line: lineOf(error) }]
  }
}

function notUnderstood(error: unknown, at: { path: string; line: number }): TemplateError {
  const why = (error as Error).message.replace(/^Error transforming .*?: /, '').replace(/ \(\d+:\d+\)$/, '')
  const hint = 'look at this line and the one above: a bracket, a quote mark or a comma may be missing'
  return new TemplateError(`The file cannot be understood: ${why}`, at, hint)
}
