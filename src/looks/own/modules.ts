import { posix } from 'node:path'
import { hintFor } from '../../model/nearest.ts'
import { FIELDS } from '../../model/sign-file/printed.ts'
import type { Element } from '../kit/template.ts'
import { defineTemplate } from '../kit/template.ts'
import { TemplateError } from '../kit/template-error.ts'
import { scriptOf } from './javascript.ts'
import { limited } from './sandbox.ts'

/** What a module gives, by name. */
export type Exports = Readonly<Record<string, unknown>>

interface Written {
  readonly fileName: string
  readonly lineNumber: number
}

/** The JSX of looks of the user's own: each element knows where it was written. */
function jsxDEV(
  type: Element['type'],
  props: Element['props'],
  _key: unknown,
  _whole: boolean,
  at: Written,
): Element {
  return { type, props, at: { path: at.fileName, line: at.lineNumber } }
}

/** The same, for `<box {...style} key="a">`. */
function createElement(
  type: Element['type'],
  {
    __source,
    __self,
    key,
    ...props
  }: Element['props'] & { __source: Written; __self?: unknown; key?: unknown },
  ...children: unknown[]
): Element {
  return jsxDEV(type, children.length ? { ...props, children } : props, key, false, __source)
}

const jsxRuntime = { jsxDEV, Fragment: 'fragment' }

/** What every look may import besides the parts: signgen's own modules, wherever the look is. */
const OWN: Readonly<Record<string, Exports>> = {
  signgen: { defineTemplate, EVERY_FIELD: FIELDS, createElement },
  'signgen/jsx-runtime': jsxRuntime,
  'signgen/jsx-dev-runtime': jsxRuntime,
}

const { dirname, join, relative } = posix

const ENDINGS = ['', '.tsx', '.ts', '.jsx', '.js']
const MAY = 'a look may import `signgen`, `signgen/parts`, and files of its own folder: `./pieces.tsx`'

/** The files of a folder as modules. Each is read and run once; `files` holds the text of all that were read. */
export class Modules {
  readonly files = new Map<string, string>()
  readonly imported = new Set<string>()
  private readonly own: Readonly<Record<string, Exports>>
  private readonly known = new Map<string, { exports?: object; error?: unknown }>()

  constructor(
    private readonly folder: string,
    /** The text of a file; undefined if there is none. */
    private readonly read: (path: string) => string | undefined,
    /** What looks may be made of: `signgen/parts`. */
    parts: Exports,
  ) {
    this.own = { ...OWN, 'signgen/parts': parts }
  }

  /** The text of a file of the folder, which from then on is one of those that were read. */
  text(path: string): string | undefined {
    const text = this.files.get(path) ?? this.read(path)
    if (text !== undefined) this.files.set(path, text)
    return text
  }

  /** What a file exports; throws what it throws. */
  load(path: string): Exports {
    const before = this.known.get(path)
    if (before?.error !== undefined) throw before.error
    if (before) return before.exports as Exports
    const module = { exports: {} }
    this.known.set(path, module)
    try {
      this.run(path, module)
    } catch (error) {
      this.known.set(path, { error: error ?? new Error('nothing was thrown') })
      throw error
    }
    return module.exports
  }

  private run(path: string, module: { exports: object }): void {
    const script = scriptOf(path, this.text(path) ?? '')
    limited(() => script(module.exports, name => this.import(name, path), module))
  }

  private import(name: string, from: string): Exports {
    if (Object.hasOwn(this.own, name)) return telling(this.own[name]!, name)
    if (!/^\.\.?\//.test(name)) throw this.refused(from, name, `\`${name}\` cannot be imported`, MAY)
    const path = join(dirname(from), name)
    const way = relative(this.folder, path)
    if (way === '..' || way.startsWith('../'))
      throw this.refused(from, name, `\`${name}\` lies outside the folder of the looks`, MAY)
    const file = ENDINGS.map(ending => path + ending).find(
      each => /\.[jt]sx?$/.test(each) && this.text(each) !== undefined,
    )
    if (!file)
      throw this.refused(
        from,
        name,
        `There is no file \`${name}\``,
        'paths count from the file that imports, and lead to .tsx, .jsx, .ts and .js files',
      )
    this.imported.add(file)
    return telling(this.load(file), name)
  }

  private refused(from: string, name: string, message: string, hint: string): TemplateError {
    const lines = this.files.get(from)!.split(/\r\n|\n|\r/)
    const line = lines.findIndex(each => each.includes(`'${name}'`) || each.includes(`"${name}"`)) + 1
    return new TemplateError(message, { path: from, line: line || 1, word: name }, hint)
  }
}

/** What a module exports, which tells of a name that it does not have: a component that is undefined tells nobody. */
const telling = (exports: Exports, name: string): Exports =>
  new Proxy(
    { ...exports, __esModule: true },
    {
      get(_, key) {
        if (typeof key === 'symbol' || key === 'then') return undefined
        if (key === '__esModule') return true
        if (key in exports) return exports[key]
        const known = Object.keys(exports).filter(each => each !== 'createElement' && each !== '__esModule')
        const hint = hintFor(key, known, `it exports ${known.join(', ') || 'nothing'}`)
        throw new Error(`\`${name}\` exports no \`${key}\`: ${hint}`)
      },
    },
  )
