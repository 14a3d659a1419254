/** The chancery in the room: what its pages say, what a form does, and that nothing of a letter runs. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Hono } from 'hono'
import { checkDraft, type DraftRemark } from '../../src/chancery/draft-check.ts'
import { write } from '../../src/chancery/node/chancery.ts'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { cardOf, confirm, found, meet, wordsFor } from '../../src/chancery/node/founding.ts'
import { chanceryView } from '../../src/chancery/show/view.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { noSettings, type StandingRecord } from '../../src/record/index.ts'
import { chanceryPart } from '../../src/room/index.ts'
import { script } from './quarrel.ts'
import { idOf, makeWorld, settle, type World } from './world.ts'

const passphrase = 'three ducks on the weir'

/** The whole script, each act as soon as its author holds what it is about. */
function played(): World {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const done = new Map<string, string>()
  for (const act of script) {
    const { chancery } = world.parties.get(act.by)!
    const ids = {
      entry: (name: string) => done.get(name) as never,
      party: (name: string) => idOf(world, name),
      held: (name: string) => chancery.held.get(done.get(name) as never)!,
    }
    const to = act.to.map((name) => idOf(world, name))
    const copies = (act.copies ?? []).map((name) => idOf(world, name))
    done.set(act.name, write(chancery, [{ to, copies, body: act.body(ids) }])[0]!.id)
    world.time += 86_400_000
    settle(world, 2)
  }
  return world
}

const world = played()
const mill = world.parties.get('Mill')!.chancery
const tray = () => ({
  library: mill,
  state: fold(mill.held.values()),
  now: new Date(world.time).toISOString(),
  canSign: true,
})
const record = { settings: noSettings } as unknown as StandingRecord
const page = (path: string) =>
  chanceryView(tray).page(record, { rest: path.split('/'), query: new URLSearchParams() })?.main
    .markup

test('the in-tray says of every letter who has it, since when, and who has answered', () => {
  const words = page('')!
  assert.match(words, /We ask for water/)
  assert.match(words, /Weir answered after 2 days/)
  assert.match(words, /The circular of the weir/)
  assert.match(words, /Weir refused it: It is of no concern to you\./)
  assert.match(words, /Ferry gave it/)
})

test('a letter shows its place, its witnesses and its receipts in plain words', () => {
  const letter = tray().state.letters.find(({ title }) => title === 'We ask for water')!
  const words = page(`letter/${letter.id}`)!
  assert.match(words, /In our log: place \d+, .* witnessed by Weir and Ferry/)
  assert.match(words, /Received by Weir on \d+ March 2027, signed at place \d+ of its log/)
  assert.match(words, /It is answered by/)
  assert.equal(page('letter/nothing'), undefined)
})

test('agreements, meetings and drafts say what stands and what hinges on it', () => {
  assert.match(
    page('agreements')!,
    /Truce from 10 March 2027 .*<strong>agreed<\/strong>, in force/s,
  )
  assert.match(page('agreements')!, /Mill accepted on .*, reserving not the chapel door/)
  const meetings = page('meetings')!
  assert.match(meetings, /agreed: the ferry house/)
  assert.match(meetings, /Meeting: not yet/)
  assert.match(meetings, /“talks” has not been held/)
  assert.match(meetings, /nobody has proposed anything on “date”/)
  assert.match(meetings, /<del title="Weir">\[on Mondays\] ?<\/del>|<del title="Weir">/)
  assert.match(meetings, /signed by Mill, reserving floods excepted/)
  assert.match(meetings, /not bound: Ferry/)
})

test('the log and the parties are shown with their proofs and words', () => {
  assert.match(
    page('log')!,
    /letter &quot;We ask for water&quot; to Weir; witnessed by Weir and Ferry/,
  )
  assert.match(page('parties')!, new RegExp(wordsFor(mill, mill.party).join(' ')))
  assert.equal(page('elsewhere'), undefined)
})

test('the check finds altered quotations, letters unanswered and offers passed over', () => {
  const { state } = tray()
  const weir = idOf(world, 'Weir')
  const check = (text: string) =>
    checkDraft(state, { by: mill.party, to: [weir], text, answers: [] })
  const remarks = check('You wrote: “The water belongs to everybody; the sluice has two keys.”')
  assert.match(remarks[0]!.words, /is not what the letter says: “The water belongs to nobody/)
  assert.equal(remarks[0]!.weight, 'grave')
  assert.ok(
    !check('You wrote: “The water belongs to nobody; the sluice has two keys.”').some(
      ({ weight }) => weight === 'grave',
    ),
  )
  assert.match(
    check('You said “we shall never open any sluice again”.')[0]!.words,
    /stands in no letter/,
  )
})

