declare module 'jscolorengine' {
  interface Profile {
    /** Throws for one that it cannot read. */
    loadBinary(bytes: Uint8Array): void
  }
  interface Transform {
    create(from: Profile | '*sRGB', to: Profile | '*sRGB', intent: number): void
    /** Three or four bytes a pixel for so many; `alpha`: a fourth is carried over. */
    transformArray(
      pixels: Uint8ClampedArray,
      inputHasAlpha?: boolean,
      outputHasAlpha?: boolean,
      preserveAlpha?: boolean,
    ): Uint8ClampedArray
  }
  const engine: {
    readonly Profile: new () => Profile
    readonly Transform: new (options: {
      readonly dataFormat: 'int8'
      readonly BPC: boolean
      readonly buildLut: boolean
    }) => Transform
    readonly eIntent: { readonly relative: number }
  }
  export default engine
}
