/** The room as functions of requests: what it lets in and lets out, and that a judgement is kept before it answers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Desk, loginWith, roomOf } from '../../src/room/index.ts'
import { deskOver } from './array-desk.ts'
import { copyOfSample, openDossier, remove } from './open-dossier.ts'
import { weir } from './weir.ts'

const host = '127.0.0.1:4711'
const origin = `http://${host}`
const hosts = new Set([host])

function roomWith(desk: Desk = deskOver(weir())) {
  return roomOf({ desk, hosts, reader: 'ada' })
}

function get(room: ReturnType<typeof roomOf>, path: string, headers: Record<string, string> = {}) {
  return room.request(`${origin}${path}`, { headers: { host, ...headers } })
}

function post(
  room: ReturnType<typeof roomOf>,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return room.request(`${origin}/judgements`, {
    method: 'POST',
    headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
}

const views = [
  '/exchange',
  '/documents',
  '/documents/board-2004-01-26',
  '/documents/board-2004-01-26?beside=guild-2004-01-09',
  '/sources/board-2004-01-26',
  '/review',
  '/judgements',
  '/notes',
  '/search',
  '/cite?page=%2Fdocuments%2Fboard-2004-01-26',
]

test('every view is a complete page under a strict policy, without inline script or style', async () => {
  const room = roomWith()
  for (const path of views) {
    const answer = await get(room, path)
    assert.equal(answer.status, 200, path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    const page = await answer.text()
    assert.match(page, /<main id="main"/)
    assert.doesNotMatch(
      page,
      /<style|style="|<script(?! type="module" src="\/room\.js")| on\w+="/i,
      path,
    )
  }
})

test('nothing stands at an unknown address, and a broken one harms nobody', async () => {
  const room = roomWith()
  assert.equal((await get(room, '/documents/nobody')).status, 404)
  assert.equal((await get(room, '/nowhere')).status, 404)
  assert.equal((await get(room, '/documents/%E0%A4%A')).status, 404)
})

test('another host name is refused, as a rebound name would be', async () => {
  const answer = await roomWith().request(`${origin}/exchange`, {
    headers: { host: 'evil.example' },
  })
  assert.equal(answer.status, 421)
})

test('only a page of this room may change the record', async () => {
  const desk = deskOver(weir())
  const room = roomWith(desk)
  const form = { decision: 'add', document: 'board-2004-02-04', words: 'mine' }
  assert.equal((await post(room, form, { origin: 'http://evil.example' })).status, 403)
  assert.equal((await post(room, form, { origin: 'null' })).status, 403)
  assert.equal(desk.kept.length, 0)
  assert.equal((await post(room, form)).status, 303)
  assert.equal(desk.kept.length, 1)
})

test('a judgement is kept before the room answers', async () => {
  const order: string[] = []
  const inner = deskOver(weir())
  const desk: Desk = {
    ...inner,
    judge: async (judgement) => {
      await new Promise((done) => setTimeout(done, 20))
      await inner.judge(judgement)
      order.push('kept')
    },
  }
  const answer = await post(roomWith(desk), {
    decision: 'add',
    document: 'board-2004-02-04',
    words: 'mine',
    back: '/notes',
  })
  order.push('answered')
  assert.deepEqual(order, ['kept', 'answered'])
  assert.equal(answer.headers.get('location'), '/notes')
})

test('a finding is amended from its alternatives, undone, and the queue goes on', async () => {
  const desk = deskOver(weir())
  const room = roomWith(desk)
  const [finding] = [...desk.record().findings('reference')]
  const chosen = {
    decision: 'choose:held:guild-2004-02-03',
    finding: finding!.id,
    reason: 'it crossed',
    who: 'Ada',
  }
  assert.equal((await post(room, chosen)).status, 303)
  const amended = desk.record().finding(finding!.id)
  assert.equal(amended?.standing, 'amended')
  assert.deepEqual((amended!.body as { target: unknown }).target, {
    kind: 'held',
    document: 'guild-2004-02-03',
  })
  assert.equal(desk.kept[0]?.reason, 'it crossed')
  assert.equal(desk.kept[0]?.who, 'Ada')
  const undone = await post(room, { decision: 'withdraw', judgement: desk.kept[0]!.id })
  assert.equal(undone.status, 303)
  assert.equal(desk.record().finding(finding!.id)?.standing, 'found')
})

test('what cannot be decided is said in a sentence, and nothing is kept', async () => {
  const desk = deskOver(weir())
  const room = roomWith(desk)
  const [finding] = [...desk.record().findings('reference')]
  for (const form of [
    { decision: 'confirm', finding: 'nobody' },
    { decision: 'choose', finding: finding!.id, choice: 'held:nobody' },
    { decision: 'add', document: 'nobody', words: 'mine' },
    { decision: 'withdraw', judgement: 'none' },
    { decision: 'dance' },
  ]) {
    const answer = await post(room, form as Record<string, string>)
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), /(Nothing|No note) was/)
  }
  assert.equal(desk.kept.length, 0)
})

test('leads back to pages of this room only', async () => {
  const room = roomWith()
  for (const back of ['//evil.example', 'http://evil.example', '/\\evil.example']) {
    const answer = await post(room, {
      decision: 'add',
      document: 'board-2004-02-04',
      words: 'mine',
      back,
    })
    assert.equal(answer.headers.get('location'), '/')
  }
})

test('a source is handed out to be kept, never shown as a page', async () => {
  const room = roomWith(deskOver(weir(), { 'page.html': '<script>alert(1)</script>' }))
  const answer = await get(room, '/files/page.html')
  assert.equal(answer.headers.get('content-type'), 'application/octet-stream')
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.equal((await get(room, '/files/../../etc/passwd')).status, 404)
})

test('with a login nothing but the door and its style is reachable before the secret', async () => {
  let now = 0
  const room = roomOf({
    desk: deskOver(weir()),
    hosts,
    reader: 'ada',
    login: loginWith('a long enough secret', () => now),
  })
  for (const path of [...views, '/files/x', '/judgements.jsonl']) {
    const answer = await get(room, path)
    assert.equal(answer.status, 303, path)
    assert.match(answer.headers.get('location') ?? '', /^\/login\?back=/)
  }
  assert.equal(
    (await post(room, { decision: 'add', document: 'board-2004-02-04', words: 'mine' })).status,
    401,
  )
  const say = (secret: string) =>
    room.request(`${origin}/login`, {
      method: 'POST',
      headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ secret, back: '/review' }).toString(),
    })
  assert.equal((await say('wrong')).status, 403)
  const opened = await say('a long enough secret')
  assert.equal(opened.headers.get('location'), '/review')
  const cookie = opened.headers.get('set-cookie') ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Strict/)
  const session = cookie.split(';')[0] ?? ''
  assert.equal((await get(room, '/review', { cookie: session })).status, 200)
  now += 13 * 3_600_000
  assert.equal((await get(room, '/review', { cookie: session })).status, 303, 'a session ends')
})

test('guessing the secret is slowed down, also for who then knows it', async () => {
  let now = 0
  const room = roomOf({
    desk: deskOver(weir()),
    hosts,
    reader: 'ada',
    login: loginWith('a long enough secret', () => now),
  })
  const say = (secret: string) =>
    room.request(`${origin}/login`, {
      method: 'POST',
      headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ secret }).toString(),
    })
  for (let guess = 0; guess < 5; guess += 1) assert.equal((await say(`guess ${guess}`)).status, 403)
  assert.equal((await say('a long enough secret')).status, 429)
  now += 61_000
  assert.equal((await say('a long enough secret')).status, 303)
  assert.throws(() => loginWith('short'), /too short/)
})

test('the way back from a form leads to this room alone, however it is written', async () => {
  const form = { decision: 'add', document: 'board-2004-02-04', words: 'mine' }
  for (const back of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
  ]) {
    const answer = await post(roomWith(), { ...form, back })
    assert.equal(answer.headers.get('location'), '/', JSON.stringify(back))
  }
})

test('a stranger at the door may send a secret and no more', async () => {
  const login = loginWith('a long enough secret', () => 0)
  const room = roomOf({ desk: deskOver(weir()), hosts, reader: 'ada', login })
  const answer = await room.request(`${origin}/login`, {
    method: 'POST',
    headers: { host, origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: `secret=${'a'.repeat(100_000)}`,
  })
  assert.equal(answer.status, 413)
})

test('an address that is not written as addresses are leads nowhere', async () => {
  for (const path of ['/files/%E0%A4%A', '/documents/%E0%A4%A'])
    assert.equal((await get(roomWith(), path)).status, 404, path)
})

test('a search is narrowed to what is held or missing, and to documents that have something', async () => {
  const folder = copyOfSample()
  const dossier = await openDossier(folder)
  const page = async (query: string) => (await fetch(`${dossier.address}/search?${query}`)).text()
  const all = await page('q=guild')
  assert.match(all, /<h2>Held<\/h2>/)
  assert.match(all, /altered quotations/)
  const altered = await page('q=guild&has=altered+quotations')
  const count = (words: string) => words.match(/<li data-step/g)?.length ?? 0
  assert.ok(count(altered) > 0 && count(altered) < count(all))
  const missing = await page('q=guild&held=missing')
  assert.equal(count(missing), 0)
  assert.match(missing, /class="missing"/)
  assert.doesNotMatch(await page('q=guild&held=held'), /class="missing"/)
  await dossier.close()
  remove(folder)
})
