/** What is wrong with the quotations of a draft, and with what it tells of others without marks. */
import { changeSentence, groundSentence } from '../../capabilities/quotations/index.ts'
import { type QuotationEntry, quotations } from '../../queries/index.ts'
import type { DocumentId } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import type { Complaint } from './complaint.ts'

/** Complaints about all that the documents of a draft give as another's words. */
export function complaintsOfQuotations(
  record: StoredRecord,
  documents: readonly DocumentId[],
): Complaint[] {
  return documents.flatMap((document) => [
    ...[...quotations(record, { document })].flatMap(ofQuotation),
    ...[...quotations(record, { document, reported: true })].flatMap(ofTold),
  ])
}

function ofQuotation(one: QuotationEntry): Complaint[] {
  const base = { start: one.evidence.start, end: one.evidence.end, words: one.evidence.exact }
  const truth = {
    instead: one.sources.map((source) => source.evidence.exact).join(' … '),
    source: [...new Set(one.sources.map((source) => source.document))].join(', '),
  }
  const complaint: Complain = (rule, weight, what, instead = truth.instead) => [
    { rule, weight, ...base, what, ...(one.sources.length === 0 ? {} : { ...truth, instead }) },
  ]
  switch (one.verdict) {
    case 'altered':
      return complaint(
        'quotation-altered',
        isSlight(one) ? 'look' : 'mend',
        `altered: ${differences(one)}`,
      )
    case 'elided':
      return one.changes.some((change) => change.kind === 'omission' && !change.marked)
        ? complaint(
            'quotation-elided',
            'mend',
            `words are left out without a mark: ${differences(one)}`,
          )
        : turned(one, complaint)
    case 'spliced':
      return complaint('quotation-spliced', 'mend', 'pieces of several places run together')
    case 'misattributed':
      return complaint(
        'quotation-misattributed',
        'mend',
        one.reasons[0] ?? 'the words are somebody else’s',
      )
    case 'not-found':
      return complaint(
        'quotation-not-found',
        'mend',
        one.reasons[0] ?? 'the document it is given to does not hold it',
      )
    case 'variant':
      return complaint(
        'quotation-variant',
        'look',
        ['another version of the passage than the one held', ...graveOf(one)].join('; weighty: '),
      )
    case 'unverifiable':
      return complaint('quotation-unverifiable', 'look', 'no document here holds these words')
    case 'unplaced':
      return complaint('quotation-unplaced', 'look', one.reasons[0] ?? 'its source cannot be told')
    case 'exact':
      return elsewhere(one, complaint) ?? turned(one, complaint)
    case 'scare':
    case 'term':
    case null:
      return []
  }
}

/** What weighs among the differences, of which another version has many. */
function graveOf(one: QuotationEntry): string[] {
  const changes = one.changes.filter(({ grave }) => grave)
  return changes.length === 0 ? [] : [differences({ ...one, changes })]
}

type Complain = (
  rule: string,
  weight: Complaint['weight'],
  what: string,
  instead?: string,
) => Complaint[]

/** Quoted truly, but out of another paper than the one named. */
function elsewhere({ grounds }: QuotationEntry, complaint: Complain): Complaint[] | undefined {
  const ground = grounds.find(({ kind }) => kind === 'elsewhere')
  return ground && complaint('quotation-elsewhere', 'look', groundSentence(ground))
}

/** Quoted truly, but from behind the "not" that turns the words: the true words begin with it. */
function turned({ grounds, sources }: QuotationEntry, complaint: Complain): Complaint[] {
  const ground = grounds.find((one) => one.kind === 'turned')
  if (ground === undefined) return []
  const instead = `${ground.by} ${sources[0]?.evidence.exact ?? ''}`
  return complaint('quotation-turned', 'look', groundSentence(ground), instead)
}

/** What is told without marks: a number, date or negation that the passage has not, or no such passage. */
function ofTold(one: QuotationEntry): Complaint[] {
  const base = { start: one.evidence.start, end: one.evidence.end, words: one.evidence.exact }
  const [source] = one.sources
  if (one.verdict === 'altered' && source !== undefined)
    return [
      {
        rule: 'told-otherwise',
        weight: 'look',
        ...base,
        what: `told otherwise than it stands: ${differences(one)}`,
        instead: source.evidence.exact,
        source: source.document,
      },
    ]
  const nowhere = one.grounds.find(({ kind }) => kind === 'nowhere')
  return one.verdict === 'unplaced' && nowhere !== undefined && one.attribution.to === 'addressee'
    ? [{ rule: 'told-nowhere', weight: 'look', ...base, what: groundSentence(nowhere) }]
    : []
}

/** Only fitted to the sentence. */
function isSlight({ changes }: QuotationEntry): boolean {
  return changes.every((change) =>
    ['inflection', 'case', 'spelling', 'bracket'].includes(change.kind),
  )
}

function differences({ changes }: QuotationEntry): string {
  return changes
    .filter((change) => change.kind !== 'case')
    .map(changeSentence)
    .join('; ')
}
