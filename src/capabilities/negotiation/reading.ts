/**
 * What a person is offered who decides himself: any stretch read as an act, the
 * questions that an act is likeliest about, the words that likeliest answer it.
 */
import { languages } from '../../languages/index.ts'
import {
  type Act,
  type Document,
  type DocumentId,
  type FindingId,
  keptOf,
  type ResponseKind,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import { actRead } from './find/index.ts'
import { learnt } from './find/weights.ts'
import { affinityOf, type Grouped } from './resolve/affinity.ts'
import { type AnswerLetter, answerLetters } from './resolve/answer-letters.ts'
import { learntAnswers } from './resolve/answer-weights.ts'
import { grouped, type Weighing, weighing } from './resolve/gather.ts'
import { placed } from './resolve/index.ts'
import { type PlacedAct, paragraphsOf } from './resolve/placed-act.ts'
import { offerOf, type Ranked, ranker } from './resolve/respond.ts'

/** A stretch of a held document read as an act; nothing where its language shows none. */
export function readAct(record: StandingRecord, document: Document, span: Span): Act | undefined {
  const code = (document.language ?? record.settings.language ?? 'en').slice(0, 2)
  const language = languages.find((one) => one.code === code)
  if (language?.acts === undefined) return undefined
  return actRead(record.words(document.id), span, { document, language, model: learnt })
}

export interface RankedQuestion {
  readonly question: Standing<'question'>
  /** How probable it is that the act is about it. */
  readonly chance: number
}

interface Asked {
  readonly body: Act
  readonly document: DocumentId
  readonly start: number
  readonly end: number
}

export interface HeldQuestion {
  readonly question: Standing<'question'>
  readonly acts: readonly Standing<'act'>[]
}

/** Questions by how probable it is that an act is about them, likeliest first. */
export function questionsFor(
  record: StandingRecord,
  act: Asked,
  questions: readonly HeldQuestion[],
): RankedQuestion[] {
  const { held, weigh, groups } = gatheredOf(record, questions)
  const paragraph = paragraphsOf(record.words(act.document))(act.start)
  const own: PlacedAct = { ...act, paragraph, id: '' as FindingId, confidence: 1 }
  const affinity = affinityOf([grouped([own], weigh), ...groups])
  return held
    .map(({ question }, at) => ({ question, chance: affinity.of(at + 1, 0) }))
    .sort((one, other) => other.chance - one.chance)
}

interface GatheredQuestions {
  readonly held: readonly HeldQuestion[]
  readonly weigh: Weighing
  readonly groups: readonly Grouped[]
}

const gatheredBefore = new WeakMap<readonly HeldQuestion[], GatheredQuestions>()

/** The same questions are asked about with every key. */
function gatheredOf(record: StandingRecord, questions: readonly HeldQuestion[]): GatheredQuestions {
  const known = gatheredBefore.get(questions)
  if (known !== undefined) return known
  const held = questions.filter(({ acts }) => acts.length > 0)
  const place = placingIn(record)
  const all = held.map(({ acts }) => acts.map(place))
  const weigh = weighing(all.flat())
  const made = { held, weigh, groups: all.map((acts) => grouped(acts, weigh)) }
  gatheredBefore.set(questions, made)
  return made
}

/** Acts with their places; the paragraphs of a document are counted once. */
const placingIn: (record: StandingRecord) => (act: Standing<'act'>) => PlacedAct = keptOf(
  (record) => {
    const known = new Map<DocumentId, (at: number) => number>()
    return (act) => {
      const paragraphOf = known.get(act.document) ?? paragraphsOf(record.words(act.document))
      known.set(act.document, paragraphOf)
      return placed(act, paragraphOf)
    }
  },
)

/** Words of a letter that may answer an act, and what they would make of it. */
export interface Offered extends Span {
  readonly response: ResponseKind
  readonly confidence: number
}

/** Letters as they were read last, by their words: a reader stays with two of them for a while. */
const lettersRead = new Map<string, AnswerLetter>()
const mostRead = 40

function letterOf(record: StandingRecord, id: DocumentId): AnswerLetter | undefined {
  const words = record.document(id) === undefined ? '' : record.words(id)
  const known = lettersRead.get(words)
  if (known?.document === id) return known
  const made = answerLetters(record, {
    actsOf: () => [],
    modelOf: () => learnt,
    weightsOf: () => learntAnswers,
  })(id)
  if (made === undefined) return undefined
  if (lettersRead.size >= mostRead) lettersRead.delete(lettersRead.keys().next().value!)
  lettersRead.set(words, made)
  return made
}

type Ranker = (act: PlacedAct) => Ranked

const rankers = new WeakMap<AnswerLetter, WeakMap<AnswerLetter, Ranker>>()

function rankerOf(asked: AnswerLetter, answering: AnswerLetter): Ranker {
  const known = rankers.get(answering) ?? new WeakMap<AnswerLetter, Ranker>()
  rankers.set(answering, known)
  const made =
    known.get(asked) ??
    remembering(
      ranker(asked, answering, asked.document === answering.document ? 'within' : 'replies'),
    )
  known.set(asked, made)
  return made
}

/** Ranks are asked for again with every page; those of the same words do not change. */
function remembering(rank: Ranker): Ranker {
  const known = new Map<string, Ranked>()
  return (act) => {
    const key = `${act.start}-${act.end} ${act.body.act}`
    const made = known.get(key) ?? rank(act)
    known.set(key, made)
    return made
  }
}

/** What in a letter may answer an act, likeliest first. */
export function offersOf(
  record: StandingRecord,
  act: Standing<'act'>,
  answering: DocumentId,
): Offered[] {
  const [asked, own] = [letterOf(record, act.document), letterOf(record, answering)]
  if (asked === undefined || own === undefined || own.stretches.length === 0) return []
  const [told] = act.evidence
  // What tells an act is not its own verdict, where there are others.
  const isTelling = (span: Span): boolean =>
    act.document === answering && span.start < told.end && told.start < span.end
  const asking = placingIn(record)(act)
  return rankerOf(
    asked,
    own,
  )(asking)
    .best.filter(({ stretch }) => !isTelling(stretch))
    .map((one) => {
      const { response } = offerOf(one, { act: asking, asked, answering: own })
      return { start: one.stretch.start, end: one.stretch.end, response, confidence: one.share }
    })
}
