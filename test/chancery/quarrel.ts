/**
 * The quarrel of a mill, a weir and a ferry, played by chance: acts when their
 * turn comes, wires that break in the middle, couriers that lose, double and
 * delay, partitions, and nodes killed at any act of their disks.
 *
 * All chance comes from the seed, so a run that fails can be had again.
 */
import assert from 'node:assert/strict'
import type { Body, EntryId, PartyId } from '../../src/chancery/entries/body.ts'
import { type Entry, readEntry } from '../../src/chancery/entries/entry.ts'
import { parseEnvelope } from '../../src/chancery/entries/shape.ts'
import type { SealedBox } from '../../src/chancery/keys/sealed.ts'
import { write } from '../../src/chancery/node/chancery.ts'
import { packFor, receive } from '../../src/chancery/node/exchange.ts'
import { rotate } from '../../src/chancery/node/founding.ts'
import { hasNewsFor, ownCheckpoint } from '../../src/chancery/node/send.ts'
import { canonical, type Json } from '../../src/chancery/proofs/canonical.ts'
import { parseCheckpointText } from '../../src/chancery/proofs/checkpoint.ts'
import { parseNote } from '../../src/chancery/proofs/note.ts'
import { textHash } from '../../src/chancery/state/drafts.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import {
  chance,
  exchange,
  idOf,
  Killed,
  makeWorld,
  type Resident,
  restart,
  testLock,
  type World,
} from './world.ts'

/** One act of the script: who, to whom, after which acts (of others: once he holds them). */
interface Act {
  readonly name: string
  readonly by: string
  readonly to: readonly string[]
  readonly copies?: readonly string[]
  readonly after?: readonly string[]
  body(ids: Ids): Body
}

interface Ids {
  entry(act: string): EntryId
  party(name: string): PartyId
  held(act: string): Entry
}

const letter =
  (title: string, answers: readonly string[] = []) =>
  (ids: Ids) =>
    ({
      kind: 'letter',
      title,
      text: `${title}. The water belongs to nobody; the sluice has two keys.`,
      answers: answers.map((act) => ids.entry(act)),
    }) as const

const question = (ids: Ids, value: string) => ({
  kind: 'question' as const,
  meeting: ids.entry('call'),
  stage: 'talks',
  question: 'place',
  value,
})

const draftText = 'The sluice is opened [on Mondays] by either party, after notice to the other.'

