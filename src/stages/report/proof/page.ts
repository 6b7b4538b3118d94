import { host } from '#host'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Changes, Earlier } from './changes.ts'
import { type Fact, factsTold, type Passage } from './facts.ts'
import { type Html, html } from './html.ts'
import type { Proof, Proved } from './parts.ts'
import type { ProofPicture, ProofSign, ProofText } from './proof.ts'
import { STYLE } from './style.ts'
import * as told from './words.ts'

/** Nothing is loaded and nothing runs, whatever stands in a sign. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** A page that needs no other file and no script. */
export const wholePage = (title: string, creator: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${creator}">
<title>${title}</title>
<style>${{ html: STYLE }}
</style>
</head>
<body>
${body}
</body>
</html>
`.html

/** The page on which signs are approved: one file of HTML that needs no other, and no script. */
export function proofPage(proof: Proof): string {
  const { signs, part, diagnostics, gone, creator } = proof
  const title = told.titleOf(proof)
  const body = html`<header>
<h1>${title}</h1>
<p>${told.foundOf(proof)}</p>
<p class="quiet">${told.aboutOf(proof)}</p>
${part.index === undefined ? undefined : html`<p><a href="${encodeURI(part.index)}">All parts</a></p>`}
</header>
<main>
${signs.length > 1 ? contents(signs) : undefined}
${outside(diagnostics, gone)}
${signs.map(article)}
</main>`
  return wholePage(title, creator, body)
}

/** What concerns the run, and no sign that is here. */
export const outside = (diagnostics: readonly Diagnostic[], gone: readonly Earlier[]): Html =>
  html`${
    diagnostics.length
      ? html`<section aria-labelledby="run"><h2 id="run">Findings outside the signs</h2>${findings(diagnostics)}</section>`
      : undefined
  }${
    gone.length
      ? html`<section aria-labelledby="gone"><h2 id="gone">Gone since the last proof</h2><ul>${gone.map(
          each => html`<li>${each.title ?? each.source} <span class="of">${told.originOf(each)}</span></li>`,
        )}</ul></section>`
      : undefined
  }`

const contents = (signs: readonly Proved[]): Html => html`<nav aria-label="Signs"><ol class="index">
${signs.map((each, i) => entry(each, `#sign-${i + 1}`))}</ol></nav>`

/** A sign in a list of them, with where it is. */
function entry({ sign, changes }: Proved, href: string): Html {
  const errors = told.errorsOf(sign)
  const notes = [changes && changes.kind !== 'same' && changes.kind, sign.look].filter(Boolean).join(', ')
  return html`<li><a href="${href}">${told.nameOf(sign)}</a>${errors ? html` <span class="bad">${told.count(errors, 'error')}</span>` : undefined}${notes ? html` <span class="of">${notes}</span>` : undefined}</li>
`
}

function article({ sign, changes }: Proved, i: number): Html {
  const id = `sign-${i + 1}`
  const { pictures, texts, diagnostics } = sign
  const [first] = texts
  return html`<article id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"><bdi${first && sign.title !== undefined ? html` lang="${first.language}"` : undefined}>${told.nameOf(sign)}</bdi></h2>
<p class="quiet">${told.originOf(sign)}</p>
${changes ? changed(changes) : undefined}
${pictures.length ? html`<div class="pictures">${pictures.map(each => figures(each, told.nameOf(sign), changes))}</div>` : html`<p class="bad">${told.UNDRAWN}</p>`}
${texts.length ? html`<h3>Words</h3>${words(texts)}` : undefined}
<h3>To check</h3>
<dl>${facts(sign)}</dl>
<h3>Findings</h3>
${diagnostics.length ? findings(diagnostics) : html`<p>None.</p>`}
${texts.length ? html`<h3>${told.SIZES}</h3>${sizes(texts)}` : undefined}
<section class="sign-off" aria-labelledby="${id}-off">
<h3 id="${id}-off">Approval</h3>
<p><label><input type="checkbox"> ${told.APPROVAL}</label></p>
<div class="lines"><label>Name <input type="text" autocomplete="off"></label><label>Date <input type="text" autocomplete="off"></label></div>
</section>
</article>
`
}

function changed(changes: Changes): Html {
  const { kind, gone, words } = told.changeWords(changes)
  if (changes.kind !== 'changed') return html`<p class="quiet">${kind}</p>`
  return html`<section class="changes"><p><strong>${kind}</strong>${gone === undefined ? undefined : html` ${gone}.`}</p>
${words.length ? html`<dl>${words.map(each => html`<dt>${each.name}</dt><dd><del>${each.before}</del> <ins>${each.now}</ins></dd>`)}</dl>` : undefined}
</section>`
}

/** A picture, beside what it was. */
function figures(picture: ProofPicture, name: string, changes: Changes | undefined): Html {
  const before = changes?.pictures.get(picture.output)
  const now = figure(picture, picture.png, name, before === undefined ? '' : ', now')
  return before === undefined ? now : html`${figure(picture, before, name, ', before')}${now}`
}

const figure = (picture: ProofPicture, png: Uint8Array, name: string, when: string): Html => {
  const caption = `${picture.output}, ${told.sizeOf(picture)}${when}`
  return html`<figure><img loading="lazy" src="data:image/png;base64,${host.base64(png)}" alt="“${name}” as ${picture.output}${when}; its words are below"><figcaption>${caption}</figcaption></figure>
`
}

const words = (texts: readonly ProofText[]): Html => html`<dl>
${texts.map(each => {
  const where = told.onOutputs(texts, each)
  return html`<dt>${told.nameIn(texts, each)}</dt><dd><span class="said" dir="auto" lang="${each.language}">${each.text}</span>${where === undefined ? undefined : html` <span class="of">${where}</span>`}</dd>
`
})}</dl>`

const facts = (sign: ProofSign): Html => html`
${factsTold(sign).map(
  ({ name, value, colour }: Fact) => html`<dt>${name}</dt><dd>${
    colour === undefined ? undefined : html`<span class="swatch" style="background: ${colour}"></span>`
  }${value.map(passage)}</dd>
`,
)}`

function passage({ text, as }: Passage): Html {
  if (as === 'said') return html`<span class="said" dir="auto">${text}</span>`
  if (as === 'bad') return html`<span class="bad">${text}</span>`
  return as === 'code' ? html`<code>${text}</code>` : html`${text}`
}

/** How high the capitals are, and from how far they are read: 250 times their height. */
const sizes = (texts: readonly ProofText[]): Html =>
  html`${told.abreast(texts).map(
    columns => html`<table>
<thead><tr><th scope="col">Field</th>${columns.map(output => html`<th scope="col">${output}</th>`)}</tr></thead>
<tbody>${texts.map(
      text => html`<tr><th scope="row">${told.nameIn(texts, text)}</th>${columns.map(output => cell(texts, text, output))}</tr>
`,
    )}</tbody></table>
`,
  )}`

/** One cell: the figures, and a bar as long as the distance is among those of its output. */
function cell(texts: readonly ProofText[], text: ProofText, output: string): Html {
  const size = told.sizeOn(texts, text, output)
  if (!size) return html`<td></td>`
  return html`<td>${size.told}<span class="bar" style="width: ${Math.round(100 * size.share)}%"></span></td>`
}

const findings = (diagnostics: readonly Diagnostic[]): Html => html`<ul class="findings">
${diagnostics.map(each => {
  const { severity, message, hint, why, place } = told.findingWords(each)
  return html`<li class="${each.severity}"><p><span class="severity">${severity}</span> ${message}</p>
${hint === undefined ? undefined : html`<p>${hint}</p>`}
<p class="of">${why}</p>
<p class="of">${place} · <code>${each.code}</code></p></li>
`
})}</ul>`
