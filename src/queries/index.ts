/** What cuts across capabilities: the views of the whole record, in the order of the navigation. */
import { capabilities, type View } from '../capabilities/index.ts'
import { citeView } from './cite/show.ts'
import { documentsView } from './documents/show.ts'
import { exchangeView } from './exchange/show.ts'
import { judgementsView } from './judgements/show.ts'
import { answersView, movesView } from './moves/show.ts'
import { notesView } from './notes/show.ts'
import { reviewView } from './review/show.ts'
import { searchView } from './search-page/show.ts'
import { sourceView } from './source/show.ts'
import { textsView } from './texts/show.ts'
import { withheldView } from './withheld/show.ts'

export { type Addressed, addressOf } from './address.ts'
export {
  type BoardEntry,
  belowEntries,
  boardEntries,
  boardParties,
  type OwedEntry,
  owedEntries,
} from './board.ts'
export { type Citation, citationOf } from './cite/answer.ts'
export { bibtex, cslJson, ris } from './cite/formats.ts'
export { citationAddress, citationHead } from './cite/metadata.ts'
export {
  type ClaimEntry,
  claimEntries,
  type FigureEntry,
  figureEntries,
  figureWords,
  type LabelEntry,
  labelEntries,
} from './claims.ts'
export { type ComplaintEntry, complaintEntries } from './complaints.ts'
export { type Listed, listOf } from './documents/answer.ts'
export {
  type DocumentEntry,
  type HeldEntry,
  heldDocuments,
  type MissingEntry,
  missingDocuments,
} from './entries.ts'
export { isAboutMoves, moveJudgements } from './moves/judge.ts'
export {
  type QuotationChange,
  type QuotationEntry,
  type QuotationSource,
  quotations,
  verdicts,
} from './quotations.ts'
export { type ReferenceEntry, type ReplyEntry, references, replies } from './references.ts'
export { judgementOf, type Stamp, type Wish } from './review/decide.ts'
export { partyJudgements } from './review/parties.ts'
export { type Found, type SearchAnswer, search } from './search.ts'
export { type VariantEntry, variantsOf } from './texts/entries.ts'
export { titleOf } from './title.ts'
export { type UnansweredEntry, unanswered } from './unanswered.ts'
export { withholdingEditions } from './withheld/answer.ts'
export { isAboutWithheld, withheldJudgements } from './withheld/judge.ts'
export { hiddenTexts, hidesOf, type Repeat, redactionsOf, repeatsOf } from './withheld/repeats.ts'
export { type WithheldByRule, withheldByRule, withholdsNothing } from './withheld/rules.ts'
export { runsIn, runsOf, type Told } from './withheld/runs.ts'

/** All views: the record's own, then each capability's. Room and edition walk this list. */
export const views: readonly View[] = [
  exchangeView,
  documentsView,
  ...capabilities.flatMap((capability) => capability.show.views),
  reviewView,
  movesView,
  answersView,
  judgementsView,
  notesView,
  searchView,
  textsView,
  sourceView,
  citeView,
  withheldView,
]
export { type EventEntry, type EventLinkEntry, eventEntries, eventLinks } from './events.ts'
