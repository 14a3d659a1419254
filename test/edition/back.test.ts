/** Out and back: a bag and a JSON export give the same dossier, to the byte. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/index.ts'
import { takeIn, verifyBag } from '../../src/edition/index.ts'

const sample = fileURLToPath(new URL('../../../samples/weir', import.meta.url))

for (const [format, file] of [
  ['bag', ''],
  ['json', 'record.json'],
] as const) {
  test(`${format}: export, import, export gives the same bytes`, async (context) => {
    const home = folder(context)
    cpSync(sample, join(home, 'one'), {
      recursive: true,
      filter: (path) => !path.includes('.rejoinder'),
    })
    await run('export', join(home, 'one'), '--as', format, '--to', join(home, 'out-one'))
    await run('import', join(home, 'two'), join(home, 'out-one', file))
    await run('export', join(home, 'two'), '--as', format, '--to', join(home, 'out-two'))
    assert.deepEqual(bytesOf(join(home, 'out-two')), bytesOf(join(home, 'out-one')))
  })
}

test('a bag built elsewhere says the same, and an altered one is refused', async (context) => {
  const home = folder(context)
  cpSync(sample, join(home, 'one'), {
    recursive: true,
    filter: (path) => !path.includes('.rejoinder'),
  })
  const bag = join(home, 'bag')
  await run('export', join(home, 'one'), '--as', 'bag', '--to', bag)
  const verified = await verifyBag(bag, () => {})
  assert.ok(verified.kind === 'verified')
  assert.ok(verified.held.same > 0)
  assert.deepEqual([verified.held.different, verified.held.gone, verified.held.fresh], [[], [], []])
  writeFileSync(join(bag, 'data', 'record.json'), '{}')
  const again = await verifyBag(bag, () => {})
  assert.ok(again.kind === 'problem')
  assert.match(again.problem.what, /"data\/record.json" has other bytes/)
})

test('an import never overwrites a paper that says something else', async (context) => {
  const home = folder(context)
  const json = join(home, 'record.json')
  const papers = [{ path: 'sources/a.txt', text: 'theirs' }]
  writeFileSync(json, JSON.stringify({ rejoinder: 1, papers }))
  assert.equal(takeIn(json, join(home, 'dossier')).kind, 'taken')
  writeFileSync(join(home, 'dossier', 'sources', 'a.txt'), 'ours')
  const again = takeIn(json, join(home, 'dossier'))
  assert.ok(again.kind === 'problem')
  assert.equal(again.problem.code, 'import-in-the-way')
  assert.equal(readFileSync(join(home, 'dossier', 'sources', 'a.txt'), 'utf8'), 'ours')
})

test('a path that leaves the dossier is refused before anything is written', (context) => {
  const json = join(folder(context), 'record.json')
  for (const path of ['sources/../../evil', '/etc/evil', 'sources/./x', 'evil.sh']) {
    writeFileSync(json, JSON.stringify({ rejoinder: 1, papers: [{ path, text: '' }] }))
    const taken = takeIn(json, join(json, '..', 'dossier'))
    assert.ok(taken.kind === 'problem', path)
  }
})

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'rejoinder-back-'))
  context.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function run(...words: string[]): Promise<void> {
  const said: string[] = []
  const stream = { write: (piece: string) => said.push(piece) > 0, isTTY: false, columns: 80 }
  const code = await main(words, { stdout: stream, stderr: stream } as never)
  assert.ok(code < 2, said.join(''))
}

function bytesOf(home: string): Record<string, string> {
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(home.length), readFileSync(file, 'base64')]),
  )
}
