/**
 * Composing acts: what a party wants to say, addressed to those it concerns.
 *
 * A reply goes to everybody who had what it replies to, so that an agreement
 * can be seen as one by all its parties. Nothing is signed here.
 */
import type { Body, EntryId, PartyId, Stage, Terms } from './entries/body.ts'
import { type Composed, type Entry, isKind } from './entries/entry.ts'
import type { Library } from './node/chancery.ts'
import { ChanceryError } from './problem.ts'
import { textHash } from './state/drafts.ts'

export interface LetterDraft {
  readonly to: readonly PartyId[]
  readonly copies: readonly PartyId[]
  readonly title: string
  readonly text: string
  readonly answers: readonly EntryId[]
}

export function letter({ to, copies, title, text, answers }: LetterDraft): Composed {
  if (to.length === 0)
    throw new ChanceryError(
      'malformed',
      'nothing was signed: the letter has no addressee',
      'Say to whom it goes.',
    )
  const others = copies.filter((party) => !to.includes(party))
  return {
    to,
    copies: others,
    body: { kind: 'letter', title, text: text.normalize('NFC'), answers },
  }
}

/** An offer to the parties that it would bind. */
export function offer(
  parties: readonly PartyId[],
  terms: Terms,
  more: { readonly words: string; readonly counters?: EntryId },
): Composed {
  return { to: parties, copies: [], body: { kind: 'offer', parties, terms, ...more } }
}

/** Accept or refuse an offer, before all its parties. */
export function answer(
  chancery: Library,
  of: EntryId,
  said: {
    readonly says: 'accept' | 'refuse'
    readonly reservations: readonly string[]
    readonly words: string
  },
): Composed {
  const entry = actOf(chancery, of, 'offer')
  return toAll(chancery, entry, { kind: 'answer', of, ...said })
}

/** Notice that ends an agreement on a day, to all that it binds. */
export function notice(chancery: Library, of: EntryId, ends: string, words: string): Composed {
  return toAll(chancery, actOf(chancery, of, 'offer'), { kind: 'notice', of, ends, words })
}

/** A statement that an agreement was broken, to all that it binds. */
export function breach(
  chancery: Library,
  alleged: Omit<Extract<Body, { kind: 'breach' }>, 'kind'>,
): Composed {
  return toAll(chancery, actOf(chancery, alleged.of, 'offer'), { kind: 'breach', ...alleged })
}

/** "We have published these": the hash of each text as published. */
export function publication(
  chancery: Library,
  of: EntryId,
  published: {
    readonly texts: readonly { readonly entry: EntryId; readonly text: string }[]
    readonly where: string
  },
): Composed {
  const texts = published.texts.map(({ entry, text }) => ({ entry, sha256: textHash(text) }))
  const body: Body = { kind: 'publication', of, texts, where: published.where }
  return toAll(chancery, actOf(chancery, of, 'offer'), body)
}

/** Give the copy asked for: the original envelope, whole. */
export function giveCopy(chancery: Library, request: EntryId, of: EntryId): Composed {
  const asked = actOf(chancery, request, 'copy-request')
  const copy = chancery.held.get(of)
  if (copy === undefined) throw notHeld(of)
  return {
    to: [asked.log],
    copies: [],
    body: { kind: 'copy-reply', request, copy: copy.envelope, reason: '' },
  }
}

/** That a copy which was asked for is not given, to the one who asked. */
export function declineCopy(chancery: Library, request: EntryId, reason: string): Composed {
  const asked = actOf(chancery, request, 'copy-request')
  return { to: [asked.log], copies: [], body: { kind: 'copy-reply', request, reason } }
}

/** A proposal on one question of a meeting, to everybody who is called to it. */
export function proposal(
  chancery: Library,
  terms: Extract<Terms, { kind: 'question' }>,
  more: { readonly words: string; readonly counters?: EntryId },
): Composed {
  const call = actOf(chancery, terms.meeting, 'call')
  return offer(partiesOf(chancery, call), terms, more)
}

export function attendance(
  chancery: Library,
  said: Omit<Extract<Body, { kind: 'attendance' }>, 'kind'>,
): Composed {
  return toAll(chancery, actOf(chancery, said.meeting, 'call'), { kind: 'attendance', ...said })
}

export function amendment(
  chancery: Library,
  said: Omit<Extract<Body, { kind: 'amendment' }>, 'kind'>,
): Composed {
  const draft = actOf(chancery, said.of, 'draft')
  if (!draft.body.text.includes(said.find))
    throw new ChanceryError(
      'malformed',
      `no amendment was made: the words "${said.find.slice(0, 60)}" do not stand in the draft`,
      'Give the words exactly as the draft has them.',
    )
  return toAll(chancery, draft, { kind: 'amendment', ...said })
}

/** A signature under exactly the words of a draft. */
export function adoption(
  chancery: Library,
  of: EntryId,
  reservations: readonly string[],
): Composed {
  const draft = actOf(chancery, of, 'draft')
  const body: Body = { kind: 'adoption', of, sha256: textHash(draft.body.text), reservations }
  return toAll(chancery, draft, body)
}

/** A stage of a call as people write it: `talks: place, date`. */
export function stageIn(words: string): Stage {
  const [name = '', questions = ''] = words.split(':')
  return {
    name: name.trim(),
    questions: questions
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  }
}

function toAll(chancery: Library, entry: Entry, body: Body): Composed {
  return { to: partiesOf(chancery, entry), copies: [], body }
}

/** Everybody who has an entry, but ourselves. */
function partiesOf(chancery: Library, entry: Entry): PartyId[] {
  const all = [entry.log, ...entry.to, ...entry.copies]
  return [...new Set(all)].filter(
    (party): party is PartyId => party !== '*' && party !== chancery.party,
  )
}

function actOf<K extends Body['kind']>(
  chancery: Library,
  id: EntryId,
  kind: K,
): Entry<Extract<Body, { kind: K }>> {
  const entry = chancery.held.get(id)
  if (entry === undefined) throw notHeld(id)
  if (!isKind(entry, kind))
    throw new ChanceryError(
      'malformed',
      `"${id.slice(0, 8)}" is not a ${kind} but a ${entry.body.kind}`,
      'Look up its id once more.',
    )
  return entry
}

function notHeld(id: string): ChanceryError {
  return new ChanceryError(
    'malformed',
    `no entry "${id.slice(0, 8)}" is held here`,
    'Look up its id in the in-tray or on the board.',
  )
}
