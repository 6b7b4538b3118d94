/** Loads a thing for the first who asks, for all of them; anew, if that failed: what could not be fetched may be fetched yet. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch(error => {
      loading = undefined
      throw error
    })
    return loading
  }
}
