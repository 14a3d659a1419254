import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { walkSources } from '../../src/sources/index.ts'

/** A folder of files; gives the paths of its sources, and problems as `! path`. */
function walked(files: readonly string[], prepare?: (folder: string) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-walk-'))
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), 'x')
    }
    prepare?.(folder)
    return [...walkSources(folder)].map((one) =>
      one.kind === 'source' ? one.entry.path : `! ${one.problem.where}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the files of a folder are its sources, in the order of their paths', () => {
  assert.deepEqual(walked(['b.txt', 'a/2.txt', 'a/10.txt', 'C.txt']), [
    'C.txt',
    'a/10.txt',
    'a/2.txt',
    'b.txt',
  ])
})

test('where there is a folder "sources", only what is in it is a source', () => {
  assert.deepEqual(walked(['sources/README.md', 'sources/a.txt', 'notes.txt']), [
    'README.md',
    'a.txt',
  ])
})

test('what describes the folder or belongs to the dossier is no source', () => {
  const files = [
    'README.md',
    'SOURCE.md',
    'rejoinder.yaml',
    'judgements.jsonl',
    'ids.jsonl',
    'gold/a.csv',
    '.git/x',
    '.rejoinder/y',
    'a/README.md',
    'a/gold/x.txt',
    'a/Thumbs.db',
    'a/~$letter.docx',
    'desktop.ini',
    'a.txt',
  ]
  assert.deepEqual(walked(files), ['a/README.md', 'a.txt'])
})

test('a link within the sources is read, a link out of them is named and not followed', () => {
  const found = walked(['a.txt', 'b/c.txt'], (folder) => {
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'))
    symlinkSync(tmpdir(), join(folder, 'out'))
    symlinkSync(join(folder, 'gone'), join(folder, 'nowhere.txt'))
    symlinkSync(folder, join(folder, 'b', 'round'))
  })
  assert.deepEqual(
    found.filter((path) => !path.includes('round')),
    ['a.txt', 'b/c.txt', 'link.txt', '! nowhere.txt', '! out'],
  )
})
