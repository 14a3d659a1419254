/** The room in a real browser: the sample opened, followed, corrected, closed and opened again. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { views } from '../../src/queries/index.ts'
import type { Standing } from '../../src/record/index.ts'
import { serveRoom } from '../../src/room/index.ts'
import { arrayRecord } from '../support/array-record.ts'
import { deskOver } from './array-desk.ts'
import { bringAxe, violations, violationsInBoth, wcagRules } from './axe.ts'
import { startChromium } from './chromium.ts'
import { hostile } from './hostile-letters.ts'
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

async function open(path: string, options: { readonly script?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    javaScriptEnabled: options.script ?? true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${dossier.address}${path}`)
  if (options.script ?? true) await page.waitForSelector('html[data-ready]')
  return page
}

/** An answer between two letters that are drawn in the exchange, said in words of the text. */
function answerInWords(): Standing<'reply'> {
  const record = dossier.record()
  const isDrawn = (id: Standing['document']) => record.document(id)?.date !== undefined
  for (const reply of record.findings('reply')) {
    const { how, answers } = reply.body
    if (
      ['stated', 'acknowledged', 'partial'].includes(how) &&
      isDrawn(answers) &&
      isDrawn(reply.document)
    )
      return reply
  }
  assert.fail('no letter of the sample answers another in its words')
}

test('a reference is followed face to face, corrected by keyboard, drawn, and kept over a restart', async () => {
  const reply = answerInWords()
  const { document: from, body } = reply
  const page = await open(`/documents/${from}`)

  await page.locator(`.mark[data-finding="${reply.id}"]`).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/beside=/)
  await page.waitForSelector('html[data-ready]')
  assert.equal((await page.locator(`.spread [data-document="${body.answers}"]`).count()) > 0, true)
  assert.equal(await page.locator('.spread header').count(), 2)
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => !url.search.includes('beside'))

  await page.goto(`${dossier.address}/exchange`)
  const arc = (answers: string) =>
    page.locator(`.lying .arc[data-from="${from}"][data-answers="${answers}"]`)
  assert.equal(await arc(body.answers).count(), 1)

  await page.goto(`${dossier.address}/documents/${from}`)
  await page.waitForSelector('html[data-ready]')
  await page.locator(`.gloss[data-note="${reply.id}"] .sign`).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/review/)
  await page.waitForSelector('html[data-ready]')
  await page.keyboard.press('e')
  const field = page.locator('#amend-choice')
  assert.equal(
    await field.evaluate((one) => one === document.activeElement),
    true,
    'e leads to the field',
  )
  const other = await otherTarget(page, [from, body.answers])
  for (let step = 0; step < other.index; step += 1) await page.keyboard.press('ArrowDown')
  assert.equal(await field.inputValue(), other.id)
  await page.keyboard.press('Tab')
  await page.keyboard.type('the dates do not allow it')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])

  const kept = readFileSync(join(dossier.folder, 'judgements.jsonl'), 'utf8').trim().split('\n')
  const last = JSON.parse(kept.at(-1)!)
  assert.equal(last.decision.kind, 'amend')
  assert.equal(last.reason, 'the dates do not allow it')
  assert.match(await page.locator('.kept').innerText(), /amended/)

  await page.goto(`${dossier.address}/exchange`)
  assert.equal(await arc(other.id).count(), 1, 'the exchange shows the correction')
  assert.equal(await arc(body.answers).count(), 0)

  await dossier.close()
  dossier = await openDossier(dossier.folder)
  await page.goto(`${dossier.address}/exchange`)
  assert.equal(await arc(other.id).count(), 1, 'and shows it after a restart')

  await page.goto(`${dossier.address}/review`)
  await page.waitForSelector('html[data-ready]')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('u')])
  await page.goto(`${dossier.address}/exchange`)
  assert.equal(await arc(body.answers).count(), 1, 'undone, it is as it was')
  await page.context().close()
})

