/**
 * Papers: every entry that is said to others becomes a text among the sources
 * of the dossier, and beside it stands what of it is certain.
 *
 * The file's name holds the entry's id, so however often an entry arrives it
 * is in the dossier once.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SignedPaper } from '../../record/index.ts'
import type { EntryId, PartyId } from '../entries/body.ts'
import { type Entry, isKind } from '../entries/entry.ts'
import { offersOf } from '../state/agreements.ts'
import { type Ledger, ledgerOf } from '../state/ledger.ts'
import { dayWords } from '../words.ts'
import { type Links, linksOf } from './links.ts'
import { subjectOf } from './terms.ts'
import { type Naming, type PaperWords, paperWords } from './words.ts'

/** A file among the sources, with what is signed of it. */
export interface Paper {
  readonly name: string
  readonly words: string
  readonly signed: SignedPaper
}

/** The papers of all entries held, in the order of the ledger. */
export function papersOf(entries: Iterable<Entry>): Paper[] {
  const ledger = ledgerOf(entries)
  const party = (id: PartyId) => ledger.histories.get(id)?.name.replace(/\s+/g, ' ') ?? id
  const tools: Tools = {
    ledger,
    naming: { party, entry: (id) => entryName(ledger.find(id as EntryId), id, party) },
    links: linksOf(ledger, { offers: offersOf(ledger), name: party }),
  }
  return ledger.entries.flatMap((entry) => paperOf(entry, tools) ?? [])
}

/** Write the papers that are not there yet; gives the names of the new files. */
export function writePapers(papers: readonly Paper[], folder: string): string[] {
  const written: string[] = []
  for (const { name, words } of papers) {
    if (existsSync(join(folder, name))) continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `.${name}.new`), words, { mode: 0o600 })
    renameSync(join(folder, `.${name}.new`), join(folder, name))
    written.push(name)
  }
  return written
}

interface Tools {
  readonly ledger: Ledger
  readonly naming: Naming
  readonly links: Links
}

function paperOf(entry: Entry, tools: Tools): Paper | undefined {
  const { naming, links } = tools
  const said = isKind(entry, 'letter') ? letterWords(entry) : paperWords(entry, naming)
  if (said === undefined) return undefined
  const file = (id: EntryId) => `letters/${fileNameOf(id, tools)}`
  const question = links.question(entry)
  return {
    name: fileNameOf(entry.id, tools),
    words: textOf(entry, said, tools),
    signed: {
      file: file(entry.id),
      entry: entry.id,
      isLetter: isKind(entry, 'letter'),
      acts: said.sentences.flatMap(({ act }) => act ?? []),
      ...(question === undefined ? {} : { question }),
      replies: held(links.replies(entry), tools).map(file),
      responses: links
        .responses(entry)
        .filter(({ to }) => tools.ledger.find(to) !== undefined)
        .map(({ to, response }) => ({ to: file(to), response })),
      receipts: links.receipts(entry),
    },
  }
}

function letterWords({ body }: Entry<Extract<Entry['body'], { kind: 'letter' }>>): PaperWords {
  return { subject: body.title, sentences: [], words: body.text, asks: true }
}

/** The paper with its head: From, To, Copies, Date, Subject, In answer to. */
function textOf(entry: Entry, said: PaperWords, tools: Tools): string {
  const { naming } = tools
  const names = (parties: readonly (PartyId | '*')[]) =>
    parties.map((one) => (one === '*' ? 'all parties' : naming.party(one))).join('; ')
  const isLetter = isKind(entry, 'letter')
  const head = [
    ['From', names([entry.log])],
    ['To', names(entry.to)],
    ['Copies', names(entry.copies)],
    ['Date', dayWords(entry.time)],
    ['Subject', said.subject],
  ].filter(([, value]) => value !== '')
  const answered = held(tools.links.replies(entry), tools)
  // A sentence and not a label: so the record reads it as it reads such words in any old letter.
  const answers = answered.map((id) => `In answer to ${naming.entry(id)}.\n`)
  return [
    ...(isLetter ? [] : [said.asks ? 'NOTE\n\n' : 'STATEMENT\n\n']),
    `${head.map(([label, value]) => `${label}: ${value}`).join('\n')}\n`,
    isLetter ? answers.join('') : '',
    ...said.sentences.map(({ words }) => `\n${words}\n`),
    said.words.trim() === '' ? '' : `\n${said.words.trim()}\n`,
  ].join('')
}

function held(ids: readonly EntryId[], { ledger }: Tools): EntryId[] {
  return ids.filter((id) => ledger.find(id) !== undefined)
}

/** How a paper speaks of another: by its author and day, as letters do. */
export function entryName(
  entry: Entry | undefined,
  id: string,
  party: (id: PartyId) => string,
): string {
  if (entry === undefined) return `an entry that is not held here (${id.slice(0, 8)})`
  const noun = isKind(entry, 'letter') ? 'letter' : 'note'
  return `the ${noun} of ${party(entry.log)} of ${dayWords(entry.time)}${matterOf(entry)}`
}

/** What an offer or a text is about, so that an answer to it can be read alone. */
function matterOf(entry: Entry): string {
  if (isKind(entry, 'offer')) {
    const { terms } = entry.body
    const value = terms.kind === 'question' ? `: ${terms.value.replace(/\s+/g, ' ').trim()}` : ''
    return ` (${subjectOf(terms)}${value})`
  }
  return isKind(entry, 'draft') ? ` (“${entry.body.name}”)` : ''
}

function fileNameOf(id: EntryId, { ledger, naming }: Tools): string {
  const entry = ledger.find(id)!
  const author = naming
    .party(entry.log)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${entry.time.slice(0, 10)}-${author.slice(0, 40)}-${entry.place}-${id.slice(0, 8)}.txt`
}
