/**
 * The record of a talk in a paper of another kind: a cable that reports what a
 * minister said to an ambassador. Its sentences are a speaker's, also those behind
 * the one that tells who spoke, up to where somebody else is told to speak. Who
 * speaks first is heard in his own words; the others are told of by his side.
 */
import type { ActWords, TellerWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import type { Candidate } from './clauses.ts'
import type { Mode } from './mode.ts'
import { subjectIn, tellingIn } from './teller.ts'

/** Whose words the sentences of the record of a talk are. */
export interface Talk {
  speaker(candidate: Candidate): Mode | undefined
}

/** So many sentences must tell who spoke; fewer are an anecdote in a letter. */
const fewestTellings = 3

/** The record of a talk; nothing where a text is none. */
export function talkOf(
  words: string,
  candidates: readonly Candidate[],
  grammar: ActWords,
): Talk | undefined {
  const { tellers } = grammar
  if (tellers === undefined || !recordIn(tellers).test(words.slice(0, head))) return undefined
  const saidBy = (candidate: Candidate): string => words.slice(candidate.start, candidate.end)
  const tellings = candidates.flatMap((one) => tellingIn(saidBy(one), tellers) ?? [])
  const names = tellings.flatMap(({ name }) => (name === undefined ? [] : [bare(name)]))
  const [first] = names
  if (tellings.length < fewestTellings || first === undefined) return undefined
  const main = fullName(first, names)
  const speakers = new Map<Candidate, string>()
  let last: string | undefined
  for (const candidate of candidates) {
    const said = saidBy(candidate)
    // "The envoy was displeased that …": who speaks elsewhere is heard here too.
    const subject = bare(subjectIn(said, tellers) ?? '')
    if (ended(tellers).test(said)) last = undefined
    else if (names.includes(subject)) last = fullName(subject, names)
    if (last !== undefined) speakers.set(candidate, last)
  }
  return {
    speaker(candidate) {
      const name = speakers.get(candidate)
      if (name === undefined) return undefined
      return { mode: name === main ? 'direct' : 'reported', side: 'third', name }
    },
  }
}

/** The first so many characters say what a paper is. */
const head = 1200

const recordIn = once(({ talks }: TellerWords): RegExp => new RegExp(talks.record, 'iu'))
const ended = once(({ talks }: TellerWords): RegExp => new RegExp(talks.ends, 'u'))

/** "The envoy" and "the Brennish envoy" are one speaker: the shorter name is the end of the longer. */
function fullName(name: string, names: readonly string[]): string {
  const same = names.filter((one) => one.endsWith(name))
  return same.reduce((long, one) => (one.length > long.length ? one : long), name)
}

function bare(name: string): string {
  return name.replace(/^[Tt]he /u, '')
}
