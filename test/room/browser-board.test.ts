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

test('when there is no letter before, the focus is on the slider and not lost', async () => {
  const page = await board()
  const before = page.locator('nav.letters a[rel=prev]')
  while (await before.isVisible()) {
    await before.focus()
    await page.keyboard.press('Enter')
  }
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'range')
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
  assert.equal(await sheetsOf(page), 1)
  await page.context().close()
})

test('however many questions and however long the words, it stays one sheet, and who owes an answer stands on it', async () => {
  const page = await board({ width: 1047 })
  for (const lengthen of [moreQuestions, longerWords]) {
    await page.evaluate(lengthen)
    assert.equal(await sheetsOf(page), 1, lengthen.name)
    await page.emulateMedia({ media: 'print' })
    assert.ok((await overTheSheet(page)) < 0, `${lengthen.name}: what stands below is on the sheet`)
  }
  await page.context().close()
})

test('what was left open together does not push who owes an answer off the sheet', async () => {
  const page = await board({ width: 1047 })
  await page.evaluate(() => {
    const [agreed] = document.querySelectorAll('.below section')
    agreed!.insertAdjacentHTML('afterend', '<section><h2>Left open</h2></section>')
  })
  await page.emulateMedia({ media: 'print' })
  assert.ok((await overTheSheet(page)) < 0)
  await page.context().close()
})

/** By how much who owes an answer stands below the end of the sheet; less than nothing where it is seen. */
async function overTheSheet(page: Page): Promise<number> {
  const owes = await page.locator('.below h2', { hasText: 'Owes an answer' }).boundingBox()
  const sheet = await page.locator('main').boundingBox()
  if (owes === null || sheet === null) return Number.POSITIVE_INFINITY
  return owes.y + owes.height - sheet.y - sheet.height
}

test('a row of the sheet is whole or is not on it', async () => {
  const page = await board({ width: 1047 })
  await page.evaluate(moreQuestions)
  await page.emulateMedia({ media: 'print' })
  const cut = await page.evaluate(() => {
    const table = document.querySelector('table.board')!.parentElement!.getBoundingClientRect()
    const rows = [...document.querySelectorAll('table.board tbody tr')]
    const seen = rows
      .map((row) => row.getBoundingClientRect())
      .filter((row) => row.left < table.right && row.top < table.bottom)
    return { seen: seen.length, all: rows.length, over: seen.at(-1)!.bottom - table.bottom }
  })
  assert.ok(cut.seen >= 5 && cut.seen < cut.all, `${cut.seen} of ${cut.all} rows are seen`)
  assert.ok(cut.over < 1, `the last row is cut by ${cut.over} px`)
  await page.context().close()
})

async function sheetsOf(page: Page): Promise<number | undefined> {
  const printed = await page.pdf({ preferCSSPageSize: true })
  return printed.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length
}

/** Runs in the page: each question four times more. */
function moreQuestions(): void {
  for (const row of document.querySelectorAll('table.board tbody tr'))
    for (let copies = 0; copies < 4; copies++) row.after(row.cloneNode(true))
}

/** Runs in the page: every cell and every line of what stands below says six times as much. */
function longerWords(): void {
  for (const one of document.querySelectorAll('main :is(h1, th, td, li, q)'))
    one.append(` ${one.textContent}`.repeat(5))
}

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
