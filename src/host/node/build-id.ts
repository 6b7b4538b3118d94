/** The program and its fonts by their hash, written in by the build (scripts/build.mjs): what one of them drew, another need not. */
export const BUILD_ID = '@@build@@'
