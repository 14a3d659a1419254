/** That a letter is refused to somebody, or kept from somebody who did not ask for it. */
import { deedsIn, isBefore, isNegated, negationBefore, type Stretch } from './deeds.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { formOf, type Tokens } from './tokens.ts'

/** `refusing to give us the letter`, `you have refused me the report`: refusing, and the letter close behind. */
export function isRefused(tokens: Tokens, { from }: Stretch, phrase: NounPhrase): boolean {
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
export function isRefusedBehind(tokens: Tokens, { to }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.to; at < to; at += 1) {
    if (tokens.lexemes[at]?.deed !== 'refuse') continue
    return isBefore(tokens, at + 1, Math.min(to, at + 5), 'send')
  }
  return false
}

/** `this letter has not been sent to us`, `it was kept a secret`; `I cannot send you the letter` is a refusal. */
export function keptBy(
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

/** `to nine bodies, and not to us`: those who were left out are the writer's. */
function endsOnUs(tokens: Tokens, { from, to }: Stretch): boolean {
  return tokens.lexemes[to - 1]?.person === 1 && isNegated(tokens, Math.max(from, to - 3), to)
}

/** `Is not available to the public`. */
function isUnavailable(tokens: Tokens, from: number, at: number): boolean {
  const { available } = tokens.lexicon.grammar
  return (
    available?.includes(formOf(tokens, at)) === true &&
    isNegated(tokens, Math.max(from, at - 3), at)
  )
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

/** A clause behind the phrase says that it was not sent. */
export function isKeptBehind(tokens: Tokens, { to }: Stretch, phrase: NounPhrase): boolean {
  for (let at = phrase.to; at < to; at += 1)
    if (tokens.lexemes[at]?.deed === 'send' && isNegated(tokens, Math.max(phrase.to, at - 4), at))
      return true
  return false
}
