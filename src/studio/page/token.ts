/**
 * The token that lets this page read and write the folder. It comes in the fragment of the address that was printed,
 * which no server and no other page is told, and stays with the tab. A browser that signgen started itself brings a code
 * that is good for once instead, and is given the token for it. Tabs that are open when the server is started again get
 * the new token from the first tab that has it.
 */
const NAME = 'signgen token'

export function tokenHere(): () => Promise<string> {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => sessionStorage.setItem(NAME, String(data))
  const arriving = arrived().then(token => {
    if (!token) return
    sessionStorage.setItem(NAME, token)
    channel.postMessage(token)
  })
  return async () => {
    await arriving
    return sessionStorage.getItem(NAME) ?? ''
  }
}

/** The token that this address brought, which then no longer says it. */
async function arrived(): Promise<string | null> {
  const fragment = new URLSearchParams(location.hash.slice(1))
  const [token, once] = [fragment.get('token'), fragment.get('once')]
  if (token === null && once === null) return null
  fragment.delete('token')
  fragment.delete('once')
  const rest = fragment.toString()
  history.replaceState(null, '', `${location.pathname}${location.search}${rest && `#${rest}`}`)
  if (once === null) return token
  const answer = await fetch('/api/token', { method: 'POST', headers: { 'x-signgen-token': once } }).catch(
    () => undefined,
  )
  return answer?.ok ? answer.text() : null
}