/** A dated letter that is neither end of the answer, and how many keys away it stands in the list. */
async function otherTarget(
  page: Page,
  not: readonly string[],
): Promise<{ id: string; index: number }> {
  const values = await page
    .locator('#amend-choice option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  const record = dossier.record()
  const from = record.document(not[0] as never)
  const index = values.findIndex((id) => {
    const document = id === '' ? undefined : record.document(id as never)
    return document?.date !== undefined && !not.includes(id) && document.id !== from?.id
  })
  assert.ok(index > 0, 'another letter can be chosen')
  return { id: values[index]!, index }
}

test('the marks of the exchange are walked with arrow keys and read in one line', async () => {
  const page = await open('/exchange')
  const line = page.locator('.reading-line')
  const before = await line.innerText()
  await page.locator('.lying .sheet').first().focus()
  const first = await line.innerText()
  assert.notEqual(first, before)
  await page.keyboard.press('ArrowRight')
  assert.notEqual(await line.innerText(), first)
  await page.keyboard.press('Enter')
  await page.waitForURL(/documents|missing/)
  await page.context().close()
})

test('drawing across the true rule opens a stretch of time, and Esc shows all of it again', async () => {
  const page = await open('/exchange')
  const all = await page.locator('.lying .sheet').count()
  const rule = page.locator('.lying [data-brush]')
  await rule.scrollIntoViewIfNeeded()
  const box = await rule.boundingBox()
  assert.ok(box)
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.97, box.y + box.height / 2, { steps: 4 })
  await Promise.all([page.waitForURL(/from=.*to=/), page.mouse.up()])
  await page.waitForSelector('html[data-ready]')
  assert.ok((await page.locator('.lying .sheet').count()) < all)
  await Promise.all([page.waitForURL((url) => url.search === ''), page.keyboard.press('Escape')])
  assert.equal(await page.locator('.lying .sheet').count(), all)
  await page.context().close()
})

test('keys lead to views, rows and the list of keys', async () => {
  const page = await open('/exchange')
  await page.keyboard.press('g')
  await Promise.all([page.waitForURL(/documents/), page.keyboard.press('d')])
  await page.waitForSelector('html[data-ready]')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = page.locator('tr[data-here]')
  assert.equal(await second.count(), 1)
  await page.keyboard.press('?')
  await page.locator('dialog.key-list', { hasText: 'next and previous' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog.key-list').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.waitForURL(/search/)
  await page.locator('#q').fill('grayling')
  await Promise.all([page.waitForURL(/q=grayling/), page.keyboard.press('Enter')])
  await page.locator('.results .passage a').first().waitFor()
  await page.context().close()
})

test('words chosen in a letter get a note that stands at the margin and in the list', async () => {
  const [first] = [...dossier.record().documents()]
  const page = await open(`/documents/${first!.id}`)
  const paragraph = page.locator('.para[data-step]').nth(1)
  const start = Number(await paragraph.getAttribute('data-start'))
  await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let words = walker.nextNode()
    // Numbers and notes stand in the paragraph and are none of its words.
    while (words?.parentElement?.closest('.gloss, .folio')) words = walker.nextNode()
    if (words === null) throw new RangeError('the paragraph has no words')
    getSelection()?.setBaseAndExtent(words, 0, words, 12)
  })
  await page.keyboard.press('w')
  await page.waitForURL(/note=/)
  assert.equal(new URL(page.url()).searchParams.get('note'), `${start}-${start + 12}`)
  await page.locator('#note-words').fill('Look this up in the log.')
  await page.locator('#note-tags').fill('log, to do')
  await Promise.all([page.waitForNavigation(), page.locator('.note-form button').click()])
  assert.match(await page.locator('.gloss[data-kind=note]').first().innerText(), /Look this up/)
  await page.goto(`${dossier.address}/notes?tag=log`)
  assert.match(await page.locator('main').innerText(), /Look this up in the log/)
  await page.context().close()
})

test('without script pages are complete: find, review and switches are forms', async () => {
  const [first] = [...dossier.record().documents()]
  const page = await open(`/documents/${first!.id}`, { script: false })
  await page.locator('input[name=find]').fill('the')
  await Promise.all([page.waitForURL(/find=the/), page.keyboard.press('Enter')])
  assert.ok((await page.locator('mark.hit').count()) > 0)
  await page.goto(`${dossier.address}/review`)
  await Promise.all([page.waitForNavigation(), page.locator('button[value=confirm]').click()])
  assert.match(await page.locator('.kept').innerText(), /accepted/)
  await page.context().close()
})

