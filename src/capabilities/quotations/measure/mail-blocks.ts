/**
 * Counting against `quotes.csv`: quoted lines of real mails, each with the mail that they
 * were taken from. A block is found when a quotation holds its words, and named rightly
 * when the first source of its verdict is that mail.
 */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import { comparable } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { halfOf, rounded } from './pairs.ts'

type Row = Readonly<Record<string, string>>

/** The gold gives the beginning of long blocks; so many letters of it tell one from the others. */
const telling = 160

/** Figures of quoted lines; undefined when the gold has no such table. */
export function measureMailBlocks(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('quotes.csv')?.filter(({ match }) => match === 'exact')
  if (rows === undefined || rows.length === 0) return undefined
  const counted = rows.flatMap((row) => {
    const document = gold.document(row.doc ?? '')
    const target = gold.document(row.target ?? '')
    return document === undefined || target === undefined
      ? []
      : [{ row, document, target, sources: sourcesOf(record, document, row) }]
  })
  const misses = counted
    .filter(({ sources, target }) => sources?.[0] !== target)
    .map((one) => missOf(one.row, one))
  const halves = (['tuned', 'unseen'] as const).map((half) => [
    half,
    figuresOf(counted.filter(({ row }) => halfOf(row.doc ?? '') === half)),
  ])
  const figures = { ...figuresOf(counted), ...Object.fromEntries(halves) }
  return { figures: { quotations: { mailBlocks: figures } }, misses }
}

interface Block {
  readonly target: DocumentId
  /** Where the lines were found to come from; undefined where no quotation holds them. */
  readonly sources: readonly DocumentId[] | undefined
}

function sourcesOf(
  record: StandingRecord,
  document: DocumentId,
  { quote = '' }: Row,
): DocumentId[] | undefined {
  const wanted = comparable(quote).slice(0, telling)
  const holding = [...record.findings('quotation', document)].find(
    ({ body, evidence: [{ exact }] }) =>
      body.form !== 'reported' && comparable(exact).includes(wanted),
  )
  if (holding === undefined) return undefined
  const verdict = [...record.findings('verdict', document)].find(
    ({ body }) => body.quotation === holding.id,
  )
  return verdict?.body.sources.map((source) => source.document) ?? []
}

function figuresOf(blocks: readonly Block[]): Record<string, unknown> {
  const share = (test: (one: Block) => boolean): number =>
    blocks.length === 0 ? 1 : rounded(blocks.filter(test).length / blocks.length)
  return {
    rows: blocks.length,
    found: share(({ sources }) => sources !== undefined),
    named: share(({ sources, target }) => sources?.[0] === target),
  }
}

function missOf({ doc = '', quote = '' }: Row, { target, sources }: Block): Miss {
  return {
    kind: sources === undefined ? 'missed' : 'wrong',
    document: doc,
    words: quote,
    before: '',
    after: '',
    expected: target,
    found: sources === undefined ? 'no quotation' : sources.join(', ') || 'no source',
  }
}
