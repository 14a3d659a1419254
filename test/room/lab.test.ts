/** The lab in a real browser: a list brought, acts chosen, a step run, watched, stopped, kept, and two runs compared. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { world } from '../../bench/honesty/scenarios.ts'
import { seeded } from '../../src/capabilities/dynamics/numbers/random.ts'
import { dayAt } from '../../src/record/index.ts'
import { violationsInBoth } from './axe.ts'
import { startChromium } from './chromium.ts'
import { copyOfSample, type OpenDossier, openDossier, remove } from './open-dossier.ts'

let browser: Browser
let dossier: OpenDossier

before(async () => {
  ;[browser, dossier] = await Promise.all([startChromium(), openDossier(copyOfSample())])
})

after(async () => {
  await browser?.close()
  await dossier?.close()
  if (dossier !== undefined) remove(dossier.folder)
})

/** An invented list: a world in which one side's acts at home carry abroad. */
function invented(): { events: Buffer; links: Buffer } {
  const { acts } = world('dilemma', seeded(3), { dates: 'coarse' })
  const rows = acts.map(({ id, from, to, start, end, kind, scale }) =>
    [id, dayAt(Math.floor(start)), dayAt(Math.ceil(end)), from, to, kind, scale, `told of ${id}`]
      .map((cell) => `"${cell}"`)
      .join(','),
  )
  const links = acts
    .filter((act) => act.id.startsWith('hostile A'))
    .slice(0, 3)
    .map((act) => `${act.id},hostile B 0,answers,author,in reply to it`)
  return {
    events: Buffer.from(
      `id,date_start,date_end,actor,target,kind,scale,exact\n${rows.join('\n')}\n"bad","1871-99-01","","A","B","ACCUSE","-3",""\n`,
    ),
    links: Buffer.from(`from,to,relation,claimed_by,exact\n${links.join('\n')}\n`),
  }
}

async function labPage(script = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    javaScriptEnabled: script,
  })
  // A busy machine counts slowly; nothing here is asked of time.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  await page.goto(`${dossier.address}/lab`)
  return page
}

async function press(page: Page, words: string, to: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(to), page.locator(`button:has-text("${words}")`).click()])
}

async function bring(page: Page): Promise<void> {
  const { events, links } = invented()
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer })
  await page.locator('details.choice > summary').click()
  await page.locator('#lab-events').setInputFiles(file('events.csv', events))
  await page.locator('#lab-links').setInputFiles(file('links.csv', links))
  await press(page, 'Look at this list', /list=/)
}

async function run(page: Page, step: string): Promise<void> {
  await page.locator('#lab-step').selectOption(step)
  await press(page, 'Run it', /\/runs\/\d+/)
}

const done = 'button:has-text("Forget this run")'

test('a list is brought, its acts chosen, a step run, and two runs compared; every number opens its events', async () => {
  const page = await labPage()
  await bring(page)
  assert.match(await page.locator('main').innerText(), /Not read \(1\)/)

  await run(page, 'first')
  await page.waitForSelector(done)
  assert.match(await page.locator('main').innerText(), /When each side changed/)

  await page.locator('a:has-text("these acts in the lab")').click()
  await page.locator('#lab-reach').selectOption('public')
  await page.locator('input[name=without][value=CAMPAIGN]').check()
  await page.locator('#lab-from').fill('1970-06')
  await press(page, 'Count these', /without=CAMPAIGN/)
  assert.match(await page.locator('summary').first().innerText(), /without campaign; from 1970-06/)
  await run(page, 'first')
  await page.waitForSelector(done)

  await page.goto(`${dossier.address}/lab`)
  await press(page, 'Compare', /compare/)
  assert.equal(await page.locator('.beside svg').count(), 2)
  const axes = await page
    .locator('.beside svg')
    .evaluateAll((all) => all.map((svg) => svg.lastElementChild?.textContent))
  assert.equal(axes[0], axes[1], 'both pictures end with the same year')
  assert.match(await page.locator('main').innerText(), /Of \d+ figures that both have, \S+ differ/)
  const home = page.locator('tr', { hasText: 'home A' }).first()
  assert.match(await home.innerText(), /–/, 'acts at home were left out of the second run')

  await page.locator('td details > summary').first().click()
  const link = page.locator('td details[open] a').first()
  const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').split('#act-')[1] ?? '')
  await link.click()
  await page.waitForURL(/lab\/acts/)
  const row = page.locator(`tr[id="act-${id}"]`)
  assert.match(await row.innerText(), new RegExp(`told of ${id}`), 'every event shows its words')
  await page.context().close()
})

