/** What goes wrong for a user: a sentence that says what, where and what to do, the right exit code, nothing lost. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { rejoinder } from '../support/command-line.ts'
import { folderWith, put } from '../support/dossier.ts'

const letter = `Weirbridge, 2 March 1871

Dear Mr. Abbot,

The sluice was shut on Tuesday, and nobody asked us. Your letter of 24 February was silent on it.

Yours faithfully,
J. Hurst
`

/** Without root's rights a folder can be made unwritable; root writes everywhere. */
const isRoot = process.getuid?.() === 0

test('a folder that is not there', async () => {
  const { code, err, out } = await rejoinder('build', '/nowhere/at/all')
  assert.equal(code, 3)
  assert.match(err, /there is no folder "\/nowhere\/at\/all"/)
  assert.equal(out, '')
})

test('a file where a folder is wanted', async (context) => {
  const file = join(folderWith(context, { 'one.txt': letter }), 'one.txt')
  const { code, err } = await rejoinder('documents', file)
  assert.equal(code, 3)
  assert.match(err, /one\.txt" is a file\n.*the folder that it lies in/)
})

test('a file that is named and not there: it is named back, and no fault of the program', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const secret = ['open', folder, '--host', '127.0.0.1', '--secret-file']
  const list = ['events', folder, '--against']
  for (const [file, words] of [
    ['/nowhere/secret', secret],
    ['/nowhere/list.csv', list],
    ['/nowhere/card.json', ['chancery', 'meet', folder]],
    ['/nowhere/evidence', ['chancery', 'verify', folder]],
  ] as const) {
    const { code, err } = await rejoinder(...words, file)
    assert.ok(code === 2 || code === 3, `${file}: ${code}`)
    assert.ok(err.includes(`"${file}"`), err)
  }
})

test('a port where another program listens', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  context.after(() => other.close())
  const { port } = other.address() as { port: number }
  const { code, err } = await rejoinder('open', folder, '--port', String(port))
  assert.equal(code, 3)
  assert.match(
    err,
    new RegExp(`cannot listen on 127\\.0\\.0\\.1:${port}: another program listens there`),
  )
})

test('a chancery that is not there asks for no passphrase', async (context) => {
  const { code, err } = await rejoinder('chancery', 'inbox', folderWith(context, {}))
  assert.equal(code, 3)
  assert.match(err, /there is no chancery in/)
})

test('an option that only another option gives a sense, and a finding that is not named', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const day = await rejoinder('replies', folder, '--as-of', '1871-05-01')
  assert.equal(day.code, 2)
  assert.match(day.err, /--as-of goes with --unanswered/)
  const nothing = await rejoinder('judge', folder, 'reject')
  assert.equal(nothing.code, 2)
  assert.match(nothing.err, /give the id of a finding/)
})

test('an empty folder', async (context) => {
  const { code, out } = await rejoinder('build', folderWith(context, {}))
  assert.equal(code, 3)
  assert.match(out, /holds no source/)
  assert.match(out, /formats/)
})

test('a folder in which nothing can be read', async (context) => {
  const folder = folderWith(context, { 'sources/a.bin': '\u0000\u0001\u0002', 'sources/b.txt': '' })
  const { code, out } = await rejoinder('build', folder)
  assert.equal(code, 3)
  assert.match(out, /no document in any of the 2 sources/)
  assert.match(out, /a\.bin/)
  assert.match(out, /b\.txt/)
})

test('one bad file among good ones is named, and the good ones are read', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter, 'two.bin': '\u0000\u0001' })
  const { code, out } = await rejoinder('build', folder, '--json')
  assert.equal(code, 1)
  const { documents, problems } = JSON.parse(out) as {
    documents: number
    problems: { code: string; where: string }[]
  }
  assert.equal(documents, 1)
  assert.deepEqual(
    problems.map((one) => one.where),
    ['two.bin'],
  )
})

test('no command, an unknown command, an unknown option, too few words', async () => {
  assert.equal((await rejoinder()).code, 0)
  assert.equal((await rejoinder('biuld', 'x')).code, 2)
  const slip = await rejoinder('build', 'x', '--frehs')
  assert.equal(slip.code, 2)
  assert.match(slip.err, /unknown option '--frehs'; there are --fresh, --json/)
  const { code, err } = await rejoinder('build')
  assert.equal(code, 2)
  assert.match(err, /it takes DIR/)
})

test('a part that is not measured is named, with those that are', async (context) => {
  const folder = folderWith(context, { 'sources/a.txt': letter })
  const { code, err } = await rejoinder('eval', folder, '--only', 'documents,letters')
  assert.equal(code, 2)
  assert.match(err, /"letters" is not measured; what is: documents,/)
})

test('where there is no truth to measure against, eval says so and could not be done', async (context) => {
  const folder = folderWith(context, { 'sources/a.txt': letter })
  const { code, out, err } = await rejoinder('eval', folder, '--json')
  assert.equal(code, 3)
  assert.equal(out, '')
  assert.match(err, /nothing here to measure against/)
})

test('the id of a finding that begins with a dash is no option', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const { code, err } = await rejoinder('judge', folder, 'confirm', '-AbCdEfGhIjKlMnO')
  assert.equal(code, 2)
  assert.match(err, /no finding "-AbCdEfGhIjKlMnO" stands/)
})