export const script: readonly Act[] = [
  { name: 'demand', by: 'Mill', to: ['Weir'], body: letter('We ask for water') },
  { name: 'circular', by: 'Weir', to: ['Ferry'], body: letter('On the conduct of the mill') },
  {
    name: 'answer',
    by: 'Weir',
    to: ['Mill'],
    after: ['demand'],
    body: letter('No water in May', ['demand']),
  },
  {
    name: 'rumour',
    by: 'Ferry',
    to: ['Mill'],
    after: ['circular'],
    body: letter('We hear there is a circular'),
  },
  {
    name: 'asking',
    by: 'Mill',
    to: ['Weir'],
    after: ['rumour'],
    body: () => ({ kind: 'copy-request', words: 'Your circular to the ferry' }),
  },
  {
    name: 'refusal',
    by: 'Weir',
    to: ['Mill'],
    after: ['asking'],
    body: (ids) => ({
      kind: 'copy-reply',
      request: ids.entry('asking'),
      reason: 'It is of no concern to you.',
    }),
  },
  {
    name: 'asking elsewhere',
    by: 'Mill',
    to: ['Ferry'],
    after: ['refusal'],
    body: () => ({ kind: 'copy-request', words: 'The circular of the weir' }),
  },
  {
    name: 'copy',
    by: 'Ferry',
    to: ['Mill'],
    after: ['asking elsewhere', 'circular'],
    body: (ids) => ({
      kind: 'copy-reply',
      request: ids.entry('asking elsewhere'),
      copy: ids.held('circular').envelope,
      reason: '',
    }),
  },
  {
    name: 'truce',
    by: 'Ferry',
    to: ['Mill', 'Weir'],
    after: ['rumour'],
    body: (ids) => ({
      kind: 'offer',
      parties: [ids.party('Mill'), ids.party('Weir')],
      words: 'A truce',
      terms: {
        kind: 'truce',
        scope: 'Posters about the sluice',
        from: '2027-03-10',
        until: '2027-06-10',
        reserved: ['private letters'],
        noticeDays: 14,
      },
    }),
  },
  {
    name: 'mill agrees',
    by: 'Mill',
    to: ['Weir', 'Ferry'],
    after: ['truce'],
    body: (ids) => ({
      kind: 'answer',
      of: ids.entry('truce'),
      says: 'accept',
      reservations: ['not the chapel door'],
      words: '',
    }),
  },
  {
    name: 'weir agrees',
    by: 'Weir',
    to: ['Mill', 'Ferry'],
    after: ['truce'],
    body: (ids) => ({
      kind: 'answer',
      of: ids.entry('truce'),
      says: 'accept',
      reservations: [],
      words: '',
    }),
  },
  {
    name: 'call',
    by: 'Ferry',
    to: ['Mill', 'Weir'],
    after: ['mill agrees', 'weir agrees'],
    body: (ids) => ({
      kind: 'call',
      aim: 'To settle the hours of the sluice',
      invited: [ids.party('Mill'), ids.party('Weir')],
      rule: 'unanimity',
      stages: [
        { name: 'talks', questions: ['place'] },
        { name: 'meeting', questions: ['date'] },
      ],
      words: '',
    }),
  },
  {
    name: 'place',
    by: 'Mill',
    to: ['Weir', 'Ferry'],
    after: ['call'],
    body: (ids) => ({
      kind: 'offer',
      parties: [ids.party('Weir'), ids.party('Ferry')],
      terms: question(ids, 'the mill'),
      words: '',
    }),
  },
  {
    name: 'counter',
    by: 'Weir',
    to: ['Mill', 'Ferry'],
    after: ['place'],
    body: (ids) => ({
      kind: 'offer',
      parties: [ids.party('Mill'), ids.party('Ferry')],
      counters: ids.entry('place'),
      terms: question(ids, 'the ferry house'),
      words: '',
    }),
  },
  {
    name: 'mill to the ferry house',
    by: 'Mill',
    to: ['Weir', 'Ferry'],
    after: ['counter'],
    body: (ids) => ({
      kind: 'answer',
      of: ids.entry('counter'),
      says: 'accept',
      reservations: [],
      words: '',
    }),
  },
  {
    name: 'ferry opens its house',
    by: 'Ferry',
    to: ['Weir', 'Mill'],
    after: ['counter'],
    body: (ids) => ({
      kind: 'answer',
      of: ids.entry('counter'),
      says: 'accept',
      reservations: [],
      words: '',
    }),
  },
  {
    name: 'draft',
    by: 'Ferry',
    to: ['Mill', 'Weir'],
    after: ['mill to the ferry house'],
    body: (ids) => ({
      kind: 'draft',
      name: 'Hours of the sluice',
      committee: [ids.party('Mill'), ids.party('Weir'), ids.party('Ferry')],
      follows: [],
      takes: [],
      text: draftText,
    }),
  },
  {
    name: 'amendment',
    by: 'Weir',
    to: ['Ferry', 'Mill'],
    after: ['draft'],
    body: (ids) => ({
      kind: 'amendment',
      of: ids.entry('draft'),
      find: '[on Mondays]',
      replace: 'on Thursdays',
      reason: 'The market',
    }),
  },
  {
    name: 'second draft',
    by: 'Ferry',
    to: ['Mill', 'Weir'],
    after: ['amendment'],
    body: (ids) => ({
      kind: 'draft',
      name: 'Hours of the sluice',
      committee: [ids.party('Mill'), ids.party('Weir'), ids.party('Ferry')],
      follows: [ids.entry('draft')],
      takes: [ids.entry('amendment')],
      text: draftText.replace('[on Mondays]', 'on Thursdays'),
    }),
  },
  {
    name: 'mill signs',
    by: 'Mill',
    to: ['Weir', 'Ferry'],
    after: ['second draft'],
    body: (ids) => ({
      kind: 'adoption',
      of: ids.entry('second draft'),
      sha256: textHash(draftText.replace('[on Mondays]', 'on Thursdays')),
      reservations: ['floods excepted'],
    }),
  },
  {
    name: 'weir signs',
    by: 'Weir',
    to: ['Mill', 'Ferry'],
    after: ['second draft'],
    body: (ids) => ({
      kind: 'adoption',
      of: ids.entry('second draft'),
      sha256: textHash(draftText.replace('[on Mondays]', 'on Thursdays')),
      reservations: [],
    }),
  },
  {
    name: 'thanks',
    by: 'Mill',
    to: ['Weir'],
    copies: ['Ferry'],
    after: ['weir signs'],
    body: letter('The matter is closed', ['answer']),
  },
]

export interface Outcome {
  readonly kills: number
  readonly packets: number
  readonly lost: number
  readonly doubled: number
}

/** Play the quarrel once and check all that must hold afterwards; throws where it does not. */
export function playQuarrel(seed: number): Outcome {
  const play = new Play(seed)
  for (let step = 0; step < 400 && !play.isOver(); step++) play.step()
  play.finish()
  play.check()
  return play.outcome
}

