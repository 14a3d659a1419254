/**
 * Words that tell an act, in a sentence as it reads: which kind, whether it
 * is told as done, in what voice.
 */
import type { ActWord, EventWords } from '../../../languages/index.ts'
import { type Sieved, sieved } from '../../../text/index.ts'

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
}

const cache = new WeakMap<EventWords, readonly Sieved[]>()

/** All acts told as done, the longest words first where they overlap, in their order. */
export function triggersOf(reading: string, words: EventWords): Trigger[] {
  const all: Trigger[] = []
  const patterns = patternsOf(words)
  for (const [index, act] of words.acts.entries())
    for (const match of patterns[index]!.matchAll(reading)) {
      const trigger = {
        start: match.index,
        end: match.index + match[0].length,
        words: match[0],
        act,
      }
      const voice = voiceOf(reading, trigger)
      const announced = isAnnounced(reading, trigger.start)
      if (announced)
        all.push({ ...trigger, passive: false, continuing: false, announced, now: false })
      else if (isPerformative(reading, trigger))
        all.push({ ...trigger, passive: false, continuing: false, announced, now: true })
      else if (voice !== undefined && !isUnmade(reading, trigger, words))
        all.push({ ...trigger, ...voice, announced, now: /^(?:is|are|am) /.test(trigger.words) })
    }
  all.sort((one, other) => other.words.length - one.words.length || one.start - other.start)
  const kept: Trigger[] = []
  for (const trigger of all)
    if (!kept.some((one) => one.start < trigger.end && one.end > trigger.start)) kept.push(trigger)
  return kept.sort((one, other) => one.start - other.start)
}

function patternsOf(words: EventWords): readonly Sieved[] {
  const kept = cache.get(words)
  if (kept !== undefined) return kept
  const made = words.acts.map(({ forms }) =>
    sieved(new RegExp(String.raw`(?<![\p{L}-])(?:${forms})(?![\p{L}])`, 'iu')),
  )
  cache.set(words, made)
  return made
}

const past =
  /^(?:\w+ed|met|told|spoke|came|gave|made|took|held|cut|broke|withdrew|wrote|shut|broke|let|sent|fought|hit|went|put|began|forgave|lent|fell|shot|said|led|tore|beat|burnt|laid|rallied|undertook|paid|freed|were|was|blew|threw|set|won|lost|left|hung|is ready|are ready|is willing|are willing|is prepared|are prepared|on alert)\b/i
const leadsOn =
  /\b(?:began|begun|started|continued|tried|attempted|agreed|refused|came|went|helped|managed|proceeded|decided|used|saw fit|moved|rushed|hastened|chose)\s+(?:to\s+|by\s+)(?:\w+ly\s+)?$/i

/** How the act is told; undefined for forms that tell no act done (infinitives, theory in the present). */
function voiceOf(
  reading: string,
  { start, words, act }: { start: number; words: string; act: ActWord },
): { passive: boolean; continuing: boolean } | undefined {
  if (act.sort === 'noun') return { passive: false, continuing: false }
  const before = reading.slice(Math.max(0, start - 40), start)
  const passive =
    /\b(?:was|were|been|being|is|are|got)\s+(?:\w+ly\s+|also\s+|even\s+|not\s+){0,2}$/i.test(before)
  if (past.test(words))
    return { passive: passive || isReduced(reading, start, words), continuing: false }
  if (/^\w+ing\b/i.test(words)) {
    const continuing =
      /(?:,|;|\bby|\bwhile|\bin|\bof|\bfor|\bincluding|\band)\s+(?:\w+ly\s+)?$/i.test(before)
    const progressive = /\b(?:was|were|been|is|are|kept|started|began)\s+(?:\w+ly\s+)?$/i.test(
      before,
    )
    return continuing || progressive ? { passive: false, continuing } : undefined
  }
  return leadsOn.test(before) ? { passive: false, continuing: true } : undefined
}

/** `the policy adopted by`: a participle after its noun, with who did it. */
function isReduced(reading: string, start: number, words: string): boolean {
  return /^\w+ed$/i.test(words) && /^\s+by\s+/.test(reading.slice(start + words.length))
}

/** `we hereby propose`, `I refuse`, `our Committee demands`. */
function isPerformative(
  reading: string,
  { start, words }: { start: number; words: string },
): boolean {
  if (
    !/^(?:cannot |do not |am )?[a-z]+(?: (?:to|that|on|upon|for|ready|accept|agree|consent|approve))?$/.test(
      words,
    )
  )
    return false
  if (/ed\b|ing\b/.test(words)) return false
  const before = reading.slice(Math.max(0, start - 45), start)
  return /(?:^|[^\p{L}])(?:[Ww]e|I)(?: (?:\p{Ll}+ly|therefore|hereby|again|also|once more|must|do|categorically|still))* $/u.test(
    before,
  )
}

/** `announced that it would`, `said on Friday it will`: what is announced is itself an act. */
function isAnnounced(reading: string, start: number): boolean {
  const before = reading.slice(Math.max(0, start - 90), start)
  const ahead = /\b(?:will|would) (?:\w+ly |soon |also |now )?$/.exec(before)
  if (ahead === null || /\b(?:not|never|if|whether)\b/.test(before)) return false
  return (
    /\b(?:announced|said|says|pledged|promised|vowed|declared|threatened|confirmed)\b[^.;]{0,50}$/.test(
      before.slice(0, ahead.index),
    ) ||
    (/\bwill (?:\w+ly )?$/.test(before) &&
      /\b(?:said|says|announced|told)\b/.test(reading.slice(start)))
  )
}

/** Negated, wished, feared, possible or future: nothing was done. */
function isUnmade(
  reading: string,
  { start, words: found, act }: { start: number; words: string; act: ActWord },
  words: EventWords,
): boolean {
  const before = reading.slice(Math.max(0, start - 60), start)
  if (/^\s+(?:nothing|nobody|no one|none)\b/.test(reading.slice(start + found.length))) return true
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('‘')) + 1,
  )
  const near = clause.split(/\s+/).slice(-5).join(' ')
  const selfNegated = /^(?:would not|not willing)/i.test(found)
  if (selfNegated) return false
  if (new RegExp(String.raw`(?:\b|(?<=n))(?:${words.negated})\b`).test(near)) return true
  const reach = act.sort === 'noun' ? 6 : 4
  const close = clause.trim().split(/\s+/).slice(-reach).join(' ')
  // "May" is a month and "may" is not, so capitals count; "If" opens a sentence.
  if (/^\s*(?:If|Unless|Whether|Should|Were)\b/.test(clause)) return true
  return new RegExp(String.raw`\b(?:${words.unreal})\b`).test(close.replace(/\bmust have\b/g, ''))
}
