import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addTo,
  inMemory,
  newBatch,
  seal,
} from '../../../src/capabilities/quotations/engine/batch.ts'
import { usualShape } from '../../../src/capabilities/quotations/engine/seeds.ts'
import { trace } from '../../../src/capabilities/quotations/engine/trace.ts'
import { alignSource } from '../../../src/capabilities/quotations/judge/align-source.ts'
import { changesOf } from '../../../src/capabilities/quotations/judge/changes.ts'
import { rule } from '../../../src/capabilities/quotations/judge/verdict.ts'
import { english } from '../../../src/languages/index.ts'

const texts: Readonly<Record<string, string>> = {
  abbess:
    'We must not repair the weir before the harvest. The charter of 1214 gives the sisters ' +
    'the water from dusk until dawn, and no miller has ever disputed that. If the guild wishes ' +
    'to talk, let it send three men to the gate on Saint Lucy’s day, with their papers in order.',
  guild:
    'The guild has read the letter of the abbess with astonishment. Nobody asked her to mend ' +
    'anything; what we asked for is the key of the upper sluice, which her steward took in March ' +
    'and has kept ever since under one pretext after another.',
  clerk:
    'A list of the fines levied in the past year follows, with the names of those who paid and ' +
    'those who did not, as the chapter ordered at Michaelmas.',
}

const batch = newBatch(usualShape)
for (const [name, text] of Object.entries(texts)) addTo(batch, name, text)
const tracing = {
  segments: [inMemory(seal(batch))],
  library: { words: (name: string, start: number, end: number) => texts[name]!.slice(start, end) },
}

function judge(text: string) {
  const traced = trace(text, tracing)
  const parts = alignSource(text, traced.parts, tracing.library)
  const judging = { language: english.quotation!, isWord: (form: string) => !/zq/.test(form) }
  const changes = parts.flatMap((part) => changesOf(text, part, judging))
  return { parts, changes, verdict: rule(parts, changes).verdict }
}

const kinds = (text: string): string[] => judge(text).changes.map((one) => one.kind)

test('an exact quotation is exact, whatever its dress', () => {
  const { parts, verdict } = judge('the charter OF 1214 gives\n the sisters the water')
  assert.equal(parts[0]?.document, 'abbess')
  assert.equal(verdict, 'exact')
  const { start, end } = parts[0].source
  assert.equal(texts.abbess!.slice(start, end), 'The charter of 1214 gives the sisters the water')
})

test('a dropped negation is grave', () => {
  const { changes, verdict } = judge('We must repair the weir before the harvest')
  assert.equal(verdict, 'altered')
  assert.deepEqual(
    changes.map(({ kind, source, grave }) => [kind, source, grave]),
    [['negation', 'not', true]],
  )
})

test('dots do not excuse a negation that is all that was left out', () => {
  const { changes, verdict } = judge('We must … repair the weir before the harvest')
  assert.equal(verdict, 'altered')
  assert.equal(changes[0]?.kind, 'negation')
  assert.equal(judge('We must … the weir before the harvest').verdict, 'elided')
})

test('a changed number, modal and date are grave', () => {
  assert.deepEqual(kinds('The charter of 1241 gives the sisters the water from dusk'), ['number'])
  assert.deepEqual(kinds('We may not repair the weir before the harvest'), ['modal'])
  assert.deepEqual(kinds('upper sluice, which her steward took in April and has kept ever since'), [
    'date',
  ])
})

test('tense and person fitted to the sentence are not grave', () => {
  const { changes } = judge(
    'the letter of the abbess which his steward takes in March and has kept ever since',
  )
  assert.ok(changes.every((one) => !one.grave))
})

test('words left out are shown, with dots or without', () => {
  const { parts, changes, verdict } = judge(
    'The charter of 1214 gives the sisters the water … and no miller has ever disputed that',
  )
  assert.equal(verdict, 'elided')
  assert.equal(parts[0]?.passages.length, 2)
  assert.deepEqual(
    changes.map((one) => [one.source, one.marked]),
    [['from dusk until dawn', true]],
  )
  assert.equal(
    judge('If the guild wishes to talk, let it send three men with their papers in order').verdict,
    'elided',
  )
})

test('pieces of two documents are spliced', () => {
  const { parts, verdict } = judge(
    'no miller has ever disputed that her steward took the key of the upper sluice, which her steward took in March',
  )
  assert.deepEqual([verdict, parts.map((one) => one.document)], ['spliced', ['abbess', 'guild']])
})

test('misread letters make a variant, not an alteration', () => {
  assert.equal(
    judge('no mzqller has ever dizqputed that. If the guild wizqhes to talk').verdict,
    'variant',
  )
})

test('a passage misread throughout is found whole, by the little that is left of it', () => {
  const [part] = trace(
    'key ol thu upper sluice whlch hbr stewurd tuok in Mazch anb has hept',
    tracing,
  ).parts
  assert.equal(part?.document, 'guild')
  const found = texts.guild!.slice(part.start, part.end)
  assert.match(found, /upper sluice, which her steward took in March/)
  assert.ok(part.agreeing > 40)
})

test('reading whole leaves the pieces of a splice apart', () => {
  const { parts } = judge(
    'no miller has ever disputed that. which her steward took in March and has kept ever since',
  )
  assert.deepEqual(
    parts.map((part) => part.document),
    ['abbess', 'guild'],
  )
})

test('words that stand nowhere are not found', () => {
  assert.deepEqual(
    trace('The bishop of Lindenau will hear the case in person next spring', tracing).parts,
    [],
  )
})

test('what was left out is one gap, though it could be cut in two', () => {
  const { changes } = judge(
    'Nobody asked her to mend anything; what we asked for is the key which her steward took',
  )
  assert.deepEqual(
    changes.map(({ source }) => source),
    ['of the upper sluice'],
  )
})

test('a gap lies at the dots, where it could lie a word before them', () => {
  const { changes } = judge(
    'gives the sisters the water from dusk … talk, let it send three men to the gate',
  )
  assert.equal(changes.length, 1)
  assert.equal(changes[0]?.marked, true)
})

test('a verb left out with its negation is left out; a negation alone is a change of sense', () => {
  const { verdict, changes } = judge('If the guild, let it send three men to the gate')
  assert.equal(verdict, 'elided')
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['omission'],
  )
})

test('a speck within a word and a figure for a letter are misreadings', () => {
  const { verdict } = judge(
    'The gu,ild has read the 1etter of the abbe.ss with astonishment. Nobody asked her to mend',
  )
  assert.equal(verdict, 'variant')
})
