/** The overlay: what people decided, upon what the machine found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import {
  type DocumentId,
  type Finding,
  type Ground,
  type HeadValue,
  type Judgement,
  judgementAdding,
  judgementOn,
  judgementWithdrawing,
  overlay,
  type Standing,
  withIds,
} from '../../src/record/index.ts'
import { describe } from '../../src/text/index.ts'

const letter = 'mill-1871-03-02' as DocumentId
const words =
  'The sluice was shut on Tuesday. Your letter of 4 June reached me late. The sluice was open on Friday.'

const ground = (now: string | undefined = words): Ground => ({
  words: () => now,
  current: (id) => id,
})

let made = 0
const hand = (who = 'Ada') => ({ id: `j${made++}`, time: '2026-01-01T00:00:00Z', who })

function noteOn(exact: string, says: string): Finding<'note'> {
  const start = words.indexOf(exact)
  const anchor = describe(words, { start, end: start + exact.length })
  return withIds(letter, [
    {
      kind: 'note' as const,
      body: { words: says, tags: [] },
      evidence: [{ ...anchor, document: letter }] as const,
      maker: { kind: 'extractor', name: 'test', version: '1' },
      confidence: 0.7,
    },
  ])[0]!
}

const found = noteOn('letter of 4 June', 'a mention')
const asFound: Standing = { ...found, standing: 'found' }
const body = (one: Standing | undefined): unknown => (one as Standing<'note'> | undefined)?.body

test('what nobody judged stands as it was found', () => {
  const { standing, homeless } = overlay([found], [], ground())
  assert.deepEqual(standing, [asFound])
  assert.deepEqual(homeless, [])
})

test('a rejected finding does not stand, and is kept beside', () => {
  const { standing, rejected } = overlay(
    [found],
    [judgementOn(asFound, { kind: 'reject' }, hand())],
    ground(),
  )
  assert.equal(standing.length, 0)
  assert.equal(rejected[0]?.finding.id, found.id)
})

test('an amended finding says what the person says, and shows what the machine said', () => {
  const amend = judgementOn(
    asFound,
    { kind: 'amend', body: { words: 'another letter', tags: [] } },
    hand(),
  )
  const [one] = overlay([found], [amend], ground()).standing
  assert.equal(one?.standing, 'amended')
  assert.deepEqual(body(one), { words: 'another letter', tags: [] })
  assert.deepEqual(one?.machine, found.body)
  assert.equal(one?.confidence, 1)
})

test('follows its words when a line is put in front of them', () => {
  const reject = judgementOn(asFound, { kind: 'reject' }, hand())
  const later = `A line that nobody expected. ${words}`
  const moved = { ...found, evidence: [{ ...found.evidence[0], start: 29 + 44, end: 29 + 60 }] }
  const start = later.indexOf('letter of 4 June')
  const there = {
    ...moved,
    evidence: [{ ...describe(later, { start, end: start + 16 }), document: letter }],
  } as unknown as Finding
  const { standing, homeless } = overlay([there], [reject], ground(later))
  assert.equal(standing.length + homeless.length, 0)
})

test('is homeless when its words are gone, and says so', () => {
  const confirm = judgementOn(asFound, { kind: 'confirm' }, hand())
  const { homeless } = overlay([], [confirm], ground('Nothing of it is left here.'))
  assert.deepEqual(
    homeless.map((one) => one.why),
    ['lost'],
  )
})

test('waits while its document is gone', () => {
  const confirm = judgementOn(asFound, { kind: 'confirm' }, hand())
  const { homeless } = overlay([], [confirm], { words: () => undefined, current: (id) => id })
  assert.equal(homeless[0]?.why, 'gone')
})

test('what a person confirmed stands when the machine no longer finds it', () => {
  const confirm = judgementOn(asFound, { kind: 'confirm' }, hand())
  const [one] = overlay([], [confirm], ground()).standing
  assert.equal(one?.standing, 'confirmed')
  assert.deepEqual(body(one), found.body)
})

test('what a person confirmed stands when the machine finds something else there', () => {
  const confirm = judgementOn(asFound, { kind: 'confirm' }, hand())
  const other = { ...found, body: { words: 'not a mention', tags: [] } }
  const [one] = overlay([other], [confirm], ground()).standing
  assert.deepEqual(body(one), found.body)
  assert.deepEqual(one?.machine, other.body)
})

test('falls on a finding that has a word more than the one that was judged', () => {
  const reject = judgementOn(asFound, { kind: 'reject' }, hand())
  const wider = noteOn('Your letter of 4 June', 'a mention')
  assert.equal(overlay([wider], [reject], ground()).standing.length, 0)
})

test('the later of two judgements stands', () => {
  const first = judgementOn(asFound, { kind: 'reject' }, hand())
  const second = judgementOn(asFound, { kind: 'confirm' }, hand())
  assert.equal(overlay([found], [first, second], ground()).standing[0]?.standing, 'confirmed')
  assert.equal(overlay([found], [second, first], ground()).standing.length, 0)
})

test('people who differ are both seen, until somebody decides between them', () => {
  const ada = judgementOn(asFound, { kind: 'reject' }, hand('Ada'))
  const ben = judgementOn(asFound, { kind: 'confirm' }, hand('Ben'))
  const [one] = overlay([found], [ada, ben], ground()).standing
  assert.deepEqual(
    one?.conflict?.map((other) => other.who),
    ['Ada'],
  )
  const decided = judgementOn(
    asFound,
    { kind: 'confirm' },
    { ...hand('Cleo'), settles: [ada.id, ben.id] },
  )
  assert.equal(overlay([found], [ada, ben, decided], ground()).standing[0]?.conflict, undefined)
})

test('a judgement that is taken back is as if it had never been', () => {
  const reject = judgementOn(asFound, { kind: 'reject' }, hand())
  const undo = judgementWithdrawing(reject, hand())
  assert.deepEqual(overlay([found], [reject, undo], ground()).standing, [asFound])
  const undone = judgementWithdrawing(undo, hand())
  assert.equal(overlay([found], [reject, undo, undone], ground()).standing.length, 0)
})

test('of two findings on the same words only the one that says the same is judged', () => {
  const other = {
    ...noteOn('letter of 4 June', 'another thing'),
    id: 'other' as Finding['id'],
  }
  const reject = judgementOn({ ...other, standing: 'found' }, { kind: 'reject' }, hand())
  const { standing } = overlay([found, other], [reject], ground())
  assert.deepEqual(
    standing.map((one) => one.id),
    [found.id],
  )
})

test('a judgement on one value does not fall on another that rests on the same words', () => {
  const value = (field: HeadValue['field']): Finding<'value'> =>
    ({ ...found, id: field, kind: 'value', body: { field, value: 'x' } }) as never
  const [date, from] = [value('date'), value('from')]
  const reject = judgementOn({ ...date, standing: 'found' }, { kind: 'reject' }, hand())
  const { standing } = overlay([date, from], [reject], ground())
  assert.deepEqual(
    standing.map((one) => one.id),
    [from.id],
  )
})

test('what a person adds stands with his name', () => {
  const evidence = { ...describe(words, { start: 4, end: 10 }), document: letter }
  const add = judgementAdding('note', { words: 'mine', tags: ['mill'] }, { ...hand(), evidence })
  const [one] = overlay([found], [add], ground()).standing
  assert.equal(one?.standing, 'added')
  assert.equal(one?.maker.name, 'Ada')
})

test('judged twice is judged the same', () => {
  const add = judgementOn(asFound, { kind: 'reject' }, hand())
  assert.deepEqual(overlay([found], [add], ground()), overlay([found], [add], ground()))
})

/** A place in the text, what is done to it, and by whom. */
const arbitraryJudgements = fc.array(
  fc.record({
    start: fc.nat(words.length - 6),
    length: fc.integer({ min: 4, max: 30 }),
    decision: fc.constantFrom('confirm', 'reject', 'amend', 'add') as fc.Arbitrary<
      'confirm' | 'reject' | 'amend' | 'add'
    >,
    who: fc.constantFrom('Ada', 'Ben'),
  }),
  { maxLength: 12 },
)

