/**
 * Words that tell an act, in a sentence as it reads: which kind, whether it
 * is told as done, in what voice.
 */
import type { ActWord, EventGrammar, EventWords } from '../../../languages/index.ts'
import { once, sieves } from '../../../text/index.ts'
import { asMeant } from './in-words.ts'
import { nounsIn, verbsIn } from './table-words.ts'
import { isQuestion, isUnmade } from './unmade.ts'

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
  for (const [act, form] of actsOf(words).in(reading))
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

const actsOf = once(({ acts }: EventWords) =>
  sieves(
    acts.map((act) => [
      act,
      new RegExp(String.raw`(?<![\p{L}-])(?:${act.forms})(?![\p{L}])`, 'iu'),
    ]),
  ),
)

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