test('a long step says how far it is, is stopped, and claims nothing then', async () => {
  const page = await labPage(false)
  const { events } = invented()
  await page.locator('details.choice > summary').click()
  await page
    .locator('#lab-events')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: events })
  await press(page, 'Look at this list', /list=/)
  await run(page, 'twins')
  // The page comes again every two seconds: what is waited for may stand on any of its comings.
  await page.locator('main', { hasText: /twins of every explanation.* of \d+/i }).waitFor()
  await page.locator('button:has-text("Stop it")').click()
  await page.waitForSelector(done)
  const words = await page.locator('main').innerText()
  assert.match(words, /stopped early: nothing is settled/)
  assert.doesNotMatch(words, /refuted|supports one explanation/)
  await page.locator(done).click()
  await page.waitForURL(/\/lab$/)
  await page.context().close()
})

test('the theory stands apart from the record, and a model is brought, run and drawn or refused by name', async () => {
  const page = await labPage()
  await page.locator('a:has-text("what the theory implies")').click()
  await page.waitForURL(/theory/)
  assert.match(await page.locator('main').innerText(), /Nothing here is fitted to a record/)
  const xmile = decodeURIComponent(
    ((await page.locator('a[download="theory.xmile"]').getAttribute('href')) ?? '').split(
      ',',
      2,
    )[1] ?? '',
  )
  const bring = async (name: string, words: string): Promise<void> => {
    await page.locator('#lab-model').setInputFiles({
      name,
      mimeType: 'application/xml',
      buffer: Buffer.from(words),
    })
    await page.locator('button:has-text("Run this model")').click()
  }
  await bring('theory.xmile', xmile)
  await page.waitForURL(/model=/)
  assert.equal(await page.locator('svg path.sure').count(), 6, 'a curve for each stock')
  await page.goto(`${dossier.address}/lab/theory`)
  await bring('x.mdl', 'stock[region] = INTEG(1, 0) ~~|')
  assert.match(await page.locator('main').innerText(), /cannot be run: .*subscripts/)
  await page.context().close()
})

test('what cannot be read is said, and nothing runs', async () => {
  const page = await labPage()
  await page.locator('details.choice > summary').click()
  await page
    .locator('#lab-events')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') })
  await page.locator('button:has-text("Look at this list")').click()
  assert.match(await page.locator('main').innerText(), /needs a head with date_start/)
  await page.goto(`${dossier.address}/lab?from=yesterday`)
  assert.match(await page.locator('main').innerText(), /“yesterday” is no date/)
  await page.goto(`${dossier.address}/lab/runs/9999`)
  assert.match(await page.locator('main').innerText(), /This run is not kept/)
  const foreign = await fetch(`${dossier.address}/lab`, {
    method: 'POST',
    headers: { origin: 'http://elsewhere.example' },
    body: new URLSearchParams({ do: 'run', step: 'all' }),
  })
  assert.equal(foreign.status, 403, 'another site cannot start a run')
  await page.context().close()
})

test('axe finds nothing on the lab, a run and a comparison, and a phone shows them whole', async () => {
  const page = await labPage()
  await bring(page)
  const listed = page.url()
  await run(page, 'rows')
  await page.waitForSelector(done)
  const ran = page.url()
  const number = ran.split('/').at(-1)
  const paths = [listed, ran, `${dossier.address}/lab/compare?one=${number}&other=${number}`]
  for (const path of paths) assert.deepEqual(await violationsInBoth(page, path), [])
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of paths) {
    await page.goto(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 390, `${path} is ${wide} px wide`)
  }
  await page.context().close()
})
