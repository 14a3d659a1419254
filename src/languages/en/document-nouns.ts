/** What documents are called in English, and what is done with them. */
import type { Deed, DocumentNoun } from '../mentions.ts'
import { forms, nouns } from '../noun-table.ts'
import { tradeNouns, tradePairs } from './trade-papers.ts'

export const documentNouns: Record<string, DocumentNoun> = nouns([
  ['letter', ['letter'], 'letter', 'letter letters communication - epistle epistles'],
  // Of the old style: "your favour of the 3rd". Without its date a favour is a favour.
  ['letter', ['letter'], 'reply', 'favour favours favor favors'],
  ['letter', ['letter'], 'letter', 'postcard postcards message messages missive missives'],
  ['letter', ['e-mail'], 'letter', 'e-mail e-mails email emails mail mails'],
  [
    'cable',
    ['cable'],
    'letter',
    'cable cables telegram telegrams telegraph telegraphs wire wires airtel airtels teletype teletypes radiogram radiograms airgram airgrams dispatch dispatches despatch despatches',
  ],
  [
    'memorandum',
    ['memorandum', 'letter'],
    'letter',
    'memorandum memoranda memorandums - memo memos',
  ],
  [
    'aide-memoire',
    ['memorandum', 'note', 'letter'],
    'letter',
    'aide-memoire aide-memoires aide-mémoire aides-mémoire',
  ],
  ['circular', ['memorandum', 'letter'], 'letter', 'circular circulars encyclical encyclicals'],
  ['note', ['note', 'letter'], 'paper', 'note notes notice notices'],
  ['protest', ['note', 'letter'], 'paper', 'protest protests remonstrance remonstrances'],
  [
    'reply',
    ['letter', 'note', 'article'],
    'reply',
    'reply replies answer answers response responses rejoinder',
  ],
  ['report', ['report', 'memorandum', 'cable'], 'paper', 'report reports'],
  [
    'document',
    ['document', 'report', 'memorandum', 'cable', 'article', 'letter'],
    'paper',
    'document documents',
  ],
  [
    'paper',
    ['document', 'report', 'memorandum', 'cable', 'article', 'letter'],
    'paper',
    'paper papers',
  ],
  ['statement', ['statement', 'declaration'], 'paper', 'statement statements'],
  [
    'communique',
    ['statement', 'document'],
    'paper',
    'communique communiques communiqué communiqués',
  ],
  [
    'declaration',
    ['declaration', 'statement'],
    'paper',
    'declaration declarations manifesto manifestos proclamation proclamations',
  ],
  [
    'article',
    ['article', 'editorial'],
    'paper',
    'article articles editorial editorials commentary commentaries essay essays',
  ],
  ['speech', ['speech'], 'paper', 'speech speeches sermon sermons'],
  // Read out, or laid before somebody.
  ['address', ['speech', 'letter'], 'paper', 'address addresses'],
  ['preface', ['preface'], 'paper', 'preface prefaces foreword forewords'],
  [
    'survey',
    ['report', 'document'],
    'paper',
    'survey surveys valuation valuations appraisal appraisals estimate estimates',
  ],
  [
    'leaflet',
    ['document', 'statement'],
    'paper',
    'leaflet leaflets handbill handbills flyer flyers poster posters placard placards broadside broadsides',
  ],
  [
    'catalogue',
    ['document'],
    'paper',
    'catalogue catalogues catalog catalogs inventory inventories',
  ],
  ['opinion', ['document', 'letter'], 'paper', 'opinion opinions'],
  [
    'licence',
    ['document'],
    'paper',
    'licence licences license licenses permit permits patent patents mandate mandates warrant warrants',
  ],
  [
    'vindication',
    ['document', 'statement'],
    'paper',
    'vindication vindications refutation refutations',
  ],
  ['manuscript', ['document'], 'paper', 'manuscript manuscripts typescript typescripts'],
  ['dossier', ['document'], 'paper', 'dossier dossiers'],
  ['codicil', ['document'], 'paper', 'codicil codicils testament testaments'],
  ['diary', ['document'], 'paper', 'diary diaries journal journals notebook notebooks'],
  ['review', ['article', 'document'], 'paper', 'review reviews'],
  ['schedule', ['document'], 'paper', 'schedule schedules'],
  ['footnote', ['document', 'article'], 'paper', 'footnote footnotes'],
  [
    'drawing',
    ['document'],
    'paper',
    'drawing drawings specification specifications blueprint blueprints',
  ],
  [
    'guidelines',
    ['document'],
    'paper',
    'guidelines - questionnaire questionnaires prospectus prospectuses',
  ],
  ['invoice', ['document'], 'paper', 'invoice invoices'],
  ...tradeNouns,
  // What calls a deed, a patent or a policy again.
  ['instrument', ['contract', 'document'], 'paper', 'instrument instruments'],
  ['summons', ['ruling', 'document'], 'paper', 'summons summonses writ writs subpoena subpoenas'],
  ['log', ['document'], 'paper', 'log logs logbook logbooks day-book day-books ledger ledgers'],
  [
    'testimony',
    ['statement', 'document'],
    'paper',
    'affidavit affidavits deposition depositions testimony -',
  ],
  [
    'complaint',
    ['letter', 'document'],
    'reply',
    'complaint complaints application applications appeal appeals',
  ],
  [
    'decision',
    ['ruling', 'document'],
    'paper',
    'decision decisions resolution resolutions ruling rulings judgment judgments judgement judgements verdict verdicts order orders award awards injunction injunctions deliverance deliverances',
  ],
  [
    'directive',
    ['document', 'note'],
    'paper',
    'directive directives decree decrees edict edicts ordinance ordinances rescript rescripts',
  ],
  // What a ministry writes to its envoys.
  ['directive', ['document', 'letter', 'cable', 'note'], 'paper', 'instruction instructions'],
  [
    'minutes',
    ['minutes', 'document'],
    'paper',
    'minutes record transcript transcripts protocol protocols',
  ],
  [
    'treaty',
    ['contract'],
    'work',
    'treaty treaties agreement agreements contract contracts pact pacts convention conventions charter charters covenant covenants accord accords statutes - by-laws - concordat concordats',
  ],
  ['lease', ['contract'], 'work', 'lease leases'],
  ['deed', ['contract'], 'work', 'deed deeds conveyance conveyances indenture indentures'],
  [
    'proposal',
    ['letter', 'document'],
    'work',
    'proposal proposals draft drafts memorial memorials petition petitions ultimatum ultimatums',
  ],
  ['book', ['document'], 'work', 'book books pamphlet pamphlets brochure brochures'],
  ['map', ['document'], 'paper', 'map maps chart charts'],
  ['plan', ['document'], 'paper', 'plan plans'],
  ['sketch', ['document'], 'paper', 'sketch sketches tracing tracings diagram diagrams'],
  ['list', ['document'], 'paper', 'list lists agenda agendas spreadsheet spreadsheets'],
  ['tender', ['document'], 'paper', 'tender tenders'],
  [
    'endorsement',
    ['document'],
    'paper',
    'endorsement endorsements supplement supplements addendum addenda rider riders',
  ],
  ['order', ['document'], 'paper', 'po -'],
  ['copy', ['letter', 'document'], 'copy', 'copy copies'],
])

