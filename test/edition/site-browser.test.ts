/**
 * The site in a real browser, opened from files as from a stick: on every page
 * of the sample axe finds nothing, nothing is wider than a narrow telephone,
 * nothing moves while it loads, and it reads without scripts.
 */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { violationsInBoth } from '../room/axe.ts'
import { startChromium } from '../room/chromium.ts'
import { rejoinder } from '../support/command-line.ts'

const sample = fileURLToPath(new URL('../../../samples/weir', import.meta.url))
let home = ''
let pages: readonly string[] = []
let browser: Browser

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-site-browser-'))
  const filter = (path: string): boolean => !path.includes('.rejoinder')
  cpSync(sample, join(home, 'dossier'), { recursive: true, filter })
  const to = join(home, 'site')
  await rejoinder('export', join(home, 'dossier'), '--as', 'site', '--to', to)
  pages = someOfEach(to)
  browser = await startChromium()
})

after(async () => {
  await browser?.close()
  rmSync(home, { recursive: true, force: true })
})

/**
 * Every view, and the two heaviest of its leaves and of each folder: pages of a folder,
 * and lists that are narrowed, differ by their words alone.
 */
function someOfEach(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const [view = '', ...leaf] = file.slice(dirname(file).length + 1).split('.')
    const group = dirname(file) === site && leaf.length > 1 ? join(site, view) : dirname(file)
    folders.set(group, [...(folders.get(group) ?? []), file])
  }
  return [...folders].flatMap(([folder, own]) => {
    const byWeight = own
      .map((file) => ({ file, size: readFileSync(file).length }))
      .sort((one, other) => other.size - one.size)
      .map(({ file }) => file)
    return folder === site ? byWeight : byWeight.slice(0, 2)
  })
}

test('axe finds nothing on any page of the site, in light and in dark', async () => {
  const found: string[] = []
  const page = await open({ viewport: { width: 1200, height: 900 } })
  for (const file of pages) found.push(...(await violationsInBoth(page, pathToFileURL(file).href)))
  await page.context().close()
  assert.deepEqual(found, [])
})

test('no page is wider than a telephone of 320 pixels', async () => {
  const page = await open({ viewport: { width: 320, height: 640 } })
  const wide: string[] = []
  for (const file of pages) {
    await page.goto(pathToFileURL(file).href)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${nameOf(file)}: ${width}`)
  }
  await page.context().close()
  assert.deepEqual(wide, [])
})

test('nothing moves while a page loads', async () => {
  const page = await open({ viewport: { width: 1200, height: 900 } })
  await page.addInitScript(() => {
    const shifts = globalThis as unknown as { moved: number }
    shifts.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const moving: string[] = []
  for (const file of pages) {
    await page.goto(pathToFileURL(file).href)
    await page.waitForTimeout(60)
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)
    if (moved > 0.01) moving.push(`${nameOf(file)}: ${moved.toFixed(3)}`)
  }
  await page.context().close()
  assert.deepEqual(moving, [])
})

test('without scripts every page still reads, and leads on', async () => {
  const page = await open({ javaScriptEnabled: false })
  for (const file of pages) {
    await page.goto(pathToFileURL(file).href)
    assert.ok((await page.locator('main').innerText()).length > 20, nameOf(file))
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.length)
      .catch(() => 1)
    assert.ok(links > 0, nameOf(file))
  }
  await page.context().close()
})

test('the search of a site works from files', async () => {
  const page = await open({})
  await page.goto(pathToFileURL(join(home, 'site', 'search.html')).href)
  await page.locator('input[type=search]').fill('weir')
  await page.locator('[data-hits] a').first().waitFor()
  const href = await page.locator('[data-hits] a').first().getAttribute('href')
  assert.ok(existsSync(join(home, 'site', href ?? '')), href ?? 'no link')
  await page.context().close()
})

test('a mark of the exchange that is pointed at says who wrote to whom, from files too', async () => {
  const page = await open({ viewport: { width: 1200, height: 900 } })
  await page.goto(pathToFileURL(join(home, 'site', 'exchange.html')).href)
  const mark = page.locator('.lying [data-say]').first()
  await mark.focus()
  assert.equal(await page.locator('.reading-line').innerText(), await mark.getAttribute('data-say'))
  await page.context().close()
})

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  return await (await browser.newContext(options)).newPage()
}

function nameOf(file: string): string {
  return file.slice(join(home, 'site').length + 1)
}
