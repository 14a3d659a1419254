/**
 * Texts in the making: versions, amendments, what is disputed, who adopted.
 *
 * Every changed word of a version can be led back to who asked for it. A text
 * is adopted by signatures over the hash of its words; nobody is bound who did
 * not sign.
 */
import { type AlignedPair, alignWords, wordsOf } from '../../text/index.ts'
import type { Adoption, Amendment, Draft, EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { sha256 } from '../proofs/bytes.ts'
import { groupBy, type Ledger } from './ledger.ts'

export interface DraftState {
  readonly id: EntryId
  readonly by: PartyId
  readonly time: string
  readonly name: string
  readonly meeting?: EntryId
  readonly committee: readonly PartyId[]
  readonly follows: readonly EntryId[]
  readonly text: string
  readonly sha256: string
  /** Whether no later version follows it. Two versions may both be last: they stand side by side. */
  readonly isLast: boolean
  /** Words in square brackets: not agreed. */
  readonly brackets: readonly string[]
  readonly amendments: readonly AmendmentState[]
  readonly adoptions: readonly AdoptionState[]
  /** Of the committee, who has not signed this text and is not bound by it. */
  readonly notBound: readonly PartyId[]
}

export interface AmendmentState {
  readonly id: EntryId
  readonly by: PartyId
  readonly find: string
  readonly replace: string
  readonly reason: string
  /** The later version that takes it in. */
  readonly takenBy?: EntryId
  /** Whether the words it wants changed stand in the text. */
  readonly applies: boolean
}

interface AdoptionState {
  readonly by: PartyId
  readonly entry: EntryId
  readonly time: string
  readonly reservations: readonly string[]
  /** `false` when the hash signed is not that of this text: a signature under other words. */
  readonly overThisText: boolean
}

export function draftsOf(ledger: Ledger): DraftState[] {
  const drafts = ledger.of('draft')
  const known: Known = {
    followed: new Set(drafts.flatMap(({ body }) => body.follows)),
    takers: new Map(
      drafts
        .toReversed()
        .flatMap(({ id, body }) => body.takes.map((taken) => [taken, id] as const)),
    ),
    amendments: groupBy(ledger.of('amendment'), ({ body }) => body.of),
    adoptions: groupBy(ledger.of('adoption'), ({ body }) => body.of),
  }
  return drafts.map((entry) => draftState(entry, known))
}

/** Indexes made once for all drafts. */
interface Known {
  readonly followed: ReadonlySet<EntryId>
  /** The first version that takes an amendment in. */
  readonly takers: ReadonlyMap<EntryId, EntryId>
  readonly amendments: ReadonlyMap<string, readonly Entry<Amendment>[]>
  readonly adoptions: ReadonlyMap<string, readonly Entry<Adoption>[]>
}

/** The hash under which a text is adopted. */
export function textHash(text: string): string {
  return sha256(text.normalize('NFC')).toString('hex')
}

/** A stretch of a comparison of two versions. */
export interface ComparedStretch {
  readonly kind: 'same' | 'out' | 'in'
  readonly words: string
  /** Who asked for the change: the author of an amendment taken in, else of the version. */
  readonly by?: PartyId
}

/** Two versions word by word, with who is answerable for each change. */
export function compareVersions(
  before: DraftState,
  after: DraftState,
  amendments: readonly AmendmentState[],
): ComparedStretch[] {
  const taken = amendments.filter(({ takenBy }) => takenBy === after.id)
  const by = (words: string, side: 'find' | 'replace'): PartyId =>
    taken.find((amendment) => holdsWords(amendment[side], words))?.by ?? after.by
  return compareTexts(before.text, after.text).map((stretch) =>
    stretch.kind === 'same'
      ? stretch
      : { ...stretch, by: by(stretch.words, stretch.kind === 'out' ? 'find' : 'replace') },
  )
}

/** Whether the words stand together in a text, whatever signs stand around them. */
function holdsWords(text: string, words: string): boolean {
  const forms = (of: string) =>
    ` ${wordsOf(of)
      .map(({ form }) => form)
      .join(' ')} `
  return forms(words).trim() !== '' && forms(text).includes(forms(words))
}

/** Two texts word by word. */
export function compareTexts(before: string, after: string): ComparedStretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const stretches: ComparedStretch[] = []
  for (const pair of alignWords(one, other).flatMap(wordByWord)) {
    const out = stretchOf(before, one, pair.one)
    const put = stretchOf(after, other, pair.other)
    const common = pair.kind === 'same' ? commonStart(out, put, wordLength(one, pair.one[0])) : 0
    push(stretches, 'same', put.slice(0, common))
    push(stretches, 'out', out.slice(common))
    push(stretches, 'in', put.slice(common))
  }
  return stretches
}

