/** What a page knows of the server that it came from. */
export interface Server {
  /** The token, as it is now: another tab may have brought a newer one. */
  readonly token: () => string | Promise<string>
  /** Without it, the page's own. */
  readonly origin?: string
}

const LOST = 'signgen studio does not answer. Is it still running? What you typed is kept here.'
const STRANGE =
  'signgen studio was started again: open the address that it printed. What you typed is kept here.'

/** Asks the server of `signgen studio` for what is below `/api/`; rejects with words for people if it does not answer. */
export const askServer =
  ({ token, origin = '' }: Server) =>
  async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...(init.headers as Record<string, string>), 'x-signgen-token': await token() }
    let response: Response
    try {
      response = await fetch(`${origin}/api/${path}`, { ...init, headers })
    } catch (error) {
      if ((error as Error).name === 'AbortError') throw error
      throw new Error(LOST)
    }
    if (response.status === 401) throw new Error(STRANGE)
    return response
  }

/** Why something was not done, as the server says it. */
export const refusal = async (response: Response) =>
  new Error((await response.text()) || `HTTP ${response.status}`)
