/**
 * Deciding: the likeliest of the candidates of a mention, where it is likely
 * enough to be said, and what is learnt of a paper by its being named.
 */
import type { Standing } from '../../../record/index.ts'
import { confidenceOf, type Model, modelFor, type Ranked, ranked } from './model.ts'
import type { Library, Pointer } from './pointer.ts'
import type { Shelf } from './shelf.ts'
import { circlesOf, type Shelved } from './shelved.ts'
import { wordedCall } from './weighed.ts'
import type { Features } from './weights.ts'

/** What a mention came to mean: one target, or for a set several; none is an honest nothing. */
export interface Resolved {
  readonly mention: Standing<'mention'>
  readonly pointer: Pointer
  readonly targets: readonly (Shelved | 'self')[]
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  readonly features: Features
  /** The likeliest of what it may mean instead. */
  readonly others: readonly Ranked<Choice>[]
}

/** A candidate: a document of the shelf, a missing one that would be new there, or nothing. */
export type Choice = { readonly document: Shelved; readonly isNew: boolean } | 'nothing'

/** A candidate with what speaks for it. */
export interface WeighedChoice {
  readonly candidate: Choice
  readonly features: Features
}

/** The likeliest choice, where it is likely enough to be said. */
export function decided(
  mention: Standing<'mention'>,
  pointer: Pointer,
  choices: readonly WeighedChoice[],
  { shelf }: Library,
): Resolved {
  const model = modelOf(pointer)
  const order = ranked(choices, model)
  const { candidate: choice, features, share } = order[0]!
  const others = worthSaying(order.slice(1))
  const confidence = confidenceOf(share, model)
  if (choice === 'nothing') return { mention, pointer, targets: [], confidence, features, others }
  if (confidence < leastFor(pointer)) {
    return { mention, pointer, targets: [], confidence, features: {}, others: worthSaying(order) }
  }
  const chosen = choice.isNew ? founded(choice.document, pointer, shelf) : choice.document
  learnFrom(chosen, pointer, shelf)
  const target = chosen.key === pointer.ownKey ? 'self' : chosen
  return { mention, pointer, targets: [target], confidence, features, others }
}

/** So few alternatives are said of a mention; a letter of thousands of mentions must not keep all it weighed. */
const mostAlternatives = 4
const leastShare = 0.02

export function worthSaying(order: readonly Ranked<Choice>[]): Ranked<Choice>[] {
  return order.filter(({ share }) => share >= leastShare).slice(0, mostAlternatives)
}

export function modelOf({ language, own }: Pointer): Model {
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

/** So many words before a noun are remembered with it. */
const mostWords = 2

/** A paper is called by its noun, and by the noun with a word before it: `plan revised`. */
function callBy(document: Shelved, { family, words, own }: Pointer, shelf: Shelf): void {
  shelf.call(document, family, circlesOf(own))
  if (document.held || words.size > mostWords) return
  for (const word of words) shelf.call(document, wordedCall(family, word), [])
}

/** A missing document is known by its mentions: each may add who, to whom, when, and a name for it. */
function learnFrom(document: Shelved, pointer: Pointer, shelf: Shelf): void {
  // Of a held document only a date makes sure that it is the one which is called so.
  const sure = !document.held || /^\d{4}-\d\d-\d\d$/.test(pointer.body.date ?? '')
  if (sure && document.key !== pointer.ownKey) callBy(document, pointer, shelf)
  if (document.held) return
  shelf.address(document, {
    ...(document.from.length === 0 ? { from: pointer.from } : {}),
    ...(document.to.length === 0 ? { to: pointer.to } : {}),
  })
  const { date } = pointer.body
  if (document.date === undefined && date !== undefined && !date.startsWith('XXXX'))
    shelf.redate(document, date)
}
