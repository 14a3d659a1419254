/**
 * Acts become events: a letter that accepts, refuses or threatens is an event of its
 * own date, from who writes to who is written to.
 *
 * Only acts that a side does itself and that are sure enough to stand on the board. What
 * the sentences tell already is not told twice, and several acts of one kind in one
 * letter are one episode.
 */
import type { ActKind, Document, Draft, EventKind, Standing } from '../../record/index.ts'
import { dayAt, daysOf, sureEnough } from '../../record/index.ts'
import { overlaps } from '../../text/index.ts'
import { maker } from './find/index.ts'
import { partOf } from './find/known.ts'

/** PLOVER's kind of an act, and its weight; what only sets a condition or keeps a right is no event. */
const kinds: Readonly<Partial<Record<ActKind, { kind: EventKind; scale: number }>>> = {
  propose: { kind: 'REQUEST', scale: 2 },
  counter: { kind: 'REQUEST', scale: 1 },
  request: { kind: 'REQUEST', scale: 1 },
  demand: { kind: 'REQUEST', scale: -2 },
  offer: { kind: 'AGREE', scale: 4 },
  accept: { kind: 'AGREE', scale: 4 },
  commit: { kind: 'AGREE', scale: 4 },
  concede: { kind: 'CONCEDE', scale: 3 },
  reject: { kind: 'REJECT', scale: -4 },
  postpone: { kind: 'REJECT', scale: -2 },
  threaten: { kind: 'THREATEN', scale: -4 },
  'ignore-noted': { kind: 'ACCUSE', scale: -2 },
}

export interface Around {
  readonly acts: readonly Standing<'act'>[]
  /** Events that the sentences tell. */
  readonly told: readonly Standing<'event'>[]
  readonly rootOf: (name: string) => string
}

/** The events that the acts of one document make. */
export function eventsOfActs(document: Document, { acts, told, rootOf }: Around): Draft<'event'>[] {
  const { date, from, to } = document
  const [writer, reader] = [from[0]?.value, to[0]?.value]
  if (date === undefined || writer === undefined || reader === undefined) return []
  const { first, last } = daysOf(date.value)
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const [own, others] = [rootOf(writer), rootOf(reader)]
  if (own === others) return []
  return acts.filter(stands).flatMap((act): Draft<'event'>[] => {
    const made = kinds[act.body.act]
    const [evidence] = act.evidence
    const actor = rootOf(act.body.party)
    if (made === undefined || (actor !== own && actor !== others)) return []
    // Sentences are read before anybody knows on whose side a name stands.
    const names = actor === own ? from : to
    const codes = new Set([actor, ...names.map(({ value }) => partOf(value))])
    const isTold = ({ body, evidence: [one] }: Standing<'event'>): boolean =>
      codes.has(body.actor.root) && overlaps(one, evidence)
    if (told.some(isTold)) return []
    return [
      {
        kind: 'event',
        body: {
          ...made,
          first: dayAt(first),
          last: dayAt(last),
          precision: first === last ? 'day' : last - first <= 31 ? 'month' : 'season',
          dateBasis: 'document',
          actor: { root: actor, words: act.body.party },
          target: actor === own ? { root: others, words: reader } : { root: own, words: writer },
          reach: 'public',
          told: 'act',
          rule: `an act of the letter: ${act.body.act}`,
          episode: `${document.id} ${made.kind}`,
        },
        evidence: [evidence],
        maker,
        confidence: act.confidence,
      },
    ]
  })
}

/** Done by a side itself, and confirmed or sure enough. */
function stands({ body, standing, confidence }: Standing<'act'>): boolean {
  return body.mode === 'direct' && (standing !== 'found' || confidence >= sureEnough)
}
