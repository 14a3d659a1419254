/**
 * What annotators marked in the corpora beside the project, led through our maps:
 * their offsets must give their words, and their headers ours.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { type MarkedText, readSource } from '../../src/sources/index.ts'
import { spanInText } from '../../src/text/index.ts'

const corpora = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url))
const skip = existsSync(corpora) ? false : 'the corpora are not beside the project'

type Row = Readonly<Record<string, string>>

function table(...path: string[]): Row[] {
  const file = join(corpora, ...path)
  return existsSync(file)
    ? parse(readFileSync(file), { columns: true, relax_column_count: true })
    : []
}

async function textsOf(path: string): Promise<MarkedText[]> {
  const texts: MarkedText[] = []
  for await (const reading of readSource({ path, bytes: readFileSync(join(corpora, path)) }))
    if (reading.kind === 'text') texts.push(reading.text)
  return texts
}

for (const name of ['vangogh-a', 'vangogh-fr', 'schnitzler', 'auden', 'legalkraus-a'])
  test(`annotated mentions of ${name} are the words that our map leads to`, {
    skip,
  }, async (context) => {
    const rows = [...table(name, 'references.csv'), ...table(name, 'mentions_nil.csv')]
    const placed = rows.filter((row) => row.start && (row.where ?? 'text') === 'text')
    const texts = new Map<string, MarkedText>()
    let apart = 0
    for (const row of placed) {
      const path = `${name}/plain/${row.doc}.txt`
      if (!existsSync(join(corpora, path))) continue
      const read = texts.get(path) ?? (await textsOf(path))[0]!
      texts.set(path, read)
      const words = wordsAt(read, Number(row.start), Number(row.end))
      assert.equal(letters(words), letters(row.exact ?? ''), path)
      if (words.trim().includes('\n')) apart += 1
    }
    context.diagnostic(`${placed.length} mentions, ${apart} cut by a paragraph break`)
    assert.equal(apart, 0)
  })

/** Gold counts code points of the decoded file. */
function wordsAt({ text, decoded = '' }: MarkedText, start: number, end: number): string {
  const points = [...decoded]
  const from = points.slice(0, start).join('').length
  const span = { start: from, end: from + points.slice(start, end).join('').length }
  const place = spanInText(text.map, span)
  return text.words.slice(place.start, place.end)
}

function letters(words: string): string {
  return words.normalize('NFC').replace(/[\s\-‐¬>|]/g, '')
}

test('messages of a mailing list are found, with parents and attribution lines', {
  skip,
}, async (context) => {
  const messages = new Map<string, MarkedText>()
  for (const file of readdirSync(join(corpora, 'mail-ion', 'mbox')))
    for (const read of await textsOf(`mail-ion/mbox/${file}`))
      messages.set(read.marked[0]?.messageId ?? '', read)
  const documents = table('mail-ion', 'documents.csv')
  for (const row of documents) {
    const marked = messages.get(row.id ?? '')?.marked[0]
    assert.ok(marked, row.id)
    assert.equal(marked.inReplyTo[0] ?? marked.references.at(-1) ?? '', row.in_reply_to)
    assert.equal(marked.instant?.slice(0, 19), row.date?.slice(0, 19))
  }
  const attributions = table('mail-ion', 'references.csv')
  const own = attributions.filter((row) =>
    beginsBlock(messages.get(row.doc ?? ''), row.exact ?? ''),
  )
  context.diagnostic(
    `${documents.length} messages; ${own.length} of ${attributions.length} attribution lines begin a block`,
  )
  assert.ok(own.length >= attributions.length * 0.98)
})

function beginsBlock(read: MarkedText | undefined, exact: string): boolean {
  return (read?.text.blocks ?? []).some(
    (block) =>
      block.kind !== 'quote' &&
      letters(read!.text.words.slice(block.start, block.end)).startsWith(letters(exact)),
  )
}

for (const name of ['schnitzler', 'suriano', 'mitford', 'auden'])
  test(`headers of ${name} say date, sender and addressee as its edition does`, {
    skip,
  }, async (context) => {
    const right = { date: 0, from: 0, to: 0 }
    const given = { date: 0, from: 0, to: 0 }
    for (const row of table(name, 'documents.csv')) {
      const path = `${name}/${row.file?.startsWith('tei/') ? row.file : `tei/${row.id}.xml`}`
      if (!existsSync(join(corpora, path))) continue
      const marked = (await textsOf(path))[0]?.marked[0]
      const said = {
        date: marked?.date ?? '',
        from: namesOf(marked?.from),
        to: namesOf(marked?.to),
      }
      for (const field of ['date', 'from', 'to'] as const) {
        const wanted = row[field] ?? ''
        if (wanted === '') continue
        given[field] += 1
        if (isSame(field, said[field], wanted)) right[field] += 1
      }
    }
    context.diagnostic(`right of those given: ${JSON.stringify(right)} of ${JSON.stringify(given)}`)
    if (name === 'schnitzler' || name === 'suriano') assert.deepEqual(right, given)
    else assert.ok(right.from >= given.from * 0.95 && right.to >= given.to * 0.9)
  })

function namesOf(names: readonly { readonly name: string }[] | undefined): string {
  return (names ?? []).map((one) => one.name).join('; ')
}

/** A date to the letter, but for ranges of one day and doubts; a name by one of its longer words. */
function isSame(field: string, said: string, wanted: string): boolean {
  if (field === 'date')
    return said.replace(/[?~]/g, '') === wanted.replace(/^(.*)\/\1$/, '$1').replace(/[?~]/g, '')
  const words = wanted.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => word.length > 3 && said.toLowerCase().includes(word))
}
