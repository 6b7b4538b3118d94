/** @jsxImportSource preact */
import type { Shown, View, Vision } from '../state.ts'

/** What is drawn over the sheet and is not on it: margins, the bleed round it, where sheets of paper meet. In millimetres. */
export function Overlay({ shown, view }: { readonly shown: Shown; readonly view: View }) {
  const { width, height, safe, bleed, seams } = shown
  if (shown.pixels) return null
  const stroke = Math.max(width, height) / 400
  return (
    <svg class="overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {view.bleed && (
        <path
          class="bleed"
          fill-rule="evenodd"
          d={`M${-bleed} ${-bleed}h${width + 2 * bleed}v${height + 2 * bleed}h${-width - 2 * bleed}zM0 0v${height}h${width}v${-height}z`}
        />
      )}
      {view.safe && (
        <rect
          class="safe"
          x={safe}
          y={safe}
          width={width - 2 * safe}
          height={height - 2 * safe}
          stroke-width={stroke}
        />
      )}
      {view.seams &&
        seams?.windows.map(({ x, y, width, height }, i) => (
          <rect key={i} class="seam" x={x} y={y} width={width} height={height} stroke-width={stroke} />
        ))}
    </svg>
  )
}

/** Colours as those see them who lack one kind of cone, in linear light (Machado, Oliveira and Fernandes 2009, whole). */
const MATRICES = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

/** The filter through which the sheet is seen. */
export const filterOf = (vision: Vision): string =>
  ({ none: 'none', grey: 'grayscale(1)' })[vision as 'none'] ?? `url(#sees-${vision})`

const rowsOf = (matrix: readonly number[]) =>
  [0, 3, 6].map(at => `${matrix.slice(at, at + 3).join(' ')} 0 0`).join(' ')

export const Visions = () => (
  <svg class="unseen" aria-hidden="true" width="0" height="0">
    {Object.entries(MATRICES).map(([name, matrix]) => (
      <filter key={name} id={`sees-${name}`} color-interpolation-filters="linearRGB">
        <feColorMatrix type="matrix" values={`${rowsOf(matrix)} 0 0 0 1 0`} />
      </filter>
    ))}
  </svg>
)
