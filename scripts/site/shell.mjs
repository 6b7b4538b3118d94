/** What stands around every page of the site but the studio. */

import { sections, wayFrom } from './map.mjs'
import { escaped } from './markdown.mjs'

/** A page loads what the site has, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What the head of a page says for the whole site, the studio included: what to load to work without a network. */
export const installed = page => `<link rel="manifest" href="${wayFrom(page, 'manifest.webmanifest')}">
<link rel="icon" href="${wayFrom(page, 'icon.svg')}" type="image/svg+xml">
<script type="module" src="${wayFrom(page, 'offline.js')}"></script>`

/** @param {{ page: string, title: string, says?: string, kind: string, body: string }} all */
export function shell({ page, title, says = '', kind, body }) {
  const to = target => wayFrom(page, target)
  const isHere = target => (target === page ? ' aria-current="page"' : '')
  const main = [
    ['Gallery', 'gallery/index.html'],
    ['Docs', 'docs/index.html'],
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
${says && `<meta name="description" content="${escaped(says)}">\n`}<link rel="stylesheet" href="${to('site.css')}">
${installed(page)}
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="wordmark" href="${to('index.html')}">signgen</a>
<nav aria-label="Site">${main.map(([name, target]) => `<a href="${to(target)}"${isHere(target)}>${name}</a>`).join('')}<a class="button" href="${to('studio/index.html')}">Write<span> a sign</span></a></nav>
</header>
${body}
<footer class="bottom">
<p>signgen is free software under the MIT licence. It does not check whether a sign is lawful where you put it up.</p>
</footer>
</body>
</html>
`
}

const contents = page =>
  sections()
    .map(
      ({ title, documents }) =>
        `<h2>${title}</h2>\n<ul>${documents
          .map(
            each =>
              `<li><a href="${wayFrom(page, each.page)}"${each.page === page ? ' aria-current="page"' : ''}>${each.name}</a></li>`,
          )
          .join('')}</ul>`,
    )
    .join('\n')

/** The page of a document: contents at the left, its headings at the right, its neighbours below. */
export function documentPage({ page, name, html, headings }) {
  const all = sections().flatMap(({ documents }) => documents)
  const here = all.findIndex(each => each.page === page)
  const neighbour = (each, rel, words) =>
    each
      ? `<a rel="${rel}" href="${wayFrom(page, each.page)}"><small>${words}</small>${each.name}</a>`
      : '<span></span>'
  const parts = headings.filter(({ depth }) => depth === 2 || depth === 3)
  const most = parts.length > 40 ? parts.filter(({ depth }) => depth === 2) : parts
  const body = `<div class="columns">
<nav class="contents" aria-label="Documentation"><details class="folded"><summary>All pages</summary>${contents(page)}</details><div class="unfolded">${contents(page)}</div></nav>
<main id="main" tabindex="-1"><article>
${html}</article>
<nav class="neighbours" aria-label="Next pages">${neighbour(all[here - 1], 'prev', 'Before')}${here < 0 ? '' : neighbour(all[here + 1], 'next', 'Next')}</nav>
</main>
${most.length > 1 ? `<nav class="headings" aria-label="On this page"><h2>On this page</h2><ul>${most.map(({ depth, anchor, inner }) => `<li class="h${depth}"><a href="#${anchor}">${inner}</a></li>`).join('')}</ul></nav>` : ''}
</div>`
  return shell({
    page,
    title: name === 'signgen documentation' ? name : `${name} · signgen`,
    kind: 'document',
    body,
  })
}
