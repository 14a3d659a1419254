/** What the commands print, for programs and for people. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'

import { type Ran, rejoinder } from '../support/command-line.ts'
import { folderWith, put } from '../support/dossier.ts'
import { faults, schema } from '../support/schema.ts'

const letters = {
  'sources/1.txt': `Weirbridge, 2 March 1871

Dear Mr. Abbot,

The sluice was shut on Tuesday, and nobody asked us. We wrote to the Parish on 20 February 1871 and sent you a copy.

Yours faithfully,
John Hurst
`,
  'sources/2.txt': `Stoke Abbas, 9 March 1871

Dear Mr. Hurst,

In reply to your letter of 2 March 1871 we can only say that the sluice will stay shut.

Yours faithfully,
Peter Abbot
`,
  'sources/3.txt': `Letter from John Hurst to Peter Abbot

Weirbridge, 12 March 1871

Dear Mr. Abbot,

I have received your letter of 9 March. Mine was posted in time.

Yours faithfully,
John Hurst
`,
}

async function printed(
  context: TestContext,
  ...words: string[]
): Promise<{ folder: string; ran: Ran }> {
  const folder = folderWith(context, letters)
  const [command = '', ...rest] = words
  const ran = await rejoinder(command, folder, ...rest)
  assert.equal(ran.code, 0, ran.err)
  return { folder, ran }
}

test('the program says which version it is', async () => {
  for (const word of ['version', '--version', '-v'])
    assert.match((await rejoinder(word)).out, /^rejoinder \d+\.\d+\.\d+, on Node \d+/)
})

test('what a part comes to does not contradict the whole', async (context) => {
  const sale = {
    'sources/1.txt': `${letters['sources/2.txt'].replace('the sluice will stay shut', 'we hold back the last instalment of £18,450 until the leaks are cured')}`,
    'sources/2.txt': `${letters['sources/3.txt'].replace('Mine was posted', 'We are ready to release half of the last instalment (£9,225) once the leaks are cured. Mine was posted')}`,
  }
  const { out } = await rejoinder('claims', folderWith(context, sale), '--json')
  const claims = JSON.parse(out) as { quantity: string | null; contradicted_by: string[] }[]
  assert.ok(claims.some(({ quantity }) => quantity === '9225'))
  assert.deepEqual(
    claims.flatMap((one) => one.contradicted_by),
    [],
  )
})

const shapes: [schema: string, ...words: string[]][] = [
  ['build.json', 'build'],
  ['documents.json', 'documents'],
  ['references.json', 'references'],
  ['replies.json', 'replies'],
  ['unanswered.json', 'replies', '--unanswered'],
  ['claims.json', 'claims'],
  ['search.json', 'search', 'sluice'],
  ['sources.json', 'sources'],
]

for (const [name, ...words] of shapes)
  test(`${words.join(' ')} --json is as docs/schemas/${name} says`, async (context) => {
    const { ran } = await printed(context, ...words, '--json')
    const value = ran.json()
    assert.deepEqual(faults(value, schema(name)), [])
    if (Array.isArray(value)) assert.ok(value.length > 0, 'there is nothing to compare')
  })

test('the schemas refuse what is not as they say', () => {
  assert.notDeepEqual(faults([{ document: 1 }], schema('references.json')), [])
  assert.notDeepEqual(faults([{ id: 'x', held: true }], schema('documents.json')), [])
})

test('evidence leads to the very words in the decoded source', async (context) => {
  const { folder, ran } = await printed(context, 'references', '--json')
  const found = ran.json() as {
    evidence: { file: string; start: number; end: number; exact: string }
  }[]
  assert.ok(found.length >= 2)
  for (const { evidence } of found) {
    const words = (await rejoinder('text', folder, evidence.file)).out
    assert.equal(words.slice(evidence.start, evidence.end).replace(/\s+/g, ' '), evidence.exact)
  }
})

test('a judgement is kept as docs/schemas/judgement.json says, takes effect, and is taken back', async (context) => {
  const { folder, ran } = await printed(context, 'documents', '--json')
  const [first] = ran.json() as { id: string }[]
  const judged = await rejoinder(
    'judge',
    folder,
    'amend',
    '--kind',
    'value',
    '--field',
    'date',
    '--document',
    first!.id,
    '--words',
    '2 March 1871',
    '--set',
    'value=1871-03-03',
    '--who',
    'Ada',
    '--reason',
    'the postmark',
    '--json',
  )
  assert.equal(judged.code, 0, judged.err)
  const judgement = judged.json() as { id: string; document: string }
  assert.deepEqual(faults(judgement, schema('judgement.json')), [])
  const dates = async (): Promise<string[]> =>
    ((await rejoinder('documents', folder, '--json')).json() as { held: boolean; date: string }[])
      .filter((one) => one.held)
      .map((one) => one.date)
  assert.deepEqual(await dates(), ['1871-03-03', '1871-03-09', '1871-03-12'])
  const line = JSON.parse(readFileSync(join(folder, 'judgements.jsonl'), 'utf8').trim()) as unknown
  assert.deepEqual(line, judgement)
  await rejoinder('judge', folder, 'undo', judgement.id)
  assert.deepEqual(await dates(), ['1871-03-02', '1871-03-09', '1871-03-12'])
})

test('two parties are made one, and parted again by taking it back', async (context) => {
  const { folder, ran } = await printed(context, 'documents', '--json')
  const senders = [...new Set((ran.json() as { from: string[] }[]).flatMap(({ from }) => from))]
  const [one, other] = senders
  assert.ok(one !== undefined && other !== undefined)
  const merged = await rejoinder('judge', folder, 'merge', one, other, '--who', 'Ada', '--json')
  assert.equal(merged.code, 0, merged.err)
  const made = merged.json() as { id: string; about: string; decision: { kind: string } }[]
  assert.deepEqual(
    made.map(({ about, decision }) => [about, decision.kind]),
    [
      ['party', 'amend'],
      ['party', 'reject'],
    ],
  )
  const again = await rejoinder('judge', folder, 'merge', one, one)
  assert.equal(again.code, 2)
  assert.match(again.err, /two parties are needed/)
  for (const { id } of made) await rejoinder('judge', folder, 'undo', id)
  const nobody = await rejoinder('judge', folder, 'part', 'Nobody at all', '--words', 'x')
  assert.match(nobody.err, /no party is called "Nobody at all"/)
})

test('a rejected reference no longer stands, and a build later neither', async (context) => {
  const { folder, ran } = await printed(context, 'references', '--json')
  const found = ran.json() as { id: string }[]
  await rejoinder('judge', folder, 'reject', found[0]!.id)
  await rejoinder('build', folder, '--fresh')
  const after = (await rejoinder('references', folder, '--json')).json() as { id: string }[]
  assert.ok(!after.some((one) => one.id === found[0]!.id))
  assert.equal(after.length, found.length - 1)
})

test('a moved boundary is divided again and the document keeps its id', async (context) => {
  const folder = folderWith(context, {
    'sources/1.txt': `A title nobody needs\n\n${letters['sources/1.txt']}`,
  })
  const documents = async () =>
    (await rejoinder('documents', folder, '--json')).json() as {
      id: string
      held: boolean
      start: number
      end: number
      file: string
    }[]
  const [before] = await documents()
  const text = (await rejoinder('text', folder, '1.txt')).out
  const to = text.indexOf('Dear Mr. Abbot')
  const words = text.slice(before!.start, before!.start + 20)
  const record = await rejoinder(
    'judge',
    folder,
    'amend',
    '--kind',
    'boundary',
    '--document',
    before!.id,
    '--words',
    words.split('\n')[0]!,
    '--set',
    `start=${text.replace(/\s+/g, ' ').indexOf('Dear Mr. Abbot')}`,
  )
  assert.equal(record.code, 0, record.err)
  const after = (await documents()).filter((one) => one.held)
  assert.equal(after.length, 1)
  assert.equal(after[0]?.start, to)
})

test('a judgement on a source that is taken away waits, and stands again when it comes back', async (context) => {
  const { folder, ran } = await printed(context, 'references', '--json')
  const found = ran.json() as { id: string; document: string; evidence: { file: string } }[]
  const one = found.find(({ evidence }) => evidence.file === '2.txt')!
  await rejoinder('judge', folder, 'reject', one.id)
  put(folder, { 'sources/2.txt': '' })
  const without = await rejoinder('judge', folder, '--homeless', '--json')
  assert.deepEqual(
    (without.json() as { why: string }[]).map(({ why }) => why),
    ['gone'],
  )
  put(folder, { 'sources/2.txt': letters['sources/2.txt'] })
  assert.deepEqual((await rejoinder('judge', folder, '--homeless', '--json')).json(), [])
  const after = (await rejoinder('references', folder, '--json')).json() as { id: string }[]
  assert.ok(!after.some(({ id }) => id === one.id))
})

test('search finds phrases, beginnings, nearness and fields', async (context) => {
  const { folder } = await printed(context, 'build')
  const found = async (...words: string[]): Promise<number> =>
    ((await rejoinder('search', folder, ...words, '--json')).json() as unknown[]).length
  assert.equal(await found('sluice'), 2)
  assert.equal(await found('"sluice was shut"'), 1)
  assert.equal(await found('slui*'), 2)
  assert.equal(await found('NEAR(sluice Tuesday, 4)'), 1)
  assert.equal(await found('sluice NOT Tuesday'), 1)
  assert.equal(await found('posted OR Tuesday'), 2)
  assert.equal(await found('date:1871-03-09'), 1)
  assert.equal(await found('sluice', 'date:1871-03-09'), 1)
  assert.equal(await found('nowhere'), 0)
})

test('search shows the passages where most of the words stand together', async (context) => {
  const { ran } = await printed(context, 'search', 'sluice was shut', '--json')
  const [one] = ran.json() as { evidence: { exact: string }[]; times: number }[]
  assert.ok(one?.evidence.some(({ exact }) => exact === 'sluice was shut'))
})

test('search says what it does not understand', async (context) => {
  const { folder } = await printed(context, 'build')
  for (const query of ['AND', 'sluice AND', '(sluice', 'colour:red', '""'])
    assert.equal((await rejoinder('search', folder, query)).code, 2, query)
})

test('what is found by search stands there', async (context) => {
  const { ran } = await printed(context, 'search', '"shut on Tuesday"', '--json')
  const [one] = ran.json() as { evidence: { exact: string }[] }[]
  assert.equal(one?.evidence[0]?.exact, 'shut on Tuesday')
})

test('a table for people keeps to 80 columns', async (context) => {
  for (const words of [['documents'], ['references'], ['replies'], ['replies', '--unanswered']]) {
    const { ran } = await printed(context, ...words)
    for (const line of ran.out.split('\n')) assert.ok(line.length <= 80, line)
  }
})

test('verify holds a record that nobody touched', async (context) => {
  const { folder } = await printed(context, 'build')
  const { code, out } = await rejoinder('verify', folder)
  assert.equal(code, 0)
  assert.match(out, /hold/)
})

test('eval writes nothing into the corpus', async (context) => {
  const corpus = folderWith(context, {
    'plain/a.txt': letters['sources/1.txt'],
    'documents.csv': 'id,file,date,from,to\na,plain/a.txt,1871-03-02,John Hurst,Mr. Abbot\n',
  })
  const { code, out } = await rejoinder('eval', corpus, '--json', '--only', 'documents')
  assert.equal(code, 0)
  const { documents } = JSON.parse(out) as { documents: { precision: number; metadata: unknown } }
  assert.equal(documents.precision, 1)
  const { readdirSync } = await import('node:fs')
  assert.deepEqual(readdirSync(corpus).sort(), ['documents.csv', 'plain'])
})

test('an edition is not written among the papers, where the next build would read it', async (context) => {
  const kept = folderWith(context, { 'sources/1.txt': letters['sources/1.txt'] })
  const bare = folderWith(context, { '1.txt': letters['sources/1.txt'] })
  const inside = [
    [kept, 'sources'],
    [kept, 'sources/out'],
    [bare, 'out'],
    [bare, 'sources'],
    [bare, ''],
  ] as const
  for (const [folder, to] of inside) {
    const ran = await rejoinder('export', folder, '--as', 'csv', '--to', join(folder, to))
    assert.equal(ran.code, 2, to)
    assert.match(ran.err, /lies among the papers/)
  }
  const beside = await rejoinder('export', kept, '--as', 'csv', '--to', join(kept, 'out'))
  assert.equal(beside.code, 0, beside.err)
})
