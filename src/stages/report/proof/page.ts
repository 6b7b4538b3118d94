import { host } from '#host'
import { CODES } from '../../../model/codes.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { factRows } from './facts.ts'
import { type Html, html } from './html.ts'
import type { Proof, ProofPicture, ProofSign, ProofText } from './proof.ts'
import { STYLE } from './style.ts'

/** Nothing is loaded and nothing runs, whatever stands in a sign. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** The page on which signs are approved: one file of HTML that needs no other, and no script. */
export function proofPage({ signs, diagnostics, errors, warnings, creator }: Proof): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${creator}">
<title>Proof of ${count(signs.length, 'sign')}</title>
<style>${{ html: STYLE }}
</style>
</head>
<body>
<header>
<h1>Proof of ${count(signs.length, 'sign')}</h1>
<p>${count(errors, 'error')}, ${count(warnings, 'warning')}. Signs are checked for wording and layout, not for law.</p>
<p class="quiet">Made by ${creator}. The pictures are small and in the colours of a screen: they are for reading and comparing, not for printing.</p>
</header>
<main>
${signs.length > 1 ? index(signs) : undefined}
${diagnostics.length ? html`<section aria-labelledby="run"><h2 id="run">Findings outside the signs</h2>${findings(diagnostics)}</section>` : undefined}
${signs.map(article)}
</main>
</body>
</html>
`
  return page.html
}

const nameOf = ({ title, source, row }: ProofSign): string => title ?? (row === null ? source : `Row ${row}`)

const index = (signs: readonly ProofSign[]): Html => html`<nav aria-label="Signs"><ol class="index">
${signs.map((sign, i) => {
  const errors = sign.diagnostics.filter(({ severity }) => severity === 'error').length
  return html`<li><a href="#sign-${i + 1}">${nameOf(sign)}</a>${errors ? html` <span class="bad">${count(errors, 'error')}</span>` : undefined}</li>
`
})}</ol></nav>`

function article(sign: ProofSign, i: number): Html {
  const id = `sign-${i + 1}`
  const { source, row, pictures, texts, diagnostics } = sign
  const [first] = texts
  return html`<article id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"><bdi${first && sign.title !== undefined ? html` lang="${first.language}"` : undefined}>${nameOf(sign)}</bdi></h2>
<p class="quiet">${source}${row === null ? '' : `, row ${row}`}</p>
${pictures.length ? html`<div class="pictures">${pictures.map(each => figure(each, nameOf(sign)))}</div>` : html`<p class="bad">This sign cannot be drawn until its errors are mended.</p>`}
${texts.length ? html`<h3>Words</h3>${words(texts)}` : undefined}
<h3>To check</h3>
<dl>${factRows(sign)}</dl>
<h3>Findings</h3>
${diagnostics.length ? findings(diagnostics) : html`<p>None.</p>`}
${texts.length ? html`<h3>Height of capitals, and the distance they are read from</h3>${sizes(texts)}` : undefined}
<section class="sign-off" aria-labelledby="${id}-off">
<h3 id="${id}-off">Approval</h3>
<p><label><input type="checkbox"> I have read this sign and approve it.</label></p>
<div class="lines"><label>Name <input type="text" autocomplete="off"></label><label>Date <input type="text" autocomplete="off"></label></div>
</section>
</article>
`
}

const figure = ({ output, widthMm, heightMm, pixels, png }: ProofPicture, name: string): Html => {
  const size = pixels
    ? `${pixels.width} × ${pixels.height} px`
    : `${Number(widthMm.toFixed(1))} × ${Number(heightMm.toFixed(1))} mm`
  const href = `data:image/png;base64,${host.base64(png)}`
  return html`<figure><img src="${href}" alt="“${name}” as ${output}; its words are below"><figcaption>${output}, ${size}</figcaption></figure>
`
}

const words = (texts: readonly ProofText[]): Html => html`<dl>
${texts.map(
  each =>
    html`<dt>${nameIn(texts, each)}</dt><dd><span class="said" dir="auto" lang="${each.language}">${each.text}</span>${whereOf(texts, each)}</dd>
`,
)}</dl>`

/** The field of a text, and its language where a sign is in two. */
const nameIn = (texts: readonly ProofText[], { field, language }: ProofText): string =>
  texts.some(each => each.language !== language) ? `${field} (${language})` : field

/** The outputs of a text, where others have another text in its place: a printer is named on paper alone. */
function whereOf(texts: readonly ProofText[], { field, language, sizes }: ProofText): Html | undefined {
  const others = texts.filter(each => each.field === field && each.language === language)
  if (others.length < 2) return undefined
  return html` <span class="of">on ${[...new Set(sizes.map(({ output }) => output))].join(', ')}</span>`
}

/** So many outputs stand side by side in a table. */
const ABREAST = 4

/** How high the capitals are, and from how far they are read: 250 times their height. */
function sizes(texts: readonly ProofText[]): Html {
  const outputs = [...new Set(texts.flatMap(({ sizes }) => sizes.map(({ output }) => output)))]
  const tables = Array.from({ length: Math.ceil(outputs.length / ABREAST) }, (_, i) =>
    outputs.slice(i * ABREAST, (i + 1) * ABREAST),
  )
  return html`${tables.map(
    columns => html`<table>
<thead><tr><th scope="col">Field</th>${columns.map(output => html`<th scope="col">${output}</th>`)}</tr></thead>
<tbody>${texts.map(
      text => html`<tr><th scope="row">${nameIn(texts, text)}</th>${columns.map(output => sizeOn(texts, text, output))}</tr>
`,
    )}</tbody></table>
`,
  )}`
}

/** One cell: the figures, and a bar as long as the distance is among those of its output. */
function sizeOn(texts: readonly ProofText[], { sizes }: ProofText, output: string): Html {
  const on = sizes.find(each => each.output === output)
  if (!on) return html`<td></td>`
  const all = texts.flatMap(each => each.sizes).filter(each => each.output === output)
  const far = all.reduce((most, { readableM }) => Math.max(most, readableM), 0)
  return html`<td>${on.capHeightMm.toFixed(1)} mm, ${on.readableM.toFixed(1)} m<span class="bar" style="width: ${far ? Math.round((100 * on.readableM) / far) : 0}%"></span></td>`
}

const findings = (diagnostics: readonly Diagnostic[]): Html => html`<ul class="findings">
${diagnostics.map(({ severity, code, message, hint, file, line, row }) => {
  const place = [file, line].filter(part => part !== null).join(':')
  return html`<li class="${severity}"><p><span class="severity">${severity === 'error' ? 'Error' : 'Warning'}:</span> ${message}</p>
${hint === null ? undefined : html`<p>What to do: ${hint}</p>`}
<p class="of">${CODES[code].why}</p>
<p class="of">${place}${row === null ? '' : `, row ${row}`} · <code>${code}</code></p></li>
`
})}</ul>`