class Play {
  readonly outcome = { kills: 0, packets: 0, lost: 0, doubled: 0 }
  private readonly random: () => number
  private readonly world: World
  private readonly all: Resident[]
  private readonly done = new Map<string, EntryId>()
  private readonly roads: { readonly to: Resident; readonly box: SealedBox }[] = []
  private readonly shown = new Map<string, string>()
  private cut: Resident | undefined
  private rotations = 0

  constructor(seed: number) {
    this.random = chance(seed)
    // Every fourth time a fourth party looks on: it has no part in it, and witnesses.
    const onlookers = seed % 4 === 0 ? ['Bridge'] : []
    this.world = makeWorld(['Mill', 'Weir', 'Ferry', ...onlookers], seed)
    this.all = [...this.world.parties.values()]
  }

  isOver(): boolean {
    return this.done.size === script.length && this.roads.length === 0
  }

  step(): void {
    this.world.time += Math.floor(this.random() * 6 * 3_600_000)
    const dice = this.random()
    if (dice < 0.3) this.act()
    else if (dice < 0.6) this.wire()
    else if (dice < 0.75) this.sendCourier()
    else if (dice < 0.92) this.courierArrives()
    else if (dice < 0.95) this.cut = this.cut === undefined ? this.any() : undefined
    else if (dice < 0.96 && this.rotations++ < 2)
      this.mortally(this.any(), (one) => this.turnKeys(one))
    else this.kill(this.any())
  }

  /** The weather clears: everything still on the road arrives, everybody talks with everybody. */
  finish(): void {
    this.cut = undefined
    while (this.roads.length > 0) this.courierArrives()
    for (let round = 0; round < 80 && this.done.size < script.length; round++) {
      for (const act of script) this.tryAct(act, (_, run) => run())
      this.talkAll()
    }
    this.talkAll()
    this.talkAll()
    for (const one of this.all) restart(one)
  }

  check(): void {
    assert.equal(this.done.size, script.length, 'every act was done')
    for (const one of this.all) {
      checkOnce(one)
      checkReceipts(one, this.all)
      assert.equal(one.chancery.behind, undefined)
      assert.equal(fold(one.chancery.held.values()).faces.length, 0, 'no honest log has two faces')
      assert.deepEqual(one.chancery.problems, [])
    }
    this.checkDelivered()
    this.checkCheckpoints()
    for (const one of this.all)
      for (const other of this.all) if (one !== other) checkSame(one, other)
  }

  private any(): Resident {
    return this.all[Math.floor(this.random() * this.all.length)]!
  }

  private act(): void {
    const act = script[Math.floor(this.random() * script.length)]!
    this.tryAct(act, (author, run) => this.mortally(author, run))
  }

  private tryAct(act: Act, how: (author: Resident, run: () => void) => void): void {
    const author = this.world.parties.get(act.by)!
    const ready = (act.after ?? []).every((name) => this.holds(author, name))
    if (!ready || this.done.has(act.name)) return
    how(author, () => {
      // A kill after the entry was on disk leaves it there: the act is done, and not to be done again.
      const entry = this.ownAct(author, act) ?? this.perform(author, act)
      this.done.set(act.name, entry.id)
    })
  }

  private ownAct(author: Resident, act: Act): Entry | undefined {
    const known = new Set(this.done.values())
    const to = act.to.map((name) => idOf(this.world, name)).join()
    const wanted = canonical(act.body(this.ids(author)) as unknown as Json)
    return author.chancery.own.find(
      (entry) =>
        !known.has(entry.id) &&
        entry.to.join() === to &&
        canonical(entry.body as unknown as Json) === wanted,
    )
  }

  private perform(author: Resident, act: Act): Entry {
    const to = act.to.map((name) => idOf(this.world, name))
    const copies = (act.copies ?? []).map((name) => idOf(this.world, name))
    return write(author.chancery, [{ to, copies, body: act.body(this.ids(author)) }])[0]!
  }

  private ids(author: Resident): Ids {
    return {
      entry: (act) => this.done.get(act)!,
      party: (name) => idOf(this.world, name),
      held: (act) => author.chancery.held.get(this.done.get(act)!)!,
    }
  }

  private holds(resident: Resident, act: string): boolean {
    const id = this.done.get(act)
    return id !== undefined && resident.chancery.held.has(id)
  }

  /** A request and its answer; either may be lost on the way. */
  private wire(): void {
    const [one, other] = [this.any(), this.any()]
    if (one === other || one === this.cut || other === this.cut) return
    const box = this.pack(one, other)
    if (box === undefined || this.isLost()) return
    const received = this.deliver(other, box)
    if (received === undefined || this.isLost()) return
    const reply = this.pack(other, one)
    if (reply !== undefined) this.deliver(one, reply)
  }

