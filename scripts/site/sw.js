// The service worker of the site. What it keeps is known by the hash of its bytes: a new version fetches only what has
// changed, and a page never gets parts of two versions. The build puts the list of files in the place of FILES.

/** Each file of the site: its SHA-256, and when it is kept: `first`, `soon`, or when it is `wanted`. */
const FILES = /* files */ {}

const CACHE = `signgen ${registration.scope}`
/** A file of the site by the address that is asked for. */
const nameOf = url => {
  const { origin, pathname } = new URL(url)
  const scope = new URL(registration.scope)
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined
  const name = decodeURIComponent(pathname.slice(scope.pathname.length)).replace(/(^|\/)$/, '$1index.html')
  return Object.hasOwn(FILES, name) ? name : undefined
}
const keyOf = name => new URL(`${name}?${FILES[name].hash}`, registration.scope).href

/** A file of this version from the network; throws if it is another version's. */
async function fetched(name) {
  const response = await fetch(new URL(name, registration.scope), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  const bytes = await response.clone().arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = Array.from(digest.subarray(0, 8), byte => byte.toString(16).padStart(2, '0')).join('')
  if (hash !== FILES[name].hash) throw new Error(`${name} is of another version`)
  return response
}

async function keep(cache, name) {
  const key = keyOf(name)
  if (!(await cache.match(key))) await cache.put(key, await fetched(name))
}

async function keepAll(when) {
  const cache = await caches.open(CACHE)
  const names = Object.keys(FILES).filter(name => FILES[name].when === when)
  await Promise.all(names.map(name => keep(cache, name)))
}

addEventListener('install', event => event.waitUntil(keepAll('first')))

// What cannot be had now is kept when it is wanted.
addEventListener('message', event =>
  event.waitUntil(keepAll(event.data === 'soon' ? 'soon' : '').catch(() => {})),
)

addEventListener('activate', event => {
  const clean = async () => {
    const cache = await caches.open(CACHE)
    const ours = new Set(Object.keys(FILES).map(keyOf))
    for (const { url } of await cache.keys()) if (!ours.has(url)) await cache.delete(url)
    await clients.claim()
  }
  event.waitUntil(clean())
})

async function answered(request, name) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(keyOf(name))
  if (kept) return kept
  try {
    const response = await fetched(name)
    await cache.put(keyOf(name), response.clone())
    return response
  } catch {
    return fetch(request)
  }
}

addEventListener('fetch', event => {
  const name = event.request.method === 'GET' ? nameOf(event.request.url) : undefined
  if (name) event.respondWith(answered(event.request, name))
})
