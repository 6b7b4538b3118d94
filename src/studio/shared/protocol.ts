import type { Severity } from '../../model/codes.ts'
import type { Diagnostic, Source } from '../../model/diagnostic.ts'
import type { SignOptions } from '../../model/options.ts'
import type { Row } from '../../model/row.ts'
import type { Box, Mm } from '../../model/sheet.ts'

/** A look, as far as the page tells of it. */
export interface Look {
  readonly name: string
  readonly description: string
  readonly shows: readonly string[]
  readonly needs: readonly string[]
  /** `#RRGGBB` by role. */
  readonly colours: Readonly<Record<string, string>>
  /** The names of its other colours. */
  readonly palettes: readonly string[]
  /** The roles of its typefaces. */
  readonly faces: readonly string[]
}

/** What a finding means and what helps. */
export interface Explanation {
  readonly severity: Severity
  readonly why: string
  readonly cure: string
}

/** What never changes: the looks, the codes, the fields, the sizes. */
export interface Catalogue {
  readonly looks: readonly Look[]
  readonly codes: Readonly<Record<string, Explanation>>
  readonly schema: object
  readonly fields: Readonly<Record<string, { readonly printed: boolean; readonly required: boolean }>>
  readonly sizes: readonly string[]
  readonly version: string
}

/** How a sheet is cut over smaller ones: where each shows. */
export interface Seams {
  readonly sheets: number
  readonly windows: readonly Box[]
}

/** A sign that is still being written, as it is seen. */
export interface Preview {
  readonly diagnostics: readonly Diagnostic[]
  /** What the sign asks for: `a3.pdf`. Nothing where it cannot be read. */
  readonly outputs: readonly string[]
  readonly colour: 'rgb' | 'cmyk' | 'spot' | undefined
  /** The columns that it speaks of. */
  readonly columns: readonly string[]
  /** Nothing where the sign cannot be drawn as it is. */
  readonly sheet: Picture | undefined
}

export interface Picture {
  readonly size: string
  readonly svg: Uint8Array
  readonly width: Mm
  readonly height: Mm
  /** Of a picture for a screen. */
  readonly pixels: { readonly width: number; readonly height: number } | null
  readonly bleed: Mm
  readonly safe: Mm
  readonly alt: string
  readonly seams: Seams | undefined
}

/** A file that was made. */
export interface Made {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface DataTable {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly count: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What is asked of the worker and what it answers, by name. */
export interface Works {
  catalogue: { readonly ask: Record<never, never>; readonly answer: Catalogue }
  preview: {
    readonly ask: {
      readonly source: Source
      /** The size to show; the sign's first where it is not said. */
      readonly size?: string | undefined
      readonly row?: Row | undefined
      readonly tile?: string | undefined
      readonly set?: readonly string[] | undefined
    }
    readonly answer: Preview
  }
  /** What `signgen check` says of it: all of its own outputs are laid out. */
  check: {
    readonly ask: { readonly source: Source; readonly row?: Row | undefined }
    readonly answer: readonly Diagnostic[]
  }
  table: { readonly ask: { readonly path: string }; readonly answer: DataTable }
  make: {
    readonly ask: {
      readonly source: Source
      readonly row?: Row | undefined
      readonly options: SignOptions
      /** Beside each PNG its alternative text. */
      readonly alt: boolean
    }
    readonly answer: { readonly files: readonly Made[]; readonly diagnostics: readonly Diagnostic[] }
  }
}

export type Work = keyof Works

/** Files that signs may name, put before or after; and what is to be done. */
export type Message =
  | { readonly files: ReadonlyMap<string, Uint8Array | null> }
  | { readonly [W in Work]: { readonly id: number; readonly work: W; readonly ask: Works[W]['ask'] } }[Work]

export type Reply =
  | { readonly id: number; readonly answer: Works[Work]['answer'] }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }
