/** Two rooms on loopback in a real browser: proposed, countered, a pact signed by both, and the same on both sides. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { runNode } from '../../src/chancery/wire/running.ts'
import { openSession } from '../../src/chancery/wire/session.ts'
import { violationsInBoth } from '../room/axe.ts'
import { startChromium } from '../room/chromium.ts'
import { type OpenDossier, openDossier } from '../room/open-dossier.ts'
import { type House, passphrase, removeHouses, sign, stateOf, twoHouses } from './two-rooms.ts'

const houses = twoHouses()
const [mill, weir] = houses
let browser: Browser
let rooms: readonly [OpenDossier, OpenDossier]
const nodes: { close(): Promise<void> }[] = []

before(async () => {
  browser = await startChromium()
  rooms = [await openDossier(mill.dossier), await openDossier(weir.dossier)]
  const [one, other] = [await serve(mill), await serve(weir)]
  await sign(mill, 'address', { party: weir.party, address: other })
  await sign(weir, 'address', { party: mill.party, address: one })
})

after(async () => {
  await browser?.close()
  for (const node of nodes) await node.close()
  for (const room of rooms ?? []) await room.close()
  removeHouses(houses)
})

/** The node of a house, as `chancery serve` runs it. */
async function serve({ dossier }: House): Promise<string> {
  const folder = join(dossier, 'chancery')
  const around = { disk: fileDisk(folder), now: Date.now, random: randomOf }
  const session = openSession(folder, around, passphrase)
  const node = await runNode({ session, host: '127.0.0.1', port: 0, publishLog: false, every: 100 })
  nodes.push(node)
  return node.address
}

function randomOf(length: number): Buffer {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(length)))
}

/** A page of a room; with `script: false`, in a browser that runs none. */
async function open(room: OpenDossier, path: string, script = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${room.address}${path}`)
  return page
}

/** From the form that is open to the signature: what is shown is read before the passphrase is given. */
async function signShown(page: Page, reads: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Show what will be signed' }).click()
  await page.waitForSelector('#passphrase')
  const shown = await page.locator('main').innerText()
  assert.match(shown, reads)
  assert.match(shown, /It goes to (Weir Company|Mill Lane Tenants)\./)
  await page.fill('#passphrase', passphrase)
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await page.waitForURL(/\/chancery\/(entry|letter)\//)
}

/** Waits until a page of a room says something; the nodes carry it meanwhile. */
async function says(page: Page, words: RegExp): Promise<void> {
  const until = Date.now() + 15_000
  for (;;) {
    await page.reload()
    if (words.test(await page.locator('main').innerText())) return
    assert.ok(Date.now() < until, `nothing came: ${await page.locator('main').innerText()}`)
    await page.waitForTimeout(200)
  }
}

test('a meeting is proposed on, countered, a pact signed by both, without a script, and both states are equal', async () => {
  const one = await open(rooms[0], '/chancery/meetings', false)
  await one.getByRole('link', { name: 'Call a meeting' }).click()
  await one.fill('#aim', 'one rule for the sluice')
  await one.getByLabel('Weir Company').check()
  await one.fill('#stages', 'talks: place, date')
  await signShown(one, /Mill Lane Tenants calls a meeting: one rule for the sluice/)
  await one.goto(`${rooms[0].address}/chancery/meetings`)
  await one.getByRole('row', { name: /place/ }).getByRole('link', { name: 'Propose' }).click()
  assert.equal(await one.inputValue('#question'), 'place')
  await one.fill('#value', 'the ferry house')
  await signShown(one, /proposes for the place of “talks”: the ferry house/)

  const other = await open(rooms[1], '/chancery', false)
  await says(other, /Waiting for us[\s\S]*place of “talks”: the ferry house/)
  await other.getByRole('link', { name: 'Put another against it' }).first().click()
  assert.equal(await other.inputValue('#value'), 'the ferry house')
  await other.fill('#value', 'the school')
  await signShown(other, /proposes instead for the place of “talks”: the school/)

  await one.goto(`${rooms[0].address}/chancery`)
  await says(one, /place of “talks”: the school/)
  await one.getByRole('link', { name: 'Accept or refuse' }).first().click()
  await signShown(one, /Mill Lane Tenants accepts/)

  await other.goto(`${rooms[1].address}/chancery/write?to=${mill.party}`)
  await other.fill('#title', 'On the place')
  await other.fill('#text', 'The school it is.')
  await signShown(other, /The school it is\./)
  await other.goto(`${rooms[1].address}/chancery/agreements`)
  await other.getByRole('link', { name: /publish each other/ }).click()
  await other.getByLabel('Mill Lane Tenants').check()
  await other.fill('#by', '2030-01-01')
  await other.getByLabel(/On the place/).check()
  await signShown(other, /publishes the other's letters/)
  await one.goto(`${rooms[0].address}/chancery/agreements`)
  await says(one, /publishes the other's letters/)
  await one.getByRole('link', { name: 'Accept or refuse' }).first().click()
  await signShown(one, /Mill Lane Tenants accepts/)
  await other.goto(`${rooms[1].address}/chancery/agreements`)
  await says(other, /Mill Lane Tenants accepted/)

  const until = Date.now() + 15_000
  while (JSON.stringify(stateOf(mill)) !== JSON.stringify(stateOf(weir)) && Date.now() < until)
    await one.waitForTimeout(200)
  assert.deepEqual(stateOf(mill), stateOf(weir))
  assert.equal(stateOf(mill).pacts.length, 1)
  assert.equal(stateOf(mill).meetings[0]!.stages[0]!.questions[0]!.value, 'the school')

  await one.goto(`${rooms[0].address}/board`)
  await says(one, /place of “talks”/)
  await one.context().close()
  await other.context().close()
})

test('axe finds nothing on any page of the chancery, in light and in dark', async () => {
  const page = await open(rooms[0], '/chancery')
  const [letter] = stateOf(mill).letters
  const [offer] = stateOf(mill).offers
  const paths = [
    '/chancery',
    '/chancery/log',
    '/chancery/agreements',
    '/chancery/meetings',
    '/chancery/parties',
    '/chancery/exchange',
    '/chancery/compare',
    `/chancery/letter/${letter!.id}`,
    `/chancery/entry/${offer!.id}`,
    '/chancery/write',
    ...['truce', 'pact', 'call', 'draft', 'ask', 'meet', 'rotate', 'revoke'].map(
      (form) => `/chancery/write/${form}`,
    ),
    `/chancery/write/answer?of=${offer!.id}`,
    `/chancery/write/propose?meeting=${stateOf(mill).meetings[0]!.id}`,
    `/chancery/write/confirm?party=${weir.party}`,
  ]
  const found: string[] = []
  for (const path of paths)
    found.push(...(await violationsInBoth(page, `${rooms[0].address}${path}`)))
  assert.deepEqual(found, [])
  await page.context().close()
})
