/** Drafts written for the sample: every fault that `check` knows, in every format it reads. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph } from 'docx'
import type { Complaint } from '../../../src/cli/check/complaint.ts'
import { rejoinder } from '../../support/command-line.ts'
import { faults, schema } from '../../support/schema.ts'

const sample = fileURLToPath(new URL('../../../../samples/weir', import.meta.url))

const draft = `GUILD OF FISHERS OF SAINT-ORME
The Warden

Saint-Orme, 12 October 2004

To the Navigation Board of Halvern

Mr. Chairman,

We have before us your letter of 3 September 2003, and we have read it again in the light of what came after. You wrote in your letter of 2 September 2003 that "at no hour were fewer than five leaves open".

In your letter of February 29 you wrote that "the Board has never let a fish die that could be saved by paper".

In your letter of November 21 you complained of the weather on the bridge.

You say in your letter of 2 September 2003 that leaves one to four were shut from 22.40 on 9 August.

As the Convention says, "neither bank shall write to a third party concerning the weir without sending the other a copy on the same day". You yourselves wrote in your letter of 2 September 2003: "allowing for the age of the stair".

With the assurance of our esteem,

Aurélie Castagnet
Warden of the Guild of Fishers of Saint-Orme
`

/** Rule and words of what is to be found in it. */
const planted = [
  ['mention-date', 'your letter of 3 September 2003', '2 September 2003'],
  ['quotation-altered', 'at no hour were fewer than five leaves open', 'fewer than two leaves'],
  ['quotation-not-found', 'the Board has never let a fish die', undefined],
  ['mention-side', 'your letter of November 21', undefined],
  ['told-otherwise', 'leaves one to four were shut', 'leaves one to five'],
  ['quotation-elided', 'neither bank shall write', 'a true copy'],
] as const

let home = ''
before(() => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-weir-'))
  cpSync(sample, join(home, 'weir'), { recursive: true })
})
after(() => rmSync(home, { recursive: true, force: true }))

async function complaintsOf(name: string): Promise<{ code: number; complaints: Complaint[] }> {
  const ran = await rejoinder('check', join(home, name), '--in', join(home, 'weir'), '--json')
  return { code: ran.code, complaints: ran.json() as Complaint[] }
}

function checkFaults(complaints: readonly Complaint[]): void {
  for (const [rule, words, instead] of planted) {
    const found = complaints.find((one) => one.rule === rule && one.words.startsWith(words))
    assert.ok(found, `${rule}: ${words}`)
    if (instead !== undefined) assert.ok(found.instead?.includes(instead), found.instead)
  }
  assert.ok(!complaints.some((one) => one.words.startsWith('allowing for the age')))
}

test('a draft in plain text: every fault at its place, with the true words', async () => {
  writeFileSync(join(home, 'reply.txt'), draft)
  const { code, complaints } = await complaintsOf('reply.txt')
  assert.equal(code, 1)
  assert.deepEqual(faults(complaints, schema('check.json')), [])
  checkFaults(complaints)
  for (const { start, end, words } of complaints.filter((one) => one.rule !== 'point-unanswered'))
    assert.equal(draft.slice(start, end).replace(/\s+/g, ' '), words)
})

test('the same in Markdown and in Word', async () => {
  writeFileSync(join(home, 'reply.md'), draft)
  checkFaults((await complaintsOf('reply.md')).complaints)
  const paragraphs = draft.split(/\n+/).map((words) => new Paragraph(words))
  const word = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))
  writeFileSync(join(home, 'reply.docx'), word)
  checkFaults((await complaintsOf('reply.docx')).complaints)
})

test('points of the letter answered that a draft passes over are named', async () => {
  const reply = `To the Guild of Fishers of Saint-Orme

Halvern, 1 April 2004

Madam Warden,

In your letter of 12 February 2004 you wrote: "We shall come to any table in the valley". The weather has been fine.

Dr Konrad Tessen
`
  writeFileSync(join(home, 'short.txt'), reply)
  const { complaints } = await complaintsOf('short.txt')
  assert.ok(complaints.some((one) => one.rule === 'point-unanswered'))
  // A courtesy is no point: nothing need be said to it.
  assert.ok(complaints.every(({ what }) => !/sorry to write/.test(what)))
})

