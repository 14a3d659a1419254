/** Back in: a TEI edition, annotations and tables of judgements become a dossier again. */
import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { rejoinder } from '../support/command-line.ts'

const sample = fileURLToPath(new URL('../../../samples/weir', import.meta.url))

let template: Promise<string> | undefined
after(async () => {
  if (template !== undefined) rmSync(await template, { recursive: true, force: true })
})

interface Finding {
  readonly id: string
  readonly kind: string
  readonly document: string
  readonly standing: string
  readonly judgement?: unknown
}

interface Whole {
  readonly documents: readonly {
    readonly id: string
    readonly words: string
    readonly date?: { readonly value: string }
  }[]
  readonly findings: readonly Finding[]
  readonly judgements: readonly unknown[]
}

test('a TEI edition with its papers comes back to the byte', async (context) => {
  const home = folder(context)
  await judged(join(home, 'one'))
  await rejoinder('export', join(home, 'one'), '--as', 'tei', '--to', join(home, 'tei'))
  const taken = await rejoinder('import', join(home, 'two'), join(home, 'tei'))
  assert.ok(taken.code < 2, taken.err)
  assert.deepEqual(papersOf(join(home, 'two')), papersOf(join(home, 'one')))
  await rejoinder('export', join(home, 'two'), '--as', 'tei', '--to', join(home, 'again'))
  assert.deepEqual(filesOf(join(home, 'again')), filesOf(join(home, 'tei')))
})

test('the TEI files alone give words, ids, heads and every judgement back', async (context) => {
  const home = folder(context)
  await judged(join(home, 'one'))
  await rejoinder('export', join(home, 'one'), '--as', 'tei', '--to', join(home, 'tei'))
  rmSync(join(home, 'tei', 'papers.json'))
  const taken = await rejoinder('import', join(home, 'two'), join(home, 'tei'))
  assert.ok(taken.code < 2, taken.err)
  const [one, two] = [await whole(home, 'one'), await whole(home, 'two')]
  const heads = ({ documents }: Whole) =>
    documents.map(({ id, words, date }) => [id, words, date?.value]).sort()
  assert.deepEqual(heads(two), heads(one))
  assert.deepEqual(two.judgements, one.judgements)
  const decided = ({ findings }: Whole) =>
    findings
      .filter((finding) => finding.judgement !== undefined)
      .map(({ id, kind, document, standing }) => [id, kind, document, standing])
      .sort()
  assert.ok(decided(one).length >= 2)
  assert.deepEqual(decided(two), decided(one))
})

test('a file whose words were changed joins the papers as one more witness', async (context) => {
  const home = folder(context)
  await judged(join(home, 'one'))
  await rejoinder('export', join(home, 'one'), '--as', 'tei', '--to', join(home, 'tei'))
  const documents = join(home, 'tei', 'documents')
  const [name = ''] = readdirSync(documents)
  const markup = readFileSync(join(documents, name), 'utf8')
  const [head, text] = markup.split('<text>')
  writeFileSync(join(documents, name), `${head}<text>${text?.replace(/\bthe\b/, 'teh')}`)
  await rejoinder('import', join(home, 'two'), join(home, 'tei'))
  assert.ok(readdirSync(join(home, 'two', 'sources')).includes(name))
  const [one, two] = [await whole(home, 'one'), await whole(home, 'two')]
  assert.equal(two.documents.length, one.documents.length)
})

test('judgements go out and come in as a table, and twice is once', async (context) => {
  const home = folder(context)
  await judged(join(home, 'one'))
  await rejoinder('export', join(home, 'one'), '--as', 'csv', '--to', join(home, 'csv'))
  plain(join(home, 'two'))
  const table = join(home, 'csv', 'judgements.csv')
  assert.equal((await rejoinder('import', join(home, 'two'), table)).code, 0)
  const again = (await rejoinder('import', join(home, 'two'), table, '--json')).json()
  assert.deepEqual(again, { kind: 'judgements', taken: 0, known: 3, left: [] })
  assert.deepEqual((await whole(home, 'two')).judgements, (await whole(home, 'one')).judgements)
})

