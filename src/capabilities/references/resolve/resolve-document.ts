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
import { mailCandidates, mailFeatures, quotedShare } from './attribution.ts'
import { candidatesFor } from './candidates.ts'
import { featuresOf } from './features/index.ts'
import { newMissing, newMissingFeatures } from './missing.ts'
import { confidenceOf, type Model, modelFor, type Ranked, ranked } from './model.ts'
import { clueValue, type Library, type Pointer, pointerOf } from './pointer.ts'
import { setTargets } from './sets.ts'
import { circlesOf, type Shelf, type Shelved } from './shelf.ts'
import { isByName, isCalled, type Spoken } from './weighed.ts'
import type { Features } from './weights.ts'

/** What a mention came to mean: one target, or for a set several; none is an honest nothing. */
export interface Resolved {
  readonly mention: Standing<'mention'>
  readonly pointer: Pointer
  readonly targets: readonly (Shelved | 'self')[]
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  readonly features: Features
  readonly others: readonly Ranked<Choice>[]
}

/** A candidate: a document of the shelf, a missing one that would be new there, or nothing. */
export type Choice = { readonly document: Shelved; readonly isNew: boolean } | 'nothing'

/** How many things spoken of before are kept in mind. */
const memory = 40

/** Resolve all mentions of a document. New missing documents are put on the shelf. */
export function resolveDocument(
  document: Document,
  mentions: Iterable<Standing<'mention'>>,
  records: Library,
): Resolved[] {
  const resolved: Resolved[] = []
  const spoken: Spoken[] = []
  const exhibits = new Map<string, Shelved>()
  let topic: Shelved | undefined
  const all = [...mentions]
  const library = rememberingWords(records)
  const notBefore = document.date === undefined ? lastDayNamed(all) : undefined
  for (const mention of all) {
    const pointer = answered(pointerOf(mention, document, library, notBefore), spoken)
    const one =
      mention.body.form === 'attribution'
        ? resolveAttribution(mention, pointer, library)
        : isSet(mention.body)
          ? resolveSet(mention, pointer, { library, spoken })
          : pointer.family === 'exhibit'
            ? resolveExhibit(mention, pointer, exhibits)
            : resolveOne(mention, pointer, { library, spoken, topic, exhibits })
    resolved.push(one)
    layBefore(one, exhibits)
    for (const target of one.targets) {
      if (isPromise(pointer.body)) continue
      const meant = target === 'self' ? library.shelf.get(document.id) : target
      if (meant === undefined) continue
      if (meant.key !== document.id) library.shelf.tell(meant, document.id)
      if (isTopic(pointer, meant)) {
        topic ??= meant
        library.shelf.answer(meant, pointer.day)
      }
      if (isTakenUp(pointer)) topic = meant
      spoken.unshift({
        document: meant,
        at: pointer.at,
        order: resolved.length,
        sentence: pointer.sentence,
        family: isExchange(pointer.body) ? 'exchange' : pointer.family,
        words: pointer.words,
      })
    }
    spoken.length = Math.min(spoken.length, memory)
  }
  return resolved
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

interface Context {
  readonly library: Library
  readonly spoken: readonly Spoken[]
  readonly topic?: Shelved | undefined
  readonly exhibits?: ReadonlyMap<string, Shelved>
}

function resolveSet(mention: Standing<'mention'>, pointer: Pointer, context: Context): Resolved {
  const found = setTargets(pointer, context.library, context.spoken)
  return {
    mention,
    pointer,
    targets: found.targets,
    confidence: found.share,
    features: {},
    others: [],
  }
}

function resolveOne(mention: Standing<'mention'>, pointer: Pointer, context: Context): Resolved {
  const { shelf } = context.library
  const { spoken, topic, exhibits } = context
  const candidates = candidatesFor(pointer, shelf, spoken, topic).filter(({ document }) =>
    mayBeMeant(document, pointer),
  )
  const called = calledSo(candidates, pointer)
  const onlyOfStranger = onlyOfWriter(candidates, pointer)
  const choices: { candidate: Choice; features: Features }[] = candidates.map(
    ({ document, rank }) => ({
      candidate: { document, isNew: false },
      features: featuresOf(document, {
        pointer,
        spoken,
        topic,
        rank,
        only: called.length === 1 ? called[0] : undefined,
        isNamed: called.length > 0,
        onlyOfStranger,
        shelf,
        ...(exhibits === undefined ? {} : { exhibits }),
      }),
    }),
  )
  const fresh = pointer.body.clues.includes('weak') ? undefined : newMissing(pointer)
  if (fresh !== undefined) {
    const known = candidates.some(({ document }) => isCalled(document, pointer.family))
    choices.push({
      candidate: { document: fresh, isNew: true },
      features: newMissingFeatures(pointer, spoken, { known }),
    })
  }
  choices.push({ candidate: 'nothing', features: nothingFeatures(pointer) })
  context.library.observe?.(pointer, choices)
  if (isAdrift(pointer, spoken)) {
    const others = ranked(choices, modelOf(pointer))
    return { mention, pointer, targets: [], confidence: 0, features: {}, others }
  }
  return decided(mention, pointer, choices, context.library)
}

/** Of `the minutes` only papers of that name are meant, whatever else was spoken of. */
function mayBeMeant(document: Shelved, pointer: Pointer): boolean {
  const { clues, from } = pointer.body
  if (!clues.includes('weak')) return true
  if (!isCalled(document, pointer.family)) return false
  // `The agreement of the Parties` is not just any agreement.
  return from.length === 0 || document.from.some((side) => pointer.from.includes(side))
}

/** The candidates that are called by the noun of the words, where they name a paper by that alone. */
function calledSo(
  candidates: readonly { readonly document: Shelved }[],
  pointer: Pointer,
): readonly Shelved[] {
  const { family, ownKey } = pointer
  if (!isByName(pointer)) return []
  return candidates
    .map(({ document }) => document)
    .filter((one) => one.key !== ownKey && isCalled(one, family))
}

/**
 * `Mr Holt's letter`, where one letter of his is spoken of and he is no
 * correspondent: that one, however old it is.
 */
function onlyOfWriter(
  candidates: readonly { readonly document: Shelved }[],
  { from, fromKnown }: Pointer,
): Shelved | undefined {
  if (fromKnown || from.length === 0) return undefined
  const his = candidates.filter(({ document }) => document.from.some((side) => from.includes(side)))
  return his.length === 1 ? his[0]!.document : undefined
}

/**
 * In an undated letter, words without a date, a name or a number ("your
 * letter") can only mean what the letter itself has spoken of: there is no
 * order in time by which to tell what else they may mean. Beside it in a bundle
 * lie few enough papers to be told apart by what is said of them.
 */
function isAdrift({ own, body }: Pointer, spoken: readonly Spoken[]): boolean {
  if (own?.lies !== undefined) return false
  const dated = (one: Shelved | undefined): boolean =>
    one !== undefined && (Number.isFinite(one.first) || Number.isFinite(one.last))
  const tells = body.date !== undefined || body.title !== undefined || body.number !== undefined
  return (
    !dated(own) && !tells && body.relation !== 'self' && !spoken.some((one) => dated(one.document))
  )
}

function modelOf({ language, own }: Pointer): Model {
  return modelFor(language, { inBundle: own?.lies !== undefined })
}

/** Below this a target is more likely wrong than right, and nothing is said; it stays among the alternatives. */
const leastConfidence = 0.5
/**
 * The German calibration is of papers of a court, and low for those that lie in
 * a bundle: what is said there was right more often. Of letters between friends
 * the same share was right less often, so more is asked.
 */
const leastOf: Readonly<Record<string, { readonly papers: number; readonly letters: number }>> = {
  de: { papers: 0.47, letters: 0.6 },
}

function leastFor({ body, language, own }: Pointer): number {
  const least = leastOf[language ?? '']
  if (least === undefined) return leastConfidence
  return body.clues.includes('by type') || own?.lies !== undefined ? least.papers : least.letters
}

/** Puts a new missing document on the shelf; another of the same name is told from it by its place. */
function founded(document: Shelved, pointer: Pointer, shelf: Shelf): Shelved {
  const known = shelf.get(document.key)
  // `In March you had a survey made`, read again in the second round, is the paper of the first.
  if (known?.held === false && pointer.body.clues.includes('indefinite')) return known
  const taken = known !== undefined
  const own = taken
    ? { ...document, key: `${document.key} ${pointer.ownKey} ${pointer.at}` }
    : document
  shelf.add(own)
  return own
}

/** The likeliest choice, where it is likely enough to be said. */
function decided(
  mention: Standing<'mention'>,
  pointer: Pointer,
  choices: readonly { candidate: Choice; features: Features }[],
  { shelf }: Library,
): Resolved {
  const model = modelOf(pointer)
  const order = ranked(choices, model)
  const [best, ...others] = order
  const { candidate: choice, features, share } = best!
  const confidence = confidenceOf(share, model)
  if (choice === 'nothing') return { mention, pointer, targets: [], confidence, features, others }
  if (confidence < leastFor(pointer)) {
    return { mention, pointer, targets: [], confidence, features: {}, others: order }
  }
  const chosen = choice.isNew ? founded(choice.document, pointer, shelf) : choice.document
  learnFrom(chosen, pointer, shelf)
  const target = chosen.key === pointer.ownKey ? 'self' : chosen
  return { mention, pointer, targets: [target], confidence, features, others }
}

/** Shares below this are not sure enough to do without the quoted words. */
const sureByHead = 0.98
/** So many of the likeliest mails are searched for the quoted words. */
const searched = 8

function resolveAttribution(
  mention: Standing<'mention'>,
  pointer: Pointer,
  library: Library,
): Resolved {
  const choices: { candidate: Choice; features: Features }[] = mailCandidates(pointer, library).map(
    (document) => ({
      candidate: { document, isNew: false },
      features: mailFeatures(document, pointer, library),
    }),
  )
  choices.push({ candidate: 'nothing', features: { noMail: 1 } })
  const model = modelOf(pointer)
  let order = ranked(choices, model)
  const quoted = mention.evidence[1]?.exact
  if (order[0]!.share < sureByHead && quoted !== undefined) {
    order = ranked(
      order.map((one, index) => withQuoted(one, index < searched ? quoted : undefined, library)),
      model,
    )
  }
  library.observe?.(pointer, order)
  return decided(mention, pointer, order, library)
}

function withQuoted(
  one: Ranked<Choice>,
  quoted: string | undefined,
  library: Library,
): { candidate: Choice; features: Features } {
  const { candidate, features } = one
  if (candidate === 'nothing' || quoted === undefined) return one
  const mailQuoted = quotedShare(candidate.document, quoted, library)
  return { candidate, features: { ...features, mailQuoted } }
}

function nothingFeatures(pointer: Pointer): Features {
  if (pointer.body.clues.includes('weak')) return { nothing: 1, nothingPaper: 1, nothingWeak: 1 }
  return pointer.family === 'letter' || pointer.family === 'cable'
    ? { nothing: 1 }
    : { nothing: 1, nothingPaper: 1 }
}

/** A missing document is known by its mentions: each may add who, to whom, when, and a name for it. */
function learnFrom(document: Shelved, pointer: Pointer, shelf: Shelf): void {
  // Of a held document only a date makes sure that it is the one which is called so.
  const sure = !document.held || /^\d{4}-\d\d-\d\d$/.test(pointer.body.date ?? '')
  if (sure && document.key !== pointer.ownKey)
    shelf.call(document, pointer.family, circlesOf(pointer.own))
  if (document.held) return
  shelf.address(document, {
    ...(document.from.length === 0 ? { from: pointer.from } : {}),
    ...(document.to.length === 0 ? { to: pointer.to } : {}),
  })
  const { date } = pointer.body
  if (document.date === undefined && date !== undefined && !date.startsWith('XXXX'))
    shelf.redate(document, date)
}
