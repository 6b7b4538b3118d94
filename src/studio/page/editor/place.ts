/** Where a place in YAML is, while it is being written and no reader of YAML would take it: by its lines and indentation. */
export interface Here {
  /** What it is in: `['quote', 'lines', 0]`. */
  readonly path: readonly (string | number)[]
  /** Is it the name of a field that is written here, or what it holds? */
  readonly of: 'key' | 'value'
  /** The letters before the place, from where they begin. */
  readonly from: number
}

const KEY = /^(\s*(?:- +)*)([\w-]+)\s*:(?:\s|$)/
const indentOf = (line: string) => /^(?:\s|- +|-$)*/.exec(line)![0].length

/** The way down to a line: the keys that it is below, the items among them. */
function pathTo(lines: readonly string[], number: number, indent: number): (string | number)[] {
  const path: (string | number)[] = []
  let below = indent
  for (let i = number; i >= 0 && below >= 0; i--) {
    const line = lines[i]!
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const dash = /^(\s*)- /.exec(`${line} `)
    if (dash && dash[1]!.length < below && (i === number || indentOf(line) <= below)) {
      const column = dash[1]!.length
      const items = lines.slice(0, i).reverse()
      let count = 0
      for (const each of items) {
        if (each.trim() === '') continue
        const lead = /^\s*/.exec(each)![0].length
        if (lead < column || (lead === column && !each.trimStart().startsWith('-'))) break
        if (lead === column) count++
      }
      path.unshift(count)
      below = column + 0.5
      if (i === number) continue
    }
    const key = KEY.exec(line)
    if (key && i < number && /^\s*$/.test(key[1]!) && key[1]!.length < below) {
      path.unshift(key[2]!)
      below = key[1]!.length
    } else if (key && i < number && key[1]!.includes('-') && key[1]!.length < below) {
      path.unshift(key[2]!)
    }
    if (below === 0) break
  }
  return path
}

/** Where in a flow collection of one line the end of `text` is: `{number: "1", la` is in a map, before a key. */
function inFlow(
  text: string,
):
  | { readonly path: readonly (string | number)[]; readonly of: 'key' | 'value'; readonly word: string }
  | undefined {
  const open = Math.max(text.lastIndexOf('['), text.lastIndexOf('{'))
  const close = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'))
  if (open < 0 || close > open) return undefined
  const inside = text.slice(open + 1)
  const last = inside.split(',').at(-1)!
  const word = /(?<![\w.-])[\w.-]*$/.exec(last)![0]
  if (text[open] === '[') return { path: [inside.split(',').length - 1], of: 'value', word }
  const key = /^\s*([\w-]+)\s*:\s/.exec(last)?.[1]
  return key === undefined ? { path: [], of: 'key', word } : { path: [key], of: 'value', word }
}

export function placeAt(text: string, at: number): Here {
  const lines = text.split('\n')
  const number = text.slice(0, at).split('\n').length - 1
  const start = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(start, at)
  const key = KEY.exec(before)
  const indent = key ? key[1]!.length : indentOf(before)
  const path = pathTo(lines, number, indent)
  if (!key) {
    const word = /(?<![\w.-])[\w.-]*$/.exec(before)![0]
    const isItem = /^\s*- *[\w.-]*$/.test(before)
    return { path, of: isItem ? 'value' : 'key', from: at - word.length }
  }
  const rest = before.slice(key[0].length)
  const flow = inFlow(rest)
  const own = [...path, key[2]!]
  if (flow) return { path: [...own, ...flow.path], of: flow.of, from: at - flow.word.length }
  const word = /(?:["']|(?<![\w./-]))[\w./-]*$/.exec(rest)![0]
  return { path: own, of: 'value', from: at - word.length }
}
