// The site is kept for when there is no network, once a page of it has loaded; what PDF and PNG take, once it has been open
// for a while, unless the visitor has to save data.
const A_WHILE = 10_000

async function register() {
  const { serviceWorker, connection } = navigator
  await serviceWorker.register(new URL('sw.js', import.meta.url))
  const { active } = await serviceWorker.ready
  if (!connection?.saveData) setTimeout(() => active.postMessage('soon'), A_WHILE)
}

if ('serviceWorker' in navigator) {
  const begin = () => register().catch(() => {})
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin)
}
