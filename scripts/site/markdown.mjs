/** Documents as HTML: marked reads them, highlight.js colours their code. Both work when the site is made, not in it. */
import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import makefile from 'highlight.js/lib/languages/makefile'
import typescript from 'highlight.js/lib/languages/typescript'
import yaml from 'highlight.js/lib/languages/yaml'
import { Marked } from 'marked'

const LANGUAGES = { bash, javascript, json, makefile, typescript, yaml }
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language)
const ALIASES = { sh: 'bash', js: 'javascript', ts: 'typescript', tsx: 'typescript', make: 'makefile' }

export const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A block of code, which can be scrolled by keyboard too. */
export function codeBlock(text, name = '') {
  const language = ALIASES[name] ?? name
  const inner = hljs.getLanguage(language) ? hljs.highlight(text, { language }).value : escaped(text)
  return `<pre tabindex="0"><code>${inner}</code></pre>\n`
}

/** A heading as GitHub makes an anchor of it. */
const anchorOf = words =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

/** A document as HTML, with its title and its headings. `link` says what becomes of a link. */
export function htmlOf(markdown, link) {
  const headings = []
  const taken = new Map()
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        const plain = anchorOf(text)
        const before = taken.get(plain)
        taken.set(plain, (before ?? 0) + 1)
        const anchor = before === undefined ? plain : `${plain}-${before}`
        const inner = this.parser.parseInline(tokens)
        headings.push({ depth, anchor, inner: inner.replace(/<\/?a\b[^>]*>/g, '') })
        if (depth === 1) return `<h1 id="${anchor}">${inner}</h1>\n`
        return `<h${depth} id="${anchor}">${inner} <a class="anchor" href="#${anchor}" aria-label="Link to this heading">#</a></h${depth}>\n`
      },
      code: ({ text, lang }) => codeBlock(text, lang),
    },
  })
  const html = marked
    .parse(markdown)
    .replace(/<table>/g, '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replace(
      /(<(?:a|img)\b[^>]*?\b(?:href|src)=")([^"]*)"/g,
      (_, before, target) => `${before}${link(target)}"`,
    )
  return { html, headings }
}
