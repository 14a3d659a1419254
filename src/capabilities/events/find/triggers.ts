/**
 * Words that tell an act, in a sentence as it reads: which kind, whether it
 * is told as done, in what voice.
 */
import type { ActNoun, ActWord, EventGrammar, EventWords } from '../../../languages/index.ts'
import {
  isOfWord,
  type LowerWord,
  lowerWordsOf,
  once,
  type Sieves,
  type Span,
  sieves,
  wordTable,
} from '../../../text/index.ts'
import { asMeant } from './in-words.ts'

export interface Trigger {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly act: ActWord
  readonly passive: boolean
  /** Not done yet, but announced: a promise or a threat. */
  readonly announced: boolean
  /** Done by being said: "we propose". It is of the day on which it is written. */
  readonly now: boolean
  /** `was seen by both`: a form in -ing after a comma continues what came before. */
  readonly continuing: boolean
  /** Told in the present: an act only when a paper says it. */
  readonly present?: true
}

interface Patterns {
  readonly acts: Sieves<ActWord>
  /** Words that take back an act, and those that make it only possible. */
  readonly negated: RegExp
  readonly unreal: RegExp
}

/** All acts told as done, the longest words first where they overlap, in their order. */
export function triggersOf(reading: string, words: EventWords): Trigger[] {
  const all: Trigger[] = []
  const put = (start: number, found: string, act: ActWord): void => {
    const trigger = toldAs(reading, { start, end: start + found.length, words: found, act }, words)
    if (trigger !== undefined) all.push(trigger)
  }
  const verbs = [...verbsIn(reading, words)]
  // Of two readings of the same words that goes first which looked at more than the verb.
  for (const { start, found, act, wide } of verbs) if (wide) put(start, found, act)
  for (const [act, form] of patternsOf(words).acts.in(reading))
    for (const match of form.matchAll(reading)) put(match.index, match[0], act)
  for (const { start, found, act, wide } of verbs) if (!wide) put(start, found, act)
  for (const { start, found, act } of lightly(reading, words)) put(start, found, act)
  all.sort((one, other) => other.words.length - one.words.length || one.start - other.start)
  const kept: Trigger[] = []
  for (const trigger of all)
    if (!kept.some((one) => one.start < trigger.end && one.end > trigger.start)) kept.push(trigger)
  const meant = kept.flatMap((one) => asMeant(one, reading, words))
  // "Torpedoed the talks": the plan belongs to the words that undo it.
  return meant
    .filter((one) => !meant.some((other) => other.start < one.start && other.end > one.start))
    .sort((one, other) => one.start - other.start)
}

/** How the words of an act tell it; undefined when they tell nothing done. */
function toldAs(
  reading: string,
  found: Pick<Trigger, 'start' | 'end' | 'words' | 'act'>,
  words: EventWords,
): Trigger | undefined {
  const { grammar } = words
  if (grammar.noAct.test(reading.slice(found.start, found.start + 80))) return undefined
  if (found.act.kind === 'ASSESS' && grammar.ownStudy.test(reading.slice(0, found.start)))
    return undefined
  if (grammar.habitual.test(reading.slice(Math.max(0, found.start - 30), found.start)))
    return undefined
  if (isAnnounced(reading, found.start, grammar))
    return { ...found, passive: false, continuing: false, announced: true, now: false }
  if (isPerformative(reading, found, grammar))
    return { ...found, passive: false, continuing: false, announced: false, now: true }
  // "Proposed that they be resumed": nothing was.
  if (/\bbe (?:\w+ly )?$/.test(reading.slice(Math.max(0, found.start - 20), found.start)))
    return undefined
  const voice = voiceOf(reading, found, grammar)
  if (voice === undefined || isUnmade(reading, found, words)) return undefined
  return { ...found, ...voice, announced: false, now: /^(?:is|are|am) /.test(found.words) }
}

interface FoundVerb {
  readonly start: number
  readonly found: string
  readonly act: ActWord
  readonly wide: boolean
}

/** Verbs of the table: each word of the sentence is looked up once, and the words behind it compared. */
function verbsIn(reading: string, words: EventWords): FoundVerb[] {
  const verbs = verbsOf(words)
    .in(reading)
    .filter((one) => isWhole(reading, one))
  if (verbs.length === 0) return []
  const split = lowerWordsOf(reading)
  const { midway, object } = words.grammar
  const inWords: InWords = { split, reading, midway, object }
  return verbs.flatMap(({ start, value: entries }) => {
    const at = split.findIndex((word) => word.start === start)
    return entries.flatMap(({ act, tail, company }): FoundVerb[] => {
      const last = lastOf(inWords, at, tail)
      if (last === undefined || !hasCompany(reading, split, { at, last, company })) return []
      const found = reading.slice(start, split[last]!.end)
      return [{ start, found, act, wide: company !== undefined }]
    })
  })
}

const verbsOf = once(({ verbs }: EventWords) => wordTable(verbs))

const nounsOf = once(({ nouns }: EventWords) => wordTable(nouns))