function draftState(entry: Entry<Draft>, known: Known): DraftState {
  const { body } = entry
  const hash = textHash(body.text)
  const adoptions = adoptionsOf(entry, hash, known)
  const bound = adoptions.filter(({ overThisText }) => overThisText).map(({ by }) => by)
  return {
    id: entry.id,
    by: entry.log,
    time: entry.time,
    name: body.name,
    committee: body.committee,
    follows: body.follows,
    text: body.text,
    sha256: hash,
    isLast: !known.followed.has(entry.id),
    brackets: body.text.match(/\[[^[\]]*\]/g) ?? [],
    amendments: amendmentsOf(entry, known),
    adoptions,
    notBound: body.committee.filter((party) => !bound.includes(party)),
    ...(body.meeting === undefined ? {} : { meeting: body.meeting }),
  }
}

function amendmentsOf(entry: Entry<Draft>, { amendments, takers }: Known): AmendmentState[] {
  return (amendments.get(entry.id) ?? []).map(({ id, log, body }) => {
    const taker = takers.get(id)
    return {
      id,
      by: log,
      find: body.find,
      replace: body.replace,
      reason: body.reason,
      applies: entry.body.text.includes(body.find),
      ...(taker === undefined ? {} : { takenBy: taker }),
    }
  })
}

function adoptionsOf(entry: Entry<Draft>, hash: string, { adoptions }: Known): AdoptionState[] {
  return (adoptions.get(entry.id) ?? []).map(({ id, log, time, body }) => ({
    by: log,
    entry: id,
    time,
    reservations: body.reservations,
    overThisText: body.sha256 === hash,
  }))
}

/**
 * How much of two stretches of one word is the same: the word with the signs
 * behind it as far as they agree, or nothing where the word is written otherwise.
 */
function commonStart(out: string, put: string, word: number): number {
  let common = 0
  while (common < out.length && out[common] === put[common]) common += 1
  return common >= word ? common : 0
}

/** From where the stretch of a word begins to the end of the word. */
function wordLength(
  words: readonly { readonly start: number; readonly end: number }[],
  at: number,
): number {
  return words[at]!.end - (at === 0 ? 0 : words[at]!.start)
}

/** A run of equal words is taken apart, so that a changed comma marks one word and not the run. */
function wordByWord(pair: AlignedPair): AlignedPair[] {
  if (pair.kind !== 'same') return [pair]
  return Array.from({ length: pair.one[1] - pair.one[0] }, (_, at) => ({
    kind: 'same',
    one: [pair.one[0] + at, pair.one[0] + at + 1],
    other: [pair.other[0] + at, pair.other[0] + at + 1],
  }))
}

function stretchOf(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  [from, to]: readonly [number, number],
): string {
  if (from === to) return ''
  // A stretch reaches to the next word, so that stretches joined are the text again.
  const start = from === 0 ? 0 : words[from]!.start
  return text.slice(start, words[to]?.start ?? text.length)
}

function push(stretches: ComparedStretch[], kind: ComparedStretch['kind'], words: string): void {
  const last = stretches.at(-1)
  if (words === '') return
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, words: last.words + words }
  else stretches.push({ kind, words })
}
