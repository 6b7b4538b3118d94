/**
 * The token that lets this page read and write the folder. It comes in the fragment of the address that was printed,
 * which no server and no other page is told, and stays with the tab. Tabs that are open when the server is started again
 * get the new one from the first tab that has it.
 */
const NAME = 'signgen token'

export function tokenHere(): () => string {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => sessionStorage.setItem(NAME, String(data))
  const fragment = new URLSearchParams(location.hash.slice(1))
  const given = fragment.get('token')
  if (given !== null) {
    sessionStorage.setItem(NAME, given)
    channel.postMessage(given)
    fragment.delete('token')
    const rest = fragment.toString()
    history.replaceState(null, '', `${location.pathname}${location.search}${rest && `#${rest}`}`)
  }
  return () => sessionStorage.getItem(NAME) ?? ''
}
