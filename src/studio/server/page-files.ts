import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

export interface PageFile {
  readonly type: string
  readonly bytes: Buffer
}

/** What the page has in common with the command line; the package carries it once. */
const SHARED = /^\/fonts\/[^/]+\.ttf$|^\/[^/]+\.wasm$/

/** The files below a folder, by the paths they are asked for by. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
    .map(file => [`/${relative(folder, file).split(sep).join('/')}`, file] as const)

/**
 * The files of the page, by the paths they are asked for by. They are listed once: no path that anybody sends becomes
 * the name of a file. `program` is the folder of what it has in common with the command line.
 */
export function pageFiles(
  folder: string,
  program?: string,
  store = 'folder',
): (path: string) => PageFile | undefined {
  const shared = program === undefined ? [] : filesIn(program).filter(([path]) => SHARED.test(path))
  const files = new Map<string, string>([...shared, ...filesIn(folder)])
  return path => {
    const name = path === '/' ? '/index.html' : path
    const file = files.get(name)
    if (file === undefined) return undefined
    const bytes = readFileSync(file)
    return {
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      bytes: name === '/index.html' ? toldOf(store, bytes) : bytes,
    }
  }
}

/** The page, told where its files stand. */
const toldOf = (store: string, html: Buffer): Buffer =>
  Buffer.from(html.toString().replace(/(<meta name="signgen-store" content=")[^"]*/, `$1${store}`))
