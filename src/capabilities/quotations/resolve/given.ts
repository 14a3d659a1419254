/**
 * Given: the document that the words around a quotation name as its source.
 *
 * "In your letter of 7 March you wrote …": the mention is resolved already; what is asked
 * here is only whether it is given as the source of these words. A mention of another's
 * letter than the speaker's ("in answer to your letter we said …") is not.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { DocumentId, Quotation, StandingRecord } from '../../../record/index.ts'
import { encloses, overlaps, type Span } from '../../../text/index.ts'
import { tokensOf } from '../find/tokens.ts'
import { saysIn } from '../find/verbs.ts'
import type { Corpus } from './corpus.ts'
import { type Holder, sameSide } from './holders.ts'

export interface Given {
  /** Known when the document is held. */
  readonly held: DocumentId | undefined
  /** Known when it is not. */
  readonly missing: DocumentId | undefined
  /** The words of the mention. */
  readonly words: string
  /** How sure it is that this document is meant. */
  readonly confidence: number
}

/** A mention in the citing document and what it points to. */
export interface Pointing extends Span {
  readonly given: Given
  /** Words that tell whose document it is, as written. */
  readonly from: readonly string[]
  /** What is quoted around it: it is said there, and not by the writer. */
  readonly inside?: readonly Span[]
}

/** What so many words quote is no title, and the papers that it speaks of are its own. */
const longQuotation = 8

/** The mentions with the quotations in which each is made. */
export function amongQuotations(
  pointings: readonly Pointing[],
  found: readonly {
    readonly body: Quotation
    readonly evidence: readonly [{ exact: string }, ...unknown[]]
  }[],
): Pointing[] {
  const long = found
    .filter(({ body, evidence: [{ exact }] }) => {
      return body.form !== 'reported' && exact.split(/\s+/).length >= longQuotation
    })
    .map(({ body }) => body.outer)
  return pointings.map((one) => ({ ...one, inside: long.filter((outer) => encloses(outer, one)) }))
}

/** Relations in which a document is spoken of for something else than its words. */
const otherwise: ReadonlySet<string> = new Set(['self', 'requests', 'transmits', 'announces'])

/** The mentions of a document that point to one other document, in order. */
export function pointingsOf(record: StandingRecord, document: DocumentId): Pointing[] {
  const mentions = new Map([...record.findings('mention', document)].map((one) => [one.id, one]))
  const found: Pointing[] = []
  for (const { body, confidence } of record.findings('reference', document)) {
    const mention = mentions.get(body.mention)
    const { target } = body
    if (mention === undefined || otherwise.has(body.relation)) continue
    if (target.kind !== 'held' && target.kind !== 'missing') continue
    const [{ start, end, exact }] = mention.evidence
    const held = target.kind === 'held' ? target.document : undefined
    const missing = target.kind === 'missing' ? target.document : undefined
    const given = { held, missing, words: exact.replace(/\s+/g, ' '), confidence }
    found.push({ start, end, given, from: mention.body.from })
  }
  return found.sort((one, other) => one.start - other.start)
}

/** How far behind a quotation "…, you wrote in your letter of …" may name its source. */
const behind = 70

/** Of two papers named before it the nearer is meant, but not where it is a guess and the other is not. */
const sureEnough = 0.6

/** No further back than this is the paper named that "in it" means. */
const far = 600

interface Around {
  readonly words: string
  readonly citing: Holder
  readonly corpus: Corpus
  readonly language: QuotationWords
}

/** The document that a quotation is given to, if the words around it name one. */
export function givenTo(
  quotation: Quotation,
  pointings: readonly Pointing[],
  { words, citing, corpus, language }: Around,
): Given | undefined {
  const { outer, attribution } = quotation
  // "Anna wrote:" says whose the next lines are, not those that she quotes herself.
  if (isQuotedAgain(quotation)) return undefined
  const lead = { start: outer.start - attribution.words.length - 4, end: outer.start }
  const tail = { start: outer.end, end: outer.end + behind }
  // "You represent this letter as …": what is made out to be something is not where that is said.
  const isMadeOut = attribution.clues.includes('theirs') && !attribution.clues.includes('word')
  const isTheirs = ({ from }: Pointing): boolean =>
    from.some((word) => language.addressee.includes(word.toLowerCase()))
  const isSpeakers = (one: Pointing): boolean => {
    if (isMadeOut && !isTheirs(one)) return false
    if (one.inside?.some((other) => !encloses(other, outer))) return false
    const holder = one.given.held === undefined ? undefined : corpus.holders.get(one.given.held)
    return holder === undefined || speaks(holder, attribution.to, citing)
  }
  const named = pointings.filter((one) => overlaps(one, lead) && isSpeakers(one))
  const before = named.findLast(({ given }) => given.confidence >= sureEnough) ?? named.at(-1)
  if (before !== undefined && !isOver(words, before, outer)) return before.given
  if (saysSame(attribution.words, language)) {
    const last = pointings.filter((one) => one.end <= outer.start && isSpeakers(one)).at(-1)
    return last !== undefined && outer.start - last.end <= far ? last.given : undefined
  }
  if (before !== undefined) return undefined
  if (!attribution.clues.some((clue) => clue.startsWith('says'))) return undefined
  const after = pointings.find((one) => overlaps(one, tail) && isSpeakers(one))
  if (after === undefined || /[.!?;:]\s/.test(words.slice(outer.end, after.start))) return undefined
  return endsSentence(words, outer, language) ? undefined : after.given
}

/** “Will you fight?” The Guild sent a letter …: another sentence, in which nobody says the words before it. */
function endsSentence(words: string, { end }: Span, language: QuotationWords): boolean {
  if (!/[.!?]["”’'»)]*$/u.test(words.slice(end - 4, end))) return false
  const next = words.slice(end).replace(/^\p{N}{1,3}/u, '')
  return /^\s+\p{Lu}/u.test(next) && !saysIn(tokensOf(next.slice(0, behind)).slice(0, 5), language)
}

/** Lines of a mail that the quoted writer quotes himself. */
export function isQuotedAgain({ form, depth }: Quotation): boolean {
  return form === 'mail' && depth > 1
}

/** "You say in it", "there you wrote": the paper named before is meant. */
function saysSame(lead: string, { sameText }: QuotationWords): boolean {
  const low = ` ${lead.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  return sameText?.some((phrase) => low.includes(` ${phrase} `)) ?? false
}

/** Whether the writer of a document can be who is said to speak. */
function speaks({ from }: Holder, to: Quotation['attribution']['to'], citing: Holder): boolean {
  if (from.length === 0) return true
  if (to === 'addressee') return citing.to.length === 0 || sameSide(from, citing.to)
  if (to === 'writer') return citing.from.length === 0 || sameSide(from, citing.from)
  return true
}

/** Whether the sentence that mentions a document is over before the quotation begins. */
function isOver(words: string, mention: Span, quotation: Span): boolean {
  return /[.!?]["”’)]?\s+(?=\p{Lu})/u.test(words.slice(mention.end, quotation.start))
}
