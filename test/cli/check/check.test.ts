import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { complaintsOf } from '../../../src/cli/check/complaints.ts'
import { onDesk } from '../../../src/cli/check/desk.ts'
import { sarifOf, showComplaints } from '../../../src/cli/check/report.ts'
import { remarksOnText } from '../../../src/cli/check/text.ts'
import { silentOutput } from '../../../src/cli/output.ts'

const letter = `To the Guild of Millers, Lindenau
Saint Agnes, 4 May 1871

Gentlemen,

The charter gives the sisters the water from dusk until dawn, and no miller has ever disputed that. We will not repair the weir before the harvest.

The Abbess of Saint Agnes
`

const draft = `To the Abbess of Saint Agnes
Lindenau, 12 May 1871

Reverend Mother,

You write that “we will repair the weir before the harvest”. You also write that “the charter gives the sisters the water from dusk until dawn”.

The Guild of Millers
`

test('a draft is checked against the papers, which stay as they are', async () => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-test-'))
  try {
    mkdirSync(join(home, 'sources'))
    writeFileSync(join(home, 'sources', 'abbess.txt'), letter)
    const file = join(home, 'reply.txt')
    writeFileSync(file, draft)
    const complaints = await onDesk(file, { folder: home, output: silentOutput }, complaintsOf)
    const [first] = complaints.filter((one) => one.rule.startsWith('quotation'))
    assert.equal(complaints.filter((one) => one.rule.startsWith('quotation')).length, 1)
    assert.equal(first?.rule, 'quotation-altered')
    assert.equal(first.weight, 'mend')
    assert.equal(first.instead, 'We will not repair the weir before the harvest')
    assert.equal(draft.slice(first.start, first.end), 'we will repair the weir before the harvest')
    assert.deepEqual(readdirSync(join(home, 'sources')), ['abbess.txt'])
    const shown = showComplaints({ path: 'reply.txt', words: draft }, [first])
    assert.match(shown, /^reply\.txt:6:17: mend: altered: “not” left out \[quotation-altered\]/)
    const sarif = JSON.stringify(sarifOf({ path: 'reply.txt', words: draft }, [first]))
    assert.match(sarif, /"startLine":6,"startColumn":17/)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})

test('what is about to be signed in the room is checked against the whole record, from memory', async () => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-test-'))
  try {
    mkdirSync(join(home, 'sources'))
    writeFileSync(join(home, 'sources', 'abbess.txt'), letter)
    const remarks = await remarksOnText(draft, { folder: home, output: silentOutput })
    const grave = remarks.filter(({ weight }) => weight === 'grave')
    assert.equal(grave.length, 1)
    assert.match(grave[0]!.words, /we will repair the weir before the harvest/)
    assert.match(grave[0]!.advice, /The words are: “.*not repair the weir/)
    assert.deepEqual(readdirSync(join(home, 'sources')), ['abbess.txt'])
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
