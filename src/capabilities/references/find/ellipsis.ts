/**
 * Mentions without their noun: `yours of the 3rd`, `that of the CC CPSU of
 * November 29`, `those of …`. The noun is the one spoken of before.
 */
import type { DocumentNoun } from '../../../languages/index.ts'
import { readDates } from './dates.ts'
import { type Found, mentionsOf } from './mention.ts'
import { type NameWords, readName } from './names.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tokens } from './tokens.ts'

/** What an ellipsis without any noun before it means in a letter. */
const letter: DocumentNoun = {
  kinds: ['letter', 'cable', 'e-mail'],
  class: 'letter',
  family: 'letter',
}

/** The mentions that a stand-in makes; none when no date says which document it is. */
export function standIn(
  tokens: Tokens,
  index: number,
  around: Surroundings,
  before: Found | undefined,
): Found[] {
  const pronoun = tokens.lexemes[index]?.possessivePronoun
  if (pronoun === undefined && before === undefined) return []
  const senders: NameWords[] = []
  let at = index + 1
  let dates = tokens.lexemes[at]?.dated ? readDates(tokens, at + 1, around.now) : []
  if (dates.length === 0 && (tokens.lexemes[at]?.of || tokens.lexemes[at]?.from)) {
    const name = readName(tokens, at + 1)
    if (name === undefined) return []
    senders.push(name)
    at = name.to
    dates = tokens.lexemes[at]?.dated ? readDates(tokens, at + 1, around.now) : []
  }
  if (!dates.some((date) => date.day !== undefined)) return []
  const noun = before === undefined ? letter : { ...letter, kinds: before.body.kinds }
  return mentionsOf(
    tokens,
    {
      from: index,
      to: dates[0]!.to,
      head: index,
      noun,
      determiner: pronoun ?? { kind: 'definite' },
      named: false,
      dates,
      dateBeside: false,
      senders,
      receivers: [],
      clues: [],
      modifiers: [],
      since: false,
      exchange: false,
      described: false,
      after: [],
    },
    around,
  ).map((found) => ({ ...found, body: { ...found.body, form: 'elliptic' } }))
}
