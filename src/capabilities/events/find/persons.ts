/** Persons of a text and the side of each: by title and state, in lists, by half of a name. */
import type { EventWords } from '../../../languages/index.ts'
import { type Sieved, sieved } from '../../../text/index.ts'
import {
  eitherCase,
  escaped,
  finderOf,
  halvesOf,
  isLikePerson,
  type KnownNames,
  namesIn,
  partOf,
  personName,
  type StandingNames,
  standingOf,
  titleLess,
} from './known.ts'

/** So many patterns made of names are kept, at most. */
const mostPatterns = 1000

/** `Soviet ambassador X`, `Chinese leader X`, `X, the Chinese premier`, `X, head of the CCP’s …`. */
export function learnPersons(
  telling: readonly string[],
  words: EventWords,
  known: KnownNames,
): void {
  if (telling.length === 0) return
  const sides = namesIn(telling.join('\n'), known, standingOf(words)).filter((name) => {
    const { form } = known.get(name)!
    return form !== 'person' && form !== 'joined'
  })
  if (sides.length === 0) return
  const { before, after, headOf } = personPatterns(sides, words)
  const withoutTitle = titleLess(words)
  const learn = (name: string, sideName: string): void => {
    const root = known.get(sideName)?.root
    const own = withoutTitle(name)
    if (root === undefined || known.has(own) || !isLikePerson(own)) return
    known.learn(own, { root, part: partOf(own), form: 'person' })
  }
  for (const reading of telling) {
    for (const [, sideName, name] of before.matchAll(reading)) learn(name!, sideName!)
    for (const [, name, sideName] of after.matchAll(reading)) learn(name!, sideName!)
    for (const [, name, sideName] of headOf.matchAll(reading)) learn(name!, sideName!)
  }
}

/**
 * A title and a name without a side: `the premier, A B`, `King C` belong to the side named last
 * before them. Gives those of whom nothing is known by that.
 */
export function learnTitled(
  text: readonly string[],
  known: KnownNames,
  standing: StandingNames,
): ReadonlySet<string> {
  const { alone } = standing
  const telling = new Set(text.filter((reading) => alone.test(reading)))
  const unplaced = new Set<string>()
  if (telling.size === 0) return unplaced
  const names = finderOf(known, standing)
  let side: string | undefined
  for (const reading of text) {
    const sides = names.in(reading).flatMap(({ name, start }) => {
      const one = known.get(name)
      return one === undefined || one.form === 'person' ? [] : [{ root: one.root, start }]
    })
    if (telling.has(reading))
      for (const match of alone.matchAll(reading)) {
        const [words, name] = match
        const start = match.index + words.length - name!.length
        const inside = names.in(name!).length > 0
        const root =
          sides.findLast((one) => one.start < start)?.root ??
          (isDefinite(reading, match.index) ? side : undefined)
        if (inside || known.has(name!) || !isLikePerson(name!)) continue
        if (root === undefined) unplaced.add(name!)
        else known.learn(name!, { root, part: partOf(name!), form: 'person' })
      }
    side = sides.at(-1)?.root ?? side
  }
  return unplaced
}

/** `the premier, A B` is that of the side that is told of; of `King C` nothing is known by that. */
function isDefinite(reading: string, at: number): boolean {
  return /\b[Tt]he (?:\p{Ll}+ )?$/u.test(reading.slice(0, at))
}

interface PersonPatterns {
  readonly before: Sieved
  readonly after: Sieved
  readonly headOf: Sieved
}

/** Few sides stand in a letter, and the same in most letters of a dossier. */
const personPatternsBySides = new Map<string, PersonPatterns>()

function personPatterns(sides: readonly string[], words: EventWords): PersonPatterns {
  const side = sides
    .map(escaped)
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .join('|')
  const kept = personPatternsBySides.get(side)
  if (kept !== undefined) return kept
  const titles = words.titles.split('|').map(eitherCase).join('|')
  const made = {
    before: sieved(
      new RegExp(
        String.raw`\b(${side})(?:’s|'s)? (?:\p{Ll}+ |\p{Lu}\p{L}+ ){0,2}?(?:${titles})s?,? (${personName})`,
        'gu',
      ),
    ),
    after: sieved(
      new RegExp(
        String.raw`(${personName}), (?:who [^,]{0,40}, )?(?:the |a |an )?(?:former |then |new )?(?:[^,.]{0,30} )?\b(${side})\b(?:’s|'s)?[^,.]{0,30}\b(?:${words.titles}|head|chief|director)\b`,
        'gu',
      ),
    ),
    headOf: sieved(
      new RegExp(
        String.raw`(${personName}), (?:the )?(?:${words.titles}|head|chief|director) of (?:the )?(${side})\b`,
        'gu',
      ),
    ),
  }
  if (personPatternsBySides.size < mostPatterns) personPatternsBySides.set(side, made)
  return made
}

const list = sieved(
  new RegExp(
    `${personName}(?:, ${personName})+,? and ${personName}|${personName} and ${personName}`,
    'gu',
  ),
)

/** In `A, B, C and D` those we do not know belong with those we do, if these agree. */
export function learnLists(
  text: readonly string[],
  known: KnownNames,
  standing: StandingNames,
): void {
  const listing = text.filter((reading) => / and \p{Lu}/u.test(reading))
  const persons = namesIn(listing.join('\n'), known, standing).filter(
    (name) => known.get(name)!.form === 'person',
  )
  if (persons.length === 0) return
  for (const reading of listing) {
    if (!persons.some((name) => reading.includes(name))) continue
    for (const [words] of list.matchAll(reading)) {
      const names = words.split(/,? and |, /)
      const roots = new Set(
        names.flatMap((name) => {
          const one = known.get(name)
          return one?.form === 'person' ? [one.root] : []
        }),
      )
      if (roots.size !== 1) continue
      const [root] = roots
      for (const name of names)
        if (!known.has(name) && isLikePerson(name) && name.includes(' ')) {
          known.learn(name, { root: root!, part: partOf(name), form: 'person' })
          persons.push(name)
        }
    }
  }
}

/**
 * `Chen` for `Chen Yi`, `Brown` for `Alice Brown`: the half that stands alone more often. The
 * whole name stands somewhere in the text: half of a statesman's name is many men's.
 */
export function learnShortNames(
  text: readonly string[],
  known: KnownNames,
  { inside }: StandingNames,
): void {
  const all = text.join('\n')
  const alone = countsAlone(all)
  for (const name of [...inside(all), ...known.own.keys()]) {
    const one = known.get(name)
    if (one?.form === 'person' && name.includes(' ')) {
      const [first, last] = halvesOf(name)
      const short = alone(last) > alone(first) ? last : first
      if (!known.has(short) && /^\p{Lu}\p{L}+/u.test(short) && alone(short) > 0)
        known.learn(short, one)
    }
  }
}

/** How often half of a name stands in a text without the other half. */
function countsAlone(all: string): (half: string) => number {
  const counts = new Map<string, number>()
  return (half) => {
    const count = counts.get(half) ?? patternAlone(half).matchAll(all).length
    counts.set(half, count)
    return count
  }
}

/** Most texts are asked for halves of the same names: of those that a language knows. */
const patternsAlone = new Map<string, Sieved>()

function patternAlone(half: string): Sieved {
  const known = patternsAlone.get(half)
  if (known !== undefined) return known
  const made = sieved(
    new RegExp(String.raw`(?<!\p{Lu}\p{L}+ )\b${escaped(half)}\b(?! \p{Lu})`, 'gu'),
  )
  if (patternsAlone.size < mostPatterns) patternsAlone.set(half, made)
  return made
}