const circular: DocumentNoun = {
  family: 'circular',
  kinds: ['memorandum', 'letter'],
  class: 'letter',
}

/** Papers that two words name. */
export const nounPairs: Record<string, DocumentNoun> = {
  ...tradePairs,
  ...paired(circular, ['circular'], ['letter', 'letters']),
  ...paired(circular, ['circular'], ['note', 'notes']),
  ...paired(circular, ['circular'], ['despatch', 'despatches']),
  ...paired(circular, ['circular'], ['dispatch', 'dispatches']),
  ...paired(circular, ['circular'], ['telegram', 'telegrams']),
  ...paired(circular, ['circular'], ['instruction', 'instructions']),
  ...paired(
    { family: 'communique', kinds: ['statement', 'document'], class: 'paper' },
    ['press'],
    ['release', 'releases'],
  ),
  ...paired(ofTrade('order'), ['purchase', 'work', 'job', 'repair'], ['order', 'orders']),
  ...paired(
    ofTrade('delivery note'),
    ['delivery', 'dispatch', 'despatch', 'consignment', 'packing', 'advice', 'credit'],
    ['note', 'notes'],
  ),
}

function ofTrade(family: string): DocumentNoun {
  return { family, kinds: ['document'], class: 'paper' }
}

function paired(
  noun: DocumentNoun,
  firsts: readonly string[],
  [one, many]: readonly [string, string],
): Record<string, DocumentNoun> {
  return Object.fromEntries(
    firsts.flatMap((first) => [
      [`${first} ${one}`, noun],
      [`${first} ${many}`, { ...noun, plural: true }],
    ]),
  )
}

export const deeds: Record<string, Deed> = {
  ...forms('receive', 'receive received receiving receipt receives got thank thanks acknowledge'),
  ...forms(
    'answer',
    'reply replied replying replies answer answered answering answers respond responded responding response',
  ),
  ...forms(
    'ask',
    'request requests requested requesting ask asked asking asks demand demanded demanding require required',
  ),
  ...forms(
    'refuse',
    'refuse refused refusing refusal refuses deny denied denies decline declined declines declining unable unwilling',
  ),
  ...forms(
    'send',
    'send sends sent sending forward forwarded forwarding circulated circulate mailed passed give gave given furnish furnished furnishing supply supplied deposit deposited communicate communicated handed produce produced show showed shown let',
  ),
  ...forms(
    'enclose',
    'enclose enclosed enclosing encloses enclosure inclose inclosed inclosing annex annexed annexing subjoin subjoined subjoining herewith attach attached transmit transmits transmitted transmitting reproduced append appended reproduce',
  ),
  ...forms(
    'publish',
    'publish adopt adopted adopting published publishing publishes publication print printed issue issued issuing',
  ),
  ...forms(
    'write',
    'write wrote written writing writes make made making draft drafted presented submitted lodged delivered',
  ),
  ...forms(
    'say',
    'say says said saying state states stated declare declared assert asserts asserted allege alleged contain contains contained speak speaks mention mentions mentioned propose proposed call called',
  ),
  ...forms('learn', 'learn learnt learned heard informed'),
  ...forms('keep', 'secret conceal concealed concealing withhold withheld withholding'),
  ...forms('divulge', 'divulge divulged divulging reveal revealed disclose disclosed leaked'),
}
