/** A file that lies beside the bundle, where scripts/web.mjs puts it. */
export async function asset(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(name, import.meta.url))
  if (!answer.ok) throw new Error(`${answer.url} could not be fetched: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
