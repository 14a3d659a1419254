/**
 * Annotations of others (W3C Web Annotation) as judgements with their maker.
 *
 * A comment, a tag, a highlight becomes a reader's note on the words that it
 * quotes; what carries a value of ours becomes a finding that a person added.
 * What a program of ours found is left out: the next build finds it again.
 */
import { createHash } from 'node:crypto'
import {
  type Bodies,
  type Document,
  type DocumentId,
  type Evidence,
  type Judgement,
  judgementAdding,
  type Kind,
  kinds,
  type StandingRecord,
  wordsIn,
} from '../../record/index.ts'
import { describe, place } from '../../text/index.ts'

export interface ReadJudgements {
  readonly judgements: readonly Judgement[]
  /** What could not be taken, each with the reason. */
  readonly left: readonly string[]
}

/** Whether a value is an annotation, a page or a collection of them, or a list. */
export function isAnnotations(value: unknown): boolean {
  return itemsOf(value).some((one) => isObject(one) && one.type === 'Annotation')
}

/** Judgements of annotations, placed in the words of the record. */
export function annotationsIn(
  value: unknown,
  record: StandingRecord,
  /** ISO 8601 instant, for those that say no time. */
  now: string,
): ReadJudgements {
  const judgements: Judgement[] = []
  const left: string[] = []
  for (const item of itemsOf(value)) {
    if (!isObject(item)) continue
    const taken = judgementOf(item, { record, now })
    if (typeof taken === 'string') left.push(`${text(item.id) ?? 'an annotation'}: ${taken}`)
    else if (taken !== undefined) judgements.push(taken)
  }
  return { judgements, left }
}

type Fields = Readonly<Record<string, unknown>>

interface Tools {
  readonly record: StandingRecord
  readonly now: string
}

/** The judgement; a reason in words where it cannot be taken; nothing for what a program made. */
function judgementOf(item: Fields, { record, now }: Tools): Judgement | string | undefined {
  const judged = item['rejoinder:judgement']
  if (isObject(judged)) return judged as unknown as Judgement
  const creator = listOf(item.creator).find(isObject)
  if (creator?.type === 'Software') return undefined
  const said = saidIn(item)
  if (said === undefined) return 'it says nothing that could be kept'
  const evidence = evidenceOf(item, record)
  if (typeof evidence === 'string') return evidence
  const hand = {
    id: createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 12),
    time: text(item.modified) ?? text(item.created) ?? now,
    who: text(creator?.name) ?? text(creator?.id) ?? text(item.creator) ?? 'unknown',
  }
  return judgementAdding(said.kind, said.body, { ...hand, evidence })
}

interface Said {
  readonly kind: Kind
  readonly body: Bodies[Kind]
}

function saidIn(item: Fields): Said | undefined {
  const bodies = [...listOf(item.body), ...listOf(item.bodyValue)]
  for (const body of bodies) {
    const kind = isObject(body) ? body['rejoinder:kind'] : undefined
    const value = isObject(body) ? body['rejoinder:value'] : undefined
    if ((kinds as readonly unknown[]).includes(kind) && isObject(value))
      return { kind: kind as Kind, body: value as unknown as Bodies[Kind] }
  }
  const tags = bodies.filter((body) => isObject(body) && body.purpose === 'tagging')
  const comments = bodies.filter((body) => !tags.includes(body))
  const words = comments.flatMap((body) => wordsOf(body) ?? []).join('\n\n')
  const note = { words, tags: tags.flatMap((body) => wordsOf(body) ?? []) }
  const highlights = listOf(item.motivation).includes('highlighting')
  if (words === '' && note.tags.length === 0 && !highlights) return undefined
  return { kind: 'note', body: note }
}

/** What a body says, without the markup that it may carry. */
function wordsOf(body: unknown): string | undefined {
  const words = text(body) ?? (isObject(body) ? (text(body.value) ?? text(body.id)) : undefined)
  return words?.replace(/<[^>]{0,500}>/g, '').trim()
}

function evidenceOf(item: Fields, record: StandingRecord): Evidence | string {
  const target = listOf(item.target)[0]
  if (target === undefined) return 'it has no target'
  const selectors = isObject(target) ? listOf(target.selector).flatMap(selectorsIn) : []
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector')
  const exact = text(quote?.exact)
  const document = documentOf(target, record)
  if (exact === undefined) return document === undefined ? unknown : opening(document.id, record)
  if (document === undefined) return soughtEverywhere(exact, record)
  const position = selectors.find((one) => one.type === 'TextPositionSelector')
  const start = typeof position?.start === 'number' ? position.start : 0
  const anchor = {
    start,
    end: start + exact.length,
    exact,
    prefix: text(quote?.prefix) ?? '',
    suffix: text(quote?.suffix) ?? '',
  }
  const words = record.words(document.id)
  const placed = place(anchor, words)
  if (placed.kind === 'exact' || placed.kind === 'moved')
    return { ...describe(words, placed.span), document: document.id }
  return `its words do not stand surely in ${document.id}: “${exact.slice(0, 80)}”`
}

/** A selector and those that refine it or stand in it: what is meant is the words they quote. */
function selectorsIn(selector: unknown): Fields[] {
  if (!isObject(selector)) return []
  const within = [selector.refinedBy, selector.startSelector, selector.endSelector]
  return [selector, ...within.flatMap(listOf).flatMap(selectorsIn)]
}

const unknown = 'its target is no document of this dossier'

/** A note on a document as a whole rests on its first words. */
function opening(document: DocumentId, record: StandingRecord): Evidence {
  const words = record.words(document)
  return { ...describe(words, { start: 0, end: Math.min(60, words.length) }), document }
}

/** A target is named by our id, by the address of a page of ours, or by the name of its source. */
function documentOf(target: unknown, record: StandingRecord): Document | undefined {
  const source = isObject(target) ? (target.source ?? target.id) : target
  const own = isObject(source) ? source['rejoinder:document'] : undefined
  const name = text(own) ?? text(isObject(source) ? source.id : source)
  if (name === undefined) return undefined
  const last = name
    .replace(/[?].*$/, '')
    .replace(/^.*[/#]/, '')
    .replace(/\.(?:html|xml)$/, '')
  const direct = record.document(decoded(last) as DocumentId)
  if (direct !== undefined) return direct
  const file = decoded(name)
  const ofFile = [...record.documents()].filter((one) => file.endsWith(one.witnesses[0].file))
  return ofFile.length === 1 ? ofFile[0] : undefined
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

function soughtEverywhere(exact: string, record: StandingRecord): Evidence | string {
  const found: Evidence[] = []
  for (const { id } of record.documents()) {
    const words = record.words(id)
    if (!words.includes(exact)) continue
    const evidence = wordsIn(id, words, exact)
    if (!('document' in evidence) || found.length > 0)
      return `${unknown}, and its words stand in several`
    found.push(evidence)
  }
  return found[0] ?? `${unknown}, and its words stand in none: “${exact.slice(0, 80)}”`
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[]
  if (!isObject(value)) return []
  if (value.type === 'Annotation') return [value]
  if (Array.isArray(value.items)) return value.items as readonly unknown[]
  return isObject(value.first) ? itemsOf(value.first) : []
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
