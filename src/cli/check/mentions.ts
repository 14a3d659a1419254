/**
 * Mentions in a draft that point to nothing, to a day that never was, or to a paper that is not here.
 *
 * Only what the draft says itself counts: a mention inside words that it quotes is another's.
 */
import { languages } from '../../languages/index.ts'
import { quotations, type ReferenceEntry, references } from '../../queries/index.ts'
import {
  type Document,
  type DocumentId,
  daysInMonth,
  daysOf,
  type Mention,
  type VerdictWord,
} from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import { encloses, type Span } from '../../text/index.ts'
import type { Complaint } from './complaint.ts'
import { agrees, type Shelf, slipOf } from './slips.ts'

/** What is wrong with the mentions of a draft. */
export function complaintsOfMentions(
  record: StoredRecord,
  draft: readonly DocumentId[],
): Complaint[] {
  const papers = [...record.documents()].filter(
    (paper) => !draft.includes(paper.id) && !isLater(paper, record.document(draft[0]!)),
  )
  const quoted = draft.flatMap((document) => quotedIn(record, document))
  const complaints = [...references(record)]
    .filter(({ document, evidence }) => draft.includes(document) && !isWithin(evidence, quoted))
    .flatMap((one) => complaintOf(one, { record, papers, draft }))
  return complaints.filter(isFirstOfItsKind)
}

/** Written after the draft: no draft can mean it. */
function isLater({ date }: Document, draft: Document | undefined): boolean {
  if (date === undefined || draft?.date === undefined) return false
  return daysOf(date.value).first > daysOf(draft.date.value).last
}

/** Stretches that are another's words; a title in marks is the draft's own way to name a paper. */
function quotedIn(record: StoredRecord, document: DocumentId): Span[] {
  return [...quotations(record, { document })]
    .filter(({ verdict }) => verdict !== null && !ownWords.has(verdict))
    .map(({ evidence }) => evidence)
}

const ownWords: ReadonlySet<VerdictWord> = new Set<VerdictWord>(['scare', 'term'])

function isWithin(mention: Span, quoted: readonly Span[]): boolean {
  return quoted.some(
    (one) =>
      encloses(one, mention) && one.end - one.start > (mention.end - mention.start) * fewTimes,
  )
}

/** “The Board's letter of May”: marks right around a mention quote nobody. */
const fewTimes = 1.5

/** That a paper is not here is said once, however often it is spoken of. */
function isFirstOfItsKind(one: Complaint, at: number, all: readonly Complaint[]): boolean {
  return (
    one.rule !== 'mention-missing' ||
    all.findIndex(({ rule, what }) => rule === one.rule && what === one.what) === at
  )
}

function complaintOf(one: ReferenceEntry, shelf: Shelf): Complaint[] {
  const base = { start: one.evidence.start, end: one.evidence.end, words: one.mention }
  const never = dayThatNeverWas(one, shelf)
  if (never !== undefined)
    return [
      { ...base, rule: 'mention-date', weight: 'mend', what: `there is no such day as ${never}` },
    ]
  const said = mentionOf(one, shelf.record)
  if (said === undefined || isMeantAfterAll(one, said, shelf)) return []
  const slip = slipOf(one, said, shelf)
  if (slip !== undefined) return slip === 'meant' ? [] : [{ ...base, ...slip }]
  if (one.targetKind === 'nothing') return unresolved(said).map((told) => ({ ...base, ...told }))
  // What the draft itself sends along lies with it.
  if (one.targetKind !== 'missing' || one.relation === 'transmits') return []
  const what = isKnownElsewhere(one, shelf)
    ? `points to ${one.target}, which is not here`
    : 'no such paper is here, and no other paper speaks of it'
  return [{ ...base, rule: 'mention-missing', weight: 'look', what }]
}

/** "30 February": a day that its month has in no year, or not in the year that is written behind it. */
function dayThatNeverWas(one: ReferenceEntry, { record }: Shelf): string | undefined {
  const code = record.document(one.document)?.language
  const months = languages.find((language) => language.code === code)?.mentions?.months ?? {}
  for (const [words, first, name, second, year] of one.mention.matchAll(writtenDay)) {
    const month = months[name!.toLowerCase()]
    const day = Number(first ?? second)
    if (month !== undefined && day > 0 && day > daysInMonth(Number(year ?? leapYear), month))
      return words
  }
  return undefined
}

/** Where no year is given February may have 29 days. */
const leapYear = 2000

/** A day before or behind a word, and the year if one follows. */
const writtenDay =
  /(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?(\p{L}{3,})\.?(?:\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?)?(?:,?\s+(\d{4}))?/gu

function mentionOf({ id, document }: ReferenceEntry, record: StoredRecord): Mention | undefined {
  const reference = [...record.findings('reference', document)].find((one) => one.id === id)
  const mention = reference && record.finding(reference.body.mention)
  return mention?.kind === 'mention' ? mention.body : undefined
}

/** The next likeliest paper is here and nothing speaks against it: of the day that is said, or no day is said. */
function isMeantAfterAll(one: ReferenceEntry, { date }: Mention, { papers }: Shelf): boolean {
  if (one.targetKind === 'held' || one.targetKind === 'self') return false
  return one.alternatives.some(({ target }) => {
    const paper = papers.find(({ id }) => id === target)
    if (paper === undefined) return false
    return date === undefined || (paper.date !== undefined && agrees(date, paper.date.value))
  })
}

/** Words that name one paper must lead to one; "the correspondence" need not. */
function unresolved({ form }: Mention): Pick<Complaint, 'rule' | 'weight' | 'what'>[] {
  if (form === 'set' || form === 'elliptic') return []
  const weight = form === 'undated' ? 'look' : 'mend'
  return [{ rule: 'mention-unresolved', weight, what: 'points to no document that is known' }]
}

/** Whether anything but the draft speaks of a missing document. */
function isKnownElsewhere({ target }: ReferenceEntry, { record, draft }: Shelf): boolean {
  for (const { document, body } of record.findings('reference'))
    if (
      body.target.kind === 'missing' &&
      body.target.document === target &&
      !draft.includes(document)
    )
      return true
  return false
}
