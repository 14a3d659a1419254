/** Events and links, as the commands and other programs see them: the columns of the code book, and where the words stand. */
import { actorCode, actorName, type LinkRow } from '../capabilities/events/index.ts'
import { type DatedEvent, isCounted, type Standing } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export interface EventEntry {
  readonly id: string
  readonly date_start: string
  readonly date_end: string
  readonly precision: DatedEvent['precision']
  readonly actor: string
  readonly target: string
  /** What the two are called, where their codes stand for parties of the record. */
  readonly actorName: string
  readonly targetName: string
  readonly kind: string
  readonly scale: number
  readonly exact: string
  readonly prefix: string
  readonly note: string
  readonly document: string
  readonly reach: 'public' | 'private'
  readonly confidence: number
  /** Whether the lab and counts take it, or it waits as a suggestion. */
  readonly counts: 'yes' | 'no'
  readonly episode?: string
  readonly same_as?: string
  readonly standing: Standing['standing']
  readonly evidence: Addressed
}

export interface EventLinkEntry extends LinkRow {
  readonly evidence: Addressed
}

/** All events, in order of document and place. */
export function* eventEntries(record: StoredRecord): Iterable<EventEntry> {
  for (const finding of record.findings('event')) {
    const { body, evidence, id, document, confidence, standing } = finding
    const address = addressOf(record, evidence[0])
    yield {
      id,
      date_start: body.first ?? '',
      date_end: body.last ?? '',
      precision: body.precision,
      actor: actorCode(body.actor),
      target: actorCode(body.target),
      actorName: actorName(record, body.actor),
      targetName: actorName(record, body.target),
      kind: body.kind,
      scale: body.scale,
      exact: address.exact,
      prefix: address.prefix,
      note: noteOf(body),
      document,
      reach: body.reach,
      confidence,
      counts: isCounted(finding) ? 'yes' : 'no',
      ...(body.episode === undefined ? {} : { episode: body.episode }),
      ...(body.sameAs === undefined ? {} : { same_as: body.sameAs }),
      standing,
      evidence: address,
    }
  }
}

/** The marks of the code book, and the rule that made the row. */
function noteOf({ actor, target, told, rule, dateBasis, dateWords }: DatedEvent): string {
  return [
    actor.root === target.root ? 'DOMESTIC' : '',
    told === 'reported' || told === 'alleged' ? `as ${told}` : '',
    dateWords === undefined ? '' : `dated by “${dateWords}” (${dateBasis})`,
    rule,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** All links between events. */
export function* eventLinks(record: StoredRecord): Iterable<EventLinkEntry> {
  for (const { id, body, evidence } of record.findings('reaction')) {
    const address = addressOf(record, evidence[0])
    yield {
      id,
      from: body.from,
      to: body.to,
      relation: body.relation,
      claimed_by: body.claimedBy,
      exact: address.exact,
      prefix: address.prefix,
      note: '',
      evidence: address,
    }
  }
}
