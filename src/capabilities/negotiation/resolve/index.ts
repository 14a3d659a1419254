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
import type { Resolution, ResolveTools } from '../../capability.ts'
import { maker } from '../find/index.ts'
import { learnt } from '../find/weights.ts'
import type { Link } from './affinity.ts'
import { type AnswerLetters, answerLetters } from './answer-letters.ts'
import { learntAnswers } from './answer-weights.ts'
import { gather } from './gather.ts'
import { exchangesOver, notesOfLetter, wantedNow } from './letter-notes.ts'
import { type Way, waysOf } from './letters.ts'
import { type PlacedAct, paragraphsOf } from './placed-act.ts'
import { questionsOf } from './questions.ts'
import { answersIn } from './respond.ts'
import type { Answer } from './response.ts'
import { isSaidAlike, noteOfSheet, type Said, type SheetNote, sheetsNoted } from './sheet-notes.ts'
import { printOf, type Sheet, sheetsOf } from './sheets.ts'
import { verdictsIn } from './told.ts'
import {
  sidesNoted,
  type WritingSides,
  withThoseWhoMoved,
  writingSidesOf,
} from './writing-sides.ts'

/** Questions of the whole record, sheet by sheet, and the answers given in each letter. */
export function* resolve(record: StandingRecord, given: ResolveTools): Iterable<Resolution> {
  const sides = writingSidesOf(record)
  const tools = { ...given, stale: withThoseWhoMoved(given, sides) }
  const actsOf = rememberedActs(record)
  const sheets = sheetsOf(tools.order())
  const exchanges = exchangesOver(record, { ...tools, sides })
  const wanted = wantedNow(record, { ...tools, exchanges })
  const said = new Map<DocumentId, readonly Link[]>()
  const letters = answerLetters(record, {
    actsOf,
    modelOf: () => learnt,
    weightsOf: () => learntAnswers,
  })
  for (const id of wanted) {
    const ways = waysOf(record, id, exchanges)
    const answers = answersOf(id, { ways, letters })
    said.set(id, linksOf(answers))
    yield {
      document: id,
      findings: answers.length === 0 ? [] : responsesOf(record, id, answers),
      notes: notesOfLetter(record, record.document(id), { ways, exchanges }),
    }
  }
  // Questions come last: what answers an act is about the same thing.
  const answered = (id: DocumentId): readonly Link[] => said.get(id) ?? linksHeld(record, id)
  const isFresh = (id: DocumentId): boolean => said.has(id)
  yield* questionsOfSheets(sheets, { record, actsOf, answered, isFresh, sides, ...tools })
}

/** Acts that answer acts. */
export function linksOf(answers: readonly Answer[]): Link[] {
  return answers.flatMap(({ act, by, confidence }) =>
    by === undefined ? [] : [{ one: act.id, other: by.id, confidence }],
  )
}

/** Those of a letter that has not changed. */
function linksHeld(record: StandingRecord, id: DocumentId): Link[] {
  return [...record.findings('response', id)].flatMap(({ body: { act, by }, confidence }) =>
    by === undefined ? [] : [{ one: act, other: by, confidence }],
  )
}

type ActsOf = (document: DocumentId) => readonly PlacedAct[]

/** Acts of the letters looked at last: a letter and its answer are seldom far from each other. */
function rememberedActs(record: StandingRecord): ActsOf {
  const known = new Map<DocumentId, readonly PlacedAct[]>()
  return (id) => {
    const old = known.get(id)
    if (old !== undefined) return old
    // What was signed names its question itself, and is answered by what is signed.
    const said = [...record.findings('act', id)].filter(
      (act) => act.maker.name !== chanceryMaker.name,
    )
    const acts = said.length === 0 ? [] : placedIn(record, id, said)
    if (known.size >= mostRemembered) known.delete(known.keys().next().value!)
    known.set(id, acts)
    return acts
  }
}

const mostRemembered = 2000

function placedIn(
  record: StandingRecord,
  id: DocumentId,
  acts: readonly Standing<'act'>[],
): PlacedAct[] {
  const paragraphOf = paragraphsOf(record.document(id) === undefined ? '' : record.words(id))
  return acts.map((act) => placed(act, paragraphOf))
}

