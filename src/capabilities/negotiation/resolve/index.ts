/**
 * Questions and answers: what only the record can tell. Acts are gathered over
 * all letters; answers follow which letter answers which.
 */
import {
  chanceryMaker,
  type Document,
  type DocumentId,
  type Draft,
  daysBetween,
  type Finding,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import type { Resolution } from '../../capability.ts'
import { maker } from '../find/index.ts'
import { stemOf } from '../find/topic.ts'
import { gather } from './gather.ts'
import type { PlacedAct } from './placed-act.ts'
import { type Answer, answersIn, echoesIn } from './respond.ts'

/** Questions of the whole record, and the answers given in each letter. */
export function* resolve(record: StandingRecord): Iterable<Resolution> {
  const byDocument = actsByDocument(record)
  const all = [...byDocument.values()].flat()
  yield { document: undefined, findings: questionsOf(all, record) }
  const asked = askedBy(record)
  for (const id of byDocument.keys()) {
    const answers = answersOf(id, { acts: byDocument, answered: asked.get(id) ?? [] })
    yield { document: id, findings: answers.length === 0 ? [] : responsesOf(record, id, answers) }
  }
}

function actsByDocument(record: StandingRecord): Map<DocumentId, readonly PlacedAct[]> {
  const groups = new Map<DocumentId, readonly PlacedAct[]>()
  for (const { id } of record.documents()) {
    // What was signed names its question itself, and is answered by what is signed.
    const acts = [...record.findings('act', id)]
      .filter((act) => act.maker.name !== chanceryMaker.name)
      .map(placed)
    groups.set(id, acts)
  }
  return groups
}

/** An act as gathering and answering see it. */
export function placed(finding: Standing<'act'>): PlacedAct {
  const [{ start, end }] = finding.evidence
  const { id, document, body, confidence } = finding
  return {
    id,
    document,
    start,
    end,
    body,
    confidence: finding.standing === 'found' ? confidence : 1,
  }
}

/** The held letters that each letter answers; those that it only promises to answer are not. */
export function askedBy(record: StandingRecord): Map<DocumentId, DocumentId[]> {
  const asked = new Map<DocumentId, DocumentId[]>()
  for (const { document, body } of record.findings('reply'))
    if (body.how !== 'promised' && record.document(body.answers) !== undefined)
      asked.set(document, [...(asked.get(document) ?? []), body.answers])
  return asked
}

/** All answers that a letter gives. */
export function answersOf(
  document: DocumentId,
  {
    acts,
    answered,
  }: {
    readonly acts: ReadonlyMap<DocumentId, readonly PlacedAct[]>
    readonly answered: readonly DocumentId[]
  },
): Answer[] {
  const own = acts.get(document) ?? []
  const given = answered.flatMap((id) => answersIn(acts.get(id) ?? [], own))
  return [...given, ...echoesIn(own)]
}

function responsesOf(
  record: StandingRecord,
  id: DocumentId,
  answers: readonly Answer[],
): Finding<'response'>[] {
  const words = record.words(id)
  const document = record.document(id)
  const drafts = answers.map((answer): Draft<'response'> => {
    const days = daysOfAnswer(document, record.document(answer.act.document))
    return {
      kind: 'response',
      body: {
        act: answer.act.id,
        response: answer.response,
        ...(answer.by === undefined ? {} : { by: answer.by.id }),
        ...(days === undefined ? {} : { days }),
      },
      // What is passed over has no words of its own: the opening of the letter that is silent stands for it.
      evidence: [{ ...describe(words, answer.by ?? opening(words)), document: id }],
      maker,
      confidence: answer.confidence,
    }
  })
  return withIds(id, drafts)
}

function opening(words: string): { start: number; end: number } {
  return { start: 0, end: Math.min(words.length, 60) }
}

function daysOfAnswer(
  answering: Document | undefined,
  asking: Document | undefined,
): { first: number; last: number } | undefined {
  if (answering?.date === undefined || asking?.date === undefined) return undefined
  const days = daysBetween(asking.date.value, answering.date.value)
  return Number.isFinite(days.first) && Number.isFinite(days.last) ? days : undefined
}

function questionsOf(acts: readonly PlacedAct[], record: StandingRecord): Finding<'question'>[] {
  return gather(acts).flatMap(({ stems, acts: own }) => {
    const [first] = own
    if (first === undefined) return []
    const evidence = own.map((act) => ({
      ...describe(record.words(act.document), act),
      document: act.document,
    }))
    return withIds(first.document, [
      {
        kind: 'question',
        body: { title: titleOf(stems, evidence), acts: own.map((act) => act.id) },
        evidence: evidence as [(typeof evidence)[0], ...typeof evidence],
        maker,
        confidence: 0.5,
      },
    ])
  })
}

/** The stems in the forms in which the acts have them most often, in the order in which they stand. */
function titleOf(
  stems: readonly string[],
  evidence: readonly { readonly exact: string }[],
): string {
  const forms = new Map<string, Map<string, number>>()
  for (const { exact } of evidence)
    for (const word of exact.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      const stem = stemOf(word)
      if (!stems.includes(stem)) continue
      const counts = forms.get(stem) ?? new Map<string, number>()
      forms.set(stem, counts.set(word, (counts.get(word) ?? 0) + 1))
    }
  return [...forms.values()]
    .map((counts) => [...counts].sort(([, one], [, other]) => other - one)[0]![0])
    .join(', ')
}
