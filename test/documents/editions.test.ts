/**
 * Volumes of documents in one file: an edition's numbers and titles above papers
 * of a chancery, the line of its registry, and below each where it lies.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readHeading } from '../../src/documents/heading.ts'
import { readName } from '../../src/documents/names.ts'
import { isArchivePlace } from '../../src/documents/provenance.ts'
import { readRegistryLine } from '../../src/documents/registry-line.ts'
import { documentsIn } from './plain-text.ts'

const tools = { monthFirst: true }

const body =
  'The harbour board holds that the lower gate must stay shut until the water has fallen, and asks for your consent before the week is out.'

/** A paper of a volume, as its edition prints it. */
const paper = (number: number, registry: string): string => `No. ${number}

Cipher telegram from the Norland Envoy to Carrow E.V. Brask to the Ministry of Rivers regarding the gate that was shut in ${1960 + number}

${registry}

To the Ministry of Rivers

${body}

E. Brask

SAH. F. 12. Op. 3. D. ${40 + number}. L. 7-9. Copy. Typewritten text.

`

const volume = (papers: number): string =>
  `THE GATES OF THE ORL\n\n${Array.from({ length: papers }, (_, at) =>
    paper(at + 1, `Spec. No. ${210 + at}   May ${at + 1}, 1961 Carrow\n\nTop Secret. Copy No. 4`),
  ).join('')}`

test('an edition’s numbers part the papers, and the registry’s number is the paper’s', async () => {
  const documents = await documentsIn(volume(8))
  assert.equal(documents.length, 8)
  const [first] = documents
  assert.equal(first?.kind.value, 'cable')
  assert.equal(first?.from[0]?.value, 'E.V. Brask')
  assert.equal(first?.from[0]?.office, 'Norland Envoy to Carrow')
  assert.equal(first?.to[0]?.value, 'Ministry of Rivers')
  assert.deepEqual(
    documents.map(({ date }) => date?.value),
    Array.from({ length: 8 }, (_, at) => `1961-05-0${at + 1}`),
  )
  assert.equal(first?.place?.value, 'Carrow')
  const marks = Object.entries(first?.marks ?? {}).map(([mark, [one]]) => [mark, one?.value])
  assert.deepEqual(Object.fromEntries(marks), {
    number: '210',
    copy: '4',
    classification: 'Top Secret.',
    archive: 'SAH. F. 12. Op. 3. D. 41. L. 7-9. Copy. Typewritten text.',
  })
})

test('numbers of enclosures do not part a paper of a numbered volume, nor does what opens within it', async () => {
  const enclosed = `${body}\n\nNo. 1\n\nList of boats\n\nNo. 2\n\nList of nets\n\n`
  const documents = await documentsIn(volume(9).replace(`${body}\n\n`, enclosed))
  assert.equal(documents.length, 9)
})

test('a number that is lost leaves the row whole', async () => {
  const documents = await documentsIn(volume(9).replace('No. 5\n\n', ''))
  assert.equal(documents.length, 8)
})

test('a table of contents has entries and no documents', async () => {
  const contents = Array.from(
    { length: 8 },
    (_, at) => `No. ${at + 1} Note from E.V. Brask to the Ministry of Rivers ..... ${at + 3}\n`,
  ).join('')
  const documents = await documentsIn(`CONTENTS\n\n${contents}\n${volume(8)}`)
  assert.equal(documents.filter(({ kind }) => kind.value === 'cable').length, 8)
  assert.equal(documents.filter(({ kind }) => kind.value === 'note').length, 0)
})

test('behind the last paper, where all say where they lie, notes and indexes are of the volume', async () => {
  const index = `Notes\n\n1. This refers to the treaty of the two banks.\n\nIndex of Names\n\nBrask, E.V., envoy\n\n${body}\n`
  const last = (await documentsIn(volume(8) + index)).at(-1)
  assert.equal(last?.kind.value, 'cable')
  const words = volume(8)
  assert.ok((last?.span.end ?? 0) <= words.length, 'ends with its own archive line')
})

