/** @jsxImportSource preact */
import { app } from './app.ts'
import { render } from './ui.ts'
import { Page } from './views/page.tsx'
import { direction, language, w } from './words/words.ts'

const studio = app()
const root = document.getElementById('studio')!
document.documentElement.lang = language
document.documentElement.dir = direction
document.title = w.title

/** Draw the page once for all that changed in the same turn. */
let waiting = false
studio.holder.hear(() => {
  if (waiting) return
  waiting = true
  queueMicrotask(() => {
    waiting = false
    render(<Page app={studio} state={studio.holder.now} />, root)
  })
})
void studio.start()