const arbitraryEdits = fc.array(
  fc.record({
    at: fc.nat(words.length),
    remove: fc.nat(20),
    insert: fc.constantFrom('', ' ', 'The sluice', words.slice(10, 40), 'ß🜁'),
  }),
  { maxLength: 6 },
)

function judgementsFrom(
  sketches: readonly { start: number; length: number; decision: string; who: string }[],
): Judgement[] {
  return sketches.map(({ start, length, decision, who }, index) => {
    const span = { start, end: Math.min(words.length, start + length) }
    const evidence = { ...describe(words, span), document: letter }
    const note = { words: `note ${index}`, tags: [] }
    const finding = { ...asFound, body: note, evidence: [evidence] } as unknown as Standing
    if (decision === 'add') return judgementAdding('note', note, { ...hand(who), evidence })
    return judgementOn(
      finding,
      decision === 'amend' ? { kind: 'amend', body: note } : ({ kind: decision } as never),
      hand(who),
    )
  })
}

test('no judgement is ever lost, whatever becomes of the text', () => {
  fc.assert(
    fc.property(arbitraryJudgements, arbitraryEdits, (sketches, edits) => {
      const judgements = judgementsFrom(sketches)
      const edited = edits.reduce(
        (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
        words,
      )
      const { standing, rejected, homeless } = overlay([found], judgements, ground(edited))
      const seen = new Set([
        ...homeless.map((one) => one.judgement.id),
        ...rejected.map((one) => one.judgement.id),
        ...standing.flatMap((one) => (one.judgement === undefined ? [] : [one.judgement.id])),
      ])
      // One that a later judgement on the same thing overrides is not shown, but the later one is.
      for (const judgement of judgements)
        assert.ok(
          seen.has(judgement.id) || judgements.some((later) => overrides(later, judgement, seen)),
          `judgement ${judgement.id} is nowhere`,
        )
    }),
  )
})

function overrides(later: Judgement, earlier: Judgement, seen: ReadonlySet<string>): boolean {
  return (
    later !== earlier &&
    seen.has(later.id) &&
    later.anchor.start < earlier.anchor.end &&
    earlier.anchor.start < later.anchor.end
  )
}

test('a judgement stands only where its very words stand', () => {
  fc.assert(
    fc.property(arbitraryJudgements, arbitraryEdits, (sketches, edits) => {
      const edited = edits.reduce(
        (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
        words,
      )
      const { standing } = overlay([], judgementsFrom(sketches), ground(edited))
      for (const one of standing) {
        const [{ start, end, exact }] = one.evidence
        assert.equal(edited.slice(start, end), exact)
      }
    }),
  )
})
