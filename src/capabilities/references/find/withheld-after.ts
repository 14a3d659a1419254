/**
 * Steps that the sentences behind a mention tell of the same document by a
 * pronoun: `It has not been sent to us. We ask again for a copy.`
 */
import type { Withholding } from '../../../record/index.ts'
import { askings } from './asked-on.ts'
import { isBeggedFor } from './begging.ts'
import { deedsIn, isBefore, isGivenAway, isNegated, negationBefore, type Stretch } from './deeds.ts'
import { isMeans, keepingIn } from './keeping.ts'
import { formOf, isSign, sentenceAround, type Tokens } from './tokens.ts'

type Event = Withholding['event']

/** So many sentences behind a mention may still speak of it as `it`. */
const sentences = 5

/** What the next sentences tell, and when they ask (see `askings`). */
export interface ToldAfter {
  readonly events: readonly Event[]
  readonly days: readonly string[]
}

/** What the next sentences tell, until one names another document or the paragraph ends. */
export function eventsAfter(tokens: Tokens, named: Stretch): ToldAfter {
  const events: Event[] = []
  const days: string[] = []
  let end = named.to
  let silent = false
  for (let count = 0; count < sentences; count += 1) {
    if (end + 1 >= tokens.count || !endsInside(tokens, end)) break
    const sentence = sentenceAround(tokens, end + 1)
    const next = untilAnother(tokens, sentence)
    if (next === undefined) break
    end = sentence.to
    const told = keepingIn(tokens, next, (at) => isIt(tokens, at))
    if (told.length === 0 && !speaksOfIt(tokens, next)) {
      silent = true
      continue
    }
    // The refusal may come behind its reasons; but `it` is then not the paper any more.
    if (silent && !isAnswered(tokens, next) && !(told.includes('refused') && hasNoun(tokens, next)))
      continue
    const near = eventsOf(tokens, next)
    const all = near.length > 0 && !told.includes('refused') ? near : told
    events.push(...all)
    if (all.includes('requested')) days.push(...askings(tokens, next))
    if (next.to < sentence.to) break
  }
  return { events, days }
}

/** `It`, or the copy of it that somebody asks for. */
function isIt(tokens: Tokens, at: number): boolean {
  const { thing = [] } = tokens.lexicon.grammar
  const isCopy = tokens.lexemes[at]?.noun?.class === 'copy'
  return thing.includes(formOf(tokens, at)) || isCopy || isOneOfOurs(tokens, at)
}

/** `I do not show my letters`: this one neither. */
function isOneOfOurs(tokens: Tokens, at: number): boolean {
  const whose = tokens.lexemes[at - 1]?.determiner
  return (
    tokens.lexemes[at]?.noun?.plural === true && whose?.kind === 'possessive' && whose.person === 1
  )
}

function endsInside(tokens: Tokens, at: number): boolean {
  return ['.', '?', '!'].some((sign) => isSign(tokens, at, sign))
}

/** A sentence, or its clauses before the semicolon behind which another paper is named; none where it begins with that. */
function untilAnother(tokens: Tokens, { from, to }: Stretch): Stretch | undefined {
  let end = to
  while (namesAnother(tokens, { from, to: end })) {
    end -= 1
    while (end > from && !isSign(tokens, end, ';')) end -= 1
    if (end === from) return undefined
  }
  return { from, to: end }
}

function namesAnother(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const noun = tokens.lexemes[at]?.noun
    if (noun === undefined || noun.class === 'copy' || isMeans(tokens, at)) continue
    // `The favour of a sight of it` is no letter.
    if (noun.class === 'reply' || isOneOfOurs(tokens, at)) continue
    if (!isAny(tokens, from, at)) return true
  }
  return false
}

/** `Has not opened a letter in years`: no letter that one could point to. */
function isAny(tokens: Tokens, from: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at -= 1) {
    const kind = tokens.lexemes[at]?.determiner?.kind
    if (kind !== undefined) return kind === 'indefinite' || kind === 'none'
  }
  return false
}

function speaksOfIt(tokens: Tokens, sentence: Stretch): boolean {
  return hasThing(tokens, sentence) || hasNoun(tokens, sentence) || isAnswered(tokens, sentence)
}

