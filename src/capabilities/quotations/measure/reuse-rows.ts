/** Counting against `reuse.csv`: passages that repeat another document without marks. */
import { overlapLength, type Span } from '../../../text/index.ts'
import type { Measured, Miss } from '../../capability.ts'
import { heldAs, missOf, type Truth } from './held-as.ts'
import { rounded } from './pairs.ts'

type Row = Readonly<Record<string, string>>
type Passage = Span & { readonly document: string }

/** Two passages of one wording; which of the two is called the source does not matter. */
interface Repeat {
  readonly span: Passage
  readonly source: Passage
}

/** Figures of unmarked reuse; nothing when the gold has no such table. */
export function measureReuseRows({ record, gold }: Truth): Measured {
  const rows = gold.table('reuse.csv')
  if (rows === undefined) return { figures: {}, misses: [] }
  const wanted = rows.flatMap((row) => wantedOf(row, { record, gold }))
  const documents = [...new Set(wanted.flatMap((one) => [one.span.document, one.source.document]))]
  const found = documents.flatMap((document): Repeat[] =>
    [...record.findings('reuse', document as never)].map((one) => ({
      span: { ...one.evidence[0], document },
      source: { ...one.body.source, document: one.body.of },
    })),
  )
  const core = wanted.filter((row) => !row.optional)
  const hit = core.filter((row) => found.some((one) => isOf(one, row)))
  const right = found.filter((one) => wanted.some((row) => isOf(one, row)))
  const told = (kind: Miss['kind'], { span, source }: Repeat): Miss => {
    const words = record.words(source.document as never).slice(source.start, source.end)
    const other = `${source.document}: “${words}”`
    return missOf(record, kind, span, kind === 'missed' ? { expected: other } : { found: other })
  }
  return {
    figures: {
      reuse: {
        precision: found.length === 0 ? 1 : rounded(right.length / found.length),
        recall: core.length === 0 ? 1 : rounded(hit.length / core.length),
        gold: core.length,
        found: found.length,
      },
    },
    misses: [
      ...core.filter((one) => !hit.includes(one)).map((one) => told('missed', one)),
      ...found.filter((one) => !right.includes(one)).map((one) => told('false alarm', one)),
    ],
  }
}

function wantedOf(row: Row, truth: Truth): (Repeat & { readonly optional: boolean })[] {
  const span = truth.gold.span(row.doc ?? '', {
    exact: row.exact ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
  })
  const source =
    truth.gold.span(row.source_doc ?? '', {
      exact: row.source_exact ?? '',
      prefix: '',
      suffix: '',
    }) ?? placeByWords(row, truth)
  return span === undefined || source === undefined
    ? []
    : [{ span, source, optional: row.note?.startsWith('optional') ?? false }]
}

function isOf(one: Repeat, row: Repeat): boolean {
  return (
    (halfOver(one.span, row.span) && halfOver(one.source, row.source)) ||
    (halfOver(one.span, row.source) && halfOver(one.source, row.span))
  )
}

/** Half of the gold row, so that one long passage may hold two neighbouring rows. */
function halfOver(one: Passage, row: Passage): boolean {
  return one.document === row.document && overlapLength(one, row) * 2 >= row.end - row.start
}

/** The place of a source passage in a document that has no row in the gold. */
function placeByWords(row: Row, truth: Truth): Passage | undefined {
  const exact = (row.source_exact ?? '').trim()
  const [document] = heldAs(row.source_doc ?? '', exact, truth)
  if (document === undefined) return undefined
  const words = truth.record.words(document as never)
  const pattern = exact.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = new RegExp(pattern.join('\\s+')).exec(words)
  return match === null
    ? undefined
    : { document, start: match.index, end: match.index + match[0].length }
}
