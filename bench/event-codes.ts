/**
 * `npm run bench -- event-codes`: the validation sentences of PETRARCH (invented countries)
 * coded with its own small dictionaries and our grammar. Every other sentence was looked at
 * while the coder was written; the others were only counted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from './index.ts'
import { coderOf, type Triple } from './petrarch/coder.ts'
import { actorsOf, agentsOf, verbsOf } from './petrarch/dictionaries.ts'

const folder = fileURLToPath(new URL('../../../shared/corpora/events-coding/', import.meta.url))

interface Sentence {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly expected: readonly { [part in keyof Triple]: string | null }[]
}

/** Shares of expected triples that were given, of given ones that were expected, of sentences wholly right. */
export async function* figures(): AsyncIterable<Figure> {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const dictionary = (name: string): string =>
    file(join('petrarch-dictionaries', `PETR.Validate.${name}.txt`))
  const code = coderOf({
    actors: actorsOf(dictionary('actors')),
    agents: agentsOf(dictionary('agents')),
    verbs: verbsOf(dictionary('verbs')),
  })
  const sentences = file('petrarch-unit.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
  for (const half of [0, 1]) {
    const own = sentences.filter((_, at) => at % 2 === half)
    const coded = own.map((sentence) => ({
      sentence,
      found: distinct(code(sentence.text, sentence.date)),
      wanted: distinct(
        sentence.expected.flatMap(({ source, target, code }) =>
          source === null || target === null || code === null ? [] : [{ source, target, code }],
        ),
      ),
    }))
    if (half === 0 && process.env.MISSES !== undefined)
      for (const { sentence, found, wanted } of coded)
        if ([...wanted].some((one) => !found.has(one)) || found.size !== wanted.size)
          process.stderr.write(
            `${sentence.id} ${sentence.text}\n  wanted ${[...wanted].join(' | ')}\n  found  ${[...found].join(' | ')}\n`,
          )
    const sum = (of: (one: (typeof coded)[number]) => number): number =>
      coded.reduce((all, one) => all + of(one), 0)
    const right = sum(({ found, wanted }) => [...wanted].filter((one) => found.has(one)).length)
    const which = half === 0 ? 'looked at' : 'only counted'
    yield share(`triples found of those expected (${which})`, right / sum((one) => one.wanted.size))
    yield share(`triples right of those found (${which})`, right / sum((one) => one.found.size))
    yield share(
      `sentences wholly right of ${own.length} (${which})`,
      sum(({ found, wanted }) =>
        found.size === wanted.size && [...wanted].every((one) => found.has(one)) ? 1 : 0,
      ) / own.length,
    )
  }
}

function distinct(triples: readonly Triple[]): ReadonlySet<string> {
  return new Set(triples.map(({ source, target, code }) => `${source} ${target} ${code}`))
}

function share(what: string, value: number): Figure {
  return { what, value, unit: '' }
}
