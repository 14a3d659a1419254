/**
 * Steps in the story of a letter that somebody was not shown: who learnt of it,
 * asked for it, was refused it, had it. Read from the sentence around a mention;
 * `resolve` keeps them where the letter really has such a story.
 */
import type { Withholding } from '../../../record/index.ts'
import { askings } from './asked-on.ts'
import { isAsked, isToBeSeen } from './asking.ts'
import { isBeggedFor } from './begging.ts'
import { edtfOf, readDate } from './dates.ts'
import { deedsIn, isBefore, isGivenAway, type Stretch } from './deeds.ts'
import { isMeans, keepingIn } from './keeping.ts'
import { readName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isKeptBehind, isRefused, isRefusedBehind, keptBy } from './refusing.ts'
import { isFuture } from './relation.ts'
import { sentenceAround, type Tokens } from './tokens.ts'
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
  if (near.length === 0 || whole.includes('refused') || denied) return whole
  // `It went to every member but three, ourselves among them`: others have it, and we do not.
  const isOthersOnly = near.every((event) => event === 'had-by')
  return isOthersOnly && whole.includes('kept-from') ? ['kept-from', ...near] : near
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

function hasCopy(tokens: Tokens, { from }: Stretch, to: number): boolean {
  for (let at = Math.max(from, to - 5); at < to; at += 1) {
    if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  }
  return false
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
