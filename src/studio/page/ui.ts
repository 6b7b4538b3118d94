/** The one door of preact. */
import { useState } from 'preact/hooks'

export { type ComponentChildren, render } from 'preact'
export { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

let count = 0

/** A name that nothing else on the page has. Those of preact are the same in two trees that come and go. */
export const useId = (): string => useState(() => `id-${++count}`)[0]