function eventsOf(tokens: Tokens, sentence: Stretch): Event[] {
  const deeds = deedsIn(tokens, sentence)
  const copy = hasNoun(tokens, sentence)
  const it = hasThing(tokens, sentence)
  if (deeds.has('refuse') && (copy || isRefusing(tokens, sentence) || isAnswered(tokens, sentence)))
    return ['refused']
  if (deeds.has('ask') && copy) return ['requested']
  if (isAskedFor(tokens, sentence)) return ['requested']
  if (!it && !copy) return []
  const had: Event[] =
    isHad(tokens, sentence) || (it && isGivenAway(tokens, sentence)) ? ['had-by'] : []
  return [...had, ...keptIn(tokens, sentence, copy)]
}

/** `Our request for it stands`, `please let us have it`. */
function isAskedFor(tokens: Tokens, sentence: Stretch): boolean {
  const { thing = [], asksFor = [], asides = [] } = tokens.lexicon.grammar
  for (let at = sentence.from; at < sentence.to; at += 1) {
    // `As shown in it`: what stands in the paper, not the paper.
    const isThing = thing.includes(formOf(tokens, at)) && !asides.includes(formOf(tokens, at - 1))
    if (!isThing && tokens.lexemes[at]?.noun?.class !== 'copy') continue
    const isOurs = tokens.lexemes[at - 3]?.determiner?.person !== 2
    if (isThing && asksFor.includes(formOf(tokens, at - 1)) && isOurs)
      return tokens.lexemes[at - 2]?.deed === 'ask'
    if (isBeggedFor(tokens, sentence, at)) return true
  }
  return false
}

/** `It has not been sent to us`, `we have not been allowed to see it`. */
function keptIn(tokens: Tokens, sentence: Stretch, copy: boolean): Event[] {
  const { seeing, wishing } = tokens.lexicon.grammar
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    const seen = seeing?.includes(formOf(tokens, at)) && wishing?.includes(formOf(tokens, at - 2))
    if (seen && isNegated(tokens, Math.max(sentence.from, at - 6), at)) return ['kept-from']
    if (deed !== 'send' && deed !== 'receive' && deed !== 'divulge') continue
    const object = copy || hasThing(tokens, { from: at + 1, to: Math.min(sentence.to, at + 4) })
    if (!object && !hasThing(tokens, { from: sentence.from, to: sentence.from + 2 })) continue
    const kept = negationBefore(tokens, sentence.from, at)
    if (kept !== undefined) return [kept]
  }
  return []
}

/** `Your request is refused`: asked first, and then refused. */
function isAnswered(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens.lexemes[at]?.deed === 'refuse') return isBefore(tokens, from, at, 'ask')
  return false
}

/** `Refused it`, `it was refused`; in `what it refused` it is the one who refuses. */
function isRefusing(tokens: Tokens, sentence: Stretch): boolean {
  const things = tokens.lexicon.grammar.thing ?? []
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (tokens.lexemes[at]?.deed === 'refuse' && things.includes(formOf(tokens, at - 1)))
      return false
  return hasThing(tokens, sentence)
}

/** `The millers have it`: somebody else has the letter; `we have it` is no such news. */
function isHad(tokens: Tokens, { from, to }: Stretch): boolean {
  const { having, thing, seen } = tokens.lexicon.grammar
  if (having === undefined || thing === undefined) return false
  for (let at = from + 1; at < to - 1; at += 1) {
    // `The British have seen it`
    const read = seen?.includes(formOf(tokens, at + 1)) ? 1 : 0
    if (!having.includes(formOf(tokens, at)) || at + 1 + read >= to) continue
    if (!thing.includes(formOf(tokens, at + 1 + read))) continue
    const person = tokens.lexemes[at - 1]?.person
    if (person === undefined || person === 3) return !isNegated(tokens, from, at)
  }
  return false
}

function hasNoun(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  return false
}

function hasThing(tokens: Tokens, { from, to }: Stretch): boolean {
  const things = tokens.lexicon.grammar.thing ?? []
  for (let at = from; at < to; at += 1) if (things.includes(formOf(tokens, at))) return true
  return false
}
