/** Resolving one mention, or one of a set of papers: its candidates, and what speaks for each. */
import type { Standing } from '../../../record/index.ts'
import { candidatesFor } from './candidates.ts'
import { decided, modelOf, type Resolved, type WeighedChoice, worthSaying } from './decide.ts'
import { featuresOf } from './features/index.ts'
import { newMissing, newMissingFeatures } from './missing.ts'
import { ranked } from './model.ts'
import type { Library, Pointer } from './pointer.ts'
import { setTargets } from './sets.ts'
import type { Shelved } from './shelved.ts'
import { isByName, isCalled, type Spoken, wordedCall } from './weighed.ts'
import type { Features } from './weights.ts'

/** What the document has said before the mention. */
export interface Context {
  readonly library: Library
  /** What was spoken of, the last first. */
  readonly spoken: readonly Spoken[]
  /** The letter that it answers. */
  readonly topic: Shelved | undefined
  /** What it has named with a letter: `Exhibit B`. */
  readonly exhibits: ReadonlyMap<string, Shelved>
}

/** What one mention means; with a confidence that is too low, nothing. */
export function resolveOne(
  mention: Standing<'mention'>,
  pointer: Pointer,
  context: Context,
): Resolved {
  const { shelf } = context.library
  const { spoken, topic, exhibits } = context
  const candidates = candidatesFor(pointer, shelf, spoken, topic).filter(({ document }) =>
    mayBeMeant(document, pointer),
  )
  const called = calledSo(candidates, pointer)
  const onlyOfStranger = onlyOfWriter(candidates, pointer)
  const choices: WeighedChoice[] = candidates.map(({ document, rank }) => ({
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
  }))
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
    const others = worthSaying(ranked(choices, modelOf(pointer)))
    return { mention, pointer, targets: [], confidence: 0, features: {}, others }
  }
  return decided(mention, pointer, choices, context.library)
}

/** Of `the minutes` only papers of that name are meant, whatever else was spoken of. */
function mayBeMeant(document: Shelved, pointer: Pointer): boolean {
  const { clues, from } = pointer.body
  // `This article` is none of four.
  if ((document.members ?? 1) > 1 && !clues.includes('plural')) return false
  if (!clues.includes('weak')) return true
  if (!isCalled(document, pointer.family) || !isCalledByWords(document, pointer)) return false
  // `The agreement of the Parties` is not just any agreement.
  return from.length === 0 || document.from.some((side) => pointer.from.includes(side))
}

/** `The revised plan` is one that was called so. */
function isCalledByWords(document: Shelved, { body, family, words }: Pointer): boolean {
  if (!body.clues.includes('worded')) return true
  return [...words].some((word) => document.families.has(wordedCall(family, word)))
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
  // `A letter from the Bishop to the Chancellor` comes in as new, whenever that was.
  const comesIn = body.clues.includes('indefinite') && body.from.length > 0
  const tells =
    comesIn || body.date !== undefined || body.title !== undefined || body.number !== undefined
  return (
    !dated(own) && !tells && body.relation !== 'self' && !spoken.some((one) => dated(one.document))
  )
}

function nothingFeatures(pointer: Pointer): Features {
  if (pointer.body.clues.includes('weak')) return { nothing: 1, nothingPaper: 1, nothingWeak: 1 }
  return pointer.family === 'letter' || pointer.family === 'cable'
    ? { nothing: 1 }
    : { nothing: 1, nothingPaper: 1 }
}

/** The papers that a set means: `our letters of March`, `this correspondence`. */
export function resolveSet(
  mention: Standing<'mention'>,
  pointer: Pointer,
  context: Context,
): Resolved {
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
