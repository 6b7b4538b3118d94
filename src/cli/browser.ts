import open from 'open'

/** Is there a screen for a browser to appear on? On Linux a browser of text would take the terminal instead. */
const hasScreen = ({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)

/** Open an address in the user's browser, where there is one. Where it fails the address is there to be copied. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen(process) || process.env.CI) return
  try {
    const started = await open(address)
    started.on('error', () => {})
  } catch {}
}
