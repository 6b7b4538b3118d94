/** The first page and the gallery. */
import { readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { at } from '../bundle.mjs'
import { campaigns } from '../gallery.mjs'
import { sections, wayFrom } from './map.mjs'
import { codeBlock, escaped } from './markdown.mjs'
import { shell } from './shell.mjs'

/** The width and height of a PNG: they keep its place while it loads. */
function sized(file) {
  const bytes = readFileSync(file)
  return `width="${bytes.readUInt32BE(16)}" height="${bytes.readUInt32BE(20)}"`
}

const picture = (page, { name, says }, how = 'loading="lazy"') =>
  `<img src="${wayFrom(page, `examples/gallery/${name}.png`)}" ${sized(at('examples/gallery', `${name}.png`))} alt="${escaped(says)}" ${how}>`

/** Those on the first page: as different as they come. */
const SHOWN = [
  'charing-cross',
  'news-bill-sofa',
  'lost-library',
  'crossing-now',
  'playing-field',
  'help-find-47',
  'trust-board-chat',
  'wanted-straight-answer',
  'damp-block-c',
]

export function firstPage() {
  const page = 'index.html'
  const studio = wayFrom(page, 'studio/index.html')
  const [first, ...others] = SHOWN.map(name => campaigns.find(each => each.name === name))
  const body = `<main id="main" tabindex="-1">
<section class="hero">
<div>
<h1>Say it like a street sign.</h1>
<p class="lead">signgen makes mock public-appeal posters: a headline, a quotation, a call to action, a telephone number. You write the words. It sets them as large as the sheet allows, checks them, and gives you a PDF for the print shop.</p>
<p><a class="button large" href="${studio}">Write a sign</a> <a class="quiet" href="${wayFrom(page, 'docs/getting-started.html')}">or use the command line</a></p>
<p class="small">Nothing to install and no account. Your words stay on your machine.</p>
</div>
<a class="poster" href="${wayFrom(page, 'gallery/index.html')}#${first.name}">${picture(page, first, 'fetchpriority="high"')}</a>
</section>
<section class="facts">
<div><h2>Words fill the sheet</h2><p>From a square for a phone to a six-sheet at the bus stop. Each size is laid out anew, so nothing is cut and nothing is small that need not be.</p></div>
<div><h2>Ready for the printer</h2><p>PDF with bleed, marks and inks for a print shop, or A4 sheets to glue together at home. PNG with its alternative text for the web.</p></div>
<div><h2>It reads along</h2><p>Numbers that nobody answers, quotations that differ from their source, an imprint that the law asks for: told before it is printed.</p></div>
<div><h2>In your language</h2><p>Twenty languages, right to left too, and two on one sign, both as large.</p></div>
</section>
<section class="wall">
<h2>Posters made with it</h2>
<div class="row">${others.map(each => `<a class="poster" href="${wayFrom(page, 'gallery/index.html')}#${each.name}">${picture(page, each)}</a>`).join('\n')}</div>
<p><a class="more" href="${wayFrom(page, 'gallery/index.html')}">All ${campaigns.length} in the gallery</a></p>
</section>
<section class="wall">
<h2>Documentation</h2>
<div class="lists">${sections()
    .map(
      ({ title, documents }) =>
        `<div><h3>${title}</h3><ul>${documents.map(each => `<li><a href="${wayFrom(page, each.page)}">${each.name}</a></li>`).join('')}</ul></div>`,
    )
    .join('\n')}</div>
</section>
</main>`
  const says = 'Mock public-appeal posters from a few lines of words: PNG, SVG and print-ready PDF.'
  return shell({ page, title: 'signgen: say it like a street sign', says, kind: 'front', body })
}

/** The way to the studio with a sign in the fragment, as src/studio/shared/share-link.ts reads it; of a sign without files of its own. */
function studioWith(page, name, text) {
  const files = readdirSync(at('examples', name)).filter(file => !/\.(?:png|svg|pdf)$/.test(file))
  if (files.length > 1) return undefined
  return `${wayFrom(page, 'studio/index.html')}#sign=${deflateRawSync(text).toString('base64url')}`
}

export function galleryPage() {
  const page = 'gallery/index.html'
  const sign = each => {
    const text = readFileSync(each.file, 'utf8')
    const studio = studioWith(page, each.name, text)
    const file = wayFrom(page, `examples/${each.name}/sign.yaml`)
    return `<section class="sign" id="${each.name}">
<a class="poster" href="${wayFrom(page, `examples/gallery/${each.name}.png`)}">${picture(page, each)}</a>
<div>
<h2>${each.name.replaceAll('-', ' ')} <a class="anchor" href="#${each.name}" aria-label="Link to this sign">#</a></h2>
<p>${escaped(each.says)}</p>
<p class="small">Look: <a href="${wayFrom(page, 'docs/looks.html')}#${each.template}"><code>${each.template}</code></a> · <a href="${file}" download>Download the sign file</a></p>
${studio ? `<p><a class="button" href="${studio}">Change it in the studio</a></p>` : ''}
<details open><summary>How it is written</summary>${codeBlock(text.trimEnd(), 'yaml')}</details>
</div>
</section>`
  }
  const body = `<main id="main" tabindex="-1" class="gallery">
<h1>Gallery</h1>
<p class="lead">Each of these is a file of a few lines to copy and change. The organisations and numbers in them are invented, apart from those of the historical poster.</p>
${campaigns.map(sign).join('\n')}
</main>`
  const says = 'Posters made with signgen, each with the few lines that it is made of.'
  return shell({ page, title: 'Gallery · signgen', says, kind: 'front', body })
}
