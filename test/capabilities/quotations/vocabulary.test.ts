import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  countWords,
  keepVocabulary,
  keptVocabulary,
  vocabularyOf,
} from '../../../src/capabilities/quotations/resolve/vocabulary.ts'

function counted(...texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) countWords(counts, text)
  return counts
}

test('what stands twice in a corpus is a word; a misreading of it is none', () => {
  const { isWord } = vocabularyOf(counted('the ferry and the ferryman', 'a ferry at dawn'), 2)
  assert.ok(isWord('ferry'))
  assert.ok(!isWord('fcrrq'))
})

test('what stands everywhere is common and says little, what stands once is rare and says much', () => {
  const { isCommon, isRare, says } = vocabularyOf(
    counted('the toll '.repeat(60), 'the sexton counts the candles'),
    2,
  )
  assert.ok(isCommon('toll') && !isCommon('sexton'))
  assert.ok(isRare('sexton') && !isRare('toll'))
  assert.ok(says('sexton') > says('toll'))
})

test('a folder gives back the counts that it keeps, and nothing for what cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-words-'))
  try {
    assert.equal(keptVocabulary(folder), undefined)
    const counts = counted('two sluices, two keys')
    keepVocabulary(folder, counts)
    assert.deepEqual(keptVocabulary(folder), counts)
    writeFileSync(join(folder, 'words.json'), '[["two",')
    assert.equal(keptVocabulary(folder), undefined)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
