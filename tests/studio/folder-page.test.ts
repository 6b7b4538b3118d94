import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { LOOK } from '../support/looks.ts'
import { BIN, ENV, emptyFolder, signgen } from '../support/signgen.ts'
import { CHROMIUM, downloaded, openBrowser } from '../support/studio-page.ts'

/*
 * The page of `signgen studio` on a folder, as a volunteer has it: what others do to the files meanwhile, and what outlives
 * the program.
 */

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM) browser = await openBrowser()
})
afterAll(() => browser?.close())

const SIGN = '# Ours\ntemplate: plain\nheadline: "One"\npublisher: "Us"\noutputs: [a4.pdf]\n'

interface Run {
  readonly address: string
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** A run of the built program on a folder; `state` is where it keeps what is not saved. */
async function run(folder: string, state: string, ...args: readonly string[]): Promise<Run> {
  const studio: ChildProcess = spawn(process.execPath, [BIN, 'studio', folder, '--no-open', ...args], {
    env: { ...ENV, XDG_STATE_HOME: state },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => {
    if (studio.exitCode !== null || studio.signalCode !== null) return
    studio.kill(signal)
    await once(studio, 'exit')
  }
  onTestFinished(() => stop('SIGKILL'))
  const [printed] = (await once(studio.stdout!, 'data')) as [Buffer]
  return { address: printed.toString().trim(), stop }
}

async function visit(address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto(address)
  return page
}

const seen = (page: Page, text: string) =>
  page.locator(`.poster:not([data-stale="true"]) img[alt*=${JSON.stringify(text)}]`).waitFor()
const headline = (page: Page) => page.getByLabel('Headline', { exact: true })
const folderWith = (text: string) => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'sign.yaml'), text)
  return folder
}

describe.skipIf(!CHROMIUM)('the page on a folder', () => {
  test('others edit, both edit, and what was typed outlives a new port', async () => {
    const [folder, state] = [folderWith(SIGN), emptyFolder()]
    const file = join(folder, 'sign.yaml')
    const first = await run(folder, state, '--port', '0')
    const page = await visit(first.address)
    await seen(page, 'One')
    // An edit on the disk appears at once, where nothing is unsaved.
    writeFileSync(file, SIGN.replace('One', 'Outside'))
    await seen(page, 'Outside')
    // What is typed is saved when it is asked, and changes its own line.
    await headline(page).fill('Typed')
    await page.keyboard.press('ControlOrMeta+s')
    await page.locator('.saved[data-saved="true"]').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(SIGN.replace('One', 'Typed'))
    // Both: it is asked, and both are shown.
    await headline(page).fill('Mine')
    writeFileSync(file, SIGN.replace('One', 'Theirs'))
    const dialogue = page.getByRole('dialog', { name: 'changed elsewhere' })
    await dialogue.getByText('headline: "Theirs"').waitFor()
    await dialogue.getByText('headline: "Mine"').waitFor()
    await dialogue.getByRole('button', { name: 'Keep mine' }).click()
    await page.locator('.saved[data-saved="true"]').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(SIGN.replace('One', 'Mine'))
    // A crash, another port, another browser: what was typed is there.
    await headline(page).fill('Not saved')
    await expect.poll(() => draftsIn(state), { timeout: 20_000 }).toContain('Not saved')
    await first.stop('SIGKILL')
    await page.context().close()
    const second = await run(folder, state, '--port', '0')
    expect(second.address.split('#')[0]).not.toBe(first.address.split('#')[0])
    const again = await visit(second.address)
    await seen(again, 'Not saved')
    await again.getByText('was kept, and is here again').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(SIGN.replace('One', 'Mine'))
    await again.keyboard.press('ControlOrMeta+s')
    await again.locator('.saved[data-saved="true"]').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(SIGN.replace('One', 'Not saved'))
    await expect.poll(() => draftsIn(state), { timeout: 20_000 }).toBe('')
  })

  test('two tabs of one sign show the same words, saved or not', async () => {
    const { address } = await run(folderWith(SIGN), emptyFolder())
    const page = await visit(address)
    await seen(page, 'One')
    const other = await page.context().newPage()
    await other.goto(address)
    await seen(other, 'One')
    await headline(page).fill('Typed here')
    await seen(other, 'Typed here')
    await headline(other).fill('And there')
    await seen(page, 'And there')
    await other.keyboard.press('ControlOrMeta+s')
    await page.locator('.saved[data-saved="true"]').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('looks of one’s own run beside the server where they are named, and only there', async () => {
    const folder = folderWith(SIGN.replace('plain', 'stark'))
    const looks = emptyFolder()
    writeFileSync(join(looks, 'stark.tsx'), LOOK)
    mkdirSync(join(folder, 'looks'))
    writeFileSync(join(folder, 'looks/stark.tsx'), LOOK)
    const without = await run(folder, emptyFolder(), '--port', '0')
    const page = await visit(without.address)
    await page.locator('.findings li', { hasText: 'stark' }).waitFor()
    await page.getByRole('tab', { name: 'Look' }).click()
    expect(await page.locator('.wall button', { hasText: 'stark' }).count()).toBe(0)

    const { address } = await run(folder, emptyFolder(), '--port', '0', '--templates', looks)
    const own = await visit(address)
    await seen(own, 'One')
    await own.getByText('Nothing to mend').first().waitFor()
    await own.getByRole('tab', { name: 'Look' }).click()
    await own.locator('.wall button', { hasText: 'stark' }).locator('img').waitFor()
    await own.getByRole('button', { name: 'Download' }).click()
    const office = await downloaded(own, () => own.getByRole('button', { name: /office printer/ }).click())
    signgen(['build', 'sign.yaml', '-o', 'out', '--templates', looks, '--no-cache'], { cwd: folder })
    const [made] = readdirSync(join(folder, 'out'))
    expect(office.bytes.equals(readFileSync(join(folder, 'out', made!)))).toBe(true)
    await own.keyboard.press('Escape')
    // A look that never ends fails its own sign, and the page goes on.
    writeFileSync(
      join(looks, 'stark.tsx'),
      LOOK.replace('draw: ({ sign, u }) => (', 'draw: ({ sign, u }) => { for (;;) {} return (').replace(
        '</Sheet>\n  ),',
        '</Sheet>\n  ) },',
      ),
    )
    await own.getByRole('tab', { name: 'Words' }).click()
    await headline(own).fill('Loop')
    await own.locator('.findings li', { hasText: 'still at work' }).waitFor()
  })
})

/** All that is kept of what is not saved. */
function draftsIn(state: string): string {
  const names = readdirSync(state, { recursive: true, withFileTypes: true })
  return names
    .filter(each => each.name.endsWith('.json'))
    .map(each => readFileSync(join(each.parentPath, each.name), 'utf8'))
    .join('')
}
