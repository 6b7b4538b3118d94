// The site is kept for when there is no network, once a page of it has loaded.
if ('serviceWorker' in navigator) {
  const register = () => navigator.serviceWorker.register(new URL('sw.js', import.meta.url)).catch(() => {})
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}
