/** Events that follow from what a letter does, and links between the events of a document. */
import { type StandingRecord, withIds } from '../../record/index.ts'
import type { Resolution, ResolveTools } from '../capability.ts'
import { chosen } from '../chosen.ts'
import { eventsOfActs } from './acts.ts'
import { rootsOfNames } from './find/index.ts'
import { linksIn } from './links/index.ts'
import { notingRoots, withThoseOfOtherRoots } from './roots-noted.ts'

/** Events that acts make, and the links of every document whose events are new. */
export function* resolve(
  record: StandingRecord,
  { stale, notes }: ResolveTools,
): Iterable<Resolution> {
  const rootOf = rootsOfNames(record)
  for (const document of chosen(record, withThoseOfOtherRoots(stale, notes, rootOf))) {
    const { id } = document
    const roots = notingRoots(rootOf)
    const told = [...record.findings('event', id)].filter(({ body }) => body.told !== 'act')
    const acts = [...record.findings('act', id)]
    const made =
      acts.length === 0 ? [] : eventsOfActs(document, { acts, told, rootOf: roots.rootOf })
    const links = told.length < 2 ? [] : linksIn(record.words(id), told, id)
    const findings = withIds<'event' | 'reaction'>(id, [...made, ...links])
    yield { document: id, findings, notes: roots.notes() }
  }
}
