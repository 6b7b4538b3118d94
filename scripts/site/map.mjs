/** Where each document stands in the site, and what a link in one becomes. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { at } from '../bundle.mjs'

/** Documents that stand elsewhere in the site than in the repository. */
const MOVED = {
  'README.md': 'index.html',
  'CONTRIBUTING.md': 'docs/contributing.html',
  'CHANGELOG.md': 'docs/changes.html',
}

/** The page of a document. */
const pageOf = document =>
  MOVED[document] ?? document.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html')

/** The sections of the documentation with their documents, as docs/README.md lists them; and what it leaves to GitHub. */
export function sections() {
  const listed = readFileSync(at('docs/README.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [title] = section.split('\n', 1)
      const items = [...section.matchAll(/^- \[(.+?)\]\((.+?)\)(?:: (.*))?$/gm)]
      return {
        title,
        documents: items.map(([, name, path, says = '']) => {
          const document = posix.join('docs', path)
          return { name, document, page: pageOf(document), says }
        }),
      }
    })
  const changes = { name: 'Changes', document: 'CHANGELOG.md', page: pageOf('CHANGELOG.md'), says: '' }
  listed.at(-1).documents.push(changes)
  return listed
}

/** The way from one page of the site to another, or to a file of it: always relative. */
export const wayFrom = (page, to) => {
  const way = posix.relative(posix.dirname(page), to)
  // `index.html` is what a folder shows.
  return way.replace(/(^|\/)index\.html$/, '$1') || './'
}

/**
 * What a link of a document becomes on its page. The sign of an example is shown in the gallery; `known` are the pages and
 * files that the site has: a link to anything else throws.
 */
export function targetOf(link, document, known) {
  if (/^https?:|^mailto:/.test(link)) return link
  const [path, anchor] = link.split('#')
  if (path === '') return link
  const target = posix.join(posix.dirname(document), path)
  const [, example] = /^examples\/([^/]+)\/sign\.yaml$/.exec(target) ?? []
  const page = example ? 'gallery/index.html' : pageOf(target)
  if (!known.has(page)) throw new Error(`${document} links to ${link}, which the site has not`)
  const way = wayFrom(pageOf(document), page)
  const at = example ?? anchor
  return at === undefined ? way : `${way}#${at}`
}
