import fc from 'fast-check'

/**
 * Properties try the same values in every run, so that one commit has one verdict. `npm run fuzz` tries others; `FC_SEED` is how a
 * value that it found is tried again.
 */
export const SEED = Number(process.env.FC_SEED ?? 20220204)

fc.configureGlobal({ seed: SEED })
