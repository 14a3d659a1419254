/**
 * All quotations of one document decided on together, since they know of each other:
 * what stands inside another stands where that one was found; the lines of a mail come
 * from the letters its other lines come from; a phrase is the same thing every time.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Quotation } from '../../../record/index.ts'
import { encloses, type Span, wordsOf } from '../../../text/index.ts'
import { traceWithin } from '../engine/within.ts'
import { quotedText } from '../find/quoted-text.ts'
import { quotedAgain } from './again.ts'
import { certaintyOf } from './certainty.ts'
import type { Corpus } from './corpus.ts'
import { decide, decideWithin } from './decide.ts'
import type { Given } from './given.ts'
import { type Holder, isCopy } from './holders.ts'
import type { DecidedPart, Deciding, Decision, Question } from './question.ts'
import { decideTold } from './told.ts'
import { witnessOf } from './witness-name.ts'

/** A quotation and where it stands. */
export interface Asked extends Span {
  readonly quotation: Quotation
  readonly given?: Given | undefined
}

export interface Citing {
  readonly holder: Holder
  readonly words: string
  readonly language: QuotationWords
  /** Documents that this one answers, nearest first. */
  readonly answered: readonly string[]
}

/** Decide on the quotations of a document, in the order given. */
export function decideDocument(
  asked: readonly Asked[],
  citing: Citing,
  deciding: Deciding,
): Decision[] {
  const decisions: Decision[] = []
  const questions: Question[] = []
  asked.forEach((one, index) => {
    const around = asked.findLastIndex(
      (other, at) =>
        at < index &&
        at >= index - nestedWithin &&
        other.quotation.form !== 'reported' &&
        encloses(other, one),
    )
    const inMail = asked[around]?.quotation.form === 'mail'
    const question = questionOf(one, citing, inMail ? undefined : decisions[around])
    questions.push(question)
    decisions.push(
      one.quotation.form === 'reported'
        ? decideTold(question, deciding)
        : decide(question, deciding),
    )
  })
  const traced = quotedAgain(questions, amongMates(questions, decisions, deciding), deciding)
  const settled = agreed(asked, traced, citing.words)
  return settled.map((decision, index) => sure(decision, questions[index]!))
}

/** With the confidence that verdicts of its kind have earned; what is only told is not counted. */
function sure(decision: Decision, { text, quotation }: Question): Decision {
  const { verdict, wording, changes, grounds } = decision
  if (quotation.form === 'reported' || verdict !== wording) return decision
  const grounded = { wording, changes, grounds, words: wordsOf(text).length }
  return { ...decision, confidence: certaintyOf(grounded, decision.confidence) }
}

/** Verdicts on words that are somebody's and whose source is not known. */
const lost: ReadonlySet<string> = new Set(['unverifiable', 'not-found', 'unplaced'])

/** A quotation inside another follows it within so many. */
const nestedWithin = 40

function questionOf(asked: Asked, citing: Citing, around: Decision | undefined): Question {
  return {
    text: quotedText(citing.words, asked, asked.quotation.pieces),
    quotation: asked.quotation,
    citing: citing.holder,
    answered: citing.answered,
    given: asked.given,
    outer: around?.parts.map((part) => ({ ...part.source, document: part.document })) ?? [],
    insideLost: around !== undefined && lost.has(around.verdict),
    language: citing.language,
  }
}

/** A letter quotes few others in earnest; more mates than this are not asked. */
const mostMates = 6

/**
 * The lines of one depth in a mail come from one letter. Each is looked for again, whole,
 * in the letters in which most lines of its depth were found, and where one of them holds
 * it too, it is from there.
 */
