/**
 * One document → the verdicts on what it quotes, in all of its texts.
 *
 * Findings rest on the first text. A quotation that stands in another text only (a
 * translation, a better copy) is found there; one that both have is told once, and where
 * only the other text has it in words that can be traced, they lead to its source.
 */
import { detectLanguage, languages, type QuotationWords } from '../../../languages/index.ts'
import {
  type DocumentId,
  type Draft,
  type Finding,
  type Maker,
  type QuotationVerdict,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'
import { quotationsIn } from '../find.ts'
import { clausesIn } from './clauses.ts'
import type { Corpus } from './corpus.ts'
import { type Counterpart, counterparts, type Quoting } from './counterparts.ts'
import { decideDocument } from './document.ts'
import { evidenceOf } from './evidence.ts'
import { amongQuotations, givenTo, pointingsOf } from './given.ts'
import { type Holder, textsOf } from './holders.ts'
import type { Deciding, Decision } from './question.ts'
import { witnessOf } from './witness-name.ts'
import { quotationWordsOf } from './words-of.ts'

/** Changes when the same quotations get other verdicts. */
export const resolveVersion = '25'

/** Who made what is found in the record as a whole. */
export const resolveMaker: Maker = {
  kind: 'extractor',
  name: 'quotations',
  version: resolveVersion,
}

export interface Judged {
  /** Quotations of the first text. */
  readonly own: readonly Finding<'quotation'>[]
  /** Those that only another text has. */
  readonly others: readonly Finding<'quotation'>[]
  readonly verdicts: readonly Finding<'verdict'>[]
}

type Found = Pick<Finding<'quotation'>, 'body' | 'evidence'>

/** A text of a document, what was found in it and what was decided. */
interface Reading extends Quoting {
  readonly language: QuotationWords
}

/** The verdicts on all quotations of one document, and the quotations that its first text has not. */
export function judged(record: StandingRecord, citing: Holder, deciding: Deciding): Judged {
  const own = [...record.findings('quotation', citing.id)].filter(isOfFirst)
  const answered = ancestors(record, citing.id)
  const first = reading(record, citing, { found: own, corpus: deciding.corpus })
  const decisions = decideDocument(first.asked, { ...first, answered }, deciding)
  const more: Draft<'quotation'>[] = []
  for (const holder of textsOf(citing.id, deciding.corpus.holders).slice(1)) {
    const found = foundIn(record, holder)
    const other = reading(record, holder, { found, corpus: deciding.corpus })
    for (const { at, decision } of onlyIn({ ...other, answered }, { first, decisions, deciding })) {
      more.push(found[at]!)
      decisions.push(decision)
    }
  }
  const others = withIds<'quotation'>(citing.id, more)
  const drafts = [...own, ...others].map((quotation, index) =>
    draftOf(quotation, decisions[index]!, deciding.corpus),
  )
  return { own, others, verdicts: withIds<'verdict'>(citing.id, drafts) }
}

function isOfFirst({ evidence: [{ witness }] }: Found): boolean {
  return witness === undefined
}

interface ReadingFrom {
  readonly found: readonly Found[]
  readonly corpus: Corpus
}

function reading(record: StandingRecord, holder: Holder, { found, corpus }: ReadingFrom): Reading {
  const { document, witness } = witnessOf(holder.name)
  const words = record.words(document, witness)
  const language = languageOf(holder, words)
  const around = { words, citing: holder, corpus, language }
  // Mentions are found in the first text; which clause is meant is seen in any.
  const mentions = witness === 0 ? pointingsOf(record, document) : []
  const pointings = amongQuotations([...mentions, ...clausesIn(around)], found).sort(
    (one, other) => one.start - other.start,
  )
  const asked = found.map(({ body, evidence: [{ start, end }] }) => ({
    start,
    end,
    quotation: body,
    given: givenTo(body, pointings, around),
  }))
  return { holder, words, language, asked }
}

/** What stands in marks in another text; what is told without is told in the first text as well. */
function foundIn(record: StandingRecord, holder: Holder): Draft<'quotation'>[] {
  const { document, witness } = witnessOf(holder.name)
  const text = record.text(document, witness)
  return quotationsIn(text, { document, language: languageOf(holder, text.words) })
    .filter(({ body }) => body.form !== 'reported')
    .map((draft) => ({
      ...draft,
      evidence: [{ ...draft.evidence[0], witness }],
    }))
}

/** A translation is seldom said to be in its language; it is seen. */
function languageOf({ name, language }: Holder, words: string): QuotationWords {
  const seen = witnessOf(name).witness === 0 ? undefined : detectLanguage(words, languages)?.code
  return quotationWordsOf(seen ?? language)
}

interface Beside {
  readonly first: Reading
  /** What was decided on the quotations of the first text; better ones are put in place. */
  readonly decisions: Decision[]
  readonly deciding: Deciding
}

/** What another text alone quotes, decided. */
function onlyIn(
  other: Reading & { readonly answered: readonly string[] },
  { first, decisions, deciding }: Beside,
): { readonly at: number; readonly decision: Decision }[] {
  const mates = counterparts(first, other, deciding.corpus)
  const open = [...mates.entries()].filter(([, mate]) => mayTellMore(mate, decisions))
  const decided = decideDocument(
    open.map(([at]) => other.asked[at]!),
    other,
    deciding,
  )
  return open.flatMap(([at, mate], index) => {
    const decision = decided[index]!
    if (mate.kind === 'none')
      return decisions.some((one) => isOfOneSource(one, decision)) ? [] : [{ at, decision }]
    if (decision.parts.length > 0)
      decisions[mate.index] = throughOther(decision, first.asked[mate.index]!)
    return []
  })
}

/** Verdicts on words whose source was not found. */
const lost: ReadonlySet<string> = new Set(['unverifiable', 'not-found', 'unplaced'])

function mayTellMore(mate: Counterpart, decisions: readonly Decision[]): boolean {
  if (mate.kind === 'none') return true
  return mate.kind !== 'same-words' && lost.has(decisions[mate.index]!.verdict)
}

function isOfOneSource(one: Decision, other: Decision): boolean {
  return one.parts.some(({ document, source }) =>
    other.parts.some((part) => part.document === document && overlaps(part.source, source)),
  )
}

/** The first text has the passage in other words than its source; no word of it can be laid beside. */
function throughOther(decision: Decision, { start, end }: Span): Decision {
  const quote = { start: 0, end: end - start }
  return {
    ...decision,
    verdict: 'variant',
    wording: 'variant',
    parts: decision.parts.map((part) => ({ ...part, quote })),
    changes: [],
    reasons: [
      `another text of this document has it in words that lead to the source (${decision.verdict})`,
    ],
  }
}

/** The documents that one answers, and those that they answer, nearest first. */
function ancestors(record: StandingRecord, id: DocumentId): string[] {
  const found: DocumentId[] = []
  let row: DocumentId[] = [id]
  for (let step = 0; step < 8 && row.length > 0; step++) {
    row = row.flatMap((one) =>
      [...record.findings('reply', one)].map((reply) => reply.body.answers),
    )
    row = row.filter((one) => one !== id && !found.includes(one))
    found.push(...row)
  }
  return found
}

function draftOf(
  quotation: Finding<'quotation'>,
  decision: Decision,
  corpus: Corpus,
): Draft<'verdict'> {
  const [anchor] = quotation.evidence
  const shift = ({ start, end }: Span): Span => ({
    start: start + anchor.start,
    end: end + anchor.start,
  })
  const body: QuotationVerdict = {
    quotation: quotation.id,
    verdict: decision.verdict,
    wording: decision.wording,
    sources: decision.parts.map((part) => ({
      document: witnessOf(part.document).document,
      evidence: evidenceOf(part.document, part.source, corpus),
      part: shift(part.quote),
      also: part.also.map((place) => evidenceOf(place.document, place, corpus)),
    })),
    changes: decision.changes.map((change) => ({ ...change, place: shift(change.place) })),
    ...(decision.grounds === undefined ? {} : { grounds: decision.grounds }),
    reasons: decision.reasons,
  }
  const confidence = inSteps(decision.confidence)
  return { kind: 'verdict', body, evidence: [anchor], maker: resolveMaker, confidence }
}

/**
 * Down to whole hundredths: how rare words are has a part in it, which every document changes in
 * the fifth place; in steps a letter more seldom changes what was said of another.
 */
function inSteps(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9) / 100
}