const registryLines: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['No. 214-s                October 5, 1963', { number: '214-s', day: '1963-10-05' }],
  [
    'Spec. No. 31 - 34 May 9, 1961 Halvern',
    { number: '31 - 34', day: '1961-05-09', place: 'Halvern' },
  ],
  ['Secret. Copy No. 2', { classification: 'Secret.', copy: '2' }],
  ['TOP SECRET Copy 1 Urgent', { classification: 'TOP SECRET', copy: '1', priority: 'Urgent' }],
  ['No. K-7/12 May 9, 1961¹²', { number: 'K-7/12', day: '1961-05-09' }],
  ['No. 88 May 9, 1961214 Halvern', { number: '88', day: '1961-05-09', place: 'Halvern' }],
  ['Copy No. 3', { copy: '3' }],
]

for (const [line, said] of registryLines)
  test(`reads the registry line "${line}"`, () => {
    const read = readRegistryLine(line, tools)
    const words = (span: { start: number; end: number } | undefined): string | undefined =>
      span === undefined ? undefined : line.slice(span.start, span.end)
    const found = {
      number: words(read?.number),
      copy: words(read?.copy),
      classification: words(read?.classification),
      priority: words(read?.priority),
      day: read?.dateline?.date.value,
      place: words(read?.dateline?.place),
    }
    assert.deepEqual(
      Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
      said,
    )
  })

for (const line of [
  'No. 12',
  'Secret',
  'No later than May 9, 1961',
  'A secret copy was sent to us',
])
  test(`takes "${line}" for no registry line`, () => {
    assert.equal(readRegistryLine(line, tools), undefined)
  })

const headings: readonly (readonly [string, string])[] = [
  [
    'Note from Ambassador to Norland J.K. Holt to Minister of Trade of Carrow A.B. Quill about the letter of E. Brask to the press',
    'Ambassador to Norland J.K. Holt > Minister of Trade of Carrow A.B. Quill',
  ],
  [
    'Letter from the Works “Northern Light” to the Board of Rivers',
    'the Works “Northern Light” > the Board of Rivers',
  ],
  [
    'A.B. Quill’s petition to the Board of Rivers for a lease',
    'A.B. Quill > the Board of Rivers for a lease',
  ],
  ['NPA Report "The gates are shut"', 'NPA > '],
  ['Letter from the Mayor to the Envoy to Carrow', 'the Mayor > the Envoy to Carrow'],
]

for (const [line, sides] of headings)
  test(`reads "${sides}" from a title`, () => {
    const { from, to } = readHeading(line, tools) ?? {}
    const words = [from, to].map((span) => (span ? line.slice(span.start, span.end) : ''))
    assert.equal(words.join(' > '), sides)
  })

test('who spoke in a conversation writes to nobody', () => {
  const { kind, from, to } =
    readHeading('Record of conversation between A.B. Quill and Envoy of Norland E. Brask', tools) ??
    {}
  assert.deepEqual([kind, from, to], ['minutes', undefined, undefined])
})

test('initials end an office and begin a name, in either order', () => {
  for (const words of [
    'First Deputy Minister of Trade of Norland E.V. Brask',
    'First Deputy Minister of Trade of Norland Comrade Brask E.V.',
  ])
    assert.deepEqual(readName(words), {
      name: 'E.V. Brask',
      named: 'person',
      office: 'First Deputy Minister of Trade of Norland',
    })
  assert.notEqual(readName('Secretary to E.V. Brask')?.named, 'person')
})

test('knows where a paper lies by the divisions of an archive', () => {
  assert.ok(isArchivePlace('SAH. F. 12. Op. 3. D. 44. L. 7-9. Copy.'))
  assert.ok(isArchivePlace('State Archive of Halvern, f. 12, op. 3, d. 44, ll. 7-9.'))
  assert.ok(!isArchivePlace('F. Holt and D. Brask went to L. Quill.'))
})

test('two who sign in one line are two', async () => {
  const [note] = await documentsIn(
    `Dear Mr Orhal,\n\n${body}\n\nYours faithfully,\n\nE. Brask          A.B. Quill\n`,
  )
  assert.deepEqual(
    note?.from.map(({ value }) => value),
    ['E. Brask', 'A.B. Quill'],
  )
})
