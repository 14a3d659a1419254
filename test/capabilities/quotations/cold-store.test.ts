/**
 * Ten papers of an invented quarrel over a cold store, misquoted as lawyers and their
 * clients misquote: a figure turned round, "not" dropped, a clause cut short, dots that
 * put behind what stood before, the wrong letter named. The truth stands in the words,
 * `{quoted words|verdict|paper}`, and was written before the program was run; four lines
 * were then corrected by the codebook (a weighty word left out alters; a quotation inside
 * a quotation stands where the outer one was found; a lawyer's words are his client's).
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { complaintsOf } from '../../../src/cli/check/complaints.ts'
import { onDesk } from '../../../src/cli/check/desk.ts'
import { silentOutput } from '../../../src/cli/output.ts'
import { folderWith } from '../../support/dossier.ts'
import { builtRecord } from './built.ts'
import { quarrel, verdictsOf } from './truth.ts'

const coldStore = quarrel('cold-store')
const { files, truths } = coldStore

test('misquotations of a quarrel are told for what they are, and where the words stand', (context) =>
  builtRecord(context, files, (record) => {
    const found = verdictsOf(record, coldStore)
    for (const truth of truths) {
      const about = `${truth.file}: ${truth.words}`
      const alike = found.filter(({ file, words }) => file === truth.file && words === truth.words)
      assert.ok(alike.length > 0, `not found: ${about}`)
      const right = alike.filter(({ verdict }) => verdict === truth.verdict)
      assert.ok(right.length > 0, `${about}: ${alike[0]!.verdict}, not ${truth.verdict}`)
      const held = truth.source !== 'none' && truth.verdict !== 'not-found'
      const sources = right.map(({ source }) => source.split(' '))
      if (held)
        assert.ok(
          sources.some((all) => all.includes(truth.source)),
          about,
        )
      else
        assert.ok(
          sources.every((all) => all.join('') === ''),
          about,
        )
    }
  }))

const draft = `LOWMERE COLD STORES LIMITED
Lowmere Quay

10 August 2022

Ms Helen Ashdown
Brannock Dairy Limited

Dear Ms Ashdown,

You wrote on 9 June that "most of the soft cheese can be sold as food". Clause 7.2 says that the Storer "shall be liable for any loss caused by failure of the public electricity supply". As I said in my letter of 14 June, "We value your custom and are ready to waive the charge for June as a gesture of goodwill".

Yours sincerely,

Gordon Pruett
`

test('a draft is told which negations it dropped, and nothing of what is true', async (context) => {
  const folder = folderWith(context, files)
  const own = folderWith(context, { 'reply.txt': draft })
  const complaints = await onDesk(
    join(own, 'reply.txt'),
    { folder, output: silentOutput },
    complaintsOf,
  )
  assert.deepEqual(
    complaints
      .filter(({ rule }) => rule.startsWith('quotation'))
      .map((one) => [one.rule, one.instead]),
    [
      ['quotation-altered', 'most of the soft cheese cannot be sold as food'],
      [
        'quotation-altered',
        'shall not be liable for any loss caused by failure of the public electricity supply',
      ],
    ],
  )
})
