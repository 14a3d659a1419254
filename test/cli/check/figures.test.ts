/** What a lawyer reads in a complaint: whole figures, days that never were, paths that an editor opens. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Complaint } from '../../../src/cli/check/complaint.ts'
import { complaintsOf } from '../../../src/cli/check/complaints.ts'
import { onDesk } from '../../../src/cli/check/desk.ts'
import { sarifOf } from '../../../src/cli/check/report.ts'
import { silentOutput } from '../../../src/cli/output.ts'

const letter = `To the Carriers of Holm
Holm, 4 May 1911

Gentlemen,

Our clerk has counted 1,140 sacks in your shed and 2,350 on the quay, and we ask you to remove them before the rent is due. We will not be bound by the tariff of the carriers.

The Harbour Office
`

const draft = `To the Harbour Office
Holm, 12 May 1911

Gentlemen,

You write that your clerk “has counted 1,410 sacks in your shed and 2,460 on the quay”. We know nothing of your letter of 31 April 1911. You are content to “be bound by the tariff of the carriers”.

The Carriers of Holm
`

let home = ''
let complaints: Complaint[] = []

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-test-'))
  mkdirSync(join(home, 'sources'))
  writeFileSync(join(home, 'sources', 'office.txt'), letter)
  const file = join(home, 'our reply.txt')
  writeFileSync(file, draft)
  complaints = await onDesk(file, { folder: home, output: silentOutput }, complaintsOf)
})

after(() => rmSync(home, { recursive: true, force: true }))

test('a figure is told whole, and once, whichever part of it is changed', () => {
  const [altered] = complaints.filter(({ rule }) => rule === 'quotation-altered')
  assert.equal(altered?.what, 'altered: “1,410” for “1,140”; “2,460” for “2,350”')
})

test('a day that never was is no slip of a few days', () => {
  const [dated] = complaints.filter(({ rule }) => rule === 'mention-date')
  assert.equal(dated?.what, 'there is no such day as 31 April 1911')
  assert.equal(dated.weight, 'mend')
})

test('words quoted from behind the "not" that turns them are worth a look', () => {
  const [turned] = complaints.filter(({ rule }) => rule === 'quotation-turned')
  assert.equal(turned?.what, 'right before these words the source has “not”')
  assert.equal(turned.weight, 'look')
})

test('a path in a log for editors is a reference', () => {
  const uri = (path: string): string => {
    const log = JSON.stringify(sarifOf({ path, words: draft }, complaints.slice(0, 1)))
    return /"uri":"([^"]+)"/.exec(log)![1]!
  }
  const whole = join(home, 'our reply.txt')
  assert.equal(uri(whole), pathToFileURL(whole).href)
  assert.equal(uri(join('letters', 'our reply.txt')), 'letters/our%20reply.txt')
})
