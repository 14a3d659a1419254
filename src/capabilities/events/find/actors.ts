/**
 * Who stands in a sentence: states, bodies of states, persons, both sides at once,
 * and what a pronoun stands for.
 */
import type { EventWords } from '../../../languages/index.ts'
import type { FoundName } from './names.ts'
import type { Roster } from './roster.ts'

export interface ActorMention {
  readonly start: number
  readonly end: number
  readonly root: string
  readonly part?: string
  readonly words: string
  /**
   * `head`: can act; `mark`: only says whose something is; `both`: the two sides together;
   * `group` and `paper`: whose they are, those before must say.
   */
  readonly role: 'head' | 'mark' | 'both' | 'pronoun' | 'group' | 'paper'
  /** After `in`, `at`, `near`: a place, not somebody. */
  readonly place: boolean
  /** After `of`, `to`, `with` …: not the subject of what follows. */
  readonly oblique: boolean
  /** `China’s`: whose, not who. */
  readonly possessive: boolean
}

const preposition =
  /\b(?:of|to|with|against|by|for|from|in|on|at|towards?|between|about|than|into|upon|over|after|before|during|since|like|among|amid|concerning|regarding|via|including|as)\s+(?:the |its |their |his |a |an )?(?:[\p{Ll}-]+ ){0,1}$/u
const placeWord = /\b(?:in|at|near|outside|inside|within|throughout|across|over)\s+(?:the )?$/u

/** Who `we` and `you` are, in a letter. */
export interface Pair {
  readonly we: string | undefined
  readonly you: string | undefined
}

