import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emptyFolder } from './signgen.ts'

/** A look that draws a sign of a headline; `changed` replaces stretches of it. */
export const LOOK = `import { defineTemplate } from 'signgen'
import { Sheet } from 'signgen/parts'

export default defineTemplate({
  name: 'stark',
  description: 'Black on white',
  shows: ['headline', 'phone', 'publisher'],
  needs: [],
  colours: { ground: '#FFFFFF', ink: '#111111' },
  faces: { display: ['Archivo', 900] },
  type: {
    headline: { face: 'display', size: 4, fit: 'measure' },
  },
  words: {},
  draw: ({ sign, u }) => (
    <Sheet style={{ padding: 5 * u }}>
      <text field="headline" type="headline">
        {sign.headline}
      </text>
    </Sheet>
  ),
})
`

export function lookWith(...changes: readonly (readonly [string, string])[]): string {
  let look = LOOK
  for (const [from, to] of changes) {
    if (!look.includes(from)) throw new Error(`the look has no ${from}`)
    look = look.replace(from, () => to)
  }
  return look
}

/** A folder of files, by their names. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
