/**
 * Resolving the mentions of one document in the order of its words: what was
 * spoken of before helps to tell what is meant next.
 */
import {
  type Document,
  daysOf,
  type EdtfDate,
  type Mention,
  type Standing,
} from '../../../record/index.ts'
import { resolveAttribution } from './attribution.ts'
import type { Resolved } from './decide.ts'
import { clueValue, type Library, type Pointer, pointerOf } from './pointer.ts'
import { type Context, resolveOne, resolveSet } from './resolve-mention.ts'
import type { Shelved } from './shelved.ts'
import type { Spoken } from './weighed.ts'
import type { Features } from './weights.ts'

/** How many things spoken of before are kept in mind. */
const memory = 40

/** Resolve all mentions of a document. New missing documents are put on the shelf. */
export function resolveDocument(
  document: Document,
  mentions: Iterable<Standing<'mention'>>,
  records: Library,
): Resolved[] {
  const all = [...mentions]
  const library = rememberingWords(records)
  const so: SoFar = { library, spoken: [], exhibits: new Map(), topic: undefined }
  const notBefore = document.date === undefined ? lastDayNamed(all) : undefined
  return all.map((mention, order) => {
    const pointer = answered(pointerOf(mention, document, library, notBefore), so.spoken)
    const one = resolveInContext(mention, pointer, so)
    layBefore(one, so.exhibits)
    if (!isPromise(pointer.body)) speakOf(one, order + 1, so)
    return one
  })
}

/** What the document has said so far, which grows with each mention. */
interface SoFar extends Context {
  readonly spoken: Spoken[]
  readonly exhibits: Map<string, Shelved>
  topic: Shelved | undefined
}

function resolveInContext(mention: Standing<'mention'>, pointer: Pointer, so: SoFar): Resolved {
  if (mention.body.form === 'attribution') return resolveAttribution(mention, pointer, so.library)
  if (isSet(mention.body)) return resolveSet(mention, pointer, so)
  if (pointer.family === 'exhibit') return resolveExhibit(mention, pointer, so.exhibits)
  return resolveOne(mention, pointer, so)
}

/** Keeps in mind what a mention has turned out to mean. */
function speakOf({ pointer, targets }: Resolved, order: number, so: SoFar): void {
  const { shelf } = so.library
  for (const target of targets) {
    const meant = target === 'self' ? shelf.get(pointer.ownKey) : target
    if (meant === undefined) continue
    if (meant.key !== pointer.ownKey) shelf.tell(meant, pointer.ownKey)
    if (isTopic(pointer, meant)) {
      so.topic ??= meant
      shelf.answer(meant, pointer.day)
    }
    if (isHeadOfCable(pointer)) so.topic ??= meant
    if (isTakenUp(pointer)) so.topic = meant
    so.spoken.unshift({
      document: meant,
      at: pointer.at,
      order,
      sentence: pointer.sentence,
      family: isExchange(pointer.body) ? 'exchange' : pointer.family,
      words: pointer.words,
    })
  }
  so.spoken.length = Math.min(so.spoken.length, memory)
}

/** The paper says under which letter it lays another before the court. */
function layBefore({ pointer, targets }: Resolved, exhibits: Map<string, Shelved>): void {
  const label = clueValue(pointer.body, 'exhibit')
  const [target] = targets
  if (label === undefined || target === undefined || target === 'self') return
  if (targets.length === 1 && !exhibits.has(label)) exhibits.set(label, target)
}

/** How often what stands under a letter is what the paper has named with it. */
const sureOfExhibit = 0.85

/** `Exhibit G` alone is what the same paper has called so, or nothing. */
function resolveExhibit(
  mention: Standing<'mention'>,
  pointer: Pointer,
  exhibits: ReadonlyMap<string, Shelved>,
): Resolved {
  const target = exhibits.get(clueValue(pointer.body, 'exhibit') ?? '')
  if (target === undefined)
    return { mention, pointer, targets: [], confidence: 0, features: {}, others: [] }
  const features: Features = { exhibitSame: 1 }
  return { mention, pointer, targets: [target], confidence: sureOfExhibit, features, others: [] }
}

/** The words of the document itself are asked for by each of its mentions. */
function rememberingWords(library: Library): Library {
  let last: { readonly key: string; readonly words: string } | undefined
  const words = (key: string): string => {
    if (last?.key !== key) last = { key, words: library.words(key) }
    return last.words
  }
  return { ...library, words }
}

/** An undated document was not written before the last day it names. */
function lastDayNamed(mentions: readonly Standing<'mention'>[]): number | undefined {
  const days = mentions
    .map(({ body }) => (body.date ?? '').replace(/^XXXX/, clueValue(body, 'year') ?? 'XXXX'))
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    .map((date) => daysOf(date as EdtfDate).last)
  return days.length === 0 ? undefined : Math.max(...days)
}

/** What `our reply of June 14` answers is earlier than that. */
function answered(pointer: Pointer, spoken: readonly Spoken[]): Pointer {
  const reply = spoken[0]?.document
  const after = pointer.body.clues.includes('answered above') && reply !== undefined
  return after && Number.isFinite(reply.first) ? { ...pointer, day: reply.first } : pointer
}

/** The letter that a letter answers is named near its beginning, with thanks or as received. */
function isTopic(pointer: Pointer, target: Shelved): boolean {
  const { relation } = pointer.body
  return (
    (relation === 'acknowledges' || relation === 'replies-to') &&
    pointer.at < 1500 &&
    target.key !== pointer.ownKey
  )
}

/** So far down a cable the words may stand with which it says what it takes up. */
const headOfCable = 400

/** `112. Your 181, August 21. Please …`: what a cable begins with it speaks of. */
function isHeadOfCable({ at, body, own }: Pointer): boolean {
  const { clues, number, date } = body
  if (at > headOfCable || own?.kinds[0] !== 'cable' || clues.includes('ours')) return false
  return number !== undefined && date !== undefined
}

/** `We have also received your letter of February 29`: from here on `your letter` is that one. */
function isTakenUp({ body }: Pointer): boolean {
  const isAnswered = body.relation === 'acknowledges' || body.relation === 'replies-to'
  return isAnswered && body.date !== undefined && body.clues.includes('yours')
}

/** What is only promised cannot be spoken of as if it were there. */
function isPromise(body: Mention): boolean {
  return body.relation === 'announces' && body.clues.includes('noun reply')
}

function isExchange(body: Mention): boolean {
  return body.clues.includes('exchange') || body.clues.includes('since')
}

function isSet(body: Mention): boolean {
  return body.form === 'set' || (body.clues.includes('plural') && body.date === undefined)
}