test('a table written by hand needs only what is judged and the words', async (context) => {
  const home = folder(context)
  plain(join(home, 'one'))
  const rows = [
    'who,about,document,exact,decision,body',
    'Ada,note,castagnet-2004-01-09,Guild,add,"{""words"":""who?"",""tags"":[]}"',
    'Ada,note,nobody-1999,Guild,add,"{""words"":""lost"",""tags"":[]}"',
  ]
  const { documents } = await whole(home, 'one')
  const [first] = documents
  const words = first!.words.split('\n')[0]!
  rows[1] = `Ada,note,${first!.id},"${words.replaceAll('"', '""')}",add,"{""words"":""who?"",""tags"":[]}"`
  writeFileSync(join(home, 'own.csv'), `${rows.join('\n')}\n`)
  const taken = await rejoinder('import', join(home, 'one'), join(home, 'own.csv'))
  assert.equal(taken.code, 1)
  assert.match(taken.out, /no document "nobody-1999" is here/)
  assert.match(taken.out, /1 judgements taken in/)
})

test('annotations of others become notes with their maker, ours come back as they were', async (context) => {
  const home = folder(context)
  await judged(join(home, 'one'))
  await rejoinder('export', join(home, 'one'), '--as', 'annotations', '--to', join(home, 'out'))
  plain(join(home, 'two'))
  await rejoinder('import', join(home, 'two'), join(home, 'out', 'annotations.json'))
  const before = (await whole(home, 'one')).judgements.length
  const { documents, judgements } = await whole(home, 'two')
  assert.ok(judgements.length >= before - 1, 'a rejected finding is not exported')
  const [document] = documents
  const exact = document!.words.slice(10, 60)
  const theirs = [
    annotation(
      `https://example.org/edition/documents/${document!.id}`,
      exact,
      'Look at this <b>date</b>.',
    ),
    annotation('https://elsewhere.example/page', exact, 'Found by its words.'),
    annotation('https://elsewhere.example/page', 'words that stand nowhere at all', 'Lost.'),
  ]
  const file = join(home, 'theirs.json')
  writeFileSync(file, JSON.stringify({ type: 'AnnotationPage', items: theirs }))
  const taken = await rejoinder('import', join(home, 'two'), file)
  assert.match(taken.out, /2 judgements taken in, 0 were there, 1 left out/)
  const notes = (await whole(home, 'two')).findings.filter((one) => one.kind === 'note')
  assert.ok(JSON.stringify(notes).includes('Look at this date.'))
  assert.ok(JSON.stringify(notes).includes('Grace'))
})

function annotation(source: string, exact: string, words: string): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://elsewhere.example/${words.length}`,
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Grace' },
    created: '2026-01-02T03:04:05Z',
    body: { type: 'TextualBody', value: words, format: 'text/html' },
    target: { source, selector: [{ type: 'TextQuoteSelector', exact }] },
  }
}

/** The sample with three judgements, built once: two confirmed findings and a rejected one. */
async function judged(home: string): Promise<void> {
  template ??= makeTemplate()
  cpSync(await template, home, { recursive: true, preserveTimestamps: true })
}

async function makeTemplate(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-back-in-'))
  plain(home)
  const { findings } = await whole(home, '.')
  const [one, other] = findings.filter((finding) => finding.kind === 'reference')
  await rejoinder('judge', home, 'confirm', one!.id, '--who', 'Ada', '--reason', '=so it is')
  await rejoinder('judge', home, 'reject', other!.id, '--who', 'Ada')
  const mention = findings.find((finding) => finding.kind === 'quotation')
  await rejoinder('judge', home, 'confirm', mention!.id, '--who', 'Grace')
  return home
}

function plain(home: string): void {
  mkdirSync(home, { recursive: true })
  cpSync(sample, home, { recursive: true, filter: (path) => !/\.rejoinder|ids\.jsonl/.test(path) })
}

async function whole(home: string, name: string): Promise<Whole> {
  const to = join(home, `json-${name === '.' ? 'own' : name}`)
  const written = await rejoinder('export', join(home, name), '--as', 'json', '--to', to)
  assert.ok(written.code < 2, written.err)
  const read = JSON.parse(readFileSync(join(to, 'record.json'), 'utf8')) as Whole
  rmSync(to, { recursive: true })
  return read
}

function papersOf(home: string): Record<string, string> {
  const all = filesOf(home)
  return Object.fromEntries(
    Object.entries(all).filter(([path]) => !/\.rejoinder|README/.test(path)),
  )
}

function filesOf(home: string): Record<string, string> {
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(home.length), readFileSync(file, 'base64')]),
  )
}

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'rejoinder-back-in-'))
  context.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}
