/** A picture or a sign is brought by a field that nobody sees, and a button that opens it. */
export function pick(accept: string, take: (file: File) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept })
  input.onchange = () => {
    for (const file of input.files ?? []) take(file)
  }
  input.click()
}
