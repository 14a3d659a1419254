/**
 * Persons whom a text introduces by their bond and not by an office: `the Board’s surveyor, A B,`,
 * `A B, the Board’s own surveyor,`, `his successor, Dr C`; and, where whoever tells the story says
 * whom he served, `our president, D E`.
 */
import type { EventGrammar } from '../../../languages/index.ts'
import { isLikePerson, type KnownNames, partOf, personName } from './known.ts'
import type { NameFinder } from './names.ts'

export interface Introducing {
  readonly known: KnownNames
  readonly names: NameFinder
  readonly grammar: EventGrammar
  readonly withoutTitle: (name: string) => string
}

/** Learns those whom their side's name introduces, then those whom a person or `our` does. */
export function learnIntroduced(text: readonly string[], around: Introducing): void {
  const narrator = narratorOf(text, around)
  let person: string | undefined
  for (const reading of text) {
    for (const { name, start } of around.names.in(reading)) {
      const one = around.known.get(name)
      if (one === undefined) continue
      if (one.form === 'person') {
        person = one.root
        continue
      }
      const behind = ofSide.exec(reading.slice(start + name.length))
      const before = bySide.exec(reading.slice(0, start))
      const isKnownBy =
        learn(behind?.[2], { root: one.root, bond: behind?.[1] }, around) ||
        (isOwner.test(reading.slice(start + name.length)) &&
          learn(before?.[1], { root: one.root, bond: undefined }, around))
      if (isKnownBy) person = one.root
    }
    const [, next] = successor.exec(reading) ?? []
    if (person !== undefined) learn(next, { root: person, bond: undefined }, around)
    if (narrator !== undefined)
      for (const form of [ours, oursBehind])
        learn(form.exec(reading)?.[1], { root: narrator, bond: undefined }, around)
  }
}

/** `Board` `’s own surveyor, Mr A B,`. */
const ofSide = new RegExp(
  String.raw`^(?:’s|'s|’) ((?:\p{Ll}[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]+), (${personName})(?=[,.;]| (?:was|had|said|who)\b)`,
  'u',
)
/** `A B, the` `Board’s surveyor,`. */
const bySide = new RegExp(`(${personName}), (?:the )?$`, 'u')
const isOwner =
  /^(?:’s|'s|’) (?:\p{Ll}[\p{L}-]+ ){0,2}?\p{Ll}[\p{L}-]+(?=[,;.]| (?:and|was|had)\b)/u
const successor = new RegExp(
  String.raw`\b(?:[Hh]is|[Hh]er) (?:successor|predecessor|deputy|son|brother|daughter|partner|uncle|nephew),? (?:as \p{Ll}+,? )?(${personName})`,
  'u',
)
const ours = new RegExp(
  String.raw`\b(?:[Oo]ur|[Mm]y) (?:\p{Ll}[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]+, (${personName})(?=[,.;])`,
  'u',
)
const oursBehind = new RegExp(
  String.raw`(${personName}), (?:who was )?our (?:\p{Ll}[\p{L}-]+ ){0,2}?\p{Ll}[\p{L}-]+[,.;]`,
  'u',
)

/** Whoever is told to be against a side is none of it. */
const against =
  /\b(?:enem(?:y|ies)|rivals?|opponents?|adversar(?:y|ies)|critics?|accusers?|guests?|visitors?|allies|ally|neighbours?|prisoners?|victims?|creditors?|debtors?|competitors?|target)$/

/** Whether somebody was learnt. */
function learn(
  words: string | undefined,
  { root, bond }: { root: string; bond: string | undefined },
  { known, withoutTitle }: Introducing,
): boolean {
  if (words === undefined || (bond !== undefined && against.test(bond))) return false
  const name = withoutTitle(words)
  if (known.has(name) || known.has(words) || !isLikePerson(name)) return false
  known.learn(name, { root, part: partOf(name), form: 'person' })
  return true
}

/** The side that whoever tells the story in his own person served; undefined where he does not say. */
export function narratorOf(
  text: readonly string[],
  { known, names, grammar }: Pick<Introducing, 'known' | 'names' | 'grammar'>,
): string | undefined {
  for (const reading of text.slice(0, introduction)) {
    if (!/\bI\b/.test(reading)) continue
    for (const { name, start } of names.in(reading)) {
      const one = known.get(name)
      if (one === undefined || one.form === 'person') continue
      const serves = grammar.iServe.test(reading.slice(0, start))
      if (serves || grammar.whereI.test(reading.slice(start + name.length))) return one.root
    }
  }
  return undefined
}

/** In so many sentences a memoir says who tells it. */
const introduction = 25
