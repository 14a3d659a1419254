/**
 * Steps in the story of a letter that somebody was not shown: who learnt of it,
 * asked for it, was refused it, had it. Read from the sentence around a mention;
 * `resolve` keeps them where the letter really has such a story.
 */
import type { Withholding } from '../../../record/index.ts'
import { askings } from './asked-on.ts'
import { isBeggedFor } from './begging.ts'
import { edtfOf, readDate } from './dates.ts'
import { deedsIn, isBefore, isGivenAway, isNegated, negationBefore, type Stretch } from './deeds.ts'
import { isMeans, keepingIn } from './keeping.ts'
import { readName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isFuture } from './relation.ts'
import { formOf, sentenceAround, type Tokens } from './tokens.ts'
import { clausesOf, isPlace, ofPaper, saidOf } from './told-of.ts'
import { clauseOf, stepsBehind, stepsIn } from './verb-last.ts'
import { eventsAfter } from './withheld-after.ts'

export type Event = Withholding['event']

/** `event requested`, `event had-by Parties`, `event requested XXXX-02-18` for each step that the sentences tell. */
export function withholdingClues(tokens: Tokens, phrase: NounPhrase): string[] {
  const sentence = sentenceAround(tokens, phrase.from)
  const { verbLast } = tokens.lexicon.grammar
  const said = saidOf(tokens, sentence, phrase)
  // A verb that stands last may speak of what stands aside at the beginning: `auf das Gutachten warten wir`.
  const whole = keepingIn(
    tokens,
    verbLast ? sentence : said,
    (at) => at >= phrase.from && at < phrase.to,
  )
  const near = verbLast
    ? stepsIn(tokens, clauseOf(tokens, said, phrase), phrase)
    : eventsIn(tokens, clausesOf(tokens, said, phrase), phrase)
  const later = verbLast
    ? { events: stepsBehind(tokens, sentence), days: [] }
    : isSpokenOfLast(tokens, sentence, phrase)
      ? eventsAfter(tokens, sentence)
      : { events: [], days: [] }
  const events = [
    ...new Set([
      ...ofPaper(tokens, sentence, phrase, together(near, whole), whole),
      ...later.events,
    ]),
  ]
  if (events.length === 0 && !deedsIn(tokens, sentence).has('send')) return []
  const times = [...(asks(near) || asks(whole) ? askings(tokens, sentence) : []), ...later.days]
  // A paper that is sent in the end is sent on the day that says so.
  const clues = events.flatMap((event) =>
    event === 'sent'
      ? ['event sent now']
      : event === 'requested' && times.length > 0
        ? [...new Set(times)].map((time) => `event requested${time === 'now' ? '' : ` ${time}`}`)
        : [`event ${event}`],
  )
  return [...clues, ...oralRequest(tokens, sentence, events), ...handedOn(tokens, sentence)]
}

function asks(events: readonly Event[]): boolean {
  return events.includes('requested')
}

/**
 * The wording of the whole sentence counts where the words around the paper tell
 * nothing, and where it refuses what they take for kept, or denies what they take
 * for wished.
 */
function together(near: readonly Event[], whole: readonly Event[]): readonly Event[] {
  const denied = whole.includes('kept-from') && !whole.includes('requested') && asks(near)
  return near.length === 0 || whole.includes('refused') || denied ? whole : near
}

/** The sentences behind speak of the paper named last, if that is not only where something stands: `in your letter`. */
function isSpokenOfLast(tokens: Tokens, { from, to }: Stretch, phrase: NounPhrase): boolean {
  const papers: number[] = []
  for (let at = from; at < to; at += 1) {
    const noun = tokens.lexemes[at]?.noun
    if (noun !== undefined && noun.class !== 'copy' && !isMeans(tokens, at)) papers.push(at)
  }
  const objects = papers.filter((at) => !isPlace(tokens, from, at))
  const last = (objects.length > 0 ? objects : papers).at(-1)
  return last === undefined || (last >= phrase.from && last < phrase.to)
}

function eventsIn(tokens: Tokens, sentence: Stretch, phrase: NounPhrase): Event[] {
  const deeds = deedsIn(tokens, sentence)
  const events: Event[] = []
  const copy = hasCopy(tokens, sentence, phrase.from)
  const kept = keptBy(tokens, sentence, phrase)
  if (isRefused(tokens, sentence, phrase) || isRefusedBehind(tokens, sentence, phrase))
    events.push('refused')
  else {
    const asked =
      isAsked(tokens, sentence, phrase, copy) ||
      isToBeSeen(tokens, sentence, phrase) ||
      isBeggedFor(tokens, sentence, phrase.from)
    if (asked) events.push('requested')
    // `Let us have the report, which we have never been shown`
    if (kept !== undefined && (!asked || isKeptBehind(tokens, sentence, phrase))) events.push(kept)
    if (events.length === 0 && copy && deeds.has('receive') && hasNeed(tokens, sentence))
      events.push('awaited')
  }
  if (isLearnt(tokens, sentence, phrase)) events.push('learnt-of')
  else if (isGivenAway(tokens, { from: phrase.to, to: sentence.to })) events.push('had-by')
  if (isDivulged(tokens, sentence, phrase)) events.push('contents-divulged')
  return events
}

