/**
 * Every trace of a withheld document: a dossier in which it lies as a mail with
 * a blind copy, as a second text in Word with an author in its properties and a
 * place in its picture, translated, forwarded in another mail, packed in a ZIP, and quoted
 * by an open letter. Every file of every edition is searched for words that
 * only it has.
 */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { exporters } from '../../src/edition/index.ts'
import { rejoinder } from '../support/command-line.ts'
import { pdfOf } from '../support/source-files.ts'

const secret =
  'The sluice keeper Kestrelby was paid nine hundred crowns by the mill so that the gate stayed shut in August.'
const body = `Dear Ada,\n\n${secret} Nobody at Hollowmere knows of it, and nobody must learn of it before the assessment.\n\nYours,\nBertram Quennell`

/** The same letter in another language: a second text of it, withheld with it though nobody names it. */
const translation = `Bertram Quennell an Ada Lark

2. Mai 2020

Liebe Ada,

der Schleusenwart Kestrelby hat von der Mühle neunhundert Kronen bekommen, damit das Tor im August geschlossen blieb. Niemand in Hollowmere weiß davon, und niemand darf vor der Schätzung davon erfahren.

Dein
Bertram Quennell
`

/** Words that stand in the withheld papers only: in their text, their heads, their names, their boxes. */
const traces = [
  ...['Kestrelby', 'Hollowmere', 'Quennell', 'nine hundred crowns'],
  ...['blindcopy', 'Wrenfield', 'secret-4711', 'payments-of-august'],
  ...['InfoTitle', 'InfoAuthor', 'InfoSubject', 'Schleusenwart', 'neunhundert Kronen'],
  ...['PropertyAuthor', 'PictureOwner', 'GPS-52.1N', 'PayloadHeader'],
]

const mail = (head: readonly string[], words: string): string =>
  `${head.join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`

const secretMail = mail(
  [
    'From: Bertram Quennell <bq@mill.example>',
    'To: Ada Lark <ada@mill.example>',
    'Bcc: Conrad Wrenfield <blindcopy@bank.example>',
    'Subject: Payments of August',
    'Date: Sat, 02 May 2020 10:00:00 +0000',
    'Message-ID: <secret-4711@mill.example>',
    'X-Mailer: PayloadHeader 3.1',
  ],
  body,
)

const answer = mail(
  [
    'From: Ada Lark <ada@mill.example>',
    'To: Board <board@river.example>',
    'Subject: The gate',
    'Date: Mon, 04 May 2020 10:00:00 +0000',
    'Message-ID: <open-1@mill.example>',
    'In-Reply-To: <secret-4711@mill.example>',
    'References: <secret-4711@mill.example>',
  ],
  `Gentlemen,\n\nI have it in writing: “${secret}” I ask for a meeting on 12 May 2020.\n\nAda Lark`,
)

const other = mail(
  [
    'From: Board <board@river.example>',
    'To: Ada Lark <ada@mill.example>',
    'Subject: Re: The gate',
    'Date: Wed, 06 May 2020 10:00:00 +0000',
    'Message-ID: <open-2@river.example>',
    'In-Reply-To: <open-1@mill.example>',
  ],
  'Dear Miss Lark,\n\nWe have your letter of 4 May 2020 and accept the meeting on 12 May 2020 in the town hall.\n\nThe Board',
)

const picture = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
  Buffer.from('\0\x40Exif\0\0PictureOwner GPS-52.1N', 'latin1'),
  Buffer.from([0xff, 0xd9]),
])

/** The letter as a Word file, with an author in its properties and a picture that says where it was taken. */
function wordFile(): Uint8Array {
  const paragraphs = body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${kind}" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>PropertyAuthor</dc:creator></cp:coreProperties>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
    'word/media/image1.jpg': picture,
  })
}

let home = ''
const dossier = () => join(home, 'dossier')

interface Listed {
  readonly id: string
  readonly file: string
  readonly title?: string | null
}

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-traces-'))
  const sources = join(dossier(), 'sources')
  mkdirSync(sources, { recursive: true })
  writeFileSync(join(sources, 'payments-of-august.eml'), secretMail)
  writeFileSync(join(sources, 'payments-of-august.docx'), wordFile())
  const info = { Title: 'InfoTitle of a secret', Author: 'InfoAuthor', Subject: 'InfoSubject' }
  const lines = body.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? [''])
  writeFileSync(join(sources, 'payments-of-august.pdf'), pdfOf([lines], info))
  writeFileSync(join(sources, 'open.zip'), zipSync({ 'a.eml': strToU8(answer) }))
  writeFileSync(join(sources, 'translated.txt'), translation)
  const from = 'From MAILER-DAEMON Wed May  6 10:00:00 2020\n'
  writeFileSync(join(sources, 'board.mbox'), `${from}${other}\n${from}${secretMail}\n`)
  const documents = (await rejoinder('documents', dossier(), '--json')).json() as Listed[]
  const secrets: string[] = []
  for (const { id, file } of documents)
    if (/payments-of-august/.test(file) || (await isSecret(id))) secrets.push(id)
  const rules = secrets.map((id) => `      - { document: "${id}", reason: privilege }\n`)
  writeFileSync(
    join(dossier(), 'rejoinder.yaml'),
    `title: The gate\neditions:\n  public:\n    withhold:\n${rules.join('')}`,
  )
})

