/** Everything that can be signed, signed from the room: shown first, then signed, carried, and the same on both sides. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cardOf } from '../../src/chancery/node/founding.ts'
import {
  carry,
  page,
  passphrase,
  post,
  removeHouses,
  settleHouses,
  sign,
  stateOf,
  twoHouses,
} from './two-rooms.ts'
import { addParty, makeWorld } from './world.ts'

const houses = twoHouses()
const [mill, weir] = houses
after(() => removeHouses(houses))

test('a truce is offered, countered and accepted with reservations, each shown before it is signed', async () => {
  const first = await sign(mill, 'truce', {
    with: weir.party,
    scope: 'the sluice, in the papers',
    from: '2027-04-01',
    reserve: 'the chapel door\nletters to the ferry',
    notice: '14',
  })
  assert.match(
    first.shown,
    /Mill Lane Tenants proposes a truce on the sluice, in the papers, from 1 April 2027/,
  )
  assert.match(first.shown, /It goes to Weir Company\./)
  assert.match(first.shown, /&quot;scope&quot;: &quot;the sluice, in the papers&quot;/)
  await settleHouses(houses)
  assert.match(page(weir, '/chancery'), /Waiting for us.*An offer.*truce/s)
  const filled = page(weir, `/chancery/write/counter?of=${first.id}`)
  assert.match(filled, /value="2027-04-01"/)
  assert.match(filled, /Instead of what Mill Lane Tenants offered/)
  const second = await sign(weir, 'truce', {
    with: mill.party,
    counters: first.id,
    scope: 'the sluice, in the papers',
    from: '2027-05-01',
    notice: '14',
  })
  await settleHouses(houses)
  const answer = await sign(mill, 'answer', { of: second.id, says: 'accept', reserve: 'floods' })
  assert.match(answer.shown, /Mill Lane Tenants accepts the note of Weir Company/)
  await settleHouses(houses)
  assert.match(page(weir, '/chancery/agreements'), /<strong>agreed<\/strong>/)
  assert.deepEqual(stateOf(mill), stateOf(weir))
})

test('a pact is signed, published, and a false text is shown with the words that differ', async () => {
  const letter = await sign(mill, '', {
    to: weir.party,
    title: 'Water',
    text: 'We ask for water from Monday.',
  })
  await settleHouses(houses)
  const pact = await sign(weir, 'pact', { with: mill.party, by: '2027-12-01', letter: letter.id })
  await settleHouses(houses)
  await sign(mill, 'answer', { of: pact.id, says: 'accept' })
  await settleHouses(houses)
  await sign(weir, 'publish', { of: pact.id, where: 'the notice board' })
  const breach = await sign(mill, 'breach', {
    of: pact.id,
    by: weir.party,
    words: 'our letter was altered',
    found: 'We demand water from Monday.',
    where: 'the notice board',
    letter: letter.id,
  })
  assert.match(breach.shown, /<del>ask for ?<\/del>|<del>ask <\/del>|<del>ask/)
  await sign(mill, 'notice', { of: pact.id, ends: '2028-01-01', words: 'That is enough.' })
  await settleHouses(houses)
  const agreements = page(weir, '/chancery/agreements')
  assert.match(agreements, /published altered/)
  assert.match(agreements, /gave notice: it ends on 1 January 2028/)
  assert.deepEqual(stateOf(mill), stateOf(weir))
})

test('a meeting is called, its questions proposed, countered and agreed, and the board says what stands between', async () => {
  const call = await sign(mill, 'call', {
    aim: 'one rule for the sluice',
    invite: weir.party,
    stages: 'talks: place, date\nmeeting: agenda',
    rule: 'unanimity',
  })
  await settleHouses(houses)
  const board = page(weir, '/chancery/meetings')
  assert.match(board, /Between now and “meeting”<\/strong> stand 3 questions/)
  assert.match(board, /place of “talks”: nobody has proposed anything/)
  const ferry = await sign(weir, 'propose', {
    meeting: call.id,
    stage: 'talks',
    question: 'place',
    value: 'the ferry house',
  })
  await settleHouses(houses)
  assert.match(page(mill, '/chancery/meetings'), /Weir Company at “the ferry house”/)
  const school = await sign(mill, 'propose', {
    meeting: call.id,
    stage: 'talks',
    question: 'place',
    value: 'the school',
    counters: ferry.id,
  })
  await settleHouses(houses)
  await sign(weir, 'answer', { of: school.id, says: 'accept' })
  await sign(weir, 'attend', { meeting: call.id, stage: 'talks', says: 'will come' })
  await settleHouses(houses)
  assert.match(page(mill, '/chancery/meetings'), /agreed: the school/)
  assert.match(page(mill, '/chancery/meetings'), /stand 2 questions/)
  const wrong = await post(weir, '/chancery/write/propose', {
    do: 'show',
    meeting: call.id,
    stage: 'meeting',
    question: 'place',
    value: 'x',
  })
  assert.equal(wrong.status, 409)
  assert.match(await wrong.text(), /the stage “meeting” has no question “place”/)
  assert.deepEqual(stateOf(mill), stateOf(weir))
})

test('a text goes through versions and amendments, is compared word by word and adopted with reservations', async () => {
  const first = await sign(mill, 'draft', {
    title: 'Rule of the sluice',
    with: weir.party,
    text: 'The sluice is opened [on Mondays] by both.',
  })
  await settleHouses(houses)
  const amendment = await sign(weir, 'amend', {
    of: first.id,
    find: '[on Mondays]',
    replace: 'on Tuesdays',
    reason: 'the market',
  })
  await settleHouses(houses)
  const next = page(mill, `/chancery/write/draft?follows=${first.id}&takes=${amendment.id}`)
  assert.match(
    next,
    /The sluice is opened on Tuesdays by both\./,
    'the next version begins with it',
  )
  const second = await sign(mill, 'draft', {
    title: 'Rule of the sluice',
    with: weir.party,
    follows: first.id,
    takes: amendment.id,
    text: 'The sluice is opened on Tuesdays by both.',
  })
  assert.match(
    second.shown,
    /word by word.*opened <del>\[<\/del> on <del>Mondays\] <\/del> ?<ins>Tuesdays <\/ins>/s,
  )
  await settleHouses(houses)
  const compared = page(weir, `/chancery/compare?before=${first.id}&after=${second.id}`)
  assert.match(compared, /<ins title="Weir Company">/)
  const adoption = await sign(weir, 'adopt', { of: second.id, reserve: 'floods excepted' })
  assert.match(adoption.shown, /The words that are adopted.*on Tuesdays by both/s)
  await settleHouses(houses)
  assert.match(
    page(mill, '/chancery/meetings'),
    /signed by Weir Company, reserving floods excepted/,
  )
  assert.deepEqual(stateOf(mill), stateOf(weir))
})

test('copies are asked for, given and refused', async () => {
  const ask = await sign(weir, 'ask', { party: mill.party, words: 'your circular of May' })
  await settleHouses(houses)
  assert.match(page(mill, '/chancery'), /A copy is asked for: your circular of May/)
  await sign(mill, 'decline', { of: ask.id, reason: 'It is of no concern to you.' })
  const other = await sign(weir, 'ask', { party: mill.party, words: 'your letter on water' })
  await settleHouses(houses)
  const [letter] = stateOf(mill).letters
  await sign(mill, 'give', { of: other.id, entry: letter!.id })
  await settleHouses(houses)
  const tray = page(weir, '/chancery')
  assert.match(tray, /refused it: It is of no concern to you/)
  assert.match(tray, /gave it/)
})

test('keys are changed, a stolen one revoked, letters refused on record, from the room', async () => {
  await post(mill, '/chancery/write/rotate', {})
  const rotated = await post(mill, '/chancery/write/rotate', { do: 'show', reason: 'it is spring' })
  const shown = /name="shown" value="([0-9a-f]{64})"/.exec(await rotated.text())![1]!
  const fields = { reason: 'it is spring', do: 'sign', shown, passphrase }
  assert.equal((await post(mill, '/chancery/write/rotate', fields)).status, 303)
  await settleHouses(houses)
  assert.equal(stateOf(weir).parties.find(({ id }) => id === mill.party)!.keyChanges, 1)

  await sign(weir, 'refuse', { party: mill.party, does: 'refuse', reason: 'after the breach' })
  const letter = await sign(mill, '', { to: weir.party, title: 'More', text: 'More water.' })
  await settleHouses(houses)
  assert.match(
    page(mill, `/chancery/letter/${letter.id}`),
    /Refused by Weir Company on .*: after the breach/,
  )

  await sign(mill, 'revoke', { from: '3', reason: 'the office was broken into' })
  await settleHouses(houses)
  assert.equal(stateOf(weir).parties.find(({ id }) => id === mill.party)!.revocations[0]!.from, 3)
})

test('a party is met by its card and confirmed by its words only', async () => {
  const world = makeWorld(['Ferry House'])
  const ferry = addParty(world, 'Ferry', 7).chancery
  const card = JSON.stringify(cardOf(ferry))
  await sign(weir, 'meet', { card })
  assert.match(page(weir, '/chancery/parties'), /Ferry.*not confirmed/s)
  const wrong = await post(weir, '/chancery/write/confirm', {
    party: ferry.party,
    words: 'one two three',
    how: 'telephone',
    do: 'show',
  })
  assert.match(await wrong.text(), /cannot be confirmed: these are not the words of its card/)
})

test('nothing is signed that was not shown, nor with another passphrase, and what cannot be is said before', async () => {
  const before = stateOf(mill).letters.length
  const fields = { to: weir.party, title: 'x', text: 'y' }
  const blind = await post(mill, '/chancery/write', { ...fields, do: 'sign', passphrase })
  assert.equal(blind.status, 200)
  assert.match(await blind.text(), /Show what|Sign and send/)
  const stale = { ...fields, do: 'sign', passphrase, shown: '0'.repeat(64) }
  assert.match(
    await (await post(mill, '/chancery/write', stale)).text(),
    /what would be signed now/,
  )
  const shown = await (await post(mill, '/chancery/write', { ...fields, do: 'show' })).text()
  assert.ok(!shown.includes(passphrase))
  assert.equal(stateOf(mill).letters.length, before)
  const empty = await post(mill, '/chancery/write/truce', {
    do: 'show',
    scope: 'x',
    from: '2027-01-01',
  })
  assert.match(await empty.text(), /the parties to it are not chosen/)
  const badDay = await post(mill, '/chancery/write/truce', {
    do: 'show',
    with: weir.party,
    scope: 'x',
    from: 'yesterday',
  })
  assert.match(await badDay.text(), /this cannot be signed/)
})

test('every entry has a page with its proof in plain words, and every act is a paper of the dossier', async () => {
  await carry(mill, weir)
  const state = stateOf(weir)
  const offer = state.offers[0]!
  const words = page(weir, `/chancery/entry/${offer.id}`)
  assert.match(words, /Signed by Mill Lane Tenants/)
  assert.match(
    words,
    /hashes lead from it to the root of \d+ entries that Mill Lane Tenants has signed/,
  )
  const folder = join(weir.dossier, 'sources', 'letters')
  const papers = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  assert.ok(
    papers.some((paper) => /^NOTE\n\nFrom: Mill Lane Tenants\nTo: Weir Company\n/.test(paper)),
  )
  assert.ok(existsSync(join(weir.dossier, '.rejoinder', 'signed.jsonl')))
})
