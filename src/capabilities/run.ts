/**
 * Resolves what is stale: every `resolve` in the order that `after` asks for.
 *
 * It goes on where a killed build stood: stale documents stay stale until the
 * last capability has resolved.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Language } from '../languages/index.ts'
import type { DocumentId, Finding, SignedPapers } from '../record/index.ts'
import {
  addNotes,
  type Database,
  derivedFolder,
  dropFindings,
  dropNotes,
  isHeld,
  keepFindings,
  keepParties,
  markStale,
  metaOf,
  notesOf,
  orderOf,
  placeOf,
  replaceFindings,
  replaceNotes,
  type Store,
  setMeta,
} from '../store/index.ts'
import type { Capability, Resolution, Stale } from './capability.ts'
import { type Failure, unlessFailing } from './failure.ts'

export interface RunTools {
  /** Milliseconds. */
  readonly clock: () => number
  /** Is told how long each capability took for its part. */
  readonly took: (part: string, milliseconds: number) => void
  readonly language: (code: string | undefined) => Language | undefined
  /** Is told what a capability could not do. */
  readonly failed: (failure: Failure) => void
  readonly progress: (done: number, of: number, what: string) => void
  /** What was signed of the papers in a chancery. */
  readonly signed?: SignedPapers
  /** A record of up to so many documents is resolved whole, since that costs a moment only. */
  readonly wholeUpTo?: number | undefined
}

/** Above this share of stale documents it is cheaper to resolve them all. */
const mostStale = 0.2

/** In so small a record to resolve all again costs no more than to find out what is touched. */
export const usuallyWhole = 200

/** Resolves what is stale, capability by capability. */
export function resolveAll(
  store: Store,
  capabilities: readonly Capability[],
  tools: RunTools,
): void {
  const { database } = store
  const ordered = inOrder(capabilities)
  const stale = staleDocuments(store, tools.wholeUpTo ?? usuallyWhole)
  const changed = new Map<string, ReadonlySet<DocumentId>>()
  let isWhole = true
  // Nobody adds or moves a document while all are resolved.
  let known: readonly DocumentId[] | undefined
  const order = (): readonly DocumentId[] => (known ??= orderOf(database))
  for (const capability of ordered) {
    const resolvedWith = metaOf(database, `resolved ${capability.name}`)
    const version = versionOf(capability, ordered)
    const own: Stale =
      resolvedWith === version ? staleFor(capability, stale, changed) : { kind: 'all' }
    if (own.kind === 'some' && own.documents.size === 0) continue
    const began = tools.clock()
    const others = unlessFailing(
      () => resolveOne(store, capability, { ...tools, stale: own, order }),
      (error) => tools.failed({ capability: capability.name, error }),
    )
    tools.took(`resolving: ${capability.name}`, tools.clock() - began)
    if (others !== undefined) {
      changed.set(capability.name, others)
      setMeta(database, `resolved ${capability.name}`, version)
    } else {
      // What it could not do with what it noted before, it may do with none.
      setMeta(database, `resolved ${capability.name}`, '')
      isWhole = false
    }
  }
  database.transaction(() => {
    if (isWhole) database.run(`DELETE FROM stale`)
    dropOthers(database, capabilities)
  })
}

/** What capabilities found that are no more; looked for only where there are others than before. */
function dropOthers(database: Database, capabilities: readonly Capability[]): void {
  const own = names(capabilities)
  if (metaOf(database, 'capabilities') === own) return
  database.run(`DELETE FROM finding WHERE capability NOT IN (${own})`)
  setMeta(database, 'capabilities', own)
}

/** What a capability resolves depends on its own version and on those it comes after. */
function versionOf(capability: Capability, all: readonly Capability[]): string {
  const before = all
    .filter(({ name }) => capability.after.includes(name))
    .map((one) => `${one.name}(${versionOf(one, all)})`)
  return [capability.version, ...before].join(' ')
}

function names(capabilities: readonly Capability[]): string {
  return capabilities.map(({ name }) => `'${name.replaceAll("'", "''")}'`).join(', ')
}

function staleDocuments({ database }: Store, wholeUpTo: number): Stale {
  const documents = new Set(
    database.all(`SELECT document FROM stale`).map((row) => String(row.document) as DocumentId),
  )
  const held = Number(database.get(`SELECT count(*) AS n FROM document`)?.n)
  const isAll = documents.size > 0 && (held <= wholeUpTo || documents.size > held * mostStale)
  return isAll ? { kind: 'all' } : { kind: 'some', documents }
}

/** Beside what is new, the documents of which a capability that this one reads now says something else. */
function staleFor(
  { after }: Capability,
  stale: Stale,
  changed: ReadonlyMap<string, ReadonlySet<DocumentId>>,
): Stale {
  if (stale.kind === 'all') return stale
  const more = after.flatMap((name) => [...(changed.get(name) ?? [])])
  return { kind: 'some', documents: new Set([...stale.documents, ...more]) }
}

