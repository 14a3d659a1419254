/**
 * Who stands in a sentence: states, bodies of states, persons, both sides at once,
 * and what a pronoun stands for.
 */
import type { EventGrammar, EventWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import { isTongue } from './known.ts'
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
  const { grammar } = words
  const found: ActorMention[] = []
  for (const name of roster.names.in(reading)) {
    const known = roster.known.get(name.name)
    if (known === undefined || isTongue(reading, { ...name, known }, grammar)) continue
    const mention = widened(reading, { name, bodies, grammar })
    const owned = bodyBefore(reading, name.start, { bodies, grammar })
    const start = owned?.start ?? name.start
    const before = reading.slice(Math.max(0, start - 40), start)
    if (grammar.notName.test(before)) continue
    const rest = reading.slice(name.start + name.name.length)
    const possessive =
      grammar.possessive.test(rest) && !grammar.people.test(rest.replace(grammar.possessive, ''))
    const body = mention.part ?? owned?.part
    const person = known.form === 'person' || known.form === 'acronym' || known.form === 'name'
    const plural = known.form === 'adjective' && isPeople(reading, name, grammar)
    found.push({
      start,
      end: mention.end,
      root: known.root,
      ...partOf(known.part ?? body),
      words: reading.slice(start, mention.end),
      role: body !== undefined || person || plural ? 'head' : 'mark',
      place: grammar.place.test(before) && known.form === 'name' && owned === undefined,
      oblique:
        grammar.oblique.test(before) &&
        !isOfPeople(reading, { start, end: mention.end }, grammar) &&
        !isOfClause(before, reading.slice(mention.end, mention.end + 60), grammar),
      possessive: possessive && body === undefined,
    })
  }
  for (const match of grammar.groups.matchAll(reading))
    if (!found.some((one) => one.start < match.index + match[0].length && one.end > match.index))
      found.push({
        ...bothAt(reading, match, grammar),
        role: 'group',
        ...partOf(bodies.parts.get(match[1]!.toLowerCase())),
      })
  for (const match of grammar.papers.matchAll(reading))
    if (!found.some((one) => one.start < match.index + match[0].length && one.end > match.index))
      found.push({ ...bothAt(reading, match, grammar), role: 'paper' })
  for (const match of bodies.mutual.matchAll(reading)) found.push(bothAt(reading, match, grammar))
  for (const match of grammar.pronouns.matchAll(reading))
    found.push({ ...bothAt(reading, match, grammar), role: 'pronoun' })
  for (const match of grammar.objects.matchAll(reading))
    found.push({ ...bothAt(reading, match, grammar), role: 'pronoun', oblique: true })
  if (pair.we !== undefined || pair.you !== undefined) found.push(...pairIn(reading, pair, grammar))
  const inOrder = found.sort((one, other) => one.start - other.start)
  return coordinated(reading, titled(reading, inOrder), grammar)
}

/** `Northern president B C`: a side, its office and the one who holds it are one. */
function titled(reading: string, actors: readonly ActorMention[]): ActorMention[] {
  const list: ActorMention[] = []
  for (const actor of actors) {
    const last = list.at(-1)
    if (
      last?.root === actor.root &&
      actor.root !== '' &&
      !last.possessive &&
      reading.slice(last.end, actor.start) === ' '
    ) {
      const part = actor.part ?? last.part
      list[list.length - 1] = {
        ...last,
        ...partOf(part),
        end: actor.end,
        words: reading.slice(last.start, actor.end),
        role: actor.role === 'mark' ? last.role : actor.role,
        possessive: actor.possessive,
      }
    } else list.push(actor)
  }
  return list
}

/** `soldiers from the North`: a body before the name of its side. */
function bodyBefore(
  reading: string,
  at: number,
  { bodies, grammar }: { bodies: BodyWords; grammar: EventGrammar },
): { start: number; part: string } | undefined {
  const before = reading.slice(Math.max(0, at - 60), at)
  const link = grammar.bodyOf.exec(before)
  if (link === null) return undefined
  const [words, form = ''] = bodies.last.exec(before.slice(0, link.index)) ?? []
  const part = bodies.parts.get(form.toLowerCase())
  return words === undefined || part === undefined
    ? undefined
    : { start: at - before.length + link.index - form.length, part }
}

