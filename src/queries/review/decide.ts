/**
 * From what a form says to a judgement.
 *
 * The form says little (which finding, what was pressed); the judgement stands
 * on its own feet and takes the words from the record as the reader saw it.
 */
import { parsePlace } from '../../markup/index.ts'
import {
  type Bodies,
  type Decision,
  type DocumentId,
  effective,
  type Judgement,
  type Kind,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import { type Anchor, describe } from '../../text/index.ts'
import { bodyOf } from './choices.ts'
import { findingById } from './queue.ts'

/** What a form may say. */
export type Wish = Readonly<Record<string, string | undefined>>

/** Who decides, when, and the name of the decision. */
export interface Stamp {
  readonly id: string
  readonly time: string
  readonly who: string
}

/** The judgement that a form asks for, or a sentence that says why there is none. */
export function judgementOf(record: StandingRecord, wish: Wish, stamp: Stamp): Judgement | string {
  switch (wish.decision) {
    case 'withdraw':
      return withdrawal(record, wish.judgement ?? '', stamp)
    case 'add':
      return addedNote(record, wish, stamp)
    case 'settle':
      return settlement(record, wish.judgement ?? '', stamp)
    case 'confirm':
    case 'reject':
    case 'choose':
      return onFinding(record, wish, stamp)
    default:
      return 'Nothing was decided: the form did not say what.'
  }
}

function onFinding(record: StandingRecord, wish: Wish, stamp: Stamp): Judgement | string {
  const finding = findingById(record, wish.finding ?? '')
  if (finding === undefined)
    return 'Nothing was decided: this finding is no longer in the record; somebody may have decided it, or its words have changed.'
  const decision = decisionOf(record, finding, wish)
  if (decision === undefined)
    return `Nothing was decided: "${wish.choice ?? ''}" is no value that this finding may have.`
  return about(finding, decision, { stamp, reason: wish.reason })
}

function decisionOf(record: StandingRecord, finding: Standing, wish: Wish): Decision | undefined {
  if (wish.decision === 'reject') return { kind: 'reject' }
  if (wish.decision === 'confirm') return { kind: 'confirm' }
  const body = bodyOf(finding, wish.choice ?? '', record)
  if (body === undefined) return undefined
  return sameMeaning(body, finding.body) ? { kind: 'confirm' } : { kind: 'amend', body }
}

/** Reasons change with the chooser; what is meant does not. */
function sameMeaning(one: Bodies[Kind], other: Bodies[Kind]): boolean {
  const meaning = (body: Bodies[Kind]) => JSON.stringify({ ...body, reasons: [], days: undefined })
  return meaning(one) === meaning(other)
}

interface AboutParts {
  readonly stamp: Stamp
  readonly reason: string | undefined
}

function about(finding: Standing, decision: Decision, { stamp, reason }: AboutParts): Judgement {
  const [{ start, end, exact, prefix, suffix, witness }] = finding.evidence
  const trimmed = reason?.trim()
  return {
    ...stamp,
    about: finding.kind,
    document: finding.document,
    anchor: { start, end, exact, prefix, suffix },
    ...(witness === undefined ? {} : { witness }),
    said: finding.body,
    decision,
    ...settling(finding),
    ...(trimmed ? { reason: trimmed.slice(0, 2000) } : {}),
  }
}

/** Who decides where others differ decides between them. */
function settling({ conflict, judgement }: Standing): Pick<Judgement, 'settles'> {
  const others = conflict ?? []
  if (others.length === 0) return {}
  return {
    settles: [...others, ...(judgement === undefined ? [] : [judgement])].map((one) => one.id),
  }
}

function withdrawal(record: StandingRecord, id: string, stamp: Stamp): Judgement | string {
  const known = effective(record.judgements?.() ?? []).find((one) => one.id === id)
  if (known === undefined) return 'Nothing was undone: that decision is not in the record any more.'
  const { about, document, anchor } = known
  return { ...stamp, about, document, anchor, decision: { kind: 'withdraw', judgement: id } }
}

/** Takes the side of one of those who differ: his decision again, in the name of who settles. */
function settlement(record: StandingRecord, id: string, stamp: Stamp): Judgement | string {
  const all = effective(record.judgements?.() ?? [])
  const chosen = all.find((one) => one.id === id)
  if (chosen === undefined)
    return 'Nothing was settled: that decision is not in the record any more.'
  const others = all.filter((one) => isSameThing(one, chosen)).map((one) => one.id)
  return { ...chosen, ...stamp, settles: others }
}

/** Whether two judgements are about the same words as the same kind of thing. */
export function isSameThing(one: Judgement, other: Judgement): boolean {
  return thingKey(one) === thingKey(other)
}

/** What a judgement is about, as a key. */
export function thingKey({ about, document, anchor, witness = 0 }: Judgement): string {
  return [about, document, witness, anchor.start, anchor.end, anchor.exact].join('\n')
}

/** No note is longer than a page. */
const longestNote = 5000

function addedNote(record: StandingRecord, wish: Wish, stamp: Stamp): Judgement | string {
  const document = record.document((wish.document ?? '') as DocumentId)
  const words = wish.words?.trim() ?? ''
  if (document === undefined) return 'No note was kept: its document is not held.'
  if (words === '') return 'No note was kept: it has no words.'
  const tags = (wish.tags ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  return {
    ...stamp,
    about: 'note',
    document: document.id,
    anchor: anchorOf(record.words(document.id), wish.place),
    decision: {
      kind: 'add',
      body: { words: words.slice(0, longestNote), tags: tags.slice(0, 20) },
    },
  }
}

/** The passage chosen, or the first words for a note on the whole document. */
function anchorOf(words: string, place: string | undefined): Anchor {
  const { start, end } = parsePlace(place ?? null) ?? { start: 0, end: undefined }
  const from = Math.min(start, Math.max(0, words.length - 1))
  const to = Math.min(words.length, Math.max(end ?? from + 60, from + 1))
  return describe(words, { start: from, end: to })
}
