/** Mails as they come: marks taken off by the reader, clocks of several zones, quotes of quotes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Gold, Measured } from '../../../src/capabilities/capability.ts'
import { measure } from '../../../src/capabilities/quotations/measure.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

interface Mail {
  readonly number: number
  readonly from: string
  readonly date: string
  readonly body: string
}

const names: Readonly<Record<string, string>> = {
  ines: 'Ines Valder <ines@weir.example>',
  tom: 'Tom Birk <tom@weir.example>',
}

function mail({ number, from, date, body }: Mail): string {
  const answered = number > 1 ? `In-Reply-To: <${number - 1}@weir.example>\n` : ''
  const to = names[from === 'ines' ? 'tom' : 'ines']
  return `From: ${names[from]}\nTo: ${to}\nDate: ${date}\nSubject: the pump\nMessage-ID: <${number}@weir.example>\n${answered}\n${body}\n`
}

const mails = {
  '1.eml': mail({
    number: 1,
    from: 'ines',
    date: 'Mon, 4 Mar 2019 16:22:39 +0200',
    body: 'Tom,\n\nthe new pump was left running over the weekend.\nIt ran dry and the bearings are gone.\n\nWho pays for new ones now?\n\nInes',
  }),
  // An hour later, though its clock says less.
  '2.eml': mail({
    number: 2,
    from: 'tom',
    date: 'Mon, 4 Mar 2019 15:12:14 +0000',
    body: 'On Mon, 4 Mar 2019, Ines Valder wrote:\n\n> the new pump was left running over the weekend.\n> It ran dry and the bearings are gone.\n\nNot by me, I was in Hull until Sunday night.\n\n> Who pays for new ones now?\n\nThe maker does.\n\nTom',
  }),
  '3.eml': mail({
    number: 3,
    from: 'ines',
    date: 'Mon, 4 Mar 2019 18:30:00 +0200',
    body: 'On Mon, 4 Mar 2019, Tom Birk wrote:\n\n>> It ran dry and the bearings are gone.\n>\n> Not by me, I was in Hull until Sunday night.\n\nThen who had the key to the pump house?\n\nInes',
  }),
}

function linesOf(record: StoredRecord, from: string, day: number) {
  const document = [...record.documents()].find(({ mail: one }) => one?.messageId?.includes(from))!
  assert.ok(document.date?.value.endsWith(String(day)))
  return [...record.findings('quotation', document.id)].map(
    ({ id, body, evidence: [{ exact }] }) => {
      const verdict = [...record.findings('verdict', document.id)].find(
        (one) => one.body.quotation === id,
      )?.body
      const source = verdict?.sources[0]?.document
      const of = source === undefined ? undefined : record.document(source)?.mail?.messageId
      return [exact.slice(0, 12), body.form, body.depth, verdict?.verdict, of?.replace(/\D/g, '')]
    },
  )
}

test('quoted lines of a mail are from the mail before it, whatever its clock says', (context) =>
  builtRecord(context, mails, (record) => {
    assert.deepEqual(linesOf(record, '2@', 4), [
      ['the new pump', 'mail', 1, 'exact', '1'],
      ['Who pays for', 'mail', 1, 'exact', '1'],
    ])
  }))

test('what the quoted mail quotes itself is the first one’s, and no wrong attribution', (context) =>
  builtRecord(context, mails, (record) => {
    assert.deepEqual(linesOf(record, '3@', 4), [
      ['It ran dry a', 'mail', 2, 'exact', '1'],
      ['Not by me, I', 'mail', 1, 'exact', '2'],
    ])
  }))

/** Gold of two blocks, one taken from the mail that it says and one not. */
function goldOfBlocks(record: StoredRecord): Gold {
  const [first, second] = [...record.documents()].map(({ id }) => id)
  const row = (quote: string, target: string) => ({ doc: '<2>', target, quote, match: 'exact' })
  return {
    table: (name) =>
      name !== 'quotes.csv'
        ? undefined
        : [
            row('the new pump was left running over the weekend.', '<1>'),
            row('Who pays for new ones now?', '<2>'),
            row('Nobody wrote this line.', '<1>'),
          ],
    lines: () => undefined,
    document: (id) => (id === '<1>' ? first : second),
    goldId: () => undefined,
    span: () => undefined,
    place: () => undefined,
    inScope: () => true,
  }
}

interface Blocks {
  readonly rows?: number
  readonly found?: number
  readonly named?: number
}

function blocksOf(measured: Measured | undefined): Blocks {
  const quotations = measured?.figures.quotations as { mailBlocks: Blocks } | undefined
  return quotations?.mailBlocks ?? {}
}

test('quoted lines are counted by the mail that is named as their source', (context) =>
  builtRecord(context, mails, (record) => {
    const measured = measure(record, goldOfBlocks(record))
    const { rows, found, named } = blocksOf(measured)
    assert.deepEqual([rows, found, named], [3, 0.6667, 0.3333])
    assert.equal(measured?.misses.length, 2)
  }))
