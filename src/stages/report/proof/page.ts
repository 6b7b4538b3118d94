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
${texts.length ? html`<h3>Capitals and reading distances</h3>${sizes(texts)}` : undefined}
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
  ({ field, text, language, sizes }) =>
    html`<dt>${field}</dt><dd><span class="said" dir="auto" lang="${language}">${text}</span>${whereOf(texts, field, sizes)}</dd>
`,
)}</dl>`

/** The outputs of a text, where others have another text in its place: a printer is named on paper alone. */
function whereOf(texts: readonly ProofText[], field: string, sizes: ProofText['sizes']): Html | undefined {
  const others = texts.filter(each => each.field === field)
  if (others.length < 2) return undefined
  return html` <span class="of">on ${[...new Set(sizes.map(({ output }) => output))].join(', ')}</span>`
}

/** How high the capitals are, and from how far they are read: 250 times their height. */
function sizes(texts: readonly ProofText[]): Html {
  const all = texts.flatMap(({ field, sizes }) => sizes.map(size => ({ ...size, field })))
  const outputs = [...new Set(all.map(({ output }) => output))]
  return html`${outputs.map(output => {
    const rows = all.filter(each => each.output === output)
    const far = rows.reduce((most, { readableM }) => Math.max(most, readableM), 0)
    return html`<table><caption class="of">${output}</caption>
<thead><tr><th scope="col">Field</th><th scope="col" class="number">Capitals</th><th scope="col" class="number">Read from</th><th scope="col" class="chart"></th></tr></thead>
<tbody>${rows.map(
      ({ field, capHeightMm, readableM }) =>
        html`<tr><td>${field}</td><td class="number">${capHeightMm.toFixed(1)} mm</td><td class="number">${readableM.toFixed(1)} m</td><td><span class="bar" style="width: ${far ? Math.round((100 * readableM) / far) : 0}%"></span></td></tr>
`,
    )}</tbody></table>
`
  })}`
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