test('on a phone the exchange stands upright and nothing is wider than the screen', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  for (const path of [
    '/exchange',
    '/documents',
    '/review',
    `/documents/${answerInWords().document}`,
  ]) {
    await page.goto(`${dossier.address}${path}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 390, `${path} is ${wide} px wide`)
  }
  await page.goto(`${dossier.address}/exchange`)
  assert.equal(await page.locator('svg.upright').isVisible(), true)
  assert.equal(await page.locator('svg.lying').isVisible(), false)
  await context.close()
})

test('the first page weighs less than 150 KB in all', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body())
  })
  await page.goto(`${dossier.address}/`, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
  assert.ok(bytes > 10_000 && bytes < 150_000, `${bytes} bytes`)
  await context.close()
})

test('letters that try to run do not, in any view', async () => {
  const record = arrayRecord(
    hostile.map((words, index) => ({
      id: `letter-${index}`,
      date: `2004-01-0${index + 1}`,
      from: [words],
      to: [words],
      words: `${words}\n${words} and more`,
      findings: [{ kind: 'note' as const, exact: words, body: { words, tags: [words] } }],
    })),
  )
  const room = await serveRoom({ desk: deskOver(record), port: 0, reader: hostile[5]! })
  const context = await browser.newContext()
  const page = await context.newPage()
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(room.address) && !request.url().startsWith('data:'))
      outside.push(request.url())
  })
  page.on('dialog', (dialog) => assert.fail(`a dialog opened: ${dialog.message()}`))
  for (const path of [
    'exchange',
    'documents',
    'documents/letter-1',
    'documents/letter-2?beside=letter-4',
    'sources/letter-0',
    'notes',
    'review',
  ]) {
    await page.goto(`${room.address}${path}`)
    await page.waitForSelector('html[data-ready]')
    assert.equal(
      await page.evaluate(() => (globalThis as { harmed?: unknown }).harmed),
      undefined,
      path,
    )
    assert.ok(page.url().startsWith(room.address), `${path} led to ${page.url()}`)
  }
  assert.deepEqual(outside, [])
  await context.close()
  await room.close()
})

/** Every view, and the shapes a view can take. */
function everyView(): string[] {
  const reply = answerInWords()
  const [person] = [...dossier.record().findings('party')]
  return [
    ...views.filter((view) => view.title !== undefined).map((view) => `/${view.path}`),
    `/documents/${reply.document}`,
    `/documents/${reply.document}?beside=${reply.body.answers}`,
    `/documents/${reply.document}?note=0-40&find=the`,
    `/sources/${reply.document}`,
    `/people/${person!.body.id}`,
    `/review?finding=${reply.id}`,
    '/review?kind=value',
    '/sources',
    '/documents?order=-date',
    '/search?q=grayling',
    '/search?q=graling',
    `/cite?page=%2Fdocuments%2F${reply.document}`,
    '/nowhere',
  ]
}

test('the place on a page to which a link leads is there', async () => {
  const pages = new Map<string, Promise<string>>()
  const pageAt = (path: string): Promise<string> => {
    const known = pages.get(path) ?? fetch(dossier.address + path).then((one) => one.text())
    pages.set(path, known)
    return known
  }
  const dead = new Set<string>()
  let followed = 0
  for (const from of everyView())
    for (const [, written = ''] of (await pageAt(from)).matchAll(/ href="([^"]*#[^"]+)"/g)) {
      const { pathname, search, hash } = new URL(
        written.replaceAll('&amp;', '&'),
        dossier.address + from,
      )
      if (pathname.startsWith('/sources/')) continue
      const page = await pageAt(pathname + search)
      followed += 1
      if (!page.includes(` id="${hash.slice(1)}"`)) dead.add(`${from}: ${pathname}${search}${hash}`)
    }
  assert.deepEqual([...dead], [])
  assert.ok(followed > 50, 'there are such links')
})

test('axe finds nothing on any view, in light and in dark', async () => {
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of everyView()) {
    found.push(...(await violationsInBoth(page, `${dossier.address}${path}`)))
  }
  assert.deepEqual(found, [])
  await page.goto('about:blank')
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#ccc;background:#fff">pale</p></main></html>',
  )
  await bringAxe(page)
  const planted = (await violations(page, wcagRules)).map((one) => one.split(':')[0])
  assert.deepEqual(planted.sort(), ['color-contrast', 'image-alt'], 'axe finds what is planted')
  await context.close()
})

test('whatever the Tab key stops at has a name and shows that it is there', async () => {
  const page = await open('/documents?order=kind')
  for (const path of [
    '/documents?order=kind',
    `/documents/${answerInWords().document}`,
    '/review',
  ]) {
    await page.goto(`${dossier.address}${path}`)
    await page.waitForSelector('html[data-ready]')
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const one = document.activeElement
        if (one === null || one === document.body) return undefined
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined
        const name = one.getAttribute('aria-label') ?? label ?? one.textContent ?? ''
        const isShown = outlineStyle !== 'none' && outlineWidth !== '0px'
        return isShown && name.trim() !== '' ? undefined : one.outerHTML.slice(0, 120)
      })
      assert.equal(fault, undefined, `${path}, stop ${stop}`)
    }
  }
  await page.context().close()
})