interface Asking extends ResolveTools {
  readonly sides: WritingSides
  readonly record: StandingRecord
  readonly actsOf: ActsOf
  readonly answered: (document: DocumentId) => readonly Link[]
  /** Whether it is new or changed, or was asked for its answers again. */
  readonly isFresh: (document: DocumentId) => boolean
}

/** The questions of sheets that have changed, sheet by sheet; those of the others stand. */
function* questionsOfSheets(sheets: readonly Sheet[], asking: Asking): Iterable<Resolution> {
  const { stale, notes, record, actsOf, answered, isFresh, sides } = asking
  const kept = stale.kind === 'all' ? new Map<DocumentId, SheetNote>() : sheetsNoted(notes)
  if (stale.kind === 'all') yield { document: undefined, findings: [] }
  const next: SheetNote[] = []
  for (const { name, print, documents } of sheets) {
    const old = kept.get(name)
    if (old?.print === print && !documents.some(isFresh)) {
      next.push(old)
      continue
    }
    const said = saidOn(documents, old?.said, asking)
    // Many a letter is stale for what others say of it, with the acts and answers that it had.
    if (old !== undefined && isSaidAlike(old.said, said)) {
      next.push({ ...old, print, said })
      continue
    }
    const gathered = gather(documents.flatMap(actsOf), documents.flatMap(answered))
    const { findings, titles } = questionsOf(gathered, record, old?.titles)
    next.push({ name, print, said, questions: findings.map(({ id }) => id), titles })
    yield { document: undefined, findings, without: [] }
  }
  // A question that is gone from its sheet may stand on another now.
  const living = new Set(next.flatMap(({ questions }) => questions))
  const gone = [...kept.values()].flatMap(({ questions }) => questions)
  yield {
    document: undefined,
    findings: [],
    without: gone.filter((id) => !living.has(id)),
    notes: [...next.map(noteOfSheet), ...sidesNoted(sides)],
  }
}

/** What letters say; of those that are as they were it is known. */
function saidOn(
  documents: readonly DocumentId[],
  before: Said | undefined,
  { actsOf, answered, isFresh }: Asking,
): Said {
  const print = (id: DocumentId): string => {
    const parts = [actsOf(id), answered(id)]
    return parts.every(({ length }) => length === 0) ? '' : printOf(parts)
  }
  return new Map(
    documents.map((id) => [id, (isFresh(id) ? undefined : before?.get(id)) ?? print(id)]),
  )
}

/** An act as gathering and answering see it, by the paragraphs of its document. */
export function placed(finding: Standing<'act'>, paragraphOf: (at: number) => number): PlacedAct {
  const [{ start, end }] = finding.evidence
  const { id, document, body, confidence } = finding
  return {
    id,
    document,
    start,
    end,
    paragraph: paragraphOf(start),
    body,
    confidence: finding.standing === 'found' ? confidence : 1,
  }
}

/** All answers that a letter gives: to letters of the other side, and to what it tells itself. */
export function answersOf(
  document: DocumentId,
  { ways, letters }: { readonly ways: readonly Way[]; readonly letters: AnswerLetters },
): Answer[] {
  const own = letters(document)
  if (own === undefined) return []
  const given = ways.flatMap(({ to, how }) => {
    const asked = letters(to)
    return asked === undefined ? [] : answersIn(asked, own, how)
  })
  return [...given, ...verdictsIn(own)]
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
        ...(answer.passage === undefined ? {} : { passage: describe(words, answer.passage) }),
        ...(days === undefined ? {} : { days }),
        alternatives: answer.others.map((other) => ({
          response: other.response,
          ...(other.words === undefined ? {} : { words: describe(words, other.words) }),
          ...(other.by === undefined ? {} : { by: other.by.id }),
          confidence: other.confidence,
        })),
      },
      // What is passed over has no words of its own: the opening of the letter that is silent stands for it.
      evidence: [{ ...describe(words, answer.words ?? opening(words)), document: id }],
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
