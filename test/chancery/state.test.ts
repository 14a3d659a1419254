/** What the fold says: agreements, silences, questions of a meeting, texts and who is bound by them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as compose from '../../src/chancery/compose.ts'
import type { Body, EntryId } from '../../src/chancery/entries/body.ts'
import { write } from '../../src/chancery/node/chancery.ts'
import { letterClocks, runningOf } from '../../src/chancery/state/clocks.ts'
import { compareTexts, compareVersions, textHash } from '../../src/chancery/state/drafts.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { idOf, makeWorld, settle, type World } from './world.ts'

const day = 86_400_000

/** Say something to all others, a day later, and let everybody hear it. */
function say(world: World, who: string, body: Body): EntryId {
  const to = [...world.parties.keys()]
    .filter((name) => name !== who)
    .map((name) => idOf(world, name))
  const [entry] = write(world.parties.get(who)!.chancery, [{ to, copies: [], body }])
  world.time += day
  settle(world, 2)
  return entry!.id
}

const stateAt = (world: World, name = 'Mill') =>
  fold(world.parties.get(name)!.chancery.held.values())
const letter = (answers: EntryId[] = []): Body => ({
  kind: 'letter',
  title: 'On the weather',
  text: 'It rains.',
  answers,
})

function truce(
  world: World,
  names: string[],
  more: Partial<Extract<Body, { kind: 'offer' }>> = {},
): Body {
  const terms = {
    kind: 'truce',
    scope: 'posters',
    from: '2027-03-01',
    until: '2027-12-31',
    reserved: ['letters'],
    noticeDays: 30,
  } as const
  return {
    kind: 'offer',
    parties: names.map((name) => idOf(world, name)),
    terms,
    words: '',
    ...more,
  }
}

const standing = (world: World, offer: EntryId, name: string) =>
  stateAt(world)
    .offers.find(({ id }) => id === offer)!
    .standing.find(({ party }) => party === idOf(world, name))!

test('an offer binds when all it names have accepted, and not before', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const offer = say(world, 'Mill', truce(world, ['Weir', 'Ferry']))
  assert.equal(stateAt(world).offers[0]!.outcome, 'open')
  say(world, 'Weir', {
    kind: 'answer',
    of: offer,
    says: 'accept',
    reservations: ['floods'],
    words: '',
  })
  assert.equal(stateAt(world).offers[0]!.outcome, 'open')
  say(world, 'Ferry', { kind: 'answer', of: offer, says: 'accept', reservations: [], words: '' })
  const [agreed] = stateAt(world).offers
  assert.equal(agreed!.outcome, 'agreed')
  assert.equal(runningOf(agreed!, '2027-06-01T00:00:00Z'), 'in force')
  assert.equal(runningOf(agreed!, '2028-01-01T00:00:00Z'), 'ended')
  assert.deepEqual(standing(world, offer, 'Weir'), {
    ...standing(world, offer, 'Weir'),
    kind: 'accepted',
    reservations: ['floods'],
  })
})

test('who answers other things and not the offer has passed it over; who says nothing is silent', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const greeting = say(world, 'Mill', letter())
  const offer = say(world, 'Mill', truce(world, ['Weir', 'Ferry']))
  assert.equal(standing(world, offer, 'Weir').kind, 'silent')
  const other = say(world, 'Weir', letter())
  assert.equal(
    standing(world, offer, 'Weir').kind,
    'silent',
    'a letter that answers nothing of theirs passes nothing over',
  )
  const evasive = say(world, 'Weir', letter([greeting]))
  assert.notEqual(other, evasive)
  assert.deepEqual(standing(world, offer, 'Weir'), {
    party: idOf(world, 'Weir'),
    kind: 'passed over',
    entry: evasive,
  })
  assert.equal(standing(world, offer, 'Ferry').kind, 'silent')
})

test('an answer of somebody the offer does not name changes nothing', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const offer = say(world, 'Mill', truce(world, ['Weir']))
  say(world, 'Ferry', { kind: 'answer', of: offer, says: 'accept', reservations: [], words: '' })
  assert.equal(stateAt(world).offers[0]!.outcome, 'open')
  assert.equal(stateAt(world).offers[0]!.standing.length, 2)
})

test('a counter-offer, then acceptance of it: the first is countered, the second agreed', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const first = say(world, 'Mill', truce(world, ['Weir']))
  const second = say(world, 'Weir', truce(world, ['Mill'], { counters: first }))
  say(world, 'Mill', { kind: 'answer', of: second, says: 'accept', reservations: [], words: '' })
  assert.deepEqual(
    stateAt(world).offers.map(({ outcome }) => outcome),
    ['countered', 'agreed'],
  )
})

test('notice shorter than agreed counts as long as agreed; a truce never stops a letter', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const offer = say(world, 'Mill', truce(world, ['Weir']))
  say(world, 'Weir', { kind: 'answer', of: offer, says: 'accept', reservations: [], words: '' })
  const given = new Date(world.time).toISOString()
  say(world, 'Weir', { kind: 'notice', of: offer, ends: given.slice(0, 10), words: '' })
  const [agreed] = stateAt(world).offers
  assert.equal(
    agreed!.notices[0]!.ends,
    new Date(Date.parse(given) + 30 * day).toISOString().slice(0, 10),
  )
  const during = say(world, 'Weir', letter())
  assert.ok(
    stateAt(world).letters.some(
      ({ id, delivery }) => id === during && delivery[0]!.outcome === 'received',
    ),
  )
})