  private sendCourier(): void {
    const [one, other] = [this.any(), this.any()]
    if (one === other) return
    const box = this.pack(one, other)
    if (box === undefined || this.isLost()) return
    this.roads.push({ to: other, box })
    if (this.random() < 0.2) {
      this.outcome.doubled++
      this.roads.push({ to: other, box })
    }
  }

  private courierArrives(): void {
    const [arrived] = this.roads.splice(Math.floor(this.random() * this.roads.length), 1)
    if (arrived !== undefined) this.deliver(arrived.to, arrived.box)
  }

  private pack(from: Resident, to: Resident): SealedBox | undefined {
    this.outcome.packets++
    let box: SealedBox | undefined
    this.mortally(from, () => {
      box = packFor(from.chancery, from.chancery.peers.get(to.chancery.party)!)
      this.remember(from)
    })
    return box
  }

  private deliver(to: Resident, box: SealedBox): true | undefined {
    let done: true | undefined
    this.mortally(to, () => {
      const { problems } = receive(to.chancery, box)
      const bad = problems.filter(({ code }) => code !== 'altered')
      assert.deepEqual(bad, [], 'honest nodes find no fault with each other')
      done = true
    })
    return done
  }

  private turnKeys(one: Resident): void {
    rotate(one.chancery, 'in the order of things', testLock)
  }

  /** Every checkpoint that ever left a node, to be compared with what its log became. */
  private remember(from: Resident): void {
    const text = parseNote(ownCheckpoint(from.chancery))!.text
    const { size, root } = parseCheckpointText(text)!
    this.shown.set(`${from.name} ${size}`, root.toString('hex'))
  }

  private isLost(): boolean {
    const lost = this.random() < 0.15
    if (lost) this.outcome.lost++
    return lost
  }

  /** Run with a disk that may die at any of the next acts; the node starts again from what is left. */
  private mortally(one: Resident, run: (one: Resident) => void): void {
    if (this.random() < 0.12) one.disk.dieAfter = Math.floor(this.random() * 5)
    one.disk.torn = this.random() < 0.3 ? 1 : this.random()
    try {
      run(one)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.kill(one)
    }
    one.disk.dieAfter = Number.POSITIVE_INFINITY
  }

  private kill(one: Resident): void {
    this.outcome.kills++
    restart(one)
  }

  private talkAll(): void {
    for (const one of this.all)
      for (const other of this.all) {
        const peer = one.chancery.peers.get(other.chancery.party)
        if (peer !== undefined && hasNewsFor(one.chancery, peer)) exchange(one, other)
      }
  }

  private checkDelivered(): void {
    for (const act of script) {
      const id = this.done.get(act.name)!
      for (const name of [...act.to, ...(act.copies ?? [])])
        assert.ok(this.world.parties.get(name)!.chancery.held.has(id), `${name} has "${act.name}"`)
    }
  }

  private checkCheckpoints(): void {
    for (const one of this.all)
      for (const [name, root] of this.shown) {
        const [who, size] = name.split(' ') as [string, string]
        if (who === one.name)
          assert.equal(one.chancery.tree.root(Number(size)).toString('hex'), root)
      }
  }
}

/** Nothing stands twice in a journal, and no entry has two receipts of one receiver. */
function checkOnce(one: Resident): void {
  for (const [path, bytes] of one.disk.files) {
    if (!path.startsWith('entries/')) continue
    const ids = bytes.toString('utf8').split('\n').slice(0, -1).map(idOfLine)
    assert.equal(new Set(ids).size, ids.length, `${one.name}: ${path} has nothing twice`)
  }
  const receipts = one.chancery.own.flatMap(({ body }) =>
    body.kind === 'receipt' ? [body.of] : [],
  )
  assert.equal(new Set(receipts).size, receipts.length, `${one.name} signed no receipt twice`)
}

/** What somebody holds a receipt for, the receiver holds. */
function checkReceipts(one: Resident, all: readonly Resident[]): void {
  for (const { log, body } of one.chancery.held.values()) {
    if (body.kind !== 'receipt' || body.outcome !== 'received') continue
    const receiver = all.find(({ chancery }) => chancery.party === log)!
    assert.ok(receiver.chancery.held.has(body.of), 'an acknowledged entry is not lost')
  }
}

function checkSame(one: Resident, other: Resident): void {
  const shared = (resident: Resident, beside: Resident) =>
    [...resident.chancery.held.values()].filter(({ id }) => beside.chancery.held.has(id))
  const state = (entries: Entry[]) => canonical(fold(entries) as unknown as Json)
  assert.equal(state(shared(one, other)), state(shared(other, one)), 'same entries, same state')
}

function idOfLine(line: string): string {
  const envelope = parseEnvelope(JSON.parse(line))
  const entry = typeof envelope === 'string' ? envelope : readEntry(envelope, 'trusted')
  return typeof entry === 'string' ? entry : entry.id
}
