declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.min.mjs' {
  /** Of pdf.js; its types leave out what it takes. */
  export class JpegImage {
    constructor(options: { readonly colorTransform?: number })
    readonly width: number
    readonly height: number
    readonly numComponents: number
    parse(bytes: Uint8Array): void
    getData(options: { width: number; height: number; isSourcePDF: boolean }): Uint8Array
  }
  export function setVerbosityLevel(level: number): void
}