/** What is joined to a name by `and` or a comma stands in the same place of the sentence. */
function coordinated(
  reading: string,
  actors: readonly ActorMention[],
  { joined: link, leadsVerb }: EventGrammar,
): ActorMention[] {
  const list: ActorMention[] = []
  for (const actor of actors) {
    const last = list.at(-1)
    const between = last === undefined ? '' : reading.slice(last.end, actor.start)
    // "At the wish of the North, the South gave way": who has a verb of his own begins a clause.
    const begins =
      /^,\s+(?:the\s+)?$/.test(between) && leadsVerb.test(reading.slice(actor.end, actor.end + 130))
    const joined = last !== undefined && link.test(between) && !begins
    list.push(
      joined && (last.oblique || last.place)
        ? { ...actor, oblique: actor.oblique || last.oblique, place: actor.place || last.place }
        : actor,
    )
  }
  return list
}

/** `we`, `our side`, `you`, `your government` of a letter. */
function pairIn(reading: string, { we, you }: Pair, grammar: EventGrammar): ActorMention[] {
  const found: ActorMention[] = []
  for (const match of grammar.pair.matchAll(reading)) {
    const root = grammar.first.test(match[1]!) ? we : you
    const whose = grammar.whose.test(match[0])
    if (root !== undefined)
      found.push({
        ...bothAt(reading, match, grammar),
        root,
        role: whose ? 'mark' : 'head',
        possessive: whose,
        ...(grammar.pairObject.test(match[0]) ? { oblique: true } : {}),
      })
  }
  return found
}

function bothAt(reading: string, match: RegExpExecArray, { oblique }: EventGrammar): ActorMention {
  const before = reading.slice(Math.max(0, match.index - 40), match.index)
  return {
    start: match.index,
    end: match.index + match[0].length,
    root: '',
    words: match[0],
    role: 'both',
    place: false,
    oblique: oblique.test(before),
    possessive: false,
  }
}

function partOf(part: string | undefined): { part?: string } {
  return part === undefined ? {} : { part }
}

/** `the Chinese`, `Soviets`, `Chinese leaders`: people who act, not a mark on a thing. */
function isPeople(
  reading: string,
  { name, start }: FoundName,
  { people, absolute }: EventGrammar,
): boolean {
  const after = reading.slice(start + name.length)
  const before = reading.slice(0, start)
  if (/s$/.test(name) && /^\p{Lu}\p{L}+s$/u.test(name) && !/^ \p{L}+(?:s|ion|ment)\b/u.test(after))
    return true
  // "the Chinese were", "the Chinese had": nothing follows that it could mark.
  return people.test(after) || (/\bthe $/i.test(before) && absolute.test(after))
}

/** `The lightermen of the League walked out`: people of a side are the side. */
function isOfPeople(
  reading: string,
  { start, end }: { start: number; end: number },
  { peopleOf, leadsVerb }: EventGrammar,
): boolean {
  return (
    peopleOf.test(reading.slice(Math.max(0, start - 60), start)) &&
    leadsVerb.test(reading.slice(end, end + 60))
  )
}

/** `After the North had refused`: a clause begins, and he is its subject. */
function isOfClause(
  before: string,
  after: string,
  { clauseBegins, leadsVerb }: EventGrammar,
): boolean {
  return clauseBegins.test(before) && leadsVerb.test(after) && !after.startsWith(',')
}

interface BodyWords {
  readonly pattern: RegExp
  readonly parts: ReadonlyMap<string, string>
  /** A body as the last word. */
  readonly last: RegExp
  /** Both sides at once. */
  readonly mutual: Sieved
}

const bodyPattern = once((words: EventWords): BodyWords => {
  const parts = new Map(
    words.bodies.flatMap(({ part, forms }) => forms.map((form) => [form, part])),
  )
  const forms = [...parts.keys()].sort((one, other) => other.length - one.length)
  return {
    pattern: new RegExp(
      String.raw`^(?:’s|'s)?(?:\s+(?:\p{L}+|\p{L}+-\p{L}+)){0,2}?\s+(${forms.join('|')})(?![\p{L}])`,
      'iu',
    ),
    parts,
    last: new RegExp(String.raw`(?<![\p{L}])(${forms.join('|')})$`, 'iu'),
    mutual: sieved(new RegExp(String.raw`\b(?:${words.mutual})\b`, 'giu')),
  }
})

/** `Chinese` and then `embassy`: the body is what acts. */
function widened(
  reading: string,
  { name, bodies, grammar }: { name: FoundName; bodies: BodyWords; grammar: EventGrammar },
): { end: number; part?: string } {
  const end = name.start + name.name.length
  const body = bodies.pattern.exec(reading.slice(end, end + 60))
  if (body === null || grammar.notBody.test(body[0].slice(0, -body[1]!.length))) return { end }
  return { end: end + body[0].length, part: bodies.parts.get(body[1]!.toLowerCase())! }
}