/** The digest of what a page shows before it is signed. */
function shownIn(page: string): string {
  return /name="shown" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
}

function foundedDossiers(): { dossier: string; other: string } {
  const [dossier, other] = ['mill', 'weir'].map((name) =>
    mkdtempSync(join(tmpdir(), `room-${name}-`)),
  ) as [string, string]
  mkdirSync(join(dossier, 'sources'))
  const lock = { passphrase, random: randomBytes, cost: 2 }
  const [one, two] = [dossier, other].map((folder, at) =>
    found(
      { disk: fileDisk(join(folder, 'chancery')), now: () => Date.now(), random: randomBytes },
      { name: at === 0 ? 'Mill' : 'Weir <script>alert(1)</script>', lock, recoveryLock: lock },
    ),
  ) as [typeof mill, typeof mill]
  meet(one, cardOf(two))
  confirm(one, two.party, { words: wordsFor(two, two.party).join(' '), how: 'telephone' })
  return { dossier, other: two.party }
}

test('a letter written in the room is checked, then signed with the passphrase, and is a source', async () => {
  const { dossier, other } = foundedDossiers()
  const room = new Hono()
  const part = chanceryPart(dossier, { canSign: true })!
  part.routes(room, (main) => main.markup)
  const post = (fields: Record<string, string>) =>
    room.request('/chancery/write', {
      method: 'POST',
      body: new URLSearchParams({ to: other, title: 'Water', text: 'Open <b>it</b>.', ...fields }),
    })
  const checked = await (await post({ do: 'show' })).text()
  assert.match(checked, /It goes to Weir &lt;script&gt;alert\(1\)&lt;\/script&gt;/)
  assert.match(checked, /Open &lt;b&gt;it&lt;\/b&gt;/)
  const shown = shownIn(checked)
  const unseen = await post({ do: 'sign', passphrase })
  assert.equal(unseen.status, 200, 'what was not shown is shown, and not signed')
  const other1 = await post({ do: 'sign', passphrase, shown, text: 'Open nothing.' })
  assert.match(await other1.text(), /this is what would be signed now/)
  const wrong = await post({ do: 'sign', shown, passphrase: 'something else' })
  assert.equal(wrong.status, 409)
  assert.match(await wrong.text(), /the passphrase is not the right one/)
  const nobody = await room.request('/chancery/write', {
    method: 'POST',
    body: new URLSearchParams({ title: 'x', text: 'x', do: 'sign', shown, passphrase }),
  })
  assert.match(await nobody.text(), /has no addressee/)
  const signed = await post({ do: 'sign', shown, passphrase })
  assert.equal(signed.status, 303)
  assert.equal(readdirSync(join(dossier, 'sources', 'letters')).length, 1)
  const page = part.view.page(record, {
    rest: signed.headers.get('location')!.split('/').slice(2),
    query: new URLSearchParams(),
  })!
  assert.match(page.main.markup, /Open &lt;b&gt;it&lt;\/b&gt;/)
  assert.ok(!page.main.markup.includes('<script>'))
  rmSync(dossier, { recursive: true })
})

test('a room that others can reach shows the chancery and signs nothing', async () => {
  const { dossier } = foundedDossiers()
  const room = new Hono()
  const part = chanceryPart(dossier, { canSign: false })!
  part.routes(room, (main) => main.markup)
  assert.equal((await room.request('/chancery/write', { method: 'POST' })).status, 404)
  assert.equal(part.view.page(record, { rest: ['write'], query: new URLSearchParams() }), undefined)
  rmSync(dossier, { recursive: true })
})

test('the check of the whole record stands beside the letter, and its failure is said and stops nothing', async () => {
  const { dossier, other } = foundedDossiers()
  const ask = async (check: (text: string) => Promise<DraftRemark[]>) => {
    const room = new Hono()
    chanceryPart(dossier, { canSign: true, check })!.routes(room, (main) => main.markup)
    const body = new URLSearchParams({
      to: other,
      title: 'x',
      text: 'You said “we shall never open it”.',
      do: 'show',
    })
    return (await room.request('/chancery/write', { method: 'POST', body })).text()
  }
  const known = await ask(async (text) => [
    { weight: 'grave', words: `The record knows: ${text.length}`, advice: '' },
  ])
  assert.match(known, /The record knows: \d+/)
  assert.doesNotMatch(known, /stands in no letter of this chancery/)
  const failed = await ask(() => Promise.reject(new Error('another build is at work')))
  assert.match(failed, /could not be asked: another build is at work/)
  assert.match(failed, /stands in no letter of this chancery/)
  rmSync(dossier, { recursive: true })
})