test('a folder that may not be written', {
  skip: isRoot && 'root writes everywhere',
}, async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  chmodSync(folder, 0o500)
  try {
    const { code, err } = await rejoinder('build', folder)
    assert.equal(code, 3)
    assert.match(err, /may not be written/)
    assert.match(err, /copy the folder/)
  } finally {
    chmodSync(folder, 0o700)
  }
})

test('a file where the derived folder should be is as good as a folder that may not be written', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter, '.rejoinder': 'a file' })
  const { code, err } = await rejoinder('build', folder)
  assert.equal(code, 3)
  assert.match(err, /may not be written/)
})

test('broken settings: says where, keeps the record that was built, and goes on when they are mended', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  assert.equal((await rejoinder('build', folder)).code, 0)
  put(folder, { 'rejoinder.yaml': 'title: x\nparties: [a, b\n' })
  const { code, err } = await rejoinder('build', folder)
  assert.equal(code, 3)
  assert.match(err, /rejoinder\.yaml.*line [23]/s)
  put(folder, { 'rejoinder.yaml': 'title: x\n' })
  const after = await rejoinder('documents', folder, '--json')
  assert.equal((after.json() as unknown[]).length > 0, true)
})

test('a damaged line among the judgements: named, passed over, never rewritten', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const [document] = (await rejoinder('documents', folder, '--json')).json() as { id: string }[]
  const judged = await rejoinder(
    'judge',
    folder,
    'add',
    '--kind',
    'note',
    '--document',
    document!.id,
    '--words',
    'nobody asked us',
    '--set',
    'words=so they say',
    '--set',
    'tags=[]',
    '--who',
    'Ada',
  )
  assert.equal(judged.code, 0, judged.err)
  const file = join(folder, 'judgements.jsonl')
  appendFileSync(file, '{"id":"half a judgem')
  const before = readFileSync(file)
  const { code, out } = await rejoinder('build', folder)
  assert.equal(code, 1)
  assert.match(out, /line 2/)
  assert.match(out, /cut off/)
  assert.deepEqual(readFileSync(file), before)
  const list = (await rejoinder('judge', folder, '--list', '--json')).json() as unknown[]
  assert.equal(list.length, 1)
})

test('a judgement after a torn line is read, and the torn line stays', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter, 'judgements.jsonl': '{"torn' })
  const [document] = (await rejoinder('documents', folder, '--json')).json() as { id: string }[]
  await rejoinder(
    'judge',
    folder,
    'add',
    '--kind',
    'note',
    '--document',
    document!.id,
    '--words',
    'nobody asked us',
    '--set',
    'words=so they say',
    '--set',
    'tags=[]',
  )
  assert.ok(readFileSync(join(folder, 'judgements.jsonl'), 'utf8').startsWith('{"torn\n{'))
  const list = (await rejoinder('judge', folder, '--list', '--json')).json() as unknown[]
  assert.equal(list.length, 1)
})

test('a damaged index is made again, and nothing that was decided is lost', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  const before = (await rejoinder('documents', folder, '--json')).out
  for (const end of ['', '-wal', '-shm'])
    rmSync(join(folder, `.rejoinder/record.sqlite${end}`), { force: true })
  writeFileSync(
    join(folder, '.rejoinder/record.sqlite'),
    'this is not a database, though it is long enough'.repeat(200),
  )
  const { code, out } = await rejoinder('documents', folder, '--json')
  assert.equal(code, 0)
  assert.equal(out, before)
})

test('while another build is at work: who holds the lock', async (context) => {
  const folder = folderWith(context, { 'one.txt': letter })
  mkdirSync(join(folder, '.rejoinder'))
  writeFileSync(
    join(folder, '.rejoinder/lock'),
    JSON.stringify({ process: process.pid, host: hostname(), since: '2026-01-01T00:00:00Z' }),
  )
  const { code, err } = await rejoinder('build', folder)
  assert.equal(code, 3)
  assert.match(err, new RegExp(`process ${process.pid}`))
  assert.match(err, /since 2026-01-01/)
})

/** A file system of one megabyte, where this machine lets us have one. */
function smallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  return mounted.status === 0
}

test('a full disk', async (context) => {
  const folder = folderWith(context, {})
  const disk = join(folder, 'disk')
  if (!smallDisk(disk)) return context.skip('no small disk can be had here')
  try {
    put(disk, { 'one.txt': letter })
    for (let n = 0; n < 60; n++)
      put(disk, { [`${n}.txt`]: `${letter}\n${'A line of it. '.repeat(700)}` })
    const { code, err } = await rejoinder('build', disk)
    assert.equal(code, 3)
    assert.match(err, /the disk is full/)
    for (let n = 0; n < 60; n++) rmSync(join(disk, `${n}.txt`))
    const after = await rejoinder('build', disk)
    assert.ok(after.code < 2, after.err)
    assert.ok(existsSync(join(disk, 'ids.jsonl')))
  } finally {
    // The driver holds a closed file until its statements are collected.
    spawnSync('umount', ['-l', disk])
  }
})
