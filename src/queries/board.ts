/** The board as the commands and other programs see them. */
import {
  agreedOn,
  type BoardAct,
  boardOf,
  brokenOn,
  duesOn,
  gapsOf,
  gapWords,
  openingsOn,
  owedOn,
  pastWords,
  reversalsOn,
  rightsKeptOn,
  sideNames,
  type Turn,
  tellingsOf,
  threatsOn,
  togetherOn,
  type Unkept,
  unkeptOn,
} from '../capabilities/negotiation/index.ts'
import type { ActValues, EdtfDate, Standing } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

/** A question of the board: who moved on it, and where each side stands. */
export interface BoardEntry {
  readonly id: string
  readonly question: string
  readonly acts: readonly ActEntry[]
  readonly positions: readonly PositionEntry[]
  /** How far the sides are apart, in words, where values can be compared. */
  readonly apart: readonly string[]
  /** Acts told again or told of the other, against the act itself. */
  readonly told: readonly ToldEntry[]
}

/** An act as it is told elsewhere: what differs from the act itself, in words. */
export interface ToldEntry {
  readonly told: string
  readonly original: string
  readonly differences: readonly string[]
}

/** A move with its answers. `date` is null where its letter has none. */
export interface ActEntry {
  readonly id: string
  readonly document: string
  readonly date: string | null
  readonly party: string
  readonly act: string
  readonly mode: string
  readonly values: ActValues
  /** Sure enough to stand, or confirmed; the others are suggestions. */
  readonly stands: boolean
  readonly standing: string
  readonly confidence: number
  readonly answers: readonly AnswerEntry[]
  readonly evidence: Addressed
}

/** What a letter made of a move. */
export interface AnswerEntry {
  readonly document: string
  readonly response: string
  readonly standing: string
  readonly confidence: number
  /** The sentence that says it most plainly; none where the act was passed over. */
  readonly words: string | null
  /** The passage that answers, which has that sentence in it; none where the act was passed over. */
  readonly evidence: Addressed | null
}

/** Where a side stood as of a letter: its value, and the words that say so. */
export interface PositionEntry {
  readonly party: string
  readonly as_of: string | null
  readonly value: string
  readonly words: string
}

/** The sides that have a column, also one that has said nothing yet. */
export function boardParties(record: StoredRecord, asOf?: EdtfDate): readonly string[] {
  return boardOf(record, asOf).parties
}

/** Questions with their acts and positions, the most argued first. */
export function boardEntries(record: StoredRecord, asOf?: EdtfDate): BoardEntry[] {
  return boardOf(record, asOf).rows.map((row) => ({
    id: row.question.id,
    question: row.title,
    acts: row.acts.map((act) => actEntry(record, act)),
    positions: [...row.cells]
      .flatMap(([, acts]) => acts)
      .map((act) => ({
        party: act.party,
        as_of: act.document.date?.value ?? null,
        value: act.value,
        words: act.finding.evidence[0].exact,
      })),
    apart: gapWords(gapsOf(row)),
    told: tellingsOf(row).map(({ told, original, differences }) => ({
      told: told.finding.id,
      original: original.finding.id,
      differences,
    })),
  }))
}

function actEntry(record: StoredRecord, act: BoardAct): ActEntry {
  const { finding, document, party, answers, stands } = act
  return {
    id: finding.id,
    document: document.id,
    date: document.date?.value ?? null,
    party,
    act: finding.body.act,
    mode: finding.body.mode,
    values: finding.body.values,
    stands,
    standing: finding.standing,
    confidence: finding.confidence,
    answers: answers.map((one) => answerEntry(record, one)),
    evidence: addressOf(record, finding.evidence[0]),
  }
}

function answerEntry(record: StoredRecord, answer: Standing<'response'>): AnswerEntry {
  const { document, body, standing, confidence, evidence } = answer
  const [{ exact }] = evidence
  const isSilent = body.response === 'passed-over'
  return {
    document,
    response: body.response,
    standing,
    confidence,
    words: isSilent ? null : exact,
    evidence: isSilent ? null : addressOf(record, { ...evidence[0], ...body.passage }),
  }
}

/** A move that nobody has answered. `days` counts to the day of the board, null where a day is not known. */
export interface OwedEntry {
  readonly by: readonly string[]
  readonly since: string | null
  /** `passed over`, `put off`, `open`: nothing was written since. */
  readonly how: string
  /** A reader looked and found it so. */
  readonly checked: boolean
  readonly days: number | null
  readonly words: string
}

/** Who owes an answer to what, oldest first. */
export function owedEntries(record: StoredRecord, asOf?: EdtfDate): OwedEntry[] {
  return owedOn(boardOf(record, asOf), asOf).map(({ act, by, how, checked, days }) => ({
    by,
    since: act.document.date?.value ?? null,
    how,
    checked,
    days: days ?? null,
    words: act.finding.evidence[0].exact,
  }))
}

/** One line of what stands below the board: whose word, since when, and the words set against it, if any. */
export interface BelowEntry {
  readonly by: string
  readonly since: string | null
  readonly words: string
  readonly then: string
}

/** What is agreed, open, against an own word, threatened and kept as a right, under the heads of the page. */
export function belowEntries(
  record: StoredRecord,
  asOf?: EdtfDate,
): { readonly head: string; readonly entries: readonly BelowEntry[] }[] {
  const board = boardOf(record, asOf)
  const line = (act: BoardAct, then = ''): BelowEntry => ({
    by: act.party,
    since: act.document.date?.value ?? null,
    words: act.finding.evidence[0].exact,
    then,
  })
  const turn = ({ earlier, later }: Turn): BelowEntry => {
    const { finding, document } = later
    const did = `${document.date?.value ?? document.id} ${pastWords[finding.body.act]}`
    return line(earlier, `${did}: ${finding.evidence[0].exact}`)
  }
  const together = (act: BoardAct): BelowEntry => ({
    ...line(act),
    by: act.met.join(', ') || act.party,
  })
  const unkept = ({ promised, day, told, document }: Unkept): BelowEntry => {
    const then = `${document.date?.value ?? document.id}: ${told.exact}`
    const by = promised.by.join(', ') || promised.document.id
    return { by, since: day, words: promised.words.exact, then }
  }
  return [
    {
      head: 'agreed',
      entries: [
        ...togetherOn(board, 'agreed').map(together),
        ...agreedOn(board).map(({ act, answer }) => line(act, answer.evidence[0].exact)),
      ],
    },
    { head: 'left open', entries: togetherOn(board, 'left-open').map(together) },
    {
      head: 'to be done',
      entries: duesOn(board, asOf).map(({ act, how, term, last }) => ({
        ...line(act, `${how}, ${last ?? term}`),
        by:
          how === 'asked'
            ? sideNames(record, act.document.to).join(', ')
            : act.met.join(', ') || act.party,
      })),
    },
    {
      head: 'promised, and said not to have been kept',
      entries: unkeptOn(record, board, asOf).map(unkept),
    },
    { head: 'openings', entries: openingsOn(board).map((act) => line(act)) },
    { head: 'undertaken or accepted, then refused or put off', entries: brokenOn(board).map(turn) },
    {
      head: 'proposed, then refused or put off by the same side',
      entries: reversalsOn(board).map(turn),
    },
    { head: 'threats', entries: threatsOn(board).map((act) => line(act)) },
    { head: 'rights kept', entries: rightsKeptOn(board).map((act) => line(act)) },
  ].filter(({ entries }) => entries.length > 0)
}
