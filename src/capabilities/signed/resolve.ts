/** What hangs together by signature: questions, answers to acts, replies, receipts. */
import {
  chanceryMaker,
  type Document,
  type DocumentId,
  type Draft,
  daysBetween,
  type Evidence,
  type Finding,
  type Kind,
  type Reply,
  type SignedPaper,
  type SignedPapers,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe } from '../../text/index.ts'
import type { Resolution, ResolveTools } from '../capability.ts'

interface Paper {
  readonly document: Document
  readonly signed: SignedPaper
  readonly acts: readonly Standing<'act'>[]
}

/** The questions of all signed papers, and what each of them answers. */
export function* resolve(
  record: StandingRecord,
  { signed = new Map(), stale }: ResolveTools,
): Iterable<Resolution> {
  const papers = papersOf(record, signed)
  yield { document: undefined, findings: questionsOf(papers) }
  for (const paper of papers.values()) {
    const { id } = paper.document
    if (stale.kind === 'some' && !stale.documents.has(id)) continue
    const drafts: Draft<Kind>[] = [
      ...responsesOf(paper, { record, papers }),
      ...repliesOf(paper, { record, papers }),
      ...receiptsOf(paper, record),
    ]
    yield { document: id, findings: withIds<Kind>(id, drafts) }
  }
}

function papersOf(record: StandingRecord, signed: SignedPapers): Map<string, Paper> {
  const papers = new Map<string, Paper>()
  if (signed.size === 0) return papers
  for (const document of record.documents())
    for (const { file } of document.witnesses) {
      const own = signed.get(file)
      if (own === undefined) continue
      const acts = [...record.findings('act', document.id)].filter(
        ({ maker }) => maker.name === chanceryMaker.name,
      )
      papers.set(file, { document, signed: own, acts })
    }
  return papers
}

function questionsOf(papers: ReadonlyMap<string, Paper>): Finding<'question'>[] {
  const byKey = new Map<string, { title: string; acts: Standing<'act'>[] }>()
  for (const { signed, acts } of papers.values()) {
    if (signed.question === undefined || acts.length === 0) continue
    const { key, title } = signed.question
    const known = byKey.get(key) ?? { title, acts: [] }
    known.acts.push(...acts)
    byKey.set(key, known)
  }
  return [...byKey.values()].flatMap(({ title, acts }) => {
    const evidence = acts.map((act) => act.evidence[0]) as [Evidence, ...Evidence[]]
    const body = { title, acts: acts.map(({ id }) => id) }
    return withIds(acts[0]!.document, [
      { kind: 'question', body, evidence, maker: chanceryMaker, confidence: 1 },
    ])
  })
}

interface Context {
  readonly record: StandingRecord
  readonly papers: ReadonlyMap<string, Paper>
}

function responsesOf(paper: Paper, { record, papers }: Context): Draft<'response'>[] {
  return paper.signed.responses.flatMap(({ to, response }): Draft<'response'>[] => {
    const asked = papers.get(to)
    const act = asked?.acts[0]
    if (asked === undefined || act === undefined) return []
    const by = response === 'passed-over' ? undefined : paper.acts[0]
    const days = daysFrom(asked.document, paper.document)
    return [
      {
        kind: 'response',
        body: {
          act: act.id,
          response,
          ...(by === undefined ? {} : { by: by.id }),
          ...(days === undefined ? {} : { days }),
        },
        evidence: [by?.evidence[0] ?? opening(record, paper.document.id)],
        maker: chanceryMaker,
        confidence: 1,
      },
    ]
  })
}

/** Where the record has read the same out of the words, it need not be said twice. */
function repliesOf(paper: Paper, { record, papers }: Context): Draft<'reply'>[] {
  const known = new Set(
    [...record.findings('reply', paper.document.id)]
      // What was said here in the build before is no reading of the words.
      .filter(({ maker }) => maker.name !== chanceryMaker.name)
      .map(({ body }) => body.answers),
  )
  return paper.signed.replies.flatMap((file): Draft<'reply'>[] => {
    const asked = papers.get(file)?.document
    if (asked === undefined || known.has(asked.id)) return []
    const days = daysFrom(asked, paper.document)
    const body: Reply = {
      answers: asked.id,
      how: 'stated',
      ...(days === undefined ? {} : { days }),
    }
    const evidence = opening(record, paper.document.id)
    return [{ kind: 'reply', body, evidence: [evidence], maker: chanceryMaker, confidence: 1 }]
  })
}

function receiptsOf({ document, signed }: Paper, record: StandingRecord): Draft<'receipt'>[] {
  return signed.receipts.map((body) => ({
    kind: 'receipt',
    body,
    evidence: [opening(record, document.id)],
    maker: chanceryMaker,
    confidence: 1,
  }))
}

/** A receipt, and what is passed over, has no words of its own in the paper: its head stands for it. */
function opening(record: StandingRecord, document: DocumentId): Evidence {
  const words = record.words(document)
  return { ...describe(words, { start: 0, end: Math.min(words.length, 60) }), document }
}

function daysFrom(asked: Document, answering: Document): Reply['days'] {
  if (asked.date === undefined || answering.date === undefined) return undefined
  const days = daysBetween(asked.date.value, answering.date.value)
  return Number.isFinite(days.first) && Number.isFinite(days.last) ? days : undefined
}
