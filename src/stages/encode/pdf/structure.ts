import { type Dictionary, name, type PdfFile, type Ref, type Value } from './objects.ts'

/** The structure tree of a file: what its pages are to those who hear them. */
export class Structure {
  readonly root: Ref
  private readonly documents: Ref[] = []
  private readonly found = new Map<number, Value>()
  private next = 0
  private one: Ref | undefined
  private readonly kids: Ref[] = []

  constructor(
    private readonly file: PdfFile,
    /** That of the file, which needs not be told again. */
    private readonly language: string,
    /** Its pages are those of one document. */
    private readonly whole = false,
  ) {
    this.root = file.reserve()
  }

  /** Where the elements of the next page belong: a sign is a document by itself. */
  begin(): Ref {
    if (!this.whole) return this.file.reserve()
    this.one ??= this.file.reserve()
    return this.one
  }

  /** The number by which a page or an annotation finds its elements. */
  key(): number {
    return this.next++
  }

  /** What is found by a key. */
  find(key: number, elements: Value): void {
    this.found.set(key, elements)
  }

  /** A document of its own: a sign, or one language of it. */
  document(ref: Ref, language: string, kids: readonly Ref[]): void {
    if (this.whole) {
      for (const kid of kids) this.kids.push(kid)
      return
    }
    this.write(ref, language, kids)
  }

  private write(ref: Ref, language: string, kids: readonly Ref[]): void {
    const spoken: Dictionary = language === this.language ? {} : { Lang: language }
    this.file.add({ Type: name('StructElem'), S: name('Document'), P: this.root, ...spoken, K: kids }, ref)
    this.documents.push(ref)
  }

  finish(): Ref {
    if (this.one) this.write(this.one, this.language, this.kids)
    const numbers = [...this.found].sort(([a], [b]) => a - b).flat() as Value[]
    return this.file.add(
      {
        Type: name('StructTreeRoot'),
        K: this.documents,
        ParentTree: { Nums: numbers },
        ParentTreeNextKey: this.next,
      },
      this.root,
    )
  }
}
