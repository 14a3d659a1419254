/** Papers and people with names that no file system likes: editions stay safe, and come back. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { exporters, writeEdition } from '../../src/edition/index.ts'
import { rejoinder } from '../support/command-line.ts'

const letter = (from: string, day: number): string =>
  `${from}\n\n${day} May 1931\n\nTo the Board\n\nGentlemen,\n\nWe have your letter of ${day - 1} May and shall answer it in time.\n\nYours faithfully,\n${from}\n`

const names = [
  ...['CON.txt', 'Letter.txt', 'letter.txt', '📜 brief.txt', '-rf.txt', '=cmd().txt'],
  ...['a b/ü%0A"x".txt', 'new\nline.txt', `${'x'.repeat(240)}.txt`, 'a .. ..txt', 'aux.b.txt'],
]

let home = ''
const dossier = () => join(home, 'dossier')

before(() => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-names-'))
  names.forEach((name, at) => {
    const file = join(dossier(), 'sources', name)
    mkdirSync(dirname(file), { recursive: true })
    const sender = ['../../etc', 'NUL', '/', '🦆 Duck', 'x'.repeat(300)][at % 5] ?? ''
    writeFileSync(file, letter(sender, at + 2))
  })
})

after(() => rmSync(home, { recursive: true, force: true }))

test('every edition has names that any file system takes, none twice but for capitals', async () => {
  for (const { name } of exporters.filter((one) => one.name !== 'bag')) {
    const to = join(home, name)
    assert.equal((await rejoinder('export', dossier(), '--as', name, '--to', to)).code, 0, name)
    const files = filesIn(to)
    for (const file of files)
      for (const part of file.split('/').filter((one) => one !== ''))
        assert.match(part, /^(?!(?:con|nul|aux|prn)(?:\.|$))[a-z0-9][a-z0-9._-]{0,90}$/, file)
    assert.equal(new Set(files.map((one) => one.toLowerCase())).size, files.length, name)
  }
})

test('a bag carries the papers under their own names, holds, and comes back to the byte', async () => {
  const [bag, again] = [join(home, 'bag'), join(home, 'again')]
  await rejoinder('export', dossier(), '--as', 'bag', '--to', bag)
  assert.equal((await rejoinder('verify', bag)).code, 0)
  assert.equal((await rejoinder('import', again, bag)).code, 0)
  for (const name of names)
    assert.deepEqual(
      readFileSync(join(again, 'sources', name)),
      readFileSync(join(dossier(), 'sources', name)),
    )
})

test('a disk that is full on the way leaves the edition before whole', () => {
  const to = join(home, 'full')
  writeEdition([{ path: 'index.html', content: 'first' }], to)
  const edition = new URL('../../src/edition/index.js', import.meta.url).href
  const program = `const { writeEdition } = await import(${JSON.stringify(edition)})
    const files = [{ path: 'index.html', content: 'second' }, { path: 'large', content: 'x'.repeat(1e6) }]
    console.log(JSON.stringify(writeEdition(files, ${JSON.stringify(to)})))`
  // No file of the child may be longer than this: writing stops in the middle, as on a full disk.
  const limited = 'ulimit -f 100; exec "$0" --input-type=module -e "$1"'
  const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, program])
  assert.match(String(stdout), /"edition-unwritten".*untouched/s)
  assert.deepEqual(filesIn(to), ['/index.html'])
  assert.equal(readFileSync(join(to, 'index.html'), 'utf8'), 'first')
  assert.deepEqual(
    readdirSync(home).filter((name) => /writing|before/.test(name)),
    [],
  )
})

test('a folder that cannot be written is named, with what would help', () => {
  writeFileSync(join(home, 'a-file'), 'no folder')
  const result = writeEdition([{ path: 'x', content: 'x' }], join(home, 'a-file', 'edition'))
  assert.ok(result.kind === 'problem')
  assert.equal(result.problem.code, 'edition-unwritten')
  assert.match(result.problem.advice, /choose another folder/)
  assert.equal(readFileSync(join(home, 'a-file'), 'utf8'), 'no folder')
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
}
