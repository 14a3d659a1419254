/**
 * Asking for a paper without a verb of asking: `Please let us have it`, `May we
 * see it?`, `I should be grateful if we might have it`.
 */
import { isNegated, type Stretch } from './deeds.ts'
import { formOf, type Tokens } from './tokens.ts'

/** So far before what is asked for its verb may stand, in tokens. */
const verbReach = 4

/** Whether a sentence asks that what stands at a token be sent or shown. */
export function isBeggedFor(tokens: Tokens, { from, to }: Stretch, thing: number): boolean {
  const { pleading = [], modals = [], wishing = [] } = tokens.lexicon.grammar
  const verb = handingVerb(tokens, from, thing)
  if (verb === undefined || isNegated(tokens, from, to)) return false
  for (let at = from; at < verb; at += 1) {
    const form = formOf(tokens, at)
    if (pleading.includes(form)) return true
    const asked = tokens.lexemes[at + 1]?.person
    // `May we see it?`, `could you let us have it?`; `you may have it` grants.
    if (modals.includes(form) && (asked === 1 || (asked === 2 && hasWriter(tokens, at + 2, to))))
      return true
    if (wishing.includes(form) && hasWriter(tokens, from, at)) return true
  }
  return false
}

/** `send`, `let us have`, `see` before what is to be handed over. */
function handingVerb(tokens: Tokens, from: number, thing: number): number | undefined {
  const { seeing = [], having = [] } = tokens.lexicon.grammar
  for (let at = thing - 1; at >= Math.max(from, thing - verbReach); at -= 1) {
    const form = formOf(tokens, at)
    if (tokens.lexemes[at]?.deed === 'send' || seeing.includes(form) || having.includes(form))
      return at
  }
  return undefined
}

function hasWriter(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.person === 1) return true
  return false
}
