/** Sources made to harm: each is answered in bounded time, with a reason or with its words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { type Reading, readSource } from '../../src/sources/index.ts'
import { docxOf, zipOf } from '../support/source-files.ts'

const megabytes = 10
const size = megabytes * 1_000_000

async function read(path: string, content: string | Uint8Array): Promise<Reading[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const readings: Reading[] = []
  for await (const reading of readSource({ path, bytes })) readings.push(reading)
  return readings
}

function codes(readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.problem.code] : []))
}

function wordsOf(readings: readonly Reading[]): number {
  return readings.reduce(
    (sum, reading) => sum + (reading.kind === 'text' ? reading.text.text.words.length : 0),
    0,
  )
}

/** Quadratic work would take hours on this; the limit only has to tell the two apart. */
const limit = { timeout: 60_000 }

const long: readonly (readonly [string, string, string])[] = [
  ['a line of ten megabytes', 'a.txt', 'the mill at the river '.repeat(size / 22)],
  ['ten megabytes of quote marks', 'a.txt', `${'>'.repeat(size)} x`],
  ['ten megabytes of blanks', 'a.txt', `${' '.repeat(size)}x`],
  ['a million accents on one letter', 'a.txt', `a${'\u0301\u0323'.repeat(size / 20)}`],
  ['a million zero-width marks', 'a.txt', `a${'\u200b'.repeat(size / 10)}\u0301`],
  ['a million asterisks', 'a.md', '*a'.repeat(size / 20)],
  ['a million brackets', 'a.md', '['.repeat(size / 10)],
  ['a mail that is one header', 'a.eml', `From: a@b.example\nX: ${'a, '.repeat(size / 6)}`],
  ['a mail of addresses', 'a.eml', `From: ${'<a@b.example>, '.repeat(size / 60)}\n\nx`],
  [
    'a mailbox that is one line',
    'a.mbox',
    `From a@b  Mon Mar  4 10:00:00 2013\nFrom: a\n\n${'From '.repeat(size / 5)}`,
  ],
  ['a mailbox of separators', 'a.mbox', 'From a@b  Mon Mar  4 10:00:00 2013\n'.repeat(size / 200)],
  ['parts within parts without end', 'a.eml', `From: a@b.example\n${nestedParts(2_000)}`],
  ['elements within elements', 'a.html', `<p>x${'<div>'.repeat(size / 100)}y`],
  ['TEI within TEI', 'a.xml', `<TEI><text><body>${'<div><p>x'.repeat(size / 200)}`],
  ['a page of entities', 'a.html', `<p>${'&amp;&nbsp;'.repeat(size / 100)}`],
]

function nestedParts(depth: number): string {
  const part = (level: number): string =>
    `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`
  return Array.from({ length: depth }, (_, level) => part(level)).join('')
}

for (const [name, path, content] of long)
  test(`${name} is read in bounded time`, limit, async () => {
    const readings = await read(path, content)
    assert.ok(readings.length > 0)
  })

test('a document that unpacks to gigabytes is given up', limit, async () => {
  const bomb = docxOf(['x'], { 'word/document.xml': 'a'.repeat(60 * 1024 ** 2) })
  assert.ok(bomb.length < 200_000)
  assert.deepEqual(codes(await read('a.docx', bomb)), ['too-large'])
})

test(
  'an archive that unpacks to far more than it is is given up, its other members are not',
  limit,
  async () => {
    const bomb = zipOf({
      'a.txt': 'Before.',
      'bomb.txt': new Uint8Array(60 * 1024 ** 2),
      'z.txt': 'After.',
    })
    const readings = await read('a.zip', bomb)
    assert.deepEqual(codes(readings), ['too-large'])
    assert.equal(readings.filter((reading) => reading.kind === 'member').length, 2)
  },
)

test('archives in archives are opened four deep and no deeper', limit, async () => {
  let inner = zipOf({ 'a.txt': 'Deep.' })
  for (let depth = 0; depth < 8; depth++) inner = zipOf({ 'inner.zip': inner })
  assert.deepEqual(codes(await read('a.zip', inner)), ['too-large'])
})

test('an archive that lies about its sizes is found out', limit, async () => {
  const zip = Buffer.from(zipSync({ 'a.txt': Buffer.from('x'.repeat(5_000)) }))
  const central = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt32LE(10, central + 24)
  assert.deepEqual(codes(await read('a.zip', zip)), ['unreadable'])
})

test('a mail that carries itself in itself ends', limit, async () => {
  const carried = (inner: string, depth: number): string =>
    `From: a@b.example\nMessage-ID: <a@b>\nContent-Type: multipart/mixed; boundary=q${depth}\n\n--q${depth}\nContent-Type: message/rfc822\n\n${inner}\n--q${depth}--\n`
  let mail = carried('x', 99)
  for (let depth = 0; depth < 30; depth++) mail = carried(mail, depth)
  let source = { path: 'a.eml', bytes: Buffer.from(mail) as Uint8Array }
  for (let depth = 0; depth < 40; depth++) {
    const readings = await read(source.path, source.bytes)
    const member = readings.find((reading) => reading.kind === 'member')
    if (member === undefined) {
      assert.deepEqual(codes(readings), ['too-large'])
      return
    }
    source = { path: member.source.path, bytes: member.source.bytes }
  }
  assert.fail('it did not end')
})

test('script, style and what is hidden in a page are no words of it', async () => {
  const page =
    '<body><script>alert(1)</script><style>p{}</style><p hidden>no</p><template>no</template><p onclick="x()">yes</p><noscript>no</noscript>'
  const [reading] = await read('a.html', page)
  assert.ok(reading?.kind === 'text')
  assert.equal(reading.text.text.words, 'yes')
})

test('noise of any kind is no exception', limit, async () => {
  let seed = 7
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647)
  const heads = [
    '',
    'PK\u0003\u0004',
    '%PDF-1.4\n',
    '<TEI>',
    '<html>',
    'From a b Mon Mar 4 10:00:00 2013\nA: b\n',
  ]
  for (const [index, path] of [
    'a.bin',
    'a.zip',
    'a.pdf',
    'a.xml',
    'a.html',
    'a.mbox',
    'a.eml',
    'a.docx',
    'a.txt',
    'a.md',
  ].entries()) {
    const noise = Uint8Array.from({ length: 20_000 }, () => next() % 256)
    const bytes = Buffer.concat([Buffer.from(heads[index % heads.length]!, 'latin1'), noise])
    const readings = await read(path, bytes)
    assert.ok(readings.length > 0, path)
    assert.ok(wordsOf(readings) <= bytes.length * 3)
  }
})
