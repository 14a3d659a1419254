/** Who speaks of a document: what answers it, names it, quotes it, from the whole record. */
import type { DocumentId, Evidence, StandingRecord } from '../record/index.ts'
import { keptOf } from '../record/index.ts'

export interface Links {
  /** Documents that answer it, with the days between where both dates are known. */
  readonly answeredBy: readonly Answering[]
  readonly answers: readonly Answering[]
  /** Passages of other documents that name it. */
  readonly citedBy: readonly Evidence[]
  /** Passages of other documents that quote it. */
  readonly quotedBy: readonly Evidence[]
}

export interface Answering {
  readonly document: DocumentId
  readonly how: string
  readonly days?: { readonly first: number; readonly last: number }
}

interface Gathering {
  readonly answeredBy: Answering[]
  readonly answers: Answering[]
  readonly citedBy: Evidence[]
  readonly quotedBy: Evidence[]
}

/** The links of one document; empty lists where nobody speaks of it. */
export function linksOf(record: StandingRecord, id: DocumentId): Links {
  return allLinks(record).get(id) ?? nothing()
}

const allLinks = keptOf((record: StandingRecord): ReadonlyMap<DocumentId, Links> => {
  const links = new Map<DocumentId, Gathering>()
  const of = (id: DocumentId): Gathering => {
    const known = links.get(id) ?? nothing()
    links.set(id, known)
    return known
  }
  for (const { document, body } of record.findings('reply')) {
    const days = body.days === undefined ? {} : { days: body.days }
    put(of(body.answers).answeredBy, { document, how: body.how, ...days })
    put(of(document).answers, { document: body.answers, how: body.how, ...days })
  }
  for (const { document, body, evidence } of record.findings('reference')) {
    const { target } = body
    if (target.kind !== 'held' && target.kind !== 'missing') continue
    if (target.document !== document) of(target.document).citedBy.push(evidence[0])
  }
  for (const { document, body, evidence } of record.findings('verdict'))
    for (const source of new Set(body.sources.map((one) => one.document)))
      if (source !== document) of(source).quotedBy.push(evidence[0])
  return links
})

/** Told by a person and found in the words it is one answer still; its own words tell more. */
function put(answers: Answering[], one: Answering): void {
  const known = answers.findIndex(({ document }) => document === one.document)
  if (known === -1) answers.push(one)
  else if (answers[known]?.how === 'reported') answers[known] = one
}

function nothing(): Gathering {
  return { answeredBy: [], answers: [], citedBy: [], quotedBy: [] }
}
