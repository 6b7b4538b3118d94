import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where a program keeps what it could not make again, and what is nobody's file yet (XDG Base Directory; %LOCALAPPDATA% on
 * Windows). Undefined if there is no such place.
 */
export function stateFolder(): string | undefined {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env
  const own = join(homedir(), process.platform === 'darwin' ? 'Library/Application Support' : '.local/state')
  const place = [XDG_STATE_HOME, LOCALAPPDATA, own].find(each => each && isAbsolute(each))
  return place && join(place, 'signgen')
}