/** Somebody has let the paper out; `will be disclosed when we have the report` is still to come. */
function isDivulged(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
  for (let at = from; at < phrase.from; at += 1)
    if (tokens.lexemes[at]?.deed === 'divulge') return !isFuture(tokens, from, at)
  return false
}

/** `We have learnt that the report`, `the report, which, as I learn, has been shown to others`. */
function isLearnt(tokens: Tokens, { from, to }: Stretch, phrase: NounPhrase): boolean {
  if (isBefore(tokens, from, phrase.from, 'learn')) return true
  for (let at = phrase.to + 1; at < to; at += 1)
    if (tokens.lexemes[at]?.deed === 'learn' && tokens.lexemes[at - 1]?.person === 1) return true
  return false
}

/** `I should be glad to see the report`, `asks to be allowed to see a copy of it`. */
function isToBeSeen(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
  const { seeing, wishing } = tokens.lexicon.grammar
  if (seeing === undefined || wishing === undefined) return false
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 4); at -= 1) {
    if (!seeing.includes(formOf(tokens, at))) continue
    for (let back = at - 1; back >= Math.max(from, at - 6); back -= 1) {
      if (tokens.lexemes[back]?.negation || tokens.lexemes[back]?.person === 2) return false
      if (wishing.includes(formOf(tokens, back)) || tokens.lexemes[back]?.deed === 'ask')
        return true
    }
  }
  return false
}

/** A clause behind the phrase says that it was not sent. */
function isKeptBehind(tokens: Tokens, { to }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.to; at < to; at += 1)
    if (tokens.lexemes[at]?.deed === 'send' && isNegated(tokens, Math.max(phrase.to, at - 4), at))
      return true
  return false
}

function hasCopy(tokens: Tokens, { from }: Stretch, to: number): boolean {
  for (let at = Math.max(from, to - 5); at < to; at += 1) {
    if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  }
  return false
}

/** `refusing to give us the letter`, `you have refused me the report`: refusing, and the letter close behind. */
function isRefused(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 12); at -= 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed === 'send') return isBefore(tokens, Math.max(from, at - 4), at, 'refuse')
    if (deed === 'refuse') return phrase.from - at < 4 && !refusesToDo(tokens, at)
  }
  return false
}

/** `We refuse to sign the agreement`: it is signing that is refused. */
function refusesToDo(tokens: Tokens, refusal: number): boolean {
  const behind = tokens.lexemes[refusal + 2]
  return tokens.lexemes[refusal + 1]?.to === true && behind?.person === undefined && !behind?.noun
}

/** `when we asked for the report he refused to give it to us`. */
function isRefusedBehind(tokens: Tokens, { to }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.to; at < to; at += 1) {
    if (tokens.lexemes[at]?.deed !== 'refuse') continue
    return isBefore(tokens, at + 1, Math.min(to, at + 5), 'send')
  }
  return false
}

/**
 * `we request that you send us …`: asking, then sending, then the letter, all
 * near and all positive; `our request for the letter`; `that you deposit with
 * me a copy of …`.
 */
function isAsked(tokens: Tokens, { from }: Stretch, phrase: NounPhrase, copy: boolean): boolean {
  let send = -1
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 24); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.deed === 'send' && send === -1 && (copy || phrase.from - at < 9)) send = at
    if (lexeme?.deed !== 'ask' || isNegated(tokens, Math.max(from, at - 3), at)) continue
    if (isOthersAsking(tokens, from, at)) continue
    // `She recalled that she had asked for it`: that was told in its own day.
    if (tokens.lexicon.grammar.pluperfect?.includes(formOf(tokens, at - 1))) continue
    if (send > at || endsWithFor(tokens, at, phrase.from, copy)) return true
    if (at === phrase.from - 1 && isVerb(tokens, at)) return true
  }
  return copy && send !== -1 && isBidden(tokens, from, send)
}

/** `You ask for the report`, `you may repeat your request for it`, `he asked me to send it`. */
function isOthersAsking(tokens: Tokens, from: number, ask: number): boolean {
  if (tokens.lexemes[ask + 1]?.person === 1) return true
  if (tokens.lexemes[ask - 1]?.determiner?.person === 2) return true
  for (let at = ask - 1; at >= Math.max(from, ask - 4); at -= 1) {
    const person = tokens.lexemes[at]?.person
    if (person !== undefined) return person === 2
  }
  return false
}

/** `We require the circular`, `to demand the letter`: what is asked for stands behind the verb. */
function isVerb(tokens: Tokens, at: number): boolean {
  const before = tokens.lexemes[at - 1]
  // `We now demand the letter`: an adverb may stand between.
  const adverb = before === undefined && tokens.lexemes[at - 2]?.person === 1
  return before?.person === 1 || before?.to === true || adverb
}

