/**
 * Points unanswered: what a letter asks that the letter answering it does not touch.
 *
 * Shown to the one who wrote the answer, before it is sent. Whoever is told of ten
 * points of which two ask nothing does not read the eleventh: only what plainly asks
 * is a point, and what the answer touches in any words is answered.
 */
import type { ActWords } from '../../../languages/index.ts'
import {
  awaitsAnswer,
  type Correspondent,
  type Document,
  type DocumentId,
  type Finding,
  isLikeName,
  type StandingRecord,
  sureEnough,
} from '../../../record/index.ts'
import { once, sentencesOf } from '../../../text/index.ts'
import { topicOf } from '../find/topic.ts'
import { actWordsOf } from '../resolve/answer-letters.ts'

/** A point of a letter that its answer passes over. */
interface PointUnanswered {
  readonly letter: DocumentId
  readonly words: string
}

/** Less plain silences are a matter of reading. */
const plainlySilent = 0.7

/** A sentence of the answer that has so much of what the point is about touches it. */
const touching = 0.5
/** Below so many telling words nothing is shared but by chance. */
const fewestTelling = 2

/** The points of other sides' letters that a letter passes over, in the order of its findings. */
export function pointsUnanswered(record: StandingRecord, id: DocumentId): PointUnanswered[] {
  const own = record.document(id)
  if (own === undefined) return []
  const sentences = sentencesIn(record.words(id))
  const points = [...record.findings('response', id)].flatMap((response): PointUnanswered[] => {
    const act = record.finding(response.body.act)
    if (act?.kind !== 'act' || !isPoint(act, { record, own })) return []
    const letter = act.document
    const words = act.evidence[0].exact
    if (response.body.response !== 'passed-over')
      return restOf(words, { grammar: grammarOf(record, letter), sentences }).map((part) => ({
        letter,
        words: part,
      }))
    return response.confidence < plainlySilent || isTouched(words, sentences)
      ? []
      : [{ letter, words }]
  })
  return points.filter(({ words }, at) => points.findIndex((other) => other.words === words) === at)
}

interface Answering {
  readonly record: StandingRecord
  readonly own: Document
}

/** Asked directly by another side, plainly, and of more than to be heard. */
function isPoint({ body, confidence, document, evidence }: Finding<'act'>, on: Answering): boolean {
  const words = evidence[0].exact
  const letter = on.record.document(document)
  return (
    letter !== undefined &&
    !isOfOneHand(letter, on.own) &&
    body.mode === 'direct' &&
    awaitsAnswer(body.act) &&
    (confidence >= sureEnough || words.endsWith('?')) &&
    !asksToBeHeard(words, grammarOf(on.record, document))
  )
}

/** Written or signed by the same: what a side asked it does not owe an answer. */
function isOfOneHand(one: Document, other: Document): boolean {
  const theirs = handsOf(other)
  return handsOf(one).some((hand) =>
    theirs.some(
      ({ party, value }) =>
        (party !== undefined && party === hand.party) || isLikeName(value, hand.value),
    ),
  )
}

function handsOf({ from, signers }: Document): readonly Correspondent[] {
  return [...from, ...(signers ?? [])]
}

/** "We await your early reply": whoever writes back at all has done it. */
function asksToBeHeard(words: string, grammar: ActWords | undefined): boolean {
  return grammar?.hearing !== undefined && hearing(grammar).test(words)
}

const hearing = once(
  ({ hearing: forms = '' }: ActWords) =>
    new RegExp(`(?<!\\p{L})(?:${forms})[^,;:]{0,40}[.!?]?$`, 'iu'),
)

interface Rest {
  readonly grammar: ActWords | undefined
  readonly sentences: readonly Sentence[]
}

/** "Tell us whether he may come, and when the licence ends": the questions of one sentence that nothing touches. */
function restOf(words: string, { grammar, sentences }: Rest): string[] {
  if (grammar?.asked === undefined) return []
  const starts = [...words.matchAll(askedIn(grammar))].map(({ index }) => index)
  if (starts.length < 2) return []
  const said = new Set(sentences.flatMap((topic) => [...topic]))
  return starts
    .map((start, at) => words.slice(start, starts[at + 1]).replace(/[\s,;]+\p{L}*\s*$/u, ''))
    .filter((part) => {
      const topic = topicOf(part)
      return topic.length >= fewestTelling && !topic.some((stem) => said.has(stem))
    })
}

const askedIn = once(
  ({ asked = '' }: ActWords) => new RegExp(`(?<!\\p{L})(?:${asked})(?!\\p{L})`, 'giu'),
)

type Sentence = ReadonlySet<string>

function sentencesIn(words: string): Sentence[] {
  return sentencesOf(words).map(({ start, end }) => new Set(topicOf(words.slice(start, end))))
}

/** Most of what the point is about stands in one sentence. */
function isTouched(words: string, sentences: readonly Sentence[]): boolean {
  const topic = topicOf(words)
  if (topic.length < fewestTelling) return false
  return sentences.some(
    (said) => topic.filter((stem) => said.has(stem)).length >= topic.length * touching,
  )
}

function grammarOf(record: StandingRecord, id: DocumentId): ActWords | undefined {
  return actWordsOf(record, record.document(id)?.language)
}