/** Behind a verb an apostrophe may leave something out; of a joined word no half is a verb. */
function isWhole(reading: string, { start, end }: Span): boolean {
  if (start > 0 && isOfWord(reading, start - 1)) return false
  return end === reading.length || !isOfWord(reading, end) || /['’]/.test(reading[end]!)
}

/** `made an appeal`, `lodged their protests`: a verb that says only that the act it names was done. */
function lightly(
  reading: string,
  words: EventWords,
): { start: number; found: string; act: ActWord }[] {
  return nounsIn(reading, words).flatMap(({ noun, start, end }) => {
    const act: ActWord = { ...noun.act, sort: 'verb' }
    const from = Math.max(0, start - 60)
    const light = words.grammar.lightVerb.exec(reading.slice(from, start))
    if (light !== null) {
      const at = from + light.index
      return [{ start: at, found: reading.slice(at, end), act }]
    }
    // "An ultimatum was delivered": the verb stands behind, in the passive.
    const passive = words.grammar.lightPassive.exec(reading.slice(end, end + 80))
    if (passive === null) return []
    const at = end + passive[0].length - passive[1]!.length
    return [{ start: at, found: passive[1]!, act }]
  })
}

/** Nouns that name acts, where they stand. */
export function nounsIn(
  reading: string,
  words: EventWords,
): { noun: ActNoun; start: number; end: number }[] {
  return nounsOf(words)
    .in(reading)
    .flatMap(({ start, end, value }) => {
      const noun = value.find(
        ({ tail, company }) =>
          reading.startsWith(tail.length === 0 ? '' : ` ${tail.join(' ')} `, end) &&
          (company === undefined || isNear(company, reading.slice(end, end + companyReach))),
      )
      return noun === undefined ? [] : [{ noun, start, end }]
    })
}

interface InWords {
  readonly reading: string
  readonly split: readonly LowerWord[]
  readonly midway: RegExp
  readonly object: RegExp
}

/** Whether one of some words stands in the clause behind a noun. */
function isNear(company: ReadonlySet<string>, behind: string): boolean {
  return behind
    .split(/[.;:,]/)[0]!
    .toLowerCase()
    .split(' ')
    .some((word) => company.has(word))
}

/** The last word of a verb whose further words stand behind it; `_` is three words at most. */
function lastOf(
  words: InWords,
  at: number,
  tail: readonly string[],
  first = 0,
): number | undefined {
  const next = tail[first]
  if (next === undefined) return at
  if (next !== '_') {
    const found = nextWord(words, at, next)
    return found === undefined ? undefined : lastOf(words, found, tail, first + 1)
  }
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const last = lastOf(words, at + skipped, tail, first + 1)
    if (last !== undefined) return last
  }
  return undefined
}

/** So many words may stand between a verb and its preposition: `agreed on 3 May 1871 to`. */
const midwayWords = 5

/** Where the next word of a verb stands: right behind it, or behind a date or an adverb. */
function nextWord(words: InWords, at: number, next: string): number | undefined {
  const { split, reading, midway } = words
  if (split[at + 1]?.low === next) return at + 1
  if (particles.has(next)) return pastObject(words, at, next)
  if (!prepositions.has(next)) return undefined
  for (let further = at + 2; further <= at + 1 + midwayWords; further += 1)
    if (split[further]?.low === next)
      return midway.test(reading.slice(split[at]!.end, split[further]!.start).trimStart())
        ? further
        : undefined
  return undefined
}

const particles: ReadonlySet<string> = new Set('back over out off away home'.split(' '))

/** So many words an object may have that stands before its verb's particle. */
const objectWords = 5

/** `Handed the northern fugitives over`: the particle behind the object. */
function pastObject(
  { split, reading, object }: InWords,
  at: number,
  next: string,
): number | undefined {
  for (let further = at + 2; further <= at + 1 + objectWords; further += 1)
    if (split[further]?.low === next)
      return object.test(reading.slice(split[at]!.end, split[further]!.start)) ? further : undefined
  return undefined
}

const prepositions: ReadonlySet<string> = new Set(
  'to on that with for against at upon over from'.split(' '),
)

/** So far behind a verb stands what makes it tell an act. */
const companyReach = 60

function hasCompany(
  reading: string,
  split: readonly LowerWord[],
  {
    at: own,
    last,
    company,
  }: { at: number; last: number; company: ReadonlySet<string> | undefined },
): boolean {
  if (company === undefined) return true
  // "Payments to the north were stopped": what stands behind an active verb stands before a passive one.
  if (/^(?:was|were|been)$/.test(split[own - 1]?.low ?? '')) {
    const clause = 1 + reading.slice(0, split[own]!.start).search(/[,;:][^,;:]*$/)
    for (let at = own - 2; at >= 0 && split[at]!.start >= clause; at -= 1)
      if (company.has(split[at]!.low)) return true
  }
  const from = split[last]!.end
  const stop = reading.slice(from, from + companyReach + 12).search(/[.;:,]/)
  const to = Math.min(from + companyReach, stop < 0 ? Number.POSITIVE_INFINITY : from + stop)
  for (let at = last + 1; at < split.length && split[at]!.start < to; at += 1)
    if (company.has(split[at]!.low) || company.has(`${split[at]!.low} ${split[at + 1]?.low}`))
      return true
  return false
}