interface ResolveOne extends RunTools {
  readonly stale: Stale
  readonly order: () => readonly DocumentId[]
}

/** Resolutions kept in one transaction, and findings; more would only fill memory and lengthen what a kill loses. */
const heapOfResolutions = 1000
const heapOfFindings = 2000

/** Resolves, and gives the documents whose findings are others than before; none when all is new. */
function resolveOne(
  store: Store,
  { name, resolve }: Capability,
  { stale, order, progress, signed }: ResolveOne,
): ReadonlySet<DocumentId> {
  const { database } = store
  const folder = join(store.dossier.home, derivedFolder, name)
  mkdirSync(folder, { recursive: true })
  if (stale.kind === 'all')
    database.transaction(() => {
      dropFindings(database, { capability: name, stage: 'resolve' })
      dropNotes(database, name)
    })
  const resolutions = resolve(store.record(), {
    stale,
    folder,
    progress,
    ...(signed === undefined ? {} : { signed }),
    notes: notesOf(database, name),
    order,
    place: (document) => placeOf(database, document),
    nameMissing: (wish, key) => store.register.name(wish, `${name} ${key}`),
  })
  // What is resolved for the first time since all was dropped has nothing to take away.
  const seen = new Set<DocumentId>()
  const isFresh = ({ document }: Resolution): boolean => {
    if (stale.kind === 'some' || document === undefined || seen.has(document)) return false
    seen.add(document)
    return true
  }
  const changed = new Set<DocumentId>()
  for (const some of heaps(resolutions))
    database.transaction(() => {
      for (const one of some) {
        const isOther = keepResolution(database, name, { ...one, isFresh: isFresh(one) })
        if (!isOther || one.document === undefined || stale.kind === 'all') continue
        changed.add(one.document)
        // A build that is killed here must not forget who has to look at it.
        markStale(database, one.document)
      }
      store.register.write()
    })
  if (stale.kind === 'some') forgetGone(database, name, stale.documents)
  return changed
}

/** What was noted of documents that are no more; it was needed to see whom that touches. */
function forgetGone(database: Database, name: string, stale: ReadonlySet<DocumentId>): void {
  database.transaction(() => {
    for (const id of stale) if (!isHeld(database, id)) dropNotes(database, name, id)
  })
}

interface KeptResolution extends Resolution {
  readonly isFresh: boolean
}

/** Whether what is kept is something else than before. */
function keepResolution(
  database: Database,
  capability: string,
  { document, findings, without, notes, isFresh }: KeptResolution,
): boolean {
  const isAddition = document === undefined && without !== undefined
  const owner = { capability, ...(document === undefined ? {} : { document }) }
  if (isFresh) addNotes(database, owner, notes ?? [])
  else if (notes !== undefined || !isAddition) replaceNotes(database, owner, notes ?? [])
  if (document === undefined) {
    if (without === undefined) dropFindings(database, { capability, stage: 'whole' })
    for (const id of without ?? []) database.run(`DELETE FROM finding WHERE id = ?`, id)
    keepFindings(database, findings, { capability, stage: 'whole' })
    return true
  }
  if (isFresh) keepFindings(database, findings, { capability, stage: 'resolve' })
  else if (!replaceFindings(database, findings, { capability, stage: 'resolve', document }))
    return false
  keepPartiesOf(database, document, findings)
  return true
}

/** The names at the head of a document belong to the parties that its name findings say. */
function keepPartiesOf(
  database: Database,
  document: DocumentId,
  findings: readonly Finding[],
): void {
  const named = findings.filter((one) => one.kind === 'name')
  if (named.length === 0) return
  const parties = new Map(named.map(({ body }) => [body.name, body.party]))
  keepParties(database, document, (name) => parties.get(name))
}

function* heaps(resolutions: Iterable<Resolution>): Iterable<Resolution[]> {
  let some: Resolution[] = []
  let findings = 0
  for (const one of resolutions) {
    some.push(one)
    findings += one.findings.length
    if (some.length < heapOfResolutions && findings < heapOfFindings) continue
    yield some
    some = []
    findings = 0
  }
  if (some.length > 0) yield some
}

/** Capabilities so that each comes after those it reads. A circle is a fault of the program. */
function inOrder(capabilities: readonly Capability[]): Capability[] {
  const ordered: Capability[] = []
  const visit = (one: Capability, way: readonly string[]): void => {
    if (ordered.includes(one)) return
    if (way.includes(one.name))
      throw new RangeError(`capabilities after each other in a circle: ${way.join(' → ')}`)
    for (const name of one.after) {
      const before = capabilities.find((other) => other.name === name)
      if (before !== undefined) visit(before, [...way, one.name])
    }
    ordered.push(one)
  }
  for (const one of capabilities) visit(one, [])
  return ordered
}
