/**
 * Resolving: mentions → references, and the missing documents that they know.
 *
 * Two rounds over the record. In the first, mentions with a date, a title or a
 * number find their documents or found missing ones; in the second all mentions
 * are resolved, so that `a letter` of one document can be the letter that only
 * a later one dates.
 */
import {
  type Alternative,
  type DocumentId,
  type Draft,
  type Finding,
  type Reference,
  type Standing,
  type StandingRecord,
  slug,
  type Target,
  withIds,
} from '../../../record/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { maker } from '../find/index.ts'
import { type Catalogue, describeMissing, type Entry, witness } from './catalogue.ts'
import { paperHead } from './papers.ts'
import type { Library } from './pointer.ts'
import { reasonsOf } from './reasons.ts'
import { type Choice, type Resolved, resolveDocument } from './resolve-document.ts'
import { emptyShelf, heldId, type Shelved, shelved } from './shelf.ts'
import { sidesOf } from './sides.ts'
import { type Step, stepsOf, withholdings } from './withholding.ts'

/** References of every document; then the missing documents of the whole record. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const library = libraryOf(record)
  for (const document of record.documents()) {
    resolveDocument(document, dated(record, document.id), library)
  }
  const catalogue: Catalogue = new Map()
  const stories = new Map<Shelved, Step[]>()
  const nameOf = namerOf(library, tools)
  for (const document of record.documents()) {
    const resolved = resolveDocument(document, record.findings('mention', document.id), library)
    for (const one of resolved) {
      for (const target of one.targets)
        if (target !== 'self' && !target.held) witness(catalogue, target, one)
    }
    const own = library.shelf.get(document.id)
    for (const step of own === undefined ? [] : stepsOf(resolved, own)) {
      stories.set(step.of, [...(stories.get(step.of) ?? []), step])
    }
    const drafts = resolved.flatMap((one) => referencesOf(one, nameOf))
    yield { document: document.id, findings: withIds(document.id, drafts) }
  }
  yield {
    document: undefined,
    findings: [
      ...[...catalogue.values()].flatMap((entry) => missingFinding(entry, nameOf)),
      ...storyFindings([...stories.values()], library, nameOf),
    ],
  }
}

/** The steps of all stories, numbered document by document: one sentence may tell two of them. */
function storyFindings(
  stories: readonly (readonly Step[])[],
  library: Library,
  nameOf: (document: Shelved) => DocumentId,
): Finding<'withholding'>[] {
  const idOf = (document: Shelved): DocumentId =>
    document.held ? heldId(document) : nameOf(document)
  const byDocument = new Map<DocumentId, Draft<'withholding'>[]>()
  for (const { document, ...draft } of stories.flatMap((steps) =>
    withholdings(steps, library, idOf),
  )) {
    const drafts = byDocument.get(document)
    if (drafts === undefined) byDocument.set(document, [draft])
    else drafts.push(draft)
  }
  return [...byDocument].flatMap(([document, drafts]) => withIds(document, drafts))
}

/** What resolving needs of the whole record. */
export function libraryOf(record: StandingRecord): Library {
  const parties = [...record.findings('party')].map((finding) => finding.body)
  const sides = sidesOf(parties)
  const shelf = emptyShelf()
  for (const document of record.documents()) {
    shelf.add(shelved(document, sides, paperHead(document, record)))
  }
  return { shelf, sides, words: (key) => record.words(key as DocumentId) }
}

/** Mentions that say enough to found a missing document. */
export function* dated(record: StandingRecord, id: DocumentId): Iterable<Standing<'mention'>> {
  for (const mention of record.findings('mention', id)) {
    const { date, title, number } = mention.body
    if (date !== undefined || title !== undefined || number !== undefined) yield mention
  }
}

/** The ids of missing documents: who wrote it and when, as the register grants them. */
function namerOf(library: Library, tools: ResolveTools): (document: Shelved) => DocumentId {
  const names = new Map<string, DocumentId>()
  return (document) => {
    const known = names.get(document.key)
    if (known !== undefined) return known
    const id = tools.nameMissing(wishFor(document, library), document.key)
    names.set(document.key, id)
    return id
  }
}

function wishFor(document: Shelved, library: Library): string {
  const side = document.from[0]
  const who = side === undefined ? '' : shortName(library.sides.label(side))
  const what = document.title ?? document.kinds[0] ?? 'document'
  const date = document.date ?? ''
  return (
    slug(
      [who, date === '' || who === '' ? what : '', date].filter((part) => part !== '').join(' '),
    ) || 'missing'
  )
}

/** Capital initials of a long name, the last word of a short one. */
function shortName(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word))
  const acronym = words.find((word) => /^\p{Lu}{2,}$/u.test(word))
  if (acronym !== undefined) return acronym
  return words.length > 3 ? words.map((word) => word[0]).join('') : (words.at(-1) ?? name)
}

function referencesOf(
  resolved: Resolved,
  nameOf: (document: Shelved) => DocumentId,
): Draft<'reference'>[] {
  const { mention, targets, confidence, features, others } = resolved
  const alternatives = others
    .filter((one) => one.share >= 0.02)
    .slice(0, 4)
    .flatMap((one): Alternative[] =>
      alternativeOf(one.candidate, one.share, reasonsFor(resolved, one.features), nameOf),
    )
  const draft = (target: Target): Draft<'reference'> => ({
    kind: 'reference',
    body: {
      mention: mention.id,
      target,
      relation: relationFor(resolved, target),
      reasons: reasonsFor(resolved, features),
      alternatives,
    },
    evidence: mention.evidence,
    maker,
    confidence,
  })
  if (targets.length === 0) return [draft({ kind: 'nothing' })]
  return targets.map((target) =>
    draft(target === 'self' ? { kind: 'self' } : targetOf(target, nameOf)),
  )
}

function relationFor(resolved: Resolved, target: Target): Reference['relation'] {
  return target.kind === 'self' && resolved.targets.length === 1
    ? 'self'
    : resolved.mention.body.relation
}

function reasonsFor(resolved: Resolved, features: Resolved['features']): string[] {
  return reasonsOf(features, { words: resolved.mention.evidence[0].exact })
}

function alternativeOf(
  choice: Choice,
  share: number,
  reasons: string[],
  nameOf: (document: Shelved) => DocumentId,
): Alternative[] {
  if (choice === 'nothing') return [{ target: { kind: 'nothing' }, confidence: share, reasons: [] }]
  // A missing document that only an alternative would found is not given a name.
  if (choice.isNew) return []
  return [{ target: targetOf(choice.document, nameOf), confidence: share, reasons }]
}

function targetOf(document: Shelved, nameOf: (document: Shelved) => DocumentId): Target {
  return document.held
    ? { kind: 'held', document: heldId(document) }
    : { kind: 'missing', document: nameOf(document) }
}

function missingFinding(
  entry: Entry,
  nameOf: (document: Shelved) => DocumentId,
): Finding<'missing'>[] {
  const [first, ...rest] = entry.witnesses.map((one) => one.evidence)
  if (first === undefined) return []
  const draft: Draft<'missing'> = {
    kind: 'missing',
    body: describeMissing(entry, nameOf(entry.shelved)),
    evidence: [first, ...rest],
    maker,
    confidence: Math.max(...entry.witnesses.map((one) => one.confidence)),
  }
  return withIds(first.document, [draft])
}
