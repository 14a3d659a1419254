/**
 * Bodies whose names are written shorter: "Halvern Embassy" and "Embassy of the
 * Republic of Halvern", "Board of Rivers" and "Northern Board of Rivers".
 *
 * The short name must have the same nouns of bodies (a committee of a party is
 * not the party), two words at least, and fit one longer name only: where two
 * embassies of one land write, "the Halvern Embassy" is neither.
 */
import { languages } from '../../../languages/index.ts'
import { nameWords } from '../../../record/index.ts'

/** Words of states and firms that are left out as often as written. */
const leftOut = new Set([
  'republic',
  'kingdom',
  ...languages.flatMap((language) => language.documents?.legalForms ?? []),
])

/** Words that tell two states, or two bodies of one name, from each other. */
const telling = new Set(
  'people peoples democratic federal socialist north south east west northern southern eastern western upper lower new old joint'.split(
    ' ',
  ),
)

const bodyNouns: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.documents?.bodies ?? []),
)

interface Words<Body> {
  readonly body: Body
  readonly nouns: string
  readonly words: ReadonlySet<string>
}

/** More names than these under one word are told apart by nothing. */
const mostNamesakes = 60

/** Which bodies are others written shorter; a body may stand for one that is itself shortened. */
export function shortenedBodies<Body>(
  bodies: readonly (readonly [body: Body, name: string])[],
): [short: Body, long: Body][] {
  const all = bodies
    .map(([body, name]) => wordsOf(body, name))
    .filter(({ words }) => words.size > 1)
    .sort((one, other) => other.words.size - one.words.size)
  const longer = new Map<string, Words<Body>[]>()
  const pairs: [Body, Body][] = []
  const into = new Map<Body, Body>()
  for (const one of all) {
    const namesakes = smallest(one, longer)
    const fits = namesakes.filter((other) => isShortOf(one, other)).map(({ body }) => body)
    const meant = new Set(fits.map((body) => into.get(body) ?? body))
    const [only] = meant
    if (only !== undefined && meant.size === 1 && only !== one.body) {
      pairs.push([one.body, only])
      into.set(one.body, only)
    }
    for (const word of one.words) {
      const key = `${one.nouns} ${word}`
      longer.set(key, [...(longer.get(key) ?? []), one])
    }
  }
  return pairs
}

function wordsOf<Body>(body: Body, name: string): Words<Body> {
  const words = nameWords(name).filter((word) => !leftOut.has(word))
  const nouns = words.filter((word) => bodyNouns.has(word)).sort()
  return { body, nouns: nouns.join(' '), words: new Set(words) }
}

/** Of the names that share a word with this one those under its rarest word. */
function smallest<Body>(
  { nouns, words }: Words<Body>,
  longer: ReadonlyMap<string, Words<Body>[]>,
): readonly Words<Body>[] {
  const lists = [...words].map((word) => longer.get(`${nouns} ${word}`) ?? [])
  const [least = []] = lists.sort((one, other) => one.length - other.length)
  return least.length > mostNamesakes ? [] : least
}

function isShortOf<Body>(short: Words<Body>, long: Words<Body>): boolean {
  if (![...short.words].every((word) => long.words.has(word))) return false
  return [...long.words].every((word) => short.words.has(word) || !telling.has(word))
}
