/**
 * Invented negotiations with their whole truth, written before anybody looked at
 * what the program finds in them: every annotation stands on its words.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { figuresTogether, fixturesOf, truthFolder } from './support/truth-figures.ts'
import { truthTables } from './support/truth-tables.ts'
import { type Dispute, readDispute } from './support/truth-text.ts'

const fixtures = readdirSync(truthFolder).filter((name) => name.endsWith('.txt'))

for (const name of fixtures) {
  const dispute = readDispute(join(truthFolder, name))

  test(`every annotation of ${name} stands once in its letter, where its figures say`, () => {
    const words = new Map(dispute.letters.map((letter) => [letter.id, letter.words]))
    for (const [table, rows] of Object.entries(truthTables(dispute)))
      for (const row of rows) {
        const exact = String(row.exact ?? row.complaint_exact ?? '')
        if (exact === '') continue
        const own = words.get(String(row.doc ?? row.response_doc))!
        const { prefix = '', suffix = '' } = row
        assert.equal(own.split(`${prefix}${exact}${suffix}`).length, 2, `${table}: ${exact}`)
        const points = [...own]
        if (row.start !== undefined)
          assert.equal(points.slice(Number(row.start), Number(row.end)).join(''), exact)
      }
  })

  test(`every span in quotation marks of ${name} has its verdict`, () => {
    assert.deepEqual(unmarked(dispute), [])
  })

  test(`every question of ${name} is spoken of and every letter has acts, where acts are marked`, () => {
    const { proposals = [] } = truthTables(dispute)
    if (dispute.questions.size === 0) return assert.deepEqual(proposals, [])
    const issues = new Set(proposals.map(({ issue }) => issue))
    assert.deepEqual(
      [...dispute.questions.keys()].filter((question) => !issues.has(question)),
      [],
    )
    const docs = new Set(proposals.map(({ doc }) => doc))
    assert.deepEqual(
      dispute.letters.map(({ id }) => id).filter((id) => !docs.has(id)),
      [],
    )
  })
}

test('truth that has no words to stand on is refused', () => {
  const letter = 'We ask for the key. We ask for the key.'
  const lines = {
    'request 1.1 key performative :: We ask for the lock': /not found/,
    'request 1.1 key performative :: We ask for the key': /found twice/,
    'request 1.1 lock performative :: the key. We': /question "lock"/,
    'beg 1.1 key performative :: the key. We': /no kind "beg"/,
    'answer 2.1 accepted': /act "2.1"/,
    'ref 3 cites dated :: the key. We': /letter "3"/,
  }
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-truth-'))
  const file = join(folder, 'key.txt')
  for (const [line, error] of Object.entries(lines)) {
    writeFileSync(
      file,
      `# Key\nhalf: tune\nparty A: A\nparty B: B\nquestion key: Who has it\n\n=== 1 ; a-1900-01-01 ; A > B\n${letter}\n--- truth\n${line}\n`,
    )
    assert.throws(() => truthTables(readDispute(file)), error, line)
  }
  rmSync(folder, { recursive: true })
})

/** What was reached when nobody had read a miss, less a little. */
const floors: readonly (readonly [string, string, number])[] = [
  ['en', 'acts.span', 0.38],
  ['en', 'references.detection', 0.42],
  ['en', 'quotations', 0.95],
  ['de', 'references', 0.22],
  ['de', 'quotations', 0.95],
]

test('in negotiations kept for measuring no less is found than when they were new', async () => {
  for (const language of ['en', 'de']) {
    const figures = await figuresTogether(fixturesOf(fixtures, 'held', language))
    for (const [of, what, floor] of floors) {
      if (of !== language) continue
      const { right, gold } = figures.get(what)!
      assert.ok(right / gold >= floor, `${language}, ${what}: ${right} of ${gold}`)
    }
  }
})

function unmarked({ letters }: Dispute): string[] {
  return letters.flatMap(({ id, words, lines }) =>
    [...words.matchAll(/["“„»]([^"“”„«»]*)["”“«]/g)]
      .filter(
        ({ index }) =>
          !lines.some(({ kind, place }) => kind === 'quote' && place?.start === index + 1),
      )
      .map(([quoted]) => `${id}: ${quoted}`),
  )
}