after(() => rmSync(home, { recursive: true, force: true }))

async function isSecret(id: string): Promise<boolean> {
  const to = join(home, 'whole')
  if (!readdirSync(home).includes('whole'))
    await rejoinder('export', dossier(), '--as', 'json', '--to', to)
  const { documents } = JSON.parse(readFileSync(join(to, 'record.json'), 'utf8')) as {
    readonly documents: readonly { readonly id: string; readonly words: string }[]
  }
  const words = documents.find((one) => one.id === id)?.words ?? ''
  return words.includes('Nobody at Hollowmere')
}

async function written(format: string): Promise<{ code: number; err: string; to: string }> {
  const to = join(home, `out-${format}`)
  const { code, err } = await rejoinder(
    ...['export', dossier(), '--as', format, '--to', to, '--edition', 'public'],
  )
  return { code, err, to }
}

test('all of it can be seen where nothing is withheld: the search finds every trace', async () => {
  const to = join(home, 'all-in-a-bag')
  await rejoinder('export', dossier(), '--as', 'bag', '--to', to)
  const found = tracesIn(to)
  for (const trace of traces)
    assert.ok(
      found.some((one) => one.startsWith(trace)),
      trace,
    )
})

test('an edition is not written while a quotation of what it withholds is undecided', async () => {
  const { code, err } = await written('site')
  assert.equal(code, 3)
  assert.match(err, /1 passage of other\s+documents/)
  assert.match(err, /Kestrelby was\s+paid\s+nine\s+hundred\s+crowns/)
  const listed = await rejoinder('withheld', dossier(), '--json')
  assert.equal(listed.code, 1)
  const [first, ...rest] = listed.json() as { id: string; decision: string | null; of: string }[]
  assert.deepEqual(rest, [])
  assert.equal(first?.decision, null)
})

test('once it is masked, no file of any edition has a trace of what is withheld', async () => {
  const [repeat] = (await rejoinder('withheld', dossier(), '--json')).json() as { id: string }[]
  await rejoinder('judge', dossier(), 'redact', repeat!.id, '--who', 'Ada')
  for (const { name } of exporters) {
    const { code, err, to } = await written(name)
    assert.equal(code, 0, `${name}: ${err}`)
    const found = tracesIn(to)
    // The privilege log is there to say who wrote to whom; it has no words and no names of files.
    const allowed = name === 'exhibits' ? /Quennell|Wrenfield/ : /(?!)/
    assert.deepEqual(
      found.filter((one) => !allowed.test(one)),
      [],
      name,
    )
  }
})

test('what the editor lets stand is in the edition, and only there', async () => {
  const [repeat] = (await rejoinder('withheld', dossier(), '--json')).json() as { id: string }[]
  await rejoinder('judge', dossier(), 'keep', repeat!.id, '--who', 'Ada')
  const { code, err, to } = await written('site')
  assert.equal(code, 0, err)
  const found = tracesIn(to)
  assert.ok(found.some((one) => one.startsWith('Kestrelby')))
  assert.deepEqual(
    found.filter((one) => !/^(?:Kestrelby|nine hundred crowns) /.test(one)),
    [],
  )
})

/** Words of the withheld papers that stand anywhere in a folder: names of files, bytes, boxes. */
function tracesIn(folder: string): string[] {
  const found: string[] = []
  const look = (where: string, words: string): void => {
    const plain = words.replace(/\\+n/g, ' ').replace(/\s+/g, ' ').toLowerCase()
    for (const trace of traces)
      if (plain.includes(trace.toLowerCase())) found.push(`${trace} in ${where}`)
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    look('a name', entry.name)
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    look(entry.name, bytes.toString('utf8'))
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
      for (const [name, inner] of Object.entries(unzipSync(bytes)))
        look(`${entry.name}!${name}`, Buffer.from(inner).toString('utf8'))
  }
  return found
}
