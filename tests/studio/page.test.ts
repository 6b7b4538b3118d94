import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, signgen } from '../support/signgen.ts'
import { CHROMIUM, downloaded, openStudio, type Studio, textOf } from '../support/studio-page.ts'

if (!CHROMIUM) console.warn('there is no Chromium here: the page of the studio is not tried')

let studio: Studio
beforeAll(async () => {
  if (CHROMIUM) studio = await openStudio()
})
afterAll(() => studio?.close())

const yaml = (page: Page) => page.getByRole('tab', { name: 'YAML' }).click()
const findings = (page: Page) => page.locator('.findings li')
/** Wait until the sheet is that of words which say this. */
const seen = (page: Page, text: string) =>
  page.locator(`.poster:not([data-stale="true"]) img[alt*=${JSON.stringify(text)}]`).waitFor()

/** As much of what axe finds as is told. */
interface Axe {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What is said of that which has the focus. */
const FOCUSED = `(at => at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent)(document.activeElement)`

/** The table that the page offers to try. */
const SAMPLE = 'place,date\nMill Lane,3 March\nStation Road,4 March\nHarbour Street,5 March\n'

/** Lines that one text has and the other has not. */
const differing = (a: string, b: string) => {
  const [one, other] = [a.split('\n'), b.split('\n')]
  return [...one.filter(line => !other.includes(line)), ...other.filter(line => !one.includes(line))]
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await yaml(page)
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(text)
}

/** What the command line makes of a sign of this text. */
function built(
  text: string,
  files: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
): (file: string) => Buffer {
  const folder = emptyFolder()
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words)
  writeFileSync(join(folder, 'sign.yaml'), text)
  signgen(
    ['build', 'sign.yaml', '-o', 'out', '--name', '${size}${tile}${nup}.${format}', '--no-cache', ...args],
    {
      cwd: folder,
    },
  )
  return file => readFileSync(join(folder, 'out', file))
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

describe.skipIf(!CHROMIUM)('the page of the studio', () => {
  test('a first visit finds a sign that is drawn and has no mistakes', async () => {
    const page = await studio.visit()
    await seen(page, 'We are appealing')
    await page.getByText('Nothing to mend').first().waitFor()
    expect(await page.getByRole('button', { name: 'a3', pressed: true }).count()).toBe(1)
  })

  test('a slip is marked while it is typed, and is gone when it is mended', async () => {
    const page = await studio.visit()
    await typeAtEnd(page, 'phon: "1"')
    await page.locator('.cm-lintRange-error').waitFor()
    // Half a line, while it is typed, is told as what it is.
    await findings(page).filter({ hasText: 'did you mean phone' }).waitFor()
    expect(await findings(page).count()).toBe(1)
    await page.getByText('Why?').click()
    for (let i = 0; i < 'phon: "1"'.length; i++) await page.keyboard.press('Backspace')
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+z')
    await page.locator('.cm-lintRange-error').waitFor({ state: 'detached' })
    await page.getByText('Nothing to mend').first().waitFor()
  })

  test('the YAML is completed and explained by the keyboard alone', async () => {
    const page = await studio.visit()
    await typeAtEnd(page, '')
    // The pointer, at rest on a field, would explain that one.
    await page.mouse.move(0, 0)
    await page.keyboard.type('readF')
    await page.keyboard.press('Control+Space')
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'readFrom' }).waitFor()
    // CodeMirror takes no Enter in the first 75 ms of a list, lest it be meant for the line.
    await page.evaluate('new Promise(done => setTimeout(done, 150))')
    await page.keyboard.press('Enter')
    await page.locator('.cm-line', { hasText: /^readFrom:/ }).waitFor()
    await page.keyboard.type('2 m')
    await page.keyboard.press('F1')
    await page.locator('.hover', { hasText: /legible|far/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.hover').waitFor({ state: 'detached' })
    expect(await textOf(page)).toMatch(/\nreadFrom: 2 m$/)
  })

  test('the form and the wall of looks change their own lines alone; all of it can be undone', async () => {
    const page = await studio.visit()
    const before = await textOf(page)
    await page.getByLabel('Headline', { exact: true }).fill('Give it "back"')
    await seen(page, 'Give it')
    const edited = await textOf(page)
    expect(differing(before, edited)).toEqual([
      'headline: "We are appealing"',
      'headline: "Give it \\"back\\""',
    ])
    await page.getByRole('tab', { name: 'Look' }).click()
    await page.getByRole('button', { name: 'plain' }).locator('img').waitFor()
    await page.getByRole('button', { name: 'plain' }).click()
    expect(differing(edited, await textOf(page))).toEqual(['template: witness-appeal', 'template: plain'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await textOf(page)).toBe(before)
  })

  test('what is taken away is what the command line writes', async () => {
    const page = await studio.visit()
    const text = await textOf(page)
    const ours = built(text)
    const take = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Download' }).click()
      const file = await downloaded(page, () =>
        page.getByRole('dialog').getByRole('button', { name }).click(),
      )
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      return file
    }
    const office = await take(/office printer/)
    expect(office.name).toBe('sign-a3.pdf')
    expect(office.bytes.equals(ours('a3.pdf'))).toBe(true)
    const shop = await take(/print shop/)
    expect(shop.bytes.equals(built(text, {}, '--set', 'print=shop')('a3.pdf'))).toBe(true)
    const tiles = await take(/over sheets of A4/)
    expect(tiles.bytes.equals(built(text, {}, '--tile', 'a4')('a3-on-a4.pdf'))).toBe(true)
    const kit = unzipSync((await take(/ZIP/)).bytes)
    expect(Object.keys(kit).sort()).toEqual([
      'sign-a3.pdf',
      'sign-a3.txt',
      'sign-square.png',
      'sign-square.txt',
    ])
    expect(ours('square.png').equals(kit['sign-square.png']!)).toBe(true)
  })

  test('nothing that was typed is lost with the page', async () => {
    const page = await studio.visit()
    await page.getByLabel('Headline', { exact: true }).fill('Kept')
    await page.reload()
    await seen(page, 'Kept')
    expect(await textOf(page)).toContain('headline: "Kept"')
  })

  test('another tab sees what is saved in this one', async () => {
    const page = await studio.visit()
    const other = await page.context().newPage()
    await other.goto(studio.origin)
    await seen(other, 'We are appealing')
    await page.getByLabel('Headline', { exact: true }).fill('From the first')
    await page.locator('.saved[data-saved="true"]').waitFor()
    await other.locator('.file > button').click()
    await other.getByRole('button', { name: 'sign.yaml', exact: true }).last().click()
    await seen(other, 'From the first')
    await page.getByLabel('Headline', { exact: true }).fill('And again')
    await seen(other, 'And again')
  })

  test('a sign that was changed meanwhile: both are shown, and both can be kept', async () => {
    const page = await studio.visit()
    await page.getByLabel('Headline', { exact: true }).fill('Mine')
    await page.locator('.saved[data-saved="true"]').waitFor()
    await page.evaluate(`new Promise(done => {
      const open = indexedDB.open('signgen')
      open.onsuccess = () => {
        const change = open.result.transaction('files', 'readwrite')
        const bytes = new TextEncoder().encode('headline: "Theirs"\\n')
        change.objectStore('files').put({ path: 'sign.yaml', bytes, revision: 'other' })
        change.oncomplete = done
      }
    }).then(() => {})`)
    await page.getByLabel('Headline', { exact: true }).fill('Mine too')
    const dialogue = page.getByRole('dialog', { name: 'changed elsewhere' })
    await dialogue.getByText('headline: "Theirs"').waitFor()
    await dialogue.getByText('headline: "Mine too"').waitFor()
    await dialogue.getByRole('button', { name: 'Keep both' }).click()
    await seen(page, 'Theirs')
    await page.locator('.file > button').click()
    await page.getByRole('button', { name: 'sign-2.yaml', exact: true }).click()
    await seen(page, 'Mine too')
  })

  test('a picture that is dropped stands beside the sign and on it', async () => {
    const page = await studio.visit()
    await page.getByRole('button', { name: 'Picture' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.locator('#field-image').getByRole('button', { name: 'Choose a file' }).click()
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#c00"/></svg>'
    await (await chooser).setFiles({ name: 'barge.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
    await page.locator('#field-image select').and(page.locator('[id]')).first().waitFor()
    expect(await textOf(page)).toContain('image: "barge.svg"')
    await page.reload()
    await seen(page, 'We are appealing')
    expect(await findings(page).filter({ hasText: 'barge.svg' }).filter({ hasText: 'not' }).count()).toBe(0)
  })

  test('a picture dropped on a field is beside the sign and in the field; a mistake has a fix by one click', async () => {
    const page = await studio.visit()
    await page.evaluate(`(() => {
      const files = new DataTransfer()
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z" fill="#c00"/></svg>'
      files.items.add(new File([svg], 'barge.svg', { type: 'image/svg+xml' }))
      const on = document.querySelector('.form')
      const tell = name => on.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: files }))
      tell('dragover')
      globalThis.wasOver = document.querySelector('.page').dataset.over
      tell('drop')
    })()`)
    await page.getByText('barge.svg is beside the sign now').waitFor()
    expect(await textOf(page)).toContain('image: "barge.svg"')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await textOf(page)).not.toContain('barge.svg')
    await page.getByLabel('Headline', { exact: true }).fill('We ask')
    await yaml(page)
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('hashtg: "#x"\n')
    const fix = findings(page).getByRole('button', { name: 'Write' })
    await fix.first().click()
    expect(await textOf(page)).toMatch(/^hashtag: "#x"\n/)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await textOf(page)).toMatch(/^hashtg: "#x"\n/)
  })

  test('the sheet is seen at true size, from afar, in grey and by others', async () => {
    const page = await studio.visit()
    const width = async () => Math.round((await page.locator('.poster').boundingBox())!.width)
    await page.getByRole('button', { name: 'True size' }).click()
    // CSS has 96 pixels to the inch.
    await expect.poll(width).toBe(Math.round((297 * 96) / 25.4))
    await page.getByLabel('Seen from').selectOption('10')
    await expect.poll(width).toBe(Math.round((297 * 96 * 0.6) / 25.4 / 10))
    await page.getByLabel('Seen from').selectOption('')
    const filter = () => page.evaluate(`getComputedStyle(document.querySelector('.poster')).filter`)
    for (const [vision, expected] of [
      ['grey', 'grayscale(1)'],
      ['deutan', 'url("#sees-deutan")'],
      ['none', 'none'],
    ]) {
      await page.getByLabel('Seen by').selectOption(vision!)
      await expect.poll(filter).toBe(expected)
    }
    await page.getByRole('button', { name: 'Seams on A4' }).click()
    await page.getByRole('button', { name: '4 sheets of A4' }).waitFor()
    for (const name of ['Safe margin', 'Bleed']) await page.getByRole('button', { name }).click()
    expect(await page.locator('.overlay .seam').count()).toBe(4)
    expect(await page.locator('.overlay .safe, .overlay .bleed').count()).toBe(2)
  })

  test('long work goes on beside the typing, and can be cancelled', async () => {
    const page = await studio.visit()
    await page.getByLabel('Headline', { exact: true }).fill('Save ${place}')
    await page.getByRole('tab', { name: 'Rows' }).click()
    await page.getByRole('button', { name: 'Try it with this one' }).click()
    await seen(page, 'Save Mill Lane')
    await page.getByRole('button', { name: 'Download' }).click()
    await page.getByLabel('For which rows').selectOption('all')
    let isTaken = false
    page.on('download', () => {
      isTaken = true
    })
    await page.getByRole('button', { name: /office printer/ }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('dialog').getByText('Nothing was written').waitFor()
    expect(isTaken).toBe(false)
    await page.getByLabel('For which rows').selectOption('this')
    await page.getByLabel('PDF, several on a sheet').selectOption('4')
    const copies = await downloaded(page, () =>
      page.getByRole('button', { name: /several on a sheet/ }).click(),
    )
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    const data = ['--data', 'places.csv', '--rows', '1', '--n-up', '4']
    const ours = built(await textOf(page), { 'places.csv': SAMPLE }, ...data)
    expect([copies.name, copies.bytes.equals(ours('a3-4up.pdf'))]).toEqual(['sign-1-a3-4up.pdf', true])
  })

  test('words from right to left stand as they are read, in a page that does too', async () => {
    const page = await studio.visit({ locale: 'ar' })
    expect(await page.evaluate('[document.documentElement.dir, document.documentElement.lang]')).toEqual([
      'rtl',
      'ar',
    ])
    const field = page.getByLabel('العنوان', { exact: true })
    await field.fill('')
    await field.pressSequentially('لن نصمت')
    expect(await page.evaluate('getComputedStyle(document.activeElement).direction')).toBe('rtl')
    await seen(page, 'لن نصمت')
    const scroll = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(scroll).toBe(0)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<Axe>('axe.run()')
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  test('a file of one’s own is opened, and saved where it stands', async () => {
    const page = await studio.visit()
    const before = '# Mine\r\nheadline: "One"\npublisher: "Us"\r\n'
    await page.evaluate(`(async () => {
      const folder = await navigator.storage.getDirectory()
      const file = await folder.getFileHandle('mine.yaml', { create: true })
      const write = globalThis.writeMine = async text => {
        const out = await file.createWritable()
        await out.write(text)
        await out.close()
      }
      await write(${JSON.stringify(before)})
      globalThis.readMine = async () => (await file.getFile()).text()
      globalThis.showOpenFilePicker = async () => [file]
      globalThis.showSaveFilePicker = async () => file
    })()`)
    const read = () => page.evaluate<string>('readMine()')
    await page.locator('.file > button').click()
    await page.getByRole('button', { name: 'Open a file' }).click()
    await seen(page, 'One')
    await page.getByLabel('Headline', { exact: true }).fill('Two')
    await page.keyboard.press('ControlOrMeta+s')
    await page.getByText('Saved to mine.yaml').waitFor()
    expect(await read()).toBe(before.replace('One', 'Two'))
    // Another program has changed it meanwhile: it is asked, and a no leaves it.
    await page.evaluate(`writeMine('headline: "Theirs"')`)
    const asked: string[] = []
    page.on('dialog', async dialogue => {
      asked.push(dialogue.message())
      await dialogue.dismiss()
    })
    await page.getByLabel('Headline', { exact: true }).fill('Three')
    await page.keyboard.press('ControlOrMeta+s')
    await expect.poll(() => asked.length).toBe(1)
    expect(asked[0]).toContain('Another program has changed mine.yaml')
    expect(await read()).toBe('headline: "Theirs"')
  })

  test('rows of a table fill the sign', async () => {
    const page = await studio.visit()
    await page.getByLabel('Headline', { exact: true }).fill('Save ${place}')
    await page.getByRole('tab', { name: 'Rows' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a table' }).click()
    const csv = Buffer.from('place;note\nBow;x\nLeith;y\n')
    await (await chooser).setFiles({ name: 'places.csv', mimeType: 'text/csv', buffer: csv })
    await seen(page, 'Save Bow')
    await page.getByRole('button', { name: 'Next row' }).click()
    await seen(page, 'Save Leith')
    await page.getByRole('button', { name: 'Download' }).click()
    await page.getByLabel('For which rows').selectOption('all')
    const zip = await downloaded(page, () => page.getByRole('button', { name: /Drawing \(SVG\)/ }).click())
    expect(Object.keys(unzipSync(zip.bytes)).sort()).toEqual(['sign-1-a3.svg', 'sign-2-a3.svg'])
  })

  test('a sign comes with a link, and one that holds a trap does no more than a sign file', async () => {
    const page = await studio.visit()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await typeAtEnd(page, 'link: "<img src=x onerror=alert(1)>"\nimage: "https://example.org/x.png"\n')
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByText('The link is copied').waitFor()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    const guest = await studio.visit({}, new URL(link).hash)
    await guest.getByText('came with a link').waitFor()
    expect(new URL(guest.url()).hash).toBe('')
    expect(await textOf(guest)).toBe(await textOf(page))
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async colorScheme => {
    const page = await studio.visit({ colorScheme })
    await typeAtEnd(page, 'phon: "1"\nbanner: "x"\n')
    await page.locator('.cm-lintRange-error').waitFor()
    const faults = async () => {
      await page.evaluate(axe)
      // What is drawn anew meanwhile can bring axe itself to throw: then it looks once more.
      const { violations } = await page.evaluate<Axe>('axe.run().catch(() => axe.run())')
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])
    }
    for (const tab of ['YAML', 'Words', 'Look', 'Rows']) {
      await page.getByRole('tab', { name: tab }).click()
      expect([tab, await faults()]).toEqual([tab, []])
    }
    await page.locator('.file > button').click()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Download' }).click()
    expect(await faults()).toEqual([])
  })

  test.each([
    [390, 844],
    [720, 450],
  ])('nothing is wider than %i pixels', async (width, height) => {
    const page = await studio.visit({ viewport: { width, height } })
    for (const tab of ['Words', 'Look', 'Rows', 'YAML']) {
      await page.getByRole('tab', { name: tab }).click()
      expect([tab, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([tab, width])
    }
  })

  test('a sign is made with the keyboard alone', async () => {
    const page = await studio.visit()
    const to = async (name: string, key = 'Tab') => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press(key)
        const label = await page.evaluate<string | null>(FOCUSED)
        if (
          label
            ?.replace(/^(?:PDF|PNG|SVG|ZIP)(?=\S)/, '')
            .trim()
            .startsWith(name)
        )
          return
      }
      throw new Error(`no way to ${name}`)
    }
    await to('Words')
    await page.keyboard.press('ArrowRight')
    await to('Plain')
    await page.keyboard.press('Enter')
    await to('Look', 'Shift+Tab')
    await page.keyboard.press('ArrowLeft')
    await to('Headline')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Typed by hand')
    await seen(page, 'Typed by hand')
    await to('Download', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await to('Picture (PNG)')
    const file = await downloaded(page, () => page.keyboard.press('Enter'))
    expect(Object.keys(unzipSync(file.bytes))).toEqual(['sign-a3.png', 'sign-a3.txt'])
  })

  test('no request leaves the origin, and nothing is complained of', () => expect(studio.said).toEqual([]))
})
