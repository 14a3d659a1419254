import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type QuotationEntry, quotations } from '../../../src/queries/index.ts'
import { builtRecord } from './built.ts'

const papers = {
  'abbess-1.txt': `To the Guild of Millers, Lindenau
Saint Agnes, 7 March 1871

Gentlemen,

The charter gives the sisters the water from dusk until dawn, and no miller has ever disputed that. We shall not mend the lower sluice before the harvest is in, for the carpenter is ill and his son is at sea.

The Abbess of Saint Agnes
`,
  'abbess-2.txt': `To the Guild of Millers, Lindenau
Saint Agnes, 2 April 1871

Gentlemen,

Three men may come to the gate with their papers in order, but the key of the upper sluice stays where it hangs, behind the door of the chapter house.

The Abbess of Saint Agnes
`,
  'bishop.txt': `To the Abbess of Saint Agnes
Lindenau, 20 March 1871

Reverend Mother,

A quarrel over water is a quarrel over bread, and I will not bless either loaf until both are baked.

The Bishop of Lindenau
`,
}

/** The verdicts on what the millers then quote. */
async function answered(given: TestContext, body: string): Promise<QuotationEntry[]> {
  const letter = `To the Abbess of Saint Agnes
Lindenau, 12 May 1871

Reverend Mother,

${body}

The Guild of Millers
`
  const files = { ...papers, 'millers.txt': letter }
  return builtRecord(given, files, (record) => [...quotations(record)])
}

test('words given to a letter that is here and does not hold them are not found', async (given) => {
  const [one] = await answered(
    given,
    'In your letter of 7 March you wrote that “every miller in the valley is a thief and the son of one”.',
  )
  assert.equal(one?.verdict, 'not-found')
  assert.match(one.reasons.join(), /your letter of 7 March/)
})

test('the same words given to nobody’s letter in particular can only not be verified', async (given) => {
  const [one] = await answered(
    given,
    'You wrote that “every miller in the valley is a thief and the son of one”.',
  )
  assert.equal(one?.verdict, 'unverifiable')
})

test('what resembles a passage of the letter named is not placed, and not denied either', async (given) => {
  const [one] = await answered(
    given,
    'In your letter of 7 March you wrote that “illness of the carpenter, and the sea that has his son, forbid mending the sluice until harvest”.',
  )
  assert.ok(one?.verdict === 'unplaced' || one?.verdict === 'variant', String(one?.verdict))
})

test('words are not held against the addressee where the sentence gives them to another', async (given) => {
  const loaf = '“a quarrel over water is a quarrel over bread”'
  for (const sentence of [
    `The bishop, whom you call as your witness, wrote: ${loaf}.`,
    `You write that the old bishop said ${loaf}.`,
    `You make him say that ${loaf}, and so he did.`,
    `Where the Bishop of Lindenau, on 20 March, writes that ${loaf}, you read nothing.`,
  ])
    assert.equal((await answered(given, sentence)).at(-1)?.verdict, 'exact', sentence)
  const [hers] = await answered(given, `You, Reverend Mother, wrote: ${loaf}.`)
  assert.equal(hers?.verdict, 'misattributed')
})

test('words of another side are misattributed', async (given) => {
  const [one] = await answered(
    given,
    'In your letter of 7 March you wrote that “a quarrel over water is a quarrel over bread”.',
  )
  assert.equal(one?.verdict, 'misattributed')
  assert.equal(one.wording, 'exact')
  assert.match(one.reasons.join(), /lindenau-1871-03-20/)
})

test('words of another letter of the same side are true, and the letter is named wrongly', async (given) => {
  const [one] = await answered(
    given,
    'In your letter of 7 March you wrote that “the key of the upper sluice stays where it hangs”.',
  )
  assert.equal(one?.verdict, 'exact')
  assert.match(one.reasons.join(), /said to stand in/)
})

test('a letter named inside what is quoted before is not named by the writer', async (given) => {
  const found = await answered(
    given,
    'You wrote that “the carpenter has read our letter of 2 April, is still ill, and his son is at sea”, and that “every miller in the valley is a thief”.',
  )
  const last = found.find(({ evidence: { exact } }) => exact.startsWith('every'))
  assert.doesNotMatch(last!.reasons.join(), /2 April/)
})

test('a changed number is traced to the letter and shown', async (given) => {
  const [one] = await answered(
    given,
    'In your letter of 2 April you wrote that “five men may come to the gate with their papers in order”.',
  )
  assert.equal(one?.verdict, 'altered')
  assert.deepEqual(
    one.changes.map(({ kind, grave }) => [kind, grave]),
    [['number', true]],
  )
})