function amongMates(
  questions: readonly Question[],
  decisions: readonly Decision[],
  deciding: Deciding,
): Decision[] {
  const mails = questions.flatMap((question, index) =>
    question.quotation.form === 'mail' ? [index] : [],
  )
  if (mails.length < 2) return [...decisions]
  const votes = ballot(mails, { questions, decisions, corpus: deciding.corpus })
  const better = [...decisions]
  for (const index of mails) {
    const question = questions[index]!
    const mates = matesOf(votes, question.quotation.depth)
    const [own] = decisions[index]!.parts
    if (own !== undefined && own.document === mates[0]) continue
    const again = mates
      .filter((document) => witnessOf(document).document !== question.citing.id)
      .map((document) => heldBy(question, document, deciding.corpus))
      .find(
        (decision) =>
          decision !== undefined &&
          isAsGood(decision, decisions[index]!) &&
          !isWorseCopy(decision, decisions[index]!, deciding.corpus),
      )
    if (again !== undefined) better[index] = again
  }
  return better
}

type Ballot = Map<number, Map<string, number>>

interface Voting {
  readonly questions: readonly Question[]
  readonly decisions: readonly Decision[]
  readonly corpus: Corpus
}

/** For every depth how many letters of its lines each document holds. */
function ballot(mails: readonly number[], { questions, decisions, corpus }: Voting): Ballot {
  const votes: Ballot = new Map()
  for (const index of mails) {
    const { depth } = questions[index]!.quotation
    const row = votes.get(depth) ?? new Map<string, number>()
    votes.set(depth, row)
    for (const part of decisions[index]!.parts) {
      const share = isQuotedThere(part, corpus) ? 0.3 : 1
      const length = (part.quote.end - part.quote.start) * share
      row.set(part.document, (row.get(part.document) ?? 0) + length)
      for (const { document } of part.also)
        row.set(document, (row.get(document) ?? 0) + length * 0.7)
    }
  }
  return votes
}

/** The letters of a depth first, then those of its neighbours. */
function matesOf(votes: Ballot, depth: number): string[] {
  const names = new Set<string>()
  for (const level of [depth, depth + 1, depth - 1])
    for (const [document] of [...(votes.get(level) ?? [])].sort((a, b) => b[1] - a[1]).slice(0, 3))
      names.add(document)
  return [...names].slice(0, mostMates)
}

function heldBy(question: Question, document: string, corpus: Corpus): Decision | undefined {
  const traced = traceWithin(question.text, { document, start: 0 }, corpus)
  return traced === undefined ? undefined : decideWithin(question, traced, corpus)
}

/** Found nowhere before, or now no less faithful. */
function isAsGood(one: Decision, other: Decision): boolean {
  if (other.parts.length === 0) return true
  return one.changes.length <= other.changes.length && one.parts.length <= other.parts.length
}

/** Found where it is quoted itself, when it was found before in somebody's own words. */
function isWorseCopy(one: Decision, other: Decision, corpus: Corpus): boolean {
  const isCopied = ({ parts }: Decision): boolean =>
    parts.some((part) => isQuotedThere(part, corpus))
  return other.parts.length > 0 && isCopied(one) && !isCopied(other)
}

function isQuotedThere({ document, source }: DecidedPart, { holders }: Corpus): boolean {
  return isCopy(holders.get(document), source, 2)
}

/** Where once a phrase is said to be somebody's, or what a thing is known as, it is so every time. */
function agreed(
  asked: readonly Asked[],
  decisions: readonly Decision[],
  words: string,
): Decision[] {
  const phraseOf = ({ start, end }: Span): string =>
    words
      .slice(start, end)
      .toLowerCase()
      .replace(/^(?:the|a|an)\s+/, '')
  const called = new Map<string, 'term' | 'unverifiable'>()
  decisions.forEach(({ verdict }, index) => {
    if (verdict === 'term' || verdict === 'unverifiable')
      called.set(phraseOf(asked[index]!), verdict)
  })
  return decisions.map((decision, index) => {
    const verdict = called.get(phraseOf(asked[index]!))
    if (decision.verdict !== 'scare' || verdict === undefined) return decision
    const reason =
      verdict === 'term'
        ? 'a name or title elsewhere in this document'
        : 'given to somebody elsewhere in this document'
    return { ...decision, verdict, wording: verdict, reasons: [reason] }
  })
}
