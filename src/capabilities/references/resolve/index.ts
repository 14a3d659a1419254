/**
 * Resolving: mentions → references, and the missing documents that they know.
 *
 * Two rounds over the record. In the first, mentions with a date, a title or a
 * number find their documents or found missing ones; in the second all mentions
 * are resolved, so that `a letter` of one document can be the letter that only
 * a later one dates. When few documents are new, only they and those whose
 * mentions they may change are looked at again.
 */
import {
  type Document,
  type DocumentId,
  daysOf,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { type Catalogue, witness } from './catalogue.ts'
import { missingFinding, namerOf, referencesOf, storyFindings } from './findings.ts'
import { dated, libraryOf, numbersOf } from './library.ts'
import { keepMemory, loadMemory } from './memory.ts'
import { resolveDocument } from './resolve-document.ts'
import { resolveSome } from './resolve-some.ts'
import type { Shelved } from './shelf.ts'
import { type Step, stepsOf } from './withholding.ts'

export { dated, libraryOf } from './library.ts'

/** References of the documents that need them; missing documents and stories of the whole record. */
export function resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  if (tools.stale.kind === 'all') return resolveAll(record, tools)
  const { documents } = tools.stale
  const memory = loadMemory(tools.folder, documents, {
    days: daysOfAll(record, documents),
    numbers: () => numbersOf(record),
  })
  return memory === undefined
    ? resolveAll(record, tools)
    : resolveSome(record, tools, { ...memory, stale: documents })
}

/** The days on which new documents were written. */
function daysOfAll(record: StandingRecord, ids: ReadonlySet<DocumentId>): Set<number> {
  const days = new Set<number>()
  for (const id of ids) {
    const date = record.document(id)?.date?.value
    if (date !== undefined) days.add(daysOf(date).first)
  }
  return days
}

/** Documents that tell of other times than their own come when all others have spoken. */
function* storiesLast(record: StandingRecord): Iterable<Document> {
  for (const document of record.documents()) if (!isStory(document)) yield document
  for (const document of record.documents()) if (isStory(document)) yield document
}

function isStory(document: Document): boolean {
  return document.date === undefined || document.kind.value === 'article'
}

function* resolveAll(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const library = libraryOf(record)
  for (const document of record.documents()) {
    resolveDocument(document, dated(record, document.id), library)
  }
  const catalogue: Catalogue = new Map()
  const stories = new Map<Shelved, Step[]>()
  const nameOf = namerOf(library, tools)
  for (const document of storiesLast(record)) {
    const resolved = resolveDocument(document, record.findings('mention', document.id), library)
    for (const one of resolved) {
      for (const target of one.targets)
        if (target !== 'self' && !target.held) witness(catalogue, target, one)
    }
    const own = library.shelf.get(document.id)
    for (const step of own === undefined ? [] : stepsOf(resolved, own)) {
      const told = stories.get(step.of)
      if (told === undefined) stories.set(step.of, [step])
      else told.push(step)
    }
    const drafts = resolved.flatMap((one) => referencesOf(one, nameOf))
    yield { document: document.id, findings: withIds(document.id, drafts) }
  }
  const missing = [...catalogue.values()].flatMap((entry) => missingFinding(entry, nameOf))
  yield {
    document: undefined,
    findings: [...missing, ...storyFindings([...stories.values()], library, nameOf)],
  }
  keepMemory(tools.folder, library, missing, catalogue)
}
