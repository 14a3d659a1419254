/**
 * Resolving when few documents are new: they themselves, the letters after them
 * that may speak of them without a date, and those that witness a missing
 * document of their day, which may now have arrived.
 */
import {
  type Document,
  type DocumentId,
  type Evidence,
  type Finding,
  type FindingId,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { lettersBack } from './candidates.ts'
import { type Catalogue, witness } from './catalogue.ts'
import { missingFinding, namerOf, referencesOf, storyFindings } from './findings.ts'
import { dated } from './library.ts'
import { addToMemory, keptMissing, type Line, type Memory, packed } from './memory.ts'
import { paperHead } from './papers.ts'
import type { Library } from './pointer.ts'
import { resolveDocument } from './resolve-document.ts'
import { type Shelved, shelved } from './shelf.ts'
import { type Step, stepsOf } from './withholding.ts'

/** How many days later a letter may still speak of a new one without its date. */
const daysAfter = 90
/** So many documents that tell a story of withholding are told again. */
const mostTellers = 200

interface Known extends Memory {
  readonly stale: ReadonlySet<DocumentId>
}

/** References of what has changed; missing documents and stories that change with it. */
export function* resolveSome(
  record: StandingRecord,
  tools: ResolveTools,
  known: Known,
): Iterable<Resolution> {
  const library: Library = { ...known, words: (key) => record.words(key as DocumentId) }
  const sidesBefore = library.sides.kept().length
  const fresh = shelve(record, library, known.stale)
  const told = [...record.findings('withholding')]
  const affected = affectedBy(record, library, { ...known, fresh })
  for (const { document } of told.slice(0, mostTellers)) affected.add(document)
  const documents = inOrder(record, affected)
  for (const document of documents) resolveDocument(document, dated(record, document.id), library)
  const nameOf = namerOf(library, tools)
  const catalogue: Catalogue = new Map()
  const stories = new Map<Shelved, Step[]>()
  for (const document of documents) {
    const resolved = resolveDocument(document, record.findings('mention', document.id), library)
    for (const one of resolved) {
      for (const target of one.targets)
        if (target !== 'self' && !target.held) witness(catalogue, target, one)
    }
    const own = library.shelf.get(document.id)
    for (const step of own === undefined ? [] : stepsOf(resolved, own))
      stories.set(step.of, [...(stories.get(step.of) ?? []), step])
    yield {
      document: document.id,
      findings: withIds(
        document.id,
        resolved.flatMap((one) => referencesOf(one, nameOf)),
      ),
    }
  }
  const changed = changedMissing(record, known, { affected, catalogue, nameOf })
  yield {
    document: undefined,
    findings: [
      ...changed.map(({ finding }) => finding).filter((one) => one !== undefined),
      ...storyFindings([...stories.values()], library, nameOf),
    ],
    without: [...changed.flatMap(({ old }) => old ?? []), ...told.map((one) => one.id)],
  }
  const sides = library.sides
    .kept()
    .flatMap((side, index): Line[] => (index < sidesBefore ? [] : [['side', index, side]]))
  addToMemory(tools.folder, [
    ...sides,
    ...[...known.stale].map((id): Line => ['gone', id]),
    ...fresh.map((one): Line => ['shelved', packed(one)]),
    ...changed.flatMap((one) => linesOfChanged(one, library)),
  ])
}

function linesOfChanged({ key, finding }: Changed, library: Library): Line[] {
  const entry = library.shelf.get(key)
  if (finding === undefined) return [['gone', key]]
  return entry === undefined
    ? []
    : [
        ['shelved', packed(entry)],
        ['missing', key, keptMissing(finding)],
      ]
}

function shelve(
  record: StandingRecord,
  library: Library,
  stale: ReadonlySet<DocumentId>,
): Shelved[] {
  return [...stale].flatMap((id): Shelved[] => {
    const document = record.document(id)
    if (document === undefined || document.id !== id) return []
    const one = shelved(document, library.sides, paperHead(document, record))
    library.shelf.add(one)
    return [one]
  })
}

function affectedBy(
  record: StandingRecord,
  library: Library,
  { fresh, stale, missing, arrived }: Known & { readonly fresh: readonly Shelved[] },
): Set<DocumentId> {
  const affected = new Set<DocumentId>([...stale].filter((id) => record.document(id)?.id === id))
  for (const key of arrived) for (const id of missing.get(key)?.witnesses ?? []) affected.add(id)
  for (const one of fresh) {
    if (!Number.isFinite(one.first) || !Number.isFinite(one.last)) continue
    for (const [from, to] of [
      [one.from[0], one.to[0]],
      [one.to[0], one.from[0]],
    ]) {
      if (from === undefined) continue
      const after = library.shelf.before(from, to, one.last + daysAfter, lettersBack * 2)
      for (const letter of after)
        if (letter.held && letter.last >= one.first) affected.add(letter.key as DocumentId)
    }
  }
  return affected
}

function inOrder(record: StandingRecord, ids: ReadonlySet<DocumentId>): Document[] {
  const documents = [...ids].flatMap((id) => record.document(id) ?? [])
  return documents.sort((one, other) =>
    (one.date?.value ?? '9') < (other.date?.value ?? '9') ? -1 : 1,
  )
}

interface Changed {
  readonly key: string
  readonly finding: Finding<'missing'> | undefined
  readonly old: FindingId | undefined
}

/** Missing documents of which some witness was looked at again: its other witnesses stay as they were. */
function changedMissing(
  record: StandingRecord,
  known: Known,
  more: {
    readonly affected: ReadonlySet<DocumentId>
    readonly catalogue: Catalogue
    readonly nameOf: (document: Shelved) => DocumentId
  },
): Changed[] {
  const { affected, catalogue, nameOf } = more
  const isTouched = (id: DocumentId): boolean => affected.has(id) || known.stale.has(id)
  const before = [...known.missing]
    .filter(([, one]) => one.witnesses.some(isTouched))
    .map(([key]) => key)
  return [...new Set([...before, ...catalogue.keys()])].map((key): Changed => {
    const old = known.missing.get(key)
    const finding = old === undefined ? undefined : record.finding(old.finding)
    const kept =
      finding?.kind === 'missing' ? finding.evidence.filter((one) => !isTouched(one.document)) : []
    const entry = catalogue.get(key)
    const [fresh] = entry === undefined ? [] : missingFinding(entry, nameOf)
    const evidence = [...kept, ...(fresh?.evidence ?? [])]
    const body = finding?.kind === 'missing' ? { ...fresh?.body, ...finding.body } : fresh?.body
    if (body === undefined || evidence.length === 0)
      return { key, finding: undefined, old: old?.finding }
    const draft = {
      kind: 'missing' as const,
      body,
      evidence: evidence as [Evidence, ...Evidence[]],
      maker: (fresh ?? finding)!.maker,
      confidence: Math.max(fresh?.confidence ?? 0, finding?.confidence ?? 0),
    }
    return {
      key,
      finding: withIds<'missing'>(evidence[0]!.document, [draft])[0],
      old: old?.finding,
    }
  })
}
