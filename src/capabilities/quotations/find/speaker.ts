/**
 * Who is said to speak: the addressee, the writer or a third, by what stands before the
 * last verb of saying; and the names beside it.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Attribution } from '../../../record/index.ts'
import { tokensOf, wordsAsWritten } from './tokens.ts'
import { isSaying, saysIn } from './verbs.ts'

/** The words behind the last colon or semicolon where somebody speaks there: who stands before it does not. */
export function clauseOf(lead: string, language: QuotationWords): string {
  const clause = /[:;]\s(?=[^:;]*$)(.*)/su.exec(lead)?.[1] ?? ''
  return saysIn(tokensOf(clause), language) ? clause : lead
}

/** The language, and what was noted before. */
export interface Around {
  readonly language: QuotationWords
  readonly clues: readonly string[]
}

/** Whose words they are said to be, by the clause before them and the first words behind. */
export function addressed(
  lead: string,
  first: readonly string[],
  { language, clues }: Around,
): Attribution['to'] {
  const says = clues.includes('says')
  const plain = withoutAside(lead, language)
  const tokens = tokensOf(plain)
  if (says && isThirdNamed(wordsAsWritten(plain), tokens, language)) return 'named'
  const sayer = says ? subjectOf(tokens, language) : undefined
  if (sayer !== undefined) return sayer
  const near = tokens.slice(-22)
  const you = near.findLastIndex((word) => language.addressee.includes(word))
  const we = near.findLastIndex((_, at) => isWriters(near, at, language))
  if (you >= 0 && (you >= we || !says)) return 'addressee'
  if (we >= 0 && says) return 'writer'
  if (says && first.some((word) => language.addressee.includes(word))) return 'addressee'
  return says && /\p{Lu}/u.test(lead) ? 'named' : 'none'
}

/** "Orme, whom you call as a witness, wrote", "Orme, on 24 May, wrote": who speaks stands before what is put in. */
function withoutAside(lead: string, language: QuotationWords): string {
  for (const aside of lead.matchAll(/(?<=[\p{L}\p{N}]),\s[^,;:]{2,90},(?=\s+([\p{L}'’-]+))/gu))
    if (isSaying(aside[1]!.toLowerCase(), language))
      return lead.slice(0, aside.index) + lead.slice(aside.index + aside[0].length)
  return lead
}

/** "we", "our letter"; but not what is said of ours: "they called our counting". */
function isWriters(tokens: readonly string[], at: number, language: QuotationWords): boolean {
  const word = tokens[at]!
  if (!language.writer.includes(word) || language.objects.includes(word)) return false
  if (!tokens.slice(0, at).some((one) => isSaying(one, language))) return true
  return tokens
    .slice(at + 1, at + 4)
    .some((one) => language.textStems.some((stem) => one.startsWith(stem)))
}

/** So close before the verb a third is who speaks: "he wrote to you that". */
const besideVerb = 3

/** "In your last number Miss Orrell writes": a name right before the verb, no day and no paper, and neither yours nor ours. */
function isThirdNamed(
  written: readonly string[],
  tokens: readonly string[],
  language: QuotationWords,
): boolean {
  const verb = tokens.findLastIndex((word) => isSaying(word, language))
  let from = verb
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(written[from - 1]!)) from -= 1
  // "Where Orme writes": the capital of the first word is the sentence's.
  if (from === 0 && language.small.includes(tokens[0]!)) from = 1
  if (from === 0 || from >= verb) return false
  const { addressee, writer, dateStems, textStems } = language
  const isOurs = tokens
    .slice(from - 1, verb)
    .some((word) => addressee.includes(word) || writer.includes(word))
  const isName = !tokens
    .slice(from, verb)
    .some((word) => [...dateStems, ...textStems].some((stem) => word.startsWith(stem)))
  return isName && !isOurs
}

/** Who stands before the last verb of saying: "you accuse us" is the addressee's. */
function subjectOf(
  tokens: readonly string[],
  language: QuotationWords,
): 'addressee' | 'writer' | 'named' | undefined {
  const verb = tokens.findLastIndex((word) => isSaying(word, language))
  for (let at = verb - 1; at >= Math.max(0, verb - 11); at--) {
    if (verb - at <= besideVerb && language.thirds?.includes(tokens[at]!)) return 'named'
    if (
      isMadeToSay(tokens, at, { verb, language }) ||
      isToldOfThird(tokens, at, { verb, language })
    )
      return 'named'
    if (language.objects.includes(tokens[at]!)) continue
    if (language.addressee.includes(tokens[at]!)) return 'addressee'
    if (language.writer.includes(tokens[at]!)) return 'writer'
  }
  return undefined
}

interface BeforeVerb {
  readonly verb: number
  readonly language: QuotationWords
}

/** "you make him say": the words are given to whom the addressee makes speak. */
function isMadeToSay(
  tokens: readonly string[],
  at: number,
  { verb, language: { making = [], thirdObjects = [] } }: BeforeVerb,
): boolean {
  return at === verb - 2 && making.includes(tokens[at]!) && thirdObjects.includes(tokens[at + 1]!)
}

/** "you write that the warden said": who speaks stands behind the conjunction. */
function isToldOfThird(
  tokens: readonly string[],
  at: number,
  { verb, language }: BeforeVerb,
): boolean {
  if (at === 0 || !language.that.includes(tokens[at]!) || !isSaying(tokens[at - 1]!, language))
    return false
  return tokens.slice(at + 1, verb).some((word) => !language.small.includes(word))
}

/** Names beside the verb: runs of capitalised words and initials. */
export function namesIn(lead: string, tail: string, { language, clues }: Around): string[] {
  if (!clues.includes('says')) return []
  const names =
    `${lead} ${tail}`.match(
      /\p{Lu}[\p{L}'’]*\.?(?:\s+(?:\p{Lu}[\p{L}'’]*\.?|of|the|de|von|van))*/gu,
    ) ?? []
  return [...new Set(names.map((name) => bareName(name, language)))]
    .filter((name) => name.length > 2)
    .slice(-4)
}

/** "Where Orme", "In Carle's": the name without the sentence's first word and the genitive. */
function bareName(name: string, { small }: QuotationWords): string {
  const bare = name.replace(/(?:\s+(?:of|the|de|von|van))+$/u, '').replace(/['’]s$/u, '')
  const [first = '', ...rest] = bare.trim().split(/\s+/)
  return rest.length > 0 && small.includes(first.toLowerCase()) ? rest.join(' ') : bare.trim()
}