/** The actors of a sentence as it reads, in their order. */
export function actorsOf(
  reading: string,
  roster: Roster,
  { words, pair }: { words: EventWords; pair: Pair },
): ActorMention[] {
  const bodies = bodyPattern(words)
  const found: ActorMention[] = []
  for (const name of roster.names.in(reading)) {
    const known = roster.known.get(name.name)
    if (known === undefined) continue
    const mention = widened(reading, { name, bodies })
    const before = reading.slice(Math.max(0, name.start - 40), name.start)
    const possessive = /^(?:’s|'s|s’)/.test(reading.slice(name.start + name.name.length))
    const body = mention.part
    const person = known.form === 'person' || known.form === 'acronym' || known.form === 'name'
    const plural = known.form === 'adjective' && isPeople(reading, name)
    found.push({
      start: name.start,
      end: mention.end,
      root: known.root,
      ...partOf(known.part ?? body),
      words: reading.slice(name.start, mention.end),
      role: body !== undefined || person || plural ? 'head' : 'mark',
      place: placeWord.test(before) && known.form === 'name',
      oblique: preposition.test(before),
      possessive: possessive && body === undefined,
    })
  }
  for (const match of reading.matchAll(bareGroup))
    if (!found.some((one) => one.start < match.index + match[0].length && one.end > match.index))
      found.push({
        ...bothAt(reading, match),
        role: 'group',
        ...partOf(bodies.parts.get(match[1]!.toLowerCase())),
      })
  for (const match of reading.matchAll(documentNoun))
    if (!found.some((one) => one.start < match.index + match[0].length && one.end > match.index))
      found.push({ ...bothAt(reading, match), role: 'paper' })
  for (const match of reading.matchAll(bodies.mutual)) found.push(bothAt(reading, match))
  for (const match of reading.matchAll(
    /(?<![\p{L}’])(?:He|he|She|she|They|they|It|it)(?![\p{L}])/gu,
  ))
    found.push({ ...bothAt(reading, match), role: 'pronoun' })
  found.push(...pairIn(reading, pair))
  return coordinated(
    reading,
    found.sort((one, other) => one.start - other.start),
  )
}

/** `other leaders`, `some regions`: a group of the side that is being told of. */
const bareGroup =
  /(?<![\p{L}’])(?:[Tt]he|[Ss]ome|[Mm]any|[Oo]ther|[Ss]everal|[Mm]ost|[Ll]ocal|[Tt]op|[Ss]enior|[Tt]hese|[Tt]hose|[Pp]rovincial)\s+(?:(?:top|other|local|senior|moderate|radical|pragmatic|central|foreign)\s+){0,2}(leaders|leadership|cadres|officials|comrades|regions|provinces|diplomats|embassy|ministry|foreign ministry|newspapers|media|press|students|delegation|central committee|politburo|plenum)(?![\p{L}])/gu

/** `The document`, `another cable`: what a paper says, its sender says. */
const documentNoun =
  /(?<![\p{L}’])(?:[Tt]he|[Aa]|[Aa]nother|[Tt]his|[Tt]hat)\s+(?:\p{L}+\s+){0,2}?(?:documents?|cables?|telegra(?:ph|m)s?|papers?|reports?|directives?|letters?|notes?|notices?|memorand(?:um|a)|statements?)(?![\p{L}])/gu

/** What is joined to a name by `and` or a comma stands in the same place of the sentence. */
function coordinated(reading: string, actors: readonly ActorMention[]): ActorMention[] {
  const list: ActorMention[] = []
  for (const actor of actors) {
    const last = list.at(-1)
    const between = last === undefined ? '' : reading.slice(last.end, actor.start)
    const joined =
      last !== undefined && /^(?:,|,? and|,? or|, and the| and the)\s+(?:the\s+)?$/.test(between)
    list.push(
      joined && (last.oblique || last.place)
        ? { ...actor, oblique: actor.oblique || last.oblique, place: actor.place || last.place }
        : actor,
    )
  }
  return list
}

/** `we`, `our side`, `you`, `your government` of a letter. */
function pairIn(reading: string, { we, you }: Pair): ActorMention[] {
  const found: ActorMention[] = []
  for (const match of reading.matchAll(
    /(?<![\p{L}’])(we|us|our|you|your)(?:\s+(?:side|party|government|committee|people|comrades|union|company|leaders))?(?![\p{L}])/giu,
  )) {
    const root = /^(?:we|us|our)$/i.test(match[1]!) ? we : you
    const whose = /^(?:our|your)$/i.test(match[0])
    if (root !== undefined)
      found.push({
        ...bothAt(reading, match),
        root,
        role: whose ? 'mark' : 'head',
        possessive: whose,
      })
  }
  return found
}

function bothAt(reading: string, match: RegExpExecArray): ActorMention {
  const before = reading.slice(Math.max(0, match.index - 40), match.index)
  return {
    start: match.index,
    end: match.index + match[0].length,
    root: '',
    words: match[0],
    role: 'both',
    place: false,
    oblique: preposition.test(before),
    possessive: false,
  }
}

function partOf(part: string | undefined): { part?: string } {
  return part === undefined ? {} : { part }
}

/** `the Chinese`, `Soviets`, `Chinese leaders`: people who act, not a mark on a thing. */
function isPeople(reading: string, { name, start }: FoundName): boolean {
  const after = reading.slice(start + name.length)
  const before = reading.slice(0, start)
  if (/s$/.test(name) && /^\p{Lu}\p{L}+s$/u.test(name) && !/^ \p{L}+(?:s|ion|ment)\b/u.test(after))
    return true
  if (
    /^(?:\s+(?:\p{Ll}+|\p{Lu}\p{Ll}+)){0,2}\s+(?:side|leaders?|leadership|government|party|delegation|delegates|participants|authorities|regime|officials?|comrades|clique|people|team|representatives?|negotiators|officers?|congress|authorities|police|troops|tanks|planes|helicopters|soldiers|forces|army|navy|military|guerr?illas|rebels|militants|gunmen|settlers|farmers|workers|miners|prisoners|youths?|students?|refugees|landowners|doctors|court|cabinet|parliament|president|premier|minister|opposition|diplomats?|ambassador|nationals|citizens|villagers|demonstrators|protesters)\b/iu.test(
      after,
    )
  )
    return true
  // "the Chinese were", "the Chinese had": nothing follows that it could mark.
  return (
    /\bthe $/i.test(before) &&
    /^(?:[,.;:]|\s+(?:were|was|had|have|did|also|and|to|in|on|by|even|then|again|who|themselves|knew|felt|\p{Ll}+ed)\b)/u.test(
      after,
    )
  )
}

interface BodyWords {
  readonly pattern: RegExp
  readonly parts: ReadonlyMap<string, string>
  /** Both sides at once. */
  readonly mutual: RegExp
}

const cache = new WeakMap<EventWords, BodyWords>()

function bodyPattern(words: EventWords): BodyWords {
  const kept = cache.get(words)
  if (kept !== undefined) return kept
  const parts = new Map(
    words.bodies.flatMap(({ part, forms }) => forms.map((form) => [form, part])),
  )
  const forms = [...parts.keys()].sort((one, other) => other.length - one.length)
  const made = {
    pattern: new RegExp(
      String.raw`^(?:’s|'s)?(?:\s+(?:\p{L}+|\p{L}+-\p{L}+)){0,2}?\s+(${forms.join('|')})(?![\p{L}])`,
      'iu',
    ),
    parts,
    mutual: new RegExp(String.raw`\b(?:${words.mutual})\b`, 'giu'),
  }
  cache.set(words, made)
  return made
}

/** `Chinese` and then `embassy`: the body is what acts. */
function widened(
  reading: string,
  { name, bodies }: { name: FoundName; bodies: BodyWords },
): { end: number; part?: string } {
  const end = name.start + name.name.length
  const body = bodies.pattern.exec(reading.slice(end, end + 60))
  if (
    body === null ||
    /\b(?:in|of|to|and|with|on|was|were|had|for|by)\b/.test(body[0].slice(0, -body[1]!.length))
  )
    return { end }
  return { end: end + body[0].length, part: bodies.parts.get(body[1]!.toLowerCase())! }
}
