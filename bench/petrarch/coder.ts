/**
 * Sentences coded with the dictionaries of PETRARCH and our own grammar: who did it to
 * whom is found as in any text; the code is that of the verb, or of the longest of its patterns that fits.
 */
import { eventsIn } from '../../src/capabilities/events/find/events.ts'
import type { Known } from '../../src/capabilities/events/find/known.ts'
import { type EventWords, english } from '../../src/languages/index.ts'
import type { NamedCode, Verb } from './dictionaries.ts'

export interface Triple {
  readonly source: string
  readonly target: string
  readonly code: string
}

export interface Dictionaries {
  readonly actors: readonly NamedCode[]
  readonly agents: ReadonlyMap<string, string>
  readonly verbs: readonly Verb[]
}

const never = /(?!)/

/** The dictionaries as the words of a language: any form of a verb tells an act, done or not. */
function lexiconOf({ agents, verbs }: Dictionaries): EventWords {
  const own = english.events!
  const table = new Map<string, { act: EventWords['acts'][number]; tail: readonly string[] }[]>()
  for (const verb of verbs)
    for (const form of verb.forms) {
      const [first = '', ...tail] = form.split(' ')
      const act = { kind: verb.name, scale: 1, sort: 'verb' as const, forms: '' }
      table.set(first, [...(table.get(first) ?? []), { act, tail }])
    }
  const bodies = new Map<string, string[]>()
  for (const [form, part] of agents) bodies.set(part, [...(bodies.get(part) ?? []), form])
  return {
    ...own,
    states: [],
    leaders: [],
    movements: [],
    acts: [],
    verbs: table,
    bodies: [...bodies].map(([part, forms]) => ({ part, forms })),
    negated: '(?!)',
    unreal: '(?!)',
    grammar: {
      ...own.grammar,
      past: /^\S/,
      telling: /./,
      ahead: never,
      performative: never,
    },
  }
}

/** A coder over dictionaries; names hold on the day of the sentence. */
export function coderOf(dictionaries: Dictionaries): (words: string, date: string) => Triple[] {
  const lexicon = lexiconOf(dictionaries)
  const byName = new Map(dictionaries.verbs.map((verb) => [verb.name, verb]))
  return (words, date) => {
    const names = new Map<string, Known>()
    for (const { name, code, from, to } of dictionaries.actors)
      if (date >= from && date <= to && /^[A-Za-z]/.test(code))
        for (const form of writtenForms(name, words))
          names.set(form, { root: code, form: 'acronym' })
    return eventsIn({ words: withoutAsides(words), lexicon, names }).flatMap((event) => {
      const verb = byName.get(event.kind)
      const said = /“(.*)”/.exec(event.rule)?.[1] ?? ''
      if (verb === undefined || event.actor.root === event.target.root) return []
      if (isNoun(withoutAsides(words), said)) return []
      const [code = '', back] = codeOf(verb, withoutAsides(words), said).split(':')
      const source = `${event.actor.root}${event.actor.part ?? ''}`
      const target = `${event.target.root}${event.target.part ?? ''}`
      if (!/^\d/.test(code)) return []
      return back === undefined
        ? [{ source, target, code }]
        : [
            { source, target, code },
            { source: target, target: source, code: back },
          ]
    })
  }
}

/** `an attack by`: the plain form of a verb behind an article or a possessive is a thing. */
function isNoun(words: string, said: string): boolean {
  const at = words.indexOf(said)
  return /(?:\b(?:an?|the|its|their|his|her|of|this)|’s|'s)\s+(?:\p{Ll}+\s+)?$/u.test(
    words.slice(Math.max(0, at - 40), at),
  )
}

/** A name of the dictionary as it is written in the sentence. */
function writtenForms(name: string, words: string): string[] {
  const at = words.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? [] : [words.slice(at, at + name.length)]
}

/** Short clauses between commas, and who says so at the end, are no part of the act. */
function withoutAsides(words: string): string {
  return words
    .replace(/, [^,]*\b(?:said|says|reported)\b[^,]*\.?$/, '.')
    .replace(/\b(?:almost )?\w+ years? after [^,.]*/, '')
}

/** The code of the longest pattern whose words stand around the verb in their order, or the verb's own. */
function codeOf(verb: Verb, words: string, said: string): string {
  const at = words.toLowerCase().indexOf(said.toLowerCase())
  const split = (part: string): string[] => part.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? []
  const before = split(words.slice(0, at))
  const behind = split(words.slice(at + said.length))
  let best: { size: number; code: string } | undefined
  for (const pattern of verb.patterns) {
    const size = pattern.before.length + pattern.behind.length
    if (size === 0 || (best !== undefined && size <= best.size)) continue
    if (standIn(pattern.before, before) && standIn(pattern.behind, behind))
      best = { size, code: pattern.code }
  }
  return best?.code ?? verb.code
}

function standIn(wanted: readonly string[], words: readonly string[]): boolean {
  let at = 0
  return wanted.every((word) => {
    const found = words.findIndex(
      (one, index) => index >= at && (one === word || one === `${word}s`),
    )
    at = found + 1
    return found >= 0
  })
}
