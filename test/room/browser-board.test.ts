/** The board in a real browser: the slider in time, one landscape page, axe on its parts. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { violationsInBoth } from './axe.ts'
import { startChromium } from './chromium.ts'
import { copyOfSample, type OpenDossier, openDossier, remove } from './open-dossier.ts'

let browser: Browser
let dossier: OpenDossier

before(async () => {
  const folder = copyOfSample()
  ;[browser, dossier] = await Promise.all([startChromium(), openDossier(folder)])
})

after(async () => {
  await browser?.close()
  await dossier?.close()
  if (dossier !== undefined) remove(dossier.folder)
})

async function board(options: { readonly script?: boolean; readonly width?: number } = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1300, height: 900 },
    javaScriptEnabled: options.script ?? true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${dossier.address}/board`)
  if (options.script ?? true) await page.waitForSelector('html[data-ready]')
  return page
}

const heading = (page: Page) => page.locator('h1').innerText()

test('the slider changes the board without a new page, and the address follows it', async () => {
  const page = await board()
  const range = page.locator('nav.letters input[type=range]')
  const last = await heading(page)
  await page.evaluate(() => Object.assign(globalThis, { samePage: true }))
  await range.focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/as-of=/)
  await page.waitForFunction((words) => document.querySelector('h1')?.textContent !== words, last)
  const first = await heading(page)
  assert.equal(await range.getAttribute('aria-valuetext'), await page.locator('output').innerText())
  assert.equal(await page.evaluate(() => 'samePage' in globalThis), true, 'no new page was opened')
  assert.equal(await range.evaluate((one) => one === document.activeElement), true)

  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((words) => document.querySelector('h1')?.textContent !== words, first)
  const second = await heading(page)
  const address = page.url()
  await page.reload()
  assert.equal(await heading(page), second, 'the address says what is seen')
  assert.equal(page.url(), address)
  await page.context().close()
})

test('brackets lead to the letter before and after', async () => {
  const page = await board()
  const last = await heading(page)
  await page.keyboard.press('[')
  await page.waitForFunction((words) => document.querySelector('h1')?.textContent !== words, last)
  await page.keyboard.press(']')
  await page.waitForFunction((words) => document.querySelector('h1')?.textContent === words, last)
  await page.context().close()
})

test('without script each letter is a link', async () => {
  const page = await board({ script: false })
  assert.equal(await page.locator('nav.letters input').count(), 0)
  const last = await heading(page)
  await page.locator('nav.letters ol a').nth(3).click()
  assert.notEqual(await heading(page), last)
  await page.locator('nav.letters a[rel=next]').click()
  await page.locator('nav.letters a[rel=prev]').click()
  await page.context().close()
})

test('printed, the board is one sheet of landscape paper', async () => {
  const page = await board()
  const printed = await page.pdf({ preferCSSPageSize: true })
  assert.equal(printed.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, 1)
  await page.context().close()
})

test('the ledgers, a thread and the board at a day are no wider than a telephone, and axe finds nothing', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  const [question] = [...dossier.record().findings('question')]
  const found: string[] = []
  for (const path of [
    '/board?as-of=2004-03-20',
    `/board/${question!.id}`,
    '/claims',
    '/claims?kind=contradicted',
    '/figures',
    '/labels',
    '/review?kind=dispute',
  ]) {
    found.push(...(await violationsInBoth(page, `${dossier.address}${path}`)))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 360, `${path} is ${wide} px wide`)
  }
  assert.deepEqual(found, [])
  await context.close()
})