test('quotations of the sample are as docs/schemas/quotations.json says', async () => {
  for (const option of [[], ['--reported']]) {
    const ran = await rejoinder('quotations', join(home, 'weir'), ...option, '--json')
    assert.deepEqual(faults(ran.json(), schema('quotations.json')), [])
    assert.ok((ran.json() as unknown[]).length > 10)
  }
})

test('a faithful draft leaves nothing to mend', async () => {
  const faithful = `Saint-Orme, 12 October 2004

To the Navigation Board of Halvern

Mr. Chairman,

In your letter of 2 September 2003 you wrote that "at no hour were fewer than two leaves open".

Aurélie Castagnet
Warden of the Guild of Fishers of Saint-Orme
`
  writeFileSync(join(home, 'faithful.txt'), faithful)
  const { code, complaints } = await complaintsOf('faithful.txt')
  assert.deepEqual(
    complaints.filter((one) => one.weight === 'mend'),
    [],
  )
  assert.equal(code, 0)
})

test('a draft means no paper written after it, and what it encloses is not amiss', async () => {
  const words = `GUILD OF FISHERS OF SAINT-ORME

30 March 2004

To the Navigation Board of Halvern

Mr. Chairman,

Your letter of 24 November has never reached us. We enclose a sketch of the stair.

Aurélie Castagnet
`
  writeFileSync(join(home, 'spring.txt'), words)
  const { complaints } = await complaintsOf('spring.txt')
  const said = complaints.filter(({ rule }) => rule.startsWith('mention-'))
  assert.deepEqual(
    said.map(({ rule, words: of }) => [rule, of]),
    [['mention-missing', 'Your letter of 24 November']],
  )
})

test('a report of the day after a letter is no slip for that letter', async () => {
  const words = `NAVIGATION BOARD OF HALVERN

20 February 2004

To the Guild of Fishers of Saint-Orme

Madam,

Our report of 5 February says otherwise.

The Secretary
`
  writeFileSync(join(home, 'winter.txt'), words)
  const { complaints } = await complaintsOf('winter.txt')
  const [said] = complaints.filter(({ rule }) => rule === 'mention-date')
  assert.equal(said?.weight, 'look')
})

test('a draft in which nothing can be read is refused with the reason, and a missing one too', async () => {
  writeFileSync(join(home, 'empty.txt'), '')
  writeFileSync(join(home, 'broken.docx'), 'PK\u0003\u0004 and no more')
  for (const name of ['empty.txt', 'broken.docx', 'weir', 'nowhere.txt']) {
    const ran = await rejoinder('check', join(home, name), '--in', join(home, 'weir'))
    assert.equal(ran.code, 3, name)
    assert.match(ran.err, /draft ".*(?:empty|broken|weir|nowhere)/)
  }
  assert.equal((await rejoinder('check', join(home, 'reply.txt'))).code, 2)
})

test('lines and columns lead to the words in the file as an editor counts them', async () => {
  for (const name of ['reply.md', 'reply.docx']) {
    const ran = await rejoinder('check', join(home, name), '--in', join(home, 'weir'), '--sarif')
    assert.equal(ran.code, 1)
    const [run] = (ran.json() as Sarif).runs
    const [late] = run!.results.filter(({ ruleId }) => ruleId === 'mention-date')
    const { startLine, startColumn } = late!.locations[0]!.physicalLocation.region
    // In Word every paragraph is a line; in Markdown the blank lines between count too.
    const lines = name === 'reply.md' ? draft.split('\n') : draft.split(/\n+/)
    assert.ok(
      lines[startLine - 1]?.slice(startColumn - 1).startsWith('your letter of 3 September'),
      `${name}:${startLine}:${startColumn}`,
    )
  }
})

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly region: { readonly startLine: number; readonly startColumn: number }
        }
      }[]
    }[]
  }[]
}
