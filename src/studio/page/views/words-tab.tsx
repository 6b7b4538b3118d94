/** @jsxImportSource preact */
import type { App } from '../app.ts'
import { useLayoutEffect, useRef } from '../ui.ts'

/** The text of the sign. The editor is one, and is only shown and put away. */
export function Words({ app }: { readonly app: App }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current!.append(app.words.dom)
    app.words.measure()
    return () => app.words.dom.remove()
  }, [])
  return <div class="text" ref={place} />
}
