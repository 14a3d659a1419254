/**
 * Ten papers of an invented quarrel over a cold store, misquoted as lawyers and their
 * clients misquote: a figure turned round, "not" dropped, a clause cut short, dots that
 * put behind what stood before, the wrong letter named. The truth stands in the words,
 * `{quoted words|verdict|paper}`, and was written before the program was run; four lines
 * were then corrected by the codebook (a weighty word left out alters; a quotation inside
 * a quotation stands where the outer one was found; a lawyer's words are his client's).
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { complaintsOf } from '../../../src/cli/check/complaints.ts'
import { onDesk } from '../../../src/cli/check/desk.ts'
import { silentOutput } from '../../../src/cli/output.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { folderWith } from '../../support/dossier.ts'
import { builtRecord } from './built.ts'

interface Truth {
  readonly file: string
  readonly words: string
  readonly verdict: string
  readonly source: string
}

const fixture = join(import.meta.dirname, '../../../../test/fixtures/quotations/cold-store.txt')

/** The papers without their marks, and what the marks say. */
function readFixture(): { files: Record<string, string>; truths: Truth[] } {
  const files: Record<string, string> = {}
  const truths: Truth[] = []
  for (const part of readFileSync(fixture, 'utf8').split(/^=== /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n')
    files[name] = unmarked(lines.join('\n'), (words, verdict, source) =>
      truths.push({ file: name, words, verdict, source }),
    )
  }
  return { files, truths }
}

function unmarked(
  marked: string,
  mark: (words: string, verdict: string, source: string) => void,
): string {
  let text = ''
  const open: number[] = []
  for (const piece of marked.match(/\{|\|[a-z-]+\|[^}]*\}|[^{|]+|\|/g) ?? []) {
    const [, verdict = '', source = ''] = /^\|([a-z-]+)\|([^}]*)\}$/.exec(piece) ?? []
    if (piece === '{') open.push(text.length)
    else if (verdict !== '') mark(folded(text.slice(open.pop())), verdict, source)
    else text += piece
  }
  return text
}

function folded(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const { files, truths } = readFixture()

/** Where each quotation was found and what is said of it: the file, its words, the verdict, the papers. */
function verdictsOf(record: StoredRecord): Truth[] {
  const nameOf = new Map(
    Object.entries(files).flatMap(([name, text]) => {
      const found = [...record.documents()].find(({ id }) =>
        folded(text).includes(folded(record.words(id)).slice(0, 300)),
      )
      return found === undefined ? [] : [[found.id as string, name] as const]
    }),
  )
  return [...record.findings('verdict')].map(({ document, body, evidence: [{ exact }] }) => ({
    file: nameOf.get(document) ?? '',
    words: folded(exact),
    verdict: body.verdict,
    source: body.sources.map((one) => nameOf.get(one.document)?.replace('.txt', '')).join(' '),
  }))
}

test('misquotations of a quarrel are told for what they are, and where the words stand', (context) =>
  builtRecord(context, files, (record) => {
    const found = verdictsOf(record)
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
