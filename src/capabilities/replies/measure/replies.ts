/** Counting replies: which document answers which. */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import { overlapLength } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'

type Row = Readonly<Record<string, string>>

/** Figures of replies against `replies.csv`, or against the threads of a mailbox; undefined without either. */
export function measureReplies(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('replies.csv')
  if (rows !== undefined)
    return measurePairs(
      record,
      gold,
      rows.filter((row) => gold.inScope('replies', row.evidence_doc ?? row.doc ?? '')),
    )
  const threads = gold.table('documents.csv')?.filter((row) => row.parent_here === 'yes')
  return threads === undefined || threads.length === 0
    ? undefined
    : measureThreads(record, gold, threads)
}

function measurePairs(record: StandingRecord, gold: Gold, rows: readonly Row[]): Measured {
  const match = matchMissing(record, gold)
  const nameOf = (id: DocumentId): string => gold.goldId(id) ?? match.get(id) ?? id
  const inScope = new Set<string>()
  const found = new Map<string, Miss>()
  for (const finding of record.findings('reply')) {
    const [evidence] = finding.evidence
    const teller = gold.goldId(evidence.document)
    if (teller === undefined || !gold.inScope('replies', teller)) continue
    const key = `${nameOf(finding.document)} ${nameOf(finding.body.answers)}`
    inScope.add(key)
    found.set(key, {
      kind: 'false alarm',
      document: evidence.document,
      words: evidence.exact,
      before: evidence.prefix,
      after: evidence.suffix,
      found: key,
    })
  }
  const byDay = (id: string): string => onDay(record, gold, id)
  const wanted = new Map(
    rows.map((row) => [`${byDay(row.doc ?? '')} ${byDay(row.target ?? '')}`, row]),
  )
  const right = [...inScope].filter((key) => wanted.has(key))
  const wrong = [...inScope].filter((key) => !wanted.has(key))
  const missed = [...wanted].filter(([key]) => !inScope.has(key))
  return {
    figures: { replies: figuresOf(right.length, wrong.length, missed.length) },
    misses: [
      ...missed.map(
        ([key, row]): Miss => ({
          kind: 'missed',
          document: row.evidence_doc ?? '',
          words: row.exact ?? '',
          before: row.prefix ?? '',
          after: row.suffix ?? '',
          expected: key,
        }),
      ),
      ...wrong.map((key) => found.get(key)!),
    ],
  }
}

/** A gold id without a row of its own is the held document of the day it ends with. */
function onDay(record: StandingRecord, gold: Gold, id: string): string {
  if (id.startsWith('missing:') || gold.document(id) !== undefined) return id
  const day = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0]
  const held = [...record.documents()].filter((document) => document.date?.value === day)
  return held.length === 1 ? (gold.goldId(held[0]!.id) ?? held[0]!.id) : id
}

/** Missing documents by the gold key with which they share most witnesses. */
function matchMissing(record: StandingRecord, gold: Gold): Map<DocumentId, string> {
  const places = [
    ...(gold.table('references.csv') ?? []),
    ...(gold.table('references_article.csv') ?? []),
  ]
    .filter((row) => row.target?.startsWith('missing:') && row.status !== 'optional')
    .flatMap((row) => {
      const span = gold.span(row.doc ?? '', {
        start: Number(row.start),
        end: Number(row.end),
        exact: row.exact ?? '',
        prefix: row.prefix ?? '',
        suffix: row.suffix ?? '',
      })
      return span === undefined ? [] : [{ ...span, key: row.target ?? '' }]
    })
  const pairs = [...record.findings('missing')].flatMap((finding) => {
    const counts = new Map<string, number>()
    for (const witness of finding.evidence) {
      for (const place of places) {
        if (place.document === witness.document && overlapLength(place, witness) > 0)
          counts.set(place.key, (counts.get(place.key) ?? 0) + 1)
      }
    }
    return [...counts].map(([key, count]) => ({ id: finding.body.id, key, count }))
  })
  const match = new Map<DocumentId, string>()
  const taken = new Set<string>()
  for (const { id, key } of pairs.sort((one, other) => other.count - one.count)) {
    if (match.has(id) || taken.has(key)) continue
    match.set(id, key)
    taken.add(key)
  }
  return match
}

function measureThreads(record: StandingRecord, gold: Gold, rows: readonly Row[]): Measured {
  let right = 0
  let wrong = 0
  const misses: Miss[] = []
  for (const row of rows) {
    const own = gold.document(row.id ?? '')
    const parent = gold.document(row.in_reply_to ?? '')
    if (own === undefined || parent === undefined) continue
    const answers = [...record.findings('reply', own)].map((finding) => finding.body.answers)
    if (answers.includes(parent)) right += 1
    else
      misses.push({
        kind: 'missed',
        document: own,
        words: row.subject ?? '',
        before: '',
        after: '',
        expected: parent,
      })
    wrong += answers.filter((answer) => answer !== parent).length
  }
  return { figures: { replies: figuresOf(right, wrong, misses.length) }, misses }
}

function figuresOf(right: number, wrong: number, missed: number): Record<string, number> {
  const share = (part: number, of: number): number =>
    of === 0 ? 1 : Math.round((part / of) * 10_000) / 10_000
  const [precision, recall] = [share(right, right + wrong), share(right, right + missed)]
  const f1 =
    precision + recall === 0
      ? 0
      : Math.round(((2 * precision * recall) / (precision + recall)) * 10_000) / 10_000
  return { precision, recall, f1, gold: right + missed, found: right + wrong }
}
