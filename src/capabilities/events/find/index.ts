/** Events in one document: its sentences read with the words of its language. */

import { english } from '../../../languages/index.ts'
import type {
  Document,
  Draft,
  EdtfDate,
  Maker,
  Party,
  Settings,
  StandingRecord,
} from '../../../record/index.ts'
import { dayAt, daysOf } from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { eventsIn, type FoundEvent } from './events.ts'
import { type Known, partOf } from './known.ts'
import { rootIn } from './root-in.ts'
import { type Roster, rosterOf } from './roster.ts'
import { withShortForms } from './short-forms.ts'

export const maker: Maker = { kind: 'extractor', name: 'events', version: '11' }

/** The events of a document; none in a language that cannot tell them yet. */
export function find(read: ReadDocument, tools: FindTools): readonly Draft<'event'>[] {
  const { document, text } = read
  return foundIn(read, tools).map((event) => draftOf(event, { document, words: text.words }))
}

/** The events of a document as they were read, in their order. */
export function foundIn(
  { document, text }: ReadDocument,
  { language, settings }: FindTools,
): FoundEvent[] {
  const lexicon = language?.events
  if (lexicon === undefined) return []
  const given = new Map(namesOfSettings(settings))
  const head = namesOfHead(document, rosterOf([], lexicon, given), text.words)
  const found = eventsIn({
    words: text.words,
    lexicon,
    // What the dossier says of its parties comes before what a head lets us think.
    names: new Map([...head, ...given]),
    date: dateOf(document),
    // `We` of an article is nobody who acts in it.
    ...(isStory(document)
      ? {}
      : { speaker: document.from[0]?.value, hearer: document.to[0]?.value }),
  })
  return found.sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  )
}

/** Parties of the dossier act under all their names; their short form is their root. */
function namesOfSettings({ parties }: Settings): [string, Known][] {
  return parties.flatMap((party) => {
    const root = party.short ?? partOf(party.name)
    // Who holds an office is one person, whom nobody named beside him belongs to.
    const isOne = party.kind === 'person' || party.kind === 'office'
    const form = isOne ? ('person' as const) : ('name' as const)
    return [party.name, party.short ?? '', ...party.names]
      .map((name) => name.replace(/^[Tt]he /, ''))
      .filter((name) => name.length > 1)
      .map((name): [string, Known] => [name, { root, form }])
  })
}

/**
 * The root of a name: by the settings of the dossier and what the language knows, under any of
 * its party's names; of a person or organ, that of its body; of others, letters of the name.
 */
export function rootsOfNames(record: StandingRecord): (name: string) => string {
  const roster = rosterOf([], english.events!, new Map(namesOfSettings(record.settings)))
  const known = new Map<string, string>()
  let parties: ReadonlyMap<string, Party> | undefined
  let named: ReadonlySet<string> | undefined
  // A namesake of a statesman is he himself only where his state is named among the parties.
  const sideOf = (form: string): string | undefined => {
    const root = rootIn(form, roster)
    if (root === undefined || roster.known.get(form)?.form !== 'person') return root
    if (roster.known.own.has(form)) return root
    named ??= sidesNamed(parties?.keys() ?? [], roster)
    return named.has(root) ? root : undefined
  }
  const lookUp = (name: string): string => {
    // Few names are ever asked for, and parties are many: they are read when the first is.
    parties ??= partiesByName(record)
    const party = parties.get(name)
    if (party === undefined) return sideOf(name) ?? partOf(name)
    const bodies = party.of.flatMap((id) => parties?.get(id) ?? [])
    const forms = [party, ...bodies].flatMap((one) => [one.name, ...one.names])
    const root = forms.map(sideOf).find((one) => one !== undefined)
    return root ?? partOf(bodies[0]?.name ?? party.name)
  }
  return (name) => {
    const root = known.get(name) ?? lookUp(name)
    known.set(name, root)
    return root
  }
}

/** The sides that stand in names, other than those of statesmen. */
function sidesNamed(names: Iterable<string>, roster: Roster): ReadonlySet<string> {
  return new Set(
    [...names].flatMap((name) =>
      roster.known.get(name)?.form === 'person' ? [] : (rootIn(name, roster) ?? []),
    ),
  )
}

/** Parties by each of their names, and by their ids. */
function partiesByName(record: StandingRecord): ReadonlyMap<string, Party> {
  const parties = new Map<string, Party>()
  for (const { body } of record.findings('party'))
    for (const name of [body.id, body.name, ...body.names]) parties.set(name, body)
  return parties
}

/**
 * Sender and addressees act under the names at the head of the letter, for the side that stands
 * in their name: a party's committee for its state. Where that would make one side of the two
 * who write each other, each is its own.
 */
function namesOfHead(
  { from, to, copies }: Document,
  roster: Roster,
  words: string,
): (readonly [string, Known])[] {
  const all = [...from, ...to, ...copies].filter((one) => one.value.length > 2)
  const side = (name: string | undefined): string | undefined => rootIn(name, roster)
  const writer = side(from[0]?.value)
  const isOne = writer !== undefined && writer === side(to[0]?.value)
  const knownAs = (one: (typeof all)[number]): readonly [string, Known] => {
    const root = (isOne ? undefined : side(one.value)) ?? partOf(one.value.replace(/^[Tt]he /, ''))
    return [one.value, { root, form: one.named === 'person' ? 'person' : 'name' }]
  }
  const [persons, bodies] = [true, false].map((isPerson) =>
    all.filter(({ named }) => (named === 'person') === isPerson).map(knownAs),
  )
  return [...withShortForms(bodies!, words), ...persons!]
}

/** The day of a letter dates what it says without a date; an article or report tells of other times. */
function dateOf(document: Document): { first: number; last: number } | undefined {
  const { date } = document
  if (date === undefined || isStory(document)) return undefined
  const { first, last } = daysOf(date.value)
  return Number.isFinite(first) && last - first <= 62 ? { first, last } : undefined
}

function isStory({ kind }: Document): boolean {
  return ['article', 'report', 'preface', 'editorial'].includes(kind.value)
}

function draftOf(
  event: FoundEvent,
  { document, words }: { document: Document; words: string },
): Draft<'event'> {
  const { span, sentence, first, last, confidence, cues: _, ...body } = event
  return {
    kind: 'event',
    body: {
      ...body,
      ...dayPair(first, last),
      episode: `${document.id} ${sentence.start}`,
    },
    evidence: [{ document: document.id, ...describe(words, span) }],
    maker,
    confidence,
  }
}

function dayPair(
  first: number | undefined,
  last: number | undefined,
): { first?: EdtfDate; last?: EdtfDate } {
  return first === undefined || last === undefined ? {} : { first: dayAt(first), last: dayAt(last) }
}
