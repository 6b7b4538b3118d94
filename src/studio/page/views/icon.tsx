/** @jsxImportSource preact */
const PATHS = {
  sign: 'M5 4h14v12H5zM8 8h8M8 12h5M12 16v5',
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  redo: 'm15 7 5 5-5 5M20 12H10a6 6 0 0 0-6 6v1',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700L12 17',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  down: 'm6 9 6 6 6-6',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  left: 'm15 6-6 6 6 6',
  right: 'm9 6 6 6-6 6',
  check: 'm5 12 5 5 9-10',
  wrong: 'M12 8v5M12 16.500v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  warn: 'M12 9v5M12 17v.1M12 3.500 2.500 20h19z',
} as const

/** A drawing of lines; what it means is said by what it stands in. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