const patternsOf = once(
  (words: EventWords): Patterns => ({
    acts: sieves(
      words.acts.map((act) => [
        act,
        new RegExp(String.raw`(?<![\p{L}-])(?:${act.forms})(?![\p{L}])`, 'iu'),
      ]),
    ),
    negated: new RegExp(String.raw`(?:\b|(?<=n))(?:${words.negated})\b`),
    unreal: new RegExp(String.raw`\b(?:${words.unreal})\b`),
  }),
)

/** How the act is told; undefined for forms that tell no act done (infinitives, theory in the present). */
function voiceOf(
  reading: string,
  { start, words, act }: { start: number; words: string; act: ActWord },
  grammar: EventGrammar,
): { passive: boolean; continuing: boolean; present?: true } | undefined {
  if (act.sort === 'noun') return { passive: false, continuing: false }
  const before = reading.slice(Math.max(0, start - 40), start)
  // "The proposed treaty", "their warning": a thing, and nobody's act.
  if (grammar.determiner.test(before)) return undefined
  if (grammar.past.test(words) && grammar.adjectival.test(before)) return undefined
  if (grammar.past.test(words))
    return {
      passive:
        grammar.passive.test(before) ||
        grammar.suffered.test(words) ||
        (grammar.past.test(words) && grammar.reduced.test(reading.slice(start + words.length))),
      continuing: false,
    }
  if (grammar.going.test(words)) {
    if (grammar.thingFor.test(before)) return undefined
    const continuing = grammar.continuing.test(before)
    return continuing || grammar.progressive.test(before)
      ? { passive: false, continuing }
      : undefined
  }
  if (grammar.leadsOn.test(before)) return { passive: false, continuing: true }
  // "Did not release them until March": then it did.
  if (/\bdid not $/.test(before) && grammar.notUntil.test(reading.slice(start + words.length)))
    return { passive: false, continuing: false }
  return act.sort === 'speech' && grammar.present.test(words)
    ? { passive: false, continuing: false, present: true }
    : undefined
}

/** `we hereby propose`, `I refuse`, `our Committee demands`. */
function isPerformative(
  reading: string,
  { start, words, act }: { start: number; words: string; act: ActWord },
  { performative, performer, past, going }: EventGrammar,
): boolean {
  // Verbs of the table say nothing of whether saying is doing.
  if (act.forms === '' || isQuestion(reading)) return false
  if (!performative.test(words) || past.test(words) || going.test(words)) return false
  return performer.test(reading.slice(Math.max(0, start - 45), start))
}

/** A question asks whether something was done. */
export function isQuestion(reading: string): boolean {
  return /\?[’”"')\]]*\s*$/.test(reading)
}

/** `announced that it would`, `said on Friday it will`: what is announced is itself an act. */
function isAnnounced(reading: string, start: number, { ahead, announcing }: EventGrammar): boolean {
  const before = reading.slice(Math.max(0, start - 90), start)
  const next = ahead.exec(before)
  if (next === null || /\b(?:not|never|if|whether)\b/.test(before)) return false
  return (
    announcing.test(before.slice(0, next.index)) ||
    (/\bwill (?:\w+ly )?$/.test(before) &&
      /\b(?:said|says|announced|told)\b/.test(reading.slice(start)))
  )
}

/** Negated, wished, feared, possible or future: nothing was done. */
export function isUnmade(
  reading: string,
  { start, words: found, act }: Pick<Trigger, 'start' | 'words' | 'act'>,
  words: EventWords,
): boolean {
  const before = reading.slice(Math.max(0, start - 60), start)
  if (/^\s+(?:nothing|nobody|no one|none)\b/.test(reading.slice(start + found.length))) return true
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('‘')) + 1,
  )
  const near = clause.split(/\s+/).slice(-5).join(' ')
  // "That it should wait and not be hasty in attacking": all of it is only said to be right.
  if (words.grammar.going.test(found) && words.grammar.advised.test(reading.slice(0, start)))
    return true
  if (words.grammar.ownNegation.test(found)) return false
  const { negated, unreal } = patternsOf(words)
  const all = reading.slice(0, start)
  if (words.grammar.noneOf.test(all)) return true
  if (words.grammar.onlyIf.test(all)) return true
  if (negated.test(near)) return !words.grammar.notUntil.test(reading.slice(start + found.length))
  const reach = act.sort === 'noun' ? 6 : 4
  const close = clause.trim().split(/\s+/).slice(-reach).join(' ')
  // "May" is a month and "may" is not, so capitals count; "If" opens a sentence.
  if (words.grammar.supposed.test(clause)) return true
  return unreal.test(close.replace(/\bmust have\b/g, ''))
}