test('a question is agreed by unanimity unless all signed for another rule', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const invited = ['Weir', 'Ferry'].map((name) => idOf(world, name))
  const call = say(world, 'Mill', {
    kind: 'call',
    aim: 'Peace',
    invited,
    rule: 'unanimity',
    stages: [{ name: 'talks', questions: ['place'] }],
    words: '',
  })
  const propose = (who: string, question: string, value: string) => {
    const { chancery } = world.parties.get(who)!
    return say(
      world,
      who,
      compose.proposal(
        chancery,
        { kind: 'question', meeting: call, stage: 'talks', question, value },
        { words: '' },
      ).body,
    )
  }
  const accept = (who: string, of: EntryId) =>
    say(world, who, { kind: 'answer', of, says: 'accept', reservations: [], words: '' })
  const place = propose('Mill', 'place', 'the mill')
  accept('Weir', place)
  assert.equal(stateAt(world).meetings[0]!.stages[0]!.questions[0]!.status, 'not agreed')
  assert.match(stateAt(world).meetings[0]!.stages[0]!.hinges.join(), /“place” is not agreed/)
  const rule = propose('Mill', 'rule', 'majority')
  accept('Weir', rule)
  assert.equal(
    stateAt(world).meetings[0]!.rule,
    'unanimity',
    'two of three cannot vote unanimity away',
  )
  accept('Ferry', rule)
  const [meeting] = stateAt(world).meetings
  assert.equal(meeting!.rule, 'majority')
  assert.equal(meeting!.stages[0]!.questions[0]!.value, 'the mill')
  assert.equal(meeting!.stages[0]!.status, 'can be held')
  say(world, 'Mill', { kind: 'attendance', meeting: call, stage: 'talks', says: 'came', words: '' })
  say(world, 'Weir', { kind: 'attendance', meeting: call, stage: 'talks', says: 'came', words: '' })
  say(world, 'Ferry', {
    kind: 'attendance',
    meeting: call,
    stage: 'talks',
    says: 'declines',
    words: 'The boat leaks.',
  })
  const [held] = stateAt(world).meetings
  assert.equal(held!.stages[0]!.status, 'held')
  assert.deepEqual(
    held!.stages[0]!.attendance.map(({ status }) => status),
    ['came', 'came', 'declined'],
  )
})

test('two versions that follow one stand side by side, and a signature binds to its own words only', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const committee = ['Mill', 'Weir'].map((name) => idOf(world, name))
  const draft = (who: string, text: string, follows: EntryId[] = [], takes: EntryId[] = []) =>
    say(world, who, { kind: 'draft', name: 'Hours', committee, follows, takes, text })
  const first = draft('Mill', 'The sluice opens on Mondays, and closes at night.')
  const amendment = say(world, 'Weir', {
    kind: 'amendment',
    of: first,
    find: 'on Mondays',
    replace: 'on Thursdays',
    reason: '',
  })
  const second = draft(
    'Mill',
    'The sluice opens on Thursdays, and closes at noon.',
    [first],
    [amendment],
  )
  draft('Weir', 'The sluice stays shut.', [first])
  say(world, 'Weir', {
    kind: 'adoption',
    of: second,
    sha256: textHash('The sluice stays shut.'),
    reservations: [],
  })
  say(world, 'Mill', {
    kind: 'adoption',
    of: second,
    sha256: textHash('The sluice opens on Thursdays, and closes at noon.'),
    reservations: [],
  })
  const { drafts } = stateAt(world)
  assert.deepEqual(
    drafts.map(({ isLast }) => isLast),
    [false, true, true],
  )
  assert.deepEqual(
    drafts[1]!.adoptions.map(({ overThisText }) => overThisText),
    [false, true],
  )
  assert.deepEqual(drafts[1]!.notBound, [idOf(world, 'Weir')])
  const changes = compareVersions(drafts[0]!, drafts[1]!, drafts[0]!.amendments).filter(
    ({ kind }) => kind !== 'same',
  )
  const byWhom = changes.map(({ words, by }) => [
    words.trim(),
    by === idOf(world, 'Weir') ? 'Weir' : 'Mill',
  ])
  assert.deepEqual(
    byWhom,
    [
      ['Mondays,', 'Mill'],
      ['Thursdays,', 'Mill'],
      ['night.', 'Mill'],
      ['noon.', 'Mill'],
    ].map(([words, who]) => [words, /day/.test(words!) ? 'Weir' : who]),
  )
})

test('a comparison loses no sign of either text', () => {
  const [before, after] = [
    'Dear  neighbours,\n\n(one) two; three!',
    'Dear neighbours:\n\none two – three and four!',
  ]
  const stretches = compareTexts(before, after)
  const side = (leave: string) =>
    stretches
      .filter(({ kind }) => kind !== leave)
      .map(({ words }) => words)
      .join('')
  assert.equal(side('in').replace(/\s+/g, ' '), before.replace(/\s+/g, ' '))
  assert.equal(side('out').replace(/\s+/g, ' '), after.replace(/\s+/g, ' '))
})

test('clocks count whole days from receipt to answer, and never below nothing', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const asked = say(world, 'Mill', letter())
  const clock = () =>
    letterClocks(stateAt(world), new Date(world.time + 5 * day).toISOString()).find(
      (one) => one.letter === asked,
    )!
  assert.equal(clock().kind, 'waiting')
  say(world, 'Weir', letter([asked]))
  assert.equal(clock().kind, 'answered')
  const [early] = letterClocks(stateAt(world), '1999-01-01T00:00:00Z')
  assert.ok(!('days' in early!) || early.days >= 0)
})
