/**
 * Complements that name people: whose a paper is, to whom it went, what was done
 * with it (`of the CC CPSU`, `between A and B`, `sent you`), and behind them the
 * words of circumstance (`at the Foreign Ministry`).
 */
import { type NameWords, readName, roleName } from './names.ts'
import type { Complements, Reading } from './reading.ts'
import { officeOf, withSeat } from './seat.ts'
import {
  determinerAt,
  formOf,
  phraseAt,
  sentenceAround,
  stretch,
  type Tokens,
  Word,
} from './tokens.ts'

/** The token behind a complement that names somebody; nothing where the phrase ends. */
export function readNamed(reading: Reading, at: number): number | undefined {
  return (
    exchange(reading, at) ?? owner(reading, at) ?? underHand(reading, at) ?? openedBy(reading, at)
  )
}

/** `A patent under the hand of the Governor`: who signed it or wrote it out. */
function underHand({ tokens, complements }: Reading, at: number): number | undefined {
  const length = phraseAt(tokens, at, tokens.lexicon.grammar.inHandOf ?? [])
  if (length === 0) return undefined
  complements.described = true
  return complement(tokens, at + length, complements, complements.senders)
}

/** `The correspondence between A and B`. */
function exchange({ tokens, complements }: Reading, at: number): number | undefined {
  if (!tokens.lexemes[at]?.exchange) return undefined
  complements.exchange = true
  return pair(tokens, at + 1, complements) ?? at + 1
}

/** `between A and B`: letters of both sides. */
function pair(tokens: Tokens, at: number, complements: Complements): number | undefined {
  const first = readName(tokens, at)
  if (first === undefined) return undefined
  let and = first.from
  while (and < first.to && !tokens.lexemes[and]?.and) and += 1
  // `the Chinese and Soviet Parties` reads as one name; between two it is two.
  const one =
    and < first.to ? { from: first.from, to: and, name: stretch(tokens, first.from, and) } : first
  const other = tokens.lexemes[and]?.and ? readName(tokens, and + 1) : undefined
  complements.senders.push(one)
  if (other !== undefined) complements.receivers.push(other)
  complements.to = (other ?? one).to
  return complements.to
}

/** `Das Schreiben meines Mandanten`. */
function owner({ tokens, complements }: Reading, at: number): number | undefined {
  const isGenitive = tokens.lexemes[at]?.genitive && complements.senders.length === 0
  const found = isGenitive ? ownerAt(tokens, at) : undefined
  if (found === undefined) return undefined
  complements.senders.push(found)
  complements.to = found.to
  return found.to
}

/** Who writes for a side (`meines Mandanten`) is that side; others are who they are. */
function ownerAt(tokens: Tokens, at: number): NameWords | undefined {
  const owner = roleName(tokens, at)
  const person = determinerAt(tokens, at)?.person
  if (owner === undefined || !tokens.lexemes[at + 1]?.principal || person === undefined)
    return owner
  return { from: at, to: at + 2, person }
}

/** What a preposition or a participle opens: a sender, a receiver, a deed; nothing where the phrase ends. */
function openedBy({ tokens, complements }: Reading, at: number): number | undefined {
  const lexeme = tokens.lexemes[at]
  if (lexeme?.from && isKeptFrom(tokens, at)) return undefined
  const other = partner(tokens, at, complements)
  if (other !== undefined) return other
  if (lexeme?.from || lexeme?.of)
    return complement(tokens, at + 1, complements, complements.senders)
  if (lexeme?.to) return complement(tokens, at + 1, complements, complements.receivers)
  if (lexeme?.participle) return deedDone(tokens, at, complements)
  if (lexeme?.relative) complements.described = true
  circumstances(tokens, at, complements)
  return undefined
}

/** How far before `from you` the verb of keeping may stand. */
const keptReach = 10

/** `To conceal the content of this letter from you`: you are those who did not see it. */
function isKeptFrom(tokens: Tokens, at: number): boolean {
  const { keptFrom } = tokens.lexicon.grammar
  if (keptFrom === undefined) return false
  const isPerson = tokens.lexemes[at + 1]?.person !== undefined
  const { from } = sentenceAround(tokens, at)
  for (let index = at - 1; index >= Math.max(from, at - keptReach); index -= 1) {
    const form = formOf(tokens, index)
    if (keptFrom.hidden.includes(form) || (isPerson && keptFrom.kept.includes(form))) return true
  }
  return false
}

/** `The contract with Pell & Dow`: the other side of it. */
function partner(tokens: Tokens, at: number, complements: Complements): number | undefined {
  const { partners } = tokens.lexicon.grammar
  if (!complements.isContract || partners?.includes(formOf(tokens, at)) !== true) return undefined
  const name = readName(tokens, at + 1)
  return name?.name === undefined
    ? undefined
    : complement(tokens, at + 1, complements, complements.receivers)
}

function complement(
  tokens: Tokens,
  at: number,
  complements: Complements,
  into: NameWords[],
): number | undefined {
  const read = readName(tokens, at) ?? officeOf(tokens, roleName(tokens, at))
  if (read === undefined) return undefined
  const name = withSeat(tokens, read)
  into.push(name)
  complements.to = name.to
  return name.to
}

/** `Sent you`, `addressed to`: goes on unless it was published or received, or another clause begins. */
function deedDone(tokens: Tokens, at: number, complements: Complements): number | undefined {
  const deed = tokens.lexemes[at]?.deed
  complements.described = true
  if (deed === 'publish' || deed === 'receive') return undefined
  const receiver = deed === 'send' ? readName(tokens, at + 1) : undefined
  if (receiver !== undefined) {
    complements.receivers.push(receiver)
    return receiver.to
  }
  const next = tokens.lexemes[at + 1]
  const isComplement = next?.from || next?.to || next?.dated
  return next?.breaks && !isComplement ? undefined : at + 1
}

/** How far behind a noun words are taken to describe it. */
const circumstance = 6

/** The words of `at the Foreign Ministry`, `before senior officials`: they tell two speeches apart. */
function circumstances(tokens: Tokens, at: number, complements: Complements): void {
  const opens = tokens.lexemes[at]
  if (!opens?.breaks || opens.and || opens.deed || opens.person || tokens.classes[at] !== Word)
    return
  for (
    let index = at + 1;
    index < at + circumstance && tokens.classes[index] === Word;
    index += 1
  ) {
    const lexeme = tokens.lexemes[index]
    if (lexeme?.breaks || lexeme?.deed || lexeme?.noun) return
    if (lexeme?.determiner === undefined) complements.after.push(formOf(tokens, index))
  }
}
