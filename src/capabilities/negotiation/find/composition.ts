/**
 * Who takes part: lists of participants and their numbers.
 *
 * The same body under different names in different order is the same: what is
 * compared are the words that tell one member from another, without the words
 * that all of them share ("the Communist Party of").
 */
import {
  type Language,
  languages,
  type ParticipantWords,
  type QuantityWords,
} from '../../../languages/index.ts'
import type { Composition } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

/** The composition that a stretch names, by list or by number. */
export function compositionOf(
  words: string,
  { quantities, acts }: Pick<Language, 'quantities' | 'acts'>,
): Composition | undefined {
  const participants = acts?.participants
  if (participants === undefined) return undefined
  const members = membersOf(words, participants)
  const number = quantities === undefined ? undefined : countOf(words, { quantities, participants })
  if (members.length === 0 && number === undefined) return undefined
  const count = number?.count ?? members.length
  return {
    count,
    ...(number === undefined ? {} : { noun: number.noun }),
    members:
      members.length > 0 && (number === undefined || Math.abs(members.length - count) < 2)
        ? members
        : [],
  }
}

interface Counting {
  readonly quantities: QuantityWords
  readonly participants: ParticipantWords
}

function countOf(
  words: string,
  counting: Counting,
): { readonly count: number; readonly noun: string } | undefined {
  const found = countPattern(counting.participants)(counting.quantities)
    .matchAll(words)
    .flatMap((match) => {
      const [found = '', figure = ''] = match
      const count = counting.quantities.value(figure)
      const noun = match.at(-1)?.toLowerCase()
      if (count === undefined || count < 3 || noun === undefined) return []
      // "Your letter of May 3, 1911 to friendly parties" counts none.
      const isYear = yearLike.test(figure) && found.length > figure.length + 1 + noun.length
      return isYear ? [] : [{ count, noun }]
    })
  // "from seventeen to twenty-six Parties": what it is to become.
  return found.at(-1)
}

const yearLike = /^(?:1[4-9]|20)\d\d$/

const countPattern = once(({ nouns }: ParticipantWords) =>
  once(
    ({ number }: QuantityWords): Sieved =>
      sieved(
        new RegExp(
          String.raw`(?<![\p{L}\d-])(${number}) (?:[\p{L}-]+ ){0,2}?(${nouns})(?![\p{L}])`,
          'iu',
        ),
      ),
  ),
)

/** So many names make a list of participants; fewer are a pair, or two pairs. */
const fewestMembers = 4

/** Names in a list of those who take part: announced ("namely"), in brackets behind them, or behind what is made up of them. */
export function membersOf(words: string, participants: ParticipantWords): string[] {
  for (const pattern of listPatterns(participants))
    for (const [, list = ''] of words.matchAll(pattern)) {
      const names = namesIn(list, participants)
      if (names.length >= fewestMembers) return names
    }
  return []
}

const listPatterns = once(({ announced, nouns, among }: ParticipantWords) => [
  // "Namely the parties of the following countries: Au, Berg …": what introduces the names is none.
  new RegExp(String.raw`(?:${announced})[,:]?\s[^:]{0,200}:\s+(.{20,900})`, 'gsu'),
  new RegExp(String.raw`(?:(?<!\p{L})(?:${announced})[,:]?|:)\s+(.{20,900})`, 'gsu'),
  new RegExp(String.raw`(?<!\p{L})(?:${nouns})(?!\p{L})[^()]{0,200}\(([^()]{20,900})\)`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${among})\s+(?:\p{Ll}+ ){0,5}(?=\p{Lu})(.{20,900})`, 'gsu'),
])

function namesIn(list: string, { and }: ParticipantWords): string[] {
  const sentence = list.replace(listEnd, '')
  const lines = sentence.split(new RegExp(String.raw`\s*;\s*(?:(?:${and})\s+)?`, 'u'))
  const parts =
    lines.length >= fewestMembers
      ? lines
      : lines[0]!.split(new RegExp(String.raw`\s*,\s*(?:(?:${and})\s+)?|\s+(?:${and})\s+`, 'u'))
  const names = parts.map(memberName)
  // What follows the last name is no list any more.
  const after = names.findIndex((name) => !isName(name))
  return [...new Set(after < 0 ? names : names.slice(0, after))]
}

/** A full stop, but not that of "U.S.A., Japan" or "St. Ives". */
const listEnd = /(?:[”"]|(?<!(?<!\p{L})\p{Lu}\p{Ll}?)\.(?!\p{L})).*$/su

/** Most words of the name of a body. */
const longestName = 9

function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(' ').length <= longestName
}

/** A member's name without the words around it that all share. */
export function memberName(written: string): string {
  return written
    .trim()
    .replace(
      /^(?:and )?(?:the )?(?:(?:\w+ ){0,3}(?:part(?:y|ies)|governments?|delegations?|representatives?)) of (?:the )?/iu,
      '',
    )
    .replace(/^(?:and |the )+/iu, '')
    .replace(/\s+/g, ' ')
}

export interface Difference {
  readonly added: readonly string[]
  readonly leftOut: readonly string[]
  readonly common: readonly string[]
}

/** What the second list has more and less than the first. */
export function difference(one: readonly string[], other: readonly string[]): Difference {
  const keys = (names: readonly string[]): Set<string> => new Set(names.map(memberKey))
  const [first, second] = [keys(one), keys(other)]
  return {
    added: other.filter((name) => !first.has(memberKey(name))),
    leftOut: one.filter((name) => !second.has(memberKey(name))),
    common: one.filter((name) => second.has(memberKey(name))),
  }
}

/** By which two names are one: small letters, without points and articles; a state by its code ("UK", "the United Kingdom"). */
export function memberKey(name: string): string {
  const plain = plainName(memberName(name))
  return codes.get(plain) ?? plain
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[.'’]/g, '').replace(/\s+/g, ' ').trim()
}

/** Of a state its first name, its acronyms and its full styles; parts of it ("Wales") may be members of their own. */
const codes: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ events }) =>
    (events?.states ?? []).flatMap(({ code, names }) =>
      [code, ...names]
        .filter((name, at) => at < 2 || /^[\p{Lu}.]+$|Republic|Union|Kingdom|States/u.test(name))
        .map((name) => [plainName(name), code] as const),
    ),
  ),
)
