/** Letters as answering sees them, each made once and only when it is asked for. */
import { type ActWords, type Language, languages } from '../../../languages/index.ts'
import type { Document, DocumentId, Part, StandingRecord } from '../../../record/index.ts'
import { overlapLength, type Span } from '../../../text/index.ts'
import { aspectsOf } from '../find/aspects.ts'
import type { ActModel } from '../find/model.ts'
import type { AnswerModel } from './answer-model.ts'
import { numbersNamed } from './answer-numbers.ts'
import { type NamedValues, valuesNamed } from './answer-values.ts'
import { bySpan } from './by-span.ts'
import { type LetterWords, letterWords } from './letter-words.ts'
import type { PlacedAct } from './placed-act.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

/** A letter as answering sees it. */
export interface AnswerLetter {
  readonly document: DocumentId
  readonly words: string
  /** The same, for who asks what stretches of it are about. */
  readonly read: LetterWords
  readonly acts: readonly PlacedAct[]
  readonly stretches: readonly Stretch[]
  /** By which its stretches are weighed as answers. */
  readonly weights: AnswerModel
  /** Papers that a stretch of it names. */
  readonly named: (span: Span) => ReadonlySet<DocumentId>
  /** Numbers of points that a stretch of it names. */
  readonly numbers: (span: Span) => ReadonlySet<number>
  /** Days and figures that a stretch of it names. */
  readonly values: (span: Span) => NamedValues
  /** What a stretch of it is about in kind. */
  readonly aspects: (span: Span) => readonly string[]
}

/** A letter by its id; nothing for one that is not held or whose language shows no acts. */
export type AnswerLetters = (id: DocumentId) => AnswerLetter | undefined

interface Parts {
  readonly actsOf: (document: DocumentId) => readonly PlacedAct[]
  /** The model that reads a letter, by its words. */
  readonly modelOf: (words: string) => ActModel
  readonly weightsOf: (words: string) => AnswerModel
}

/** So many letters are remembered: those that answer each other lie near each other in time. */
const remembered = 60

export function answerLetters(record: StandingRecord, parts: Parts): AnswerLetters {
  const kept = new Map<DocumentId, AnswerLetter | undefined>()
  return (id) => {
    if (kept.has(id)) return kept.get(id)
    const document = record.document(id)
    const made = document === undefined ? undefined : letterOf(record, document, parts)
    if (kept.size >= remembered) kept.delete(kept.keys().next().value!)
    kept.set(id, made)
    return made
  }
}

/** Nothing is answered in the head of a letter, in its foot, or in the lines of another that a mail quotes. */
const silentParts: ReadonlySet<Part['part']> = new Set([
  ...(['heading', 'provenance', 'classification', 'transmission', 'address', 'dateline'] as const),
  ...(['salutation', 'valediction', 'signature', 'quoted', 'attribution'] as const),
])

function letterOf(
  record: StandingRecord,
  document: Document,
  { actsOf, modelOf, weightsOf }: Parts,
): AnswerLetter | undefined {
  const { id, language } = document
  const own = languageOf(record, language)
  const grammar = own?.acts
  if (grammar === undefined) return undefined
  const words = record.words(id)
  const found = actsOf(id)
  let papers: readonly NamedPaper[] | undefined
  let stretches: readonly Stretch[] | undefined
  let read: LetterWords | undefined
  return {
    document: id,
    words,
    get read() {
      read ??= letterWords(words)
      return read
    },
    acts: found,
    weights: weightsOf(words),
    // Most letters answer none and tell of no move: their sentences need not be weighed again.
    get stretches() {
      if (stretches !== undefined) return stretches
      const all = { document: id, words, grammar, model: modelOf(words), found }
      stretches = stretchesOf(all).filter(mayAnswer(record, document, found))
      return stretches
    },
    named: bySpan((span) => {
      papers ??= papersIn(record, id)
      return new Set(
        papers.filter((one) => overlapLength(one, span) > 0).map(({ target }) => target),
      )
    }),
    numbers: bySpan((span) => numbersNamed(words, span, own?.quantities)),
    values: bySpan(({ start, end }) => valuesNamed(words.slice(start, end), own)),
    aspects: bySpan(({ start, end }) => aspectsOf(words.slice(start, end), grammar)),
  }
}

function languageOf(record: StandingRecord, code: string | undefined): Language | undefined {
  const own = (code ?? record.settings.language ?? 'en').slice(0, 2)
  return languages.find((one) => one.code === own)
}

/** How a language shows acts; nothing where it shows none. */
export function actWordsOf(record: StandingRecord, code: string | undefined): ActWords | undefined {
  return languageOf(record, code)?.acts
}

/**
 * What of a letter may answer anything: not its head or foot, and not "We have
 * received your letter of May 3", which takes a letter up and answers nothing in it.
 */
function mayAnswer(
  record: StandingRecord,
  { id, parts }: Document,
  found: readonly PlacedAct[],
): (stretch: Span) => boolean {
  const silent = parts.filter(({ part }) => silentParts.has(part))
  const receipts = [...record.findings('reference', id)]
    .filter(({ body }) => body.relation === 'acknowledges')
    .map(({ evidence: [first] }) => first)
  return (stretch) => {
    const isIn = (one: Span): boolean => overlapLength(one, stretch) > 0
    const isMostlySilent = silent.some(
      (part) => overlapLength(part, stretch) * 2 > stretch.end - stretch.start,
    )
    return !isMostlySilent && (found.some(isIn) || !receipts.some(isIn))
  }
}

interface NamedPaper extends Span {
  readonly target: DocumentId
}

/** The papers, held or missing, that a letter names, with the words that name them. */
function papersIn(record: StandingRecord, id: DocumentId): NamedPaper[] {
  return [...record.findings('reference', id)].flatMap(({ body, evidence: [first] }) =>
    'document' in body.target
      ? [{ start: first.start, end: first.end, target: body.target.document }]
      : [],
  )
}
