/*
 * What drawing asks of the machine it runs on: the program's own files, and work that a machine has a fast way of doing.
 * Each room beside this file, `node/` and `web/`, exports one `host`; the bundler chooses (`#host` in package.json). Both
 * give the same bytes for the same question, so what is drawn depends on neither. What belongs to a sign, its files and
 * the day, is no matter of the host: that is asked of the `World`.
 */
export interface Host {
  /** A file that comes with signgen, by its name in `dist/`: a font, WebAssembly. */
  asset(name: string): Promise<Uint8Array>
  /** A file of an npm package that is too large to come with signgen; undefined where nobody has installed it. */
  installed(name: string): Installed | undefined
  /** resvg, loaded by the first who asks. */
  rasteriser(): Promise<Rasteriser>
  /** A compressor for rows of pixels. */
  runLengths(): RunLengths
  /** For bytes that are read at once and thrown away: fast, and not the same on every machine (zlib, RFC 1950). */
  quickly(bytes: Uint8Array): Uint8Array
  /** The hash of some bytes, one part after the other. */
  hash(algorithm: 'md5' | 'sha256', parts: readonly Uint8Array[]): Uint8Array
  base64(bytes: Uint8Array): string
  /** What gives a font as it was before it was packed as WOFF2. It rejects one that is damaged. */
  woff2(): Promise<(file: Uint8Array) => Promise<Uint8Array>>
}

export interface Installed {
  /** In bytes; it tells one version of a font from another. */
  readonly size: number
  bytes(): Promise<Uint8Array>
}

/** The one program that makes pixels of an SVG, resvg. It looks at no font of the machine. */
export interface Rasteriser {
  /** Draw an SVG, in the size that it says, upon a ground of a colour. Throws if it is no SVG. */
  draw(svg: string, background?: string): Pixels
  /** Between pictures: give the memory of those that nobody holds any more back, once it has become much. */
  rest(): Promise<void>
  /** An SVG with its styles, symbols, units and shapes resolved into plain paths. Throws if it is no SVG. */
  simplified(svg: string): string
}

/** Four bytes a pixel: red, green, blue, each multiplied by the fourth, alpha. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * zlib at level 6 that looks for runs of one byte and nothing else (Z_RLE). It looks at no hash table, which builds of
 * zlib fill differently: the bytes are the same under every Node and in every browser, however the rows are cut.
 */
export interface RunLengths {
  /** The bytes may be another's once it is done. */
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<Uint8Array>
}
