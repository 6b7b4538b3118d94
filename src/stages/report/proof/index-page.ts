import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Changes, Earlier } from './changes.ts'
import { html } from './html.ts'
import { outside, wholePage } from './page.ts'
import * as told from './words.ts'

/** A sign as the index lists it, and where in the parts it is. */
export interface Listed {
  readonly name: string
  readonly origin: string
  readonly errors: number
  readonly change: Changes['kind'] | undefined
  /** The file of its part, and where in that. */
  readonly file: string
  readonly number: number
}

/** What the parts of a proof have in common, and where each sign is in them. */
export interface ProofIndex {
  readonly signs: readonly Listed[]
  readonly parts: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly gone: readonly Earlier[]
  readonly errors: number
  readonly warnings: number
  readonly creator: string
}

/** The page that leads to all parts of a proof. */
export function indexPage(index: ProofIndex): string {
  const { signs, parts, diagnostics, gone, creator } = index
  const title = `Proof of ${told.count(signs.length, 'sign')}`
  const body = html`<header>
<h1>${title}</h1>
<p>${told.foundOf(index)}</p>
<p class="quiet">Made by ${creator}, in ${told.count(parts.length, 'part')}.</p>
</header>
<main>
${outside(diagnostics, gone)}
${parts.map(
  (
    part,
    i,
  ) => html`<section aria-labelledby="part-${i + 1}"><h2 id="part-${i + 1}"><a href="${encodeURI(part)}">Part ${i + 1}</a></h2>
<ol class="index" start="${signs.findIndex(({ file }) => file === part) + 1}">
${signs
  .filter(({ file }) => file === part)
  .map(
    each => html`<li><a href="${encodeURI(each.file)}#sign-${each.number}">${each.name}</a> <span class="of">${each.origin}${each.change && each.change !== 'same' ? `, ${each.change}` : ''}</span>${
      each.errors ? html` <span class="bad">${told.count(each.errors, 'error')}</span>` : undefined
    }</li>
`,
  )}</ol></section>`,
)}
</main>`
  return wholePage(title, creator, body)
}
