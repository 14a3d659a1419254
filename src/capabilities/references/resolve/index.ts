/**
 * Resolving: mentions → references, and the missing documents that they know.
 *
 * Two rounds over the record, in order of date. In the first, mentions with a
 * date, a title or a number find their documents or found missing ones; in the
 * second all mentions are resolved, so that `a letter` of one document can be
 * the letter that only a later one dates.
 *
 * Each document sees what those before it have found out, so the order counts,
 * and a letter more stands in its place in the order, whenever it comes. Of a
 * document that asked for nothing that has changed, what it found out at the
 * last build is taken once more: see `trace.ts`.
 */
import type { StandingRecord } from '../../../record/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { missingDocuments, storiesTold } from './gathered.ts'
import { firstRound, secondRound } from './rounds.ts'
import { openSession } from './session.ts'

export { dated, libraryOf } from './library.ts'

/** Changes when mentions are resolved otherwise, or lines are noted otherwise. */
export const resolveVersion = '3'

/** References of the documents that need them; missing documents and stories that change with them. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const session = openSession(record, tools)
  yield* secondRound(session, firstRound(session))
  const [missing, stories] = [missingDocuments(session), storiesTold(session)]
  const findings = [...missing.findings, ...stories.findings]
  yield session.isWhole
    ? { document: undefined, findings }
    : { document: undefined, findings, without: [...missing.without, ...stories.without] }
}