/** `request for`, `asked again for a copy of`: what is asked for is the letter itself. */
function endsWithFor(tokens: Tokens, ask: number, noun: number, copy: boolean): boolean {
  for (let at = noun - 1; at > Math.max(ask, noun - 6); at -= 1) {
    if (tokens.lexicon.grammar.asksFor?.includes(formOf(tokens, at))) return copy || at === noun - 1
  }
  return copy && noun - ask < farFromAsking
}

/** `Requests the release of the vessels and a copy of the log`: so many tokens from the verb. */
const farFromAsking = 16

/** `send us a copy`, `deposit with me`: a verb that begins what somebody is to do for the writer. */
function isBidden(tokens: Tokens, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.person === 1 || lexeme?.negation || lexeme?.deed === 'refuse') return false
  }
  return [verb + 1, verb + 2].some((at) => tokens.lexemes[at]?.person === 1)
}

/** `this letter has not been sent to us`, `it was kept a secret`; `I cannot send you the letter` is a refusal. */
function keptBy(
  tokens: Tokens,
  sentence: Stretch,
  phrase: NounPhrase,
): 'kept-from' | 'refused' | undefined {
  if (endsOnUs(tokens, sentence) && deedsIn(tokens, sentence).has('send')) return 'kept-from'
  for (let at = phrase.from; at < sentence.to; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (isUnavailable(tokens, phrase.to, at)) return 'refused'
    // `Cannot conceal its surprise`: something else is hidden.
    if (deed === 'keep' && at >= phrase.to && tokens.lexemes[at + 1]?.determiner === undefined)
      return 'kept-from'
    // `It will not be disclosed`
    const closed = deed === 'divulge' && isNegated(tokens, Math.max(phrase.to, at - 4), at)
    // `You failed to give a reason`: something else is not given.
    if ((deed !== 'send' && !closed) || tokens.lexemes[at + 1]?.determiner) continue
    const kept = negationBefore(tokens, sentence.from, at)
    if (kept !== undefined) return isRule(tokens, at) ? 'refused' : kept
  }
  for (let at = phrase.from - 1; at >= Math.max(sentence.from, phrase.from - 8); at -= 1) {
    if (tokens.lexemes[at]?.deed === 'send') return negationBefore(tokens, sentence.from, at)
  }
  return undefined
}

/** `Is not shown to strangers`: so it is held; `is not shown to us` complains. */
function isRule(tokens: Tokens, verb: number): boolean {
  const { present } = tokens.lexicon.grammar
  return (
    present?.includes(formOf(tokens, verb - 2)) === true &&
    isNegated(tokens, verb - 1, verb) &&
    tokens.lexemes[verb + 2]?.person !== 1
  )
}

/** `Is not available to the public`. */
function isUnavailable(tokens: Tokens, from: number, at: number): boolean {
  const { available } = tokens.lexicon.grammar
  return (
    available?.includes(formOf(tokens, at)) === true &&
    isNegated(tokens, Math.max(from, at - 3), at)
  )
}

/** `to nine bodies, and not to us`: those who were left out are the writer's. */
function endsOnUs(tokens: Tokens, { from, to }: Stretch): boolean {
  return tokens.lexemes[to - 1]?.person === 1 && isNegated(tokens, Math.max(from, to - 3), to)
}

function hasNeed(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.need) return true
  return false
}

/** `We repeat our request`: the sentence before may say when it was first made by word of mouth. */
function oralRequest(tokens: Tokens, sentence: Stretch, events: readonly Event[]): string[] {
  if (!events.includes('requested') || sentence.from < 2) return []
  const again = deedAgain(tokens, sentence)
  const before = sentenceAround(tokens, sentence.from - 2)
  const oral = again && hasOral(tokens, before)
  if (!oral) return []
  for (let at = before.from; at < before.to; at += 1) {
    const date = readDate(tokens, at)
    const edtf = date?.day === undefined || date.month === undefined ? undefined : edtfOf(date)
    if (edtf !== undefined) return [`event requested ${edtf}`]
  }
  return []
}

function deedAgain(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.again) return true
  return false
}

function hasOral(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.spokenWord) return true
  return false
}

/** `you have given it to many Parties`, in this sentence or the next: others had it. */
function handedOn(tokens: Tokens, sentence: Stretch): string[] {
  const next =
    sentence.to + 1 < tokens.count ? sentenceAround(tokens, sentence.to + 1).to : sentence.to
  for (let at = sentence.from; at < next; at += 1) {
    if (tokens.lexemes[at]?.deed !== 'send' || tokens.lexemes[at + 1]?.person !== 3) continue
    const name = tokens.lexemes[at + 2]?.to ? readName(tokens, at + 3) : undefined
    if (name?.name !== undefined) return [`event had-by ${name.name}`]
  }
  return []
}
