import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { test } from 'vitest'
import { draft } from '../src/render.ts'
test('draft', async () => {
  mkdirSync('/tmp/out', { recursive: true })
  const file = process.env.F ?? 'examples/charing-cross/sign.yaml'
  for (const size of (process.env.S ?? 'a3,a3-landscape,square,portrait,story,link').split(',')) {
    const t = performance.now()
    const bytes = await draft({ path: file, text: readFileSync(file, 'utf8') }, size, 'png', f => console.log(f), size.startsWith('a') ? 80 : 150)
    if (bytes) writeFileSync(`/tmp/out/${process.env.N ?? 'x'}-${size}.png`, bytes)
    console.log(size, Math.round(performance.now() - t))
  }
})
test('svg', async () => {
  const file = 'examples/charing-cross/sign.yaml'
  writeFileSync('/tmp/out/a3.svg', (await draft({ path: file, text: readFileSync(file, 'utf8') }, 'a3', 'svg', console.log))!)
})
