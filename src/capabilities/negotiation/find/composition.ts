/**
 * Who takes part: lists of participants and their numbers.
 *
 * The same body under different names in different order is the same: what is
 * compared are the words that tell one member from another, without the words
 * that all of them share ("the Communist Party of").
 */
import { languages, type QuantityWords } from '../../../languages/index.ts'
import type { Composition } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

const counted = String.raw`(?:\w+ ){0,2}?(parties|party|members|delegations|delegates|bodies|countries|states|governments|votes|firms|companies|branches|persons|people|representatives)`

/** The composition that a stretch names, by list or by number. */
export function compositionOf(
  words: string,
  quantities: QuantityWords | undefined,
): Composition | undefined {
  const members = membersOf(words)
  const number = quantities === undefined ? undefined : countOf(words, quantities)
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

function countOf(
  words: string,
  quantities: QuantityWords,
): { readonly count: number; readonly noun: string } | undefined {
  const found = countPattern(quantities)
    .matchAll(words)
    .flatMap((match) => {
      const count = quantities.value(match[1] ?? '')
      const noun = match.at(-1)?.toLowerCase()
      return count === undefined || count < 3 || noun === undefined ? [] : [{ count, noun }]
    })
  // "from seventeen to twenty-six Parties": what it is to become.
  return found.at(-1)
}

const countPattern = once(
  ({ number }: QuantityWords): Sieved =>
    sieved(new RegExp(String.raw`(?<![\p{L}\d-])(${number}) ${counted}(?![\p{L}])`, 'iu')),
)

/** Names in a list: at least four with a comma or semicolon between them, introduced as those who take part. */
export function membersOf(words: string): string[] {
  const list =
    /(?:namely|to wit|viz\.?|i\.e\.|that is,?|:|bodies:|following:?)[,:]?\s+(.{20,900})/su.exec(
      words,
    )?.[1]
  if (list === undefined) return []
  // "Namely the parties of the following countries: Au, Berg …": what introduces the names is none.
  const names = namesIn(list.slice(list.lastIndexOf(':') + 1))
  return names.length >= 4 ? names : namesIn(list)
}

function namesIn(list: string): string[] {
  const separator = list.includes(';') ? /\s*;\s*(?:and\s+)?/ : /\s*,\s*(?:and\s+)?|\s+and\s+/
  const names = list
    .replace(/[.”"].*$/s, '')
    .split(separator)
    .map(memberName)
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 9)
  return names.length >= 4 ? [...new Set(names)] : []
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
