/**
 * Whose capital or people is meant where several states had it in turn: Moscow of a text on
 * Russia is no Soviet one, and its Russians in one on the Soviet Union are. The state that the language gives it stands, unless the text names another of
 * them and not that one.
 */
import type { EventWords } from '../../../languages/index.ts'
import type { KnownNames, StandingNames } from './known.ts'
import type { FoundName } from './names.ts'

/** Learns the capitals that a text names as those of the states it names besides. */
export function learnCapitals(
  found: readonly (readonly FoundName[])[],
  known: KnownNames,
  { standing, words }: { standing: StandingNames; words: EventWords },
): void {
  const named = new Set(found.flatMap((names) => names.map(({ name }) => name)))
  const shared = words.capitals.filter(({ names }) => names.some((name) => named.has(name)))
  if (shared.length === 0) return
  const capitals = new Set(shared.flatMap(({ names }) => names))
  const sides = new Set(
    [...named].flatMap((name) => {
      const one = capitals.has(name) ? undefined : standing.known.get(name)
      return one === undefined || one.form === 'person' ? [] : [one.root]
    }),
  )
  for (const { names, codes } of shared) {
    const root = codes.find((code) => sides.has(code))
    if (root !== undefined && root !== codes[0])
      for (const name of names)
        if (!known.own.has(name))
          known.learn(name, { root, form: standing.known.get(name)?.form ?? 'name' })
  }
}
