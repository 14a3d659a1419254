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
import { mostMarks, mostQuotations } from '../../../src/capabilities/quotations/find/bounds.ts'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import { find as findIn } from '../../../src/capabilities/quotations/find.ts'
import { english } from '../../../src/languages/index.ts'
import { noSettings, type Problem } from '../../../src/record/index.ts'
import { letterOf } from '../references/found.ts'

const find = (text: string) => quotationsOf(layBare(text), english.quotation!)

/** A guard against work without end, and no measure: machines differ, and are busy. */
const endless = 60

function within<Result>(work: () => Result): Result {
  const begun = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begun)
  assert.ok((user + system) / 1e6 < endless, `took ${(user + system) / 1e6} s of CPU`)
  return result
}

test('a mark that never closes costs no more than its text', () => {
  const text = `"${'the weir is ours and the mill too '.repeat(300_000)}`
  assert.deepEqual(
    within(() => find(text)),
    [],
  )
})

test('a text of nothing but marks', () => {
  within(() => find('"'.repeat(300_000)))
  within(() => find("'“”‘’«»".repeat(50_000)))
  within(() => find('“'.repeat(100_000)))
})

/** What is found in a letter, and what is said to be left out of it. */
function readLetter(words: string) {
  const problems: Problem[] = []
  const blocks = [{ start: 0, end: words.length, kind: 'paragraph' as const }]
  const text = { words, blocks, lines: layBare(words).lines, pages: [], map: { pieces: [] } }
  const found = findIn(
    { document: letterOf(), text },
    { language: english, settings: noSettings, problem: (one) => problems.push(one) },
  )
  return { found, problems }
}

test('more quotations than any letter has are not all traced, and that is said with the last words read', () => {
  const texts = {
    quotations: Array.from({ length: 20_000 }, (_, n) => `They wrote “sluice ${n}”. `).join(''),
    nested: '“a «b „c "d '.repeat(20_000),
    mails: '> the weir is ours\nIt is not.\n'.repeat(20_000),
    told: 'You say that the weir belongs to your mill. '.repeat(20_000),
  }
  for (const [name, words] of Object.entries(texts)) {
    const { found, problems } = readLetter(words)
    assert.ok(found.length > 0 && found.length <= mostQuotations, `${name}: ${found.length}`)
    assert.deepEqual(
      problems.map(({ code, weight }) => [code, weight]),
      [['too-many-quotations', 'attention']],
      name,
    )
  }
  const { problems, found } = readLetter(texts.quotations)
  assert.equal(found.length, mostMarks / 2)
  assert.match(problems[0]!.what, /behind “.*sluice 4999”/)
})

test('as many as are read are all found, and nothing is said', () => {
  const { found, problems } = readLetter(
    Array.from({ length: mostMarks / 2 }, (_, n) => `The miller's “sluice ${n}”. `).join(''),
  )
  assert.equal(found.length, mostMarks / 2)
  assert.deepEqual(problems, [])
})

test('mail quoting without end', () => {
  within(() => find(`${'>'.repeat(2000)} a\n`.repeat(500)))
})

test('one word a million times', () => {
  const text = 'weir '.repeat(1_000_000)
  const batch = newBatch(usualShape)
  within(() => addTo(batch, 'a', text))
  const segment = within(() => inMemory(seal(batch)))
  const library = { words: (_: string, start: number, end: number) => text.slice(start, end) }
  within(() => trace('weir '.repeat(60), { segments: [segment], library }))
  // Too short for its runs: letters are guessed.
  within(() => trace('wcir '.repeat(18), { segments: [segment], library }))
})

test('zero-width and combining characters, and text from right to left', () => {
  const texts = {
    plain: 'The weir belongs to the sisters of the lower house and to nobody else.',
    hebrew: 'הסכר שייך לאחיות הבית התחתון ולא לאף אדם אחר בעולם הזה',
  }
  const batch = newBatch(usualShape)
  for (const [name, text] of Object.entries(texts)) addTo(batch, name, text)
  const segment = inMemory(seal(batch))
  const library = {
    words: (name: string, start: number, end: number) =>
      texts[name as keyof typeof texts].slice(start, end),
  }
  const found = (text: string): string[] =>
    trace(text, { segments: [segment], library }).parts.map((part) => part.document)
  assert.deepEqual(found('be\u200blongs to the sis\u0301ters of the lo\u200dwer house'), ['plain'])
  assert.deepEqual(found('שייך לאחיות הבית התחתון ולא'), ['hebrew'])
})
