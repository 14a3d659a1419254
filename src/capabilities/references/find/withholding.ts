/**
 * Steps in the story of a letter that somebody was not shown: who learnt of it,
 * asked for it, was refused it, had it. Read from the sentence around a mention;
 * `resolve` keeps them where the letter really has such a story.
 */
import type { Withholding } from '../../../record/index.ts'
import { edtfOf, readDate } from './dates.ts'
import { readName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { sentenceAround, type Tokens } from './tokens.ts'

type Event = Withholding['event']

interface Stretch {
  readonly from: number
  readonly to: number
}

/** `event requested`, `event had-by Parties`, `event requested XXXX-02-18` for each step that the sentence tells. */
export function withholdingClues(tokens: Tokens, phrase: NounPhrase): string[] {
  const sentence = sentenceAround(tokens, phrase.from)
  const deeds = deedsIn(tokens, sentence)
  if (
    !['ask', 'refuse', 'keep', 'learn', 'divulge', 'send', 'receive'].some((deed) =>
      deeds.has(deed),
    )
  )
    return []
  const events: Event[] = []
  const copy = hasCopy(tokens, sentence, phrase.from)
  if (isRefused(tokens, sentence, phrase)) events.push('refused')
  else if (isAsked(tokens, sentence, phrase, copy)) events.push('requested')
  else if (isKept(tokens, sentence, phrase)) events.push('kept-from')
  else if (copy && deeds.has('receive') && hasNeed(tokens, sentence)) events.push('awaited')
  if (isBefore(tokens, sentence.from, phrase.from, 'learn')) events.push('learnt-of')
  if (isBefore(tokens, sentence.from, phrase.from, 'divulge')) events.push('contents-divulged')
  const clues = events.map((event) => `event ${event}`)
  return [...clues, ...oralRequest(tokens, sentence, events), ...handedOn(tokens, sentence)]
}

function deedsIn(tokens: Tokens, { from, to }: Stretch): Set<string> {
  const deeds = new Set<string>()
  for (let at = from; at < to; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed !== undefined) deeds.add(deed)
  }
  return deeds
}

function isBefore(tokens: Tokens, from: number, to: number, deed: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.deed === deed) return true
  return false
}

function hasCopy(tokens: Tokens, { from }: Stretch, to: number): boolean {
  for (let at = Math.max(from, to - 5); at < to; at += 1) {
    if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  }
  return false
}

/** `refusing to give us the letter`: refusing, giving, the letter, one close behind the other. */
function isRefused(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 12); at -= 1) {
    if (tokens.lexemes[at]?.deed !== 'send') continue
    return isBefore(tokens, Math.max(from, at - 4), at, 'refuse')
  }
  return false
}

/** `we request that you send us …`: asking, then sending, then the letter, all near and all positive. */
function isAsked(tokens: Tokens, { from }: Stretch, phrase: NounPhrase, copy: boolean): boolean {
  let send = -1
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - 24); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.deed === 'send' && send === -1 && (copy || phrase.from - at < 9)) send = at
    if (lexeme?.deed === 'ask' && send > at) return true
  }
  return false
}

/** `this letter has not been sent to us`, `it was kept a secret`. */
function isKept(tokens: Tokens, sentence: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < sentence.to; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed === 'keep') return true
    if (deed === 'send' && isNegated(tokens, Math.max(sentence.from, at - 7), at)) return true
  }
  for (let at = phrase.from - 1; at >= Math.max(sentence.from, phrase.from - 8); at -= 1) {
    if (tokens.lexemes[at]?.deed === 'send')
      return isNegated(tokens, Math.max(sentence.from, at - 5), at)
  }
  return false
}

function isNegated(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.negation) return true
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
