/** What an act holds: whose it is, how it comes, its values, what it is about. */
import type { ActWords, Language } from '../../../languages/index.ts'
import type { Act, ActKind, Document } from '../../../record/index.ts'
import { type Span, trimmed } from '../../../text/index.ts'
import { amountsOf } from './amounts.ts'
import { aspectsOf } from './aspects.ts'
import type { Candidate } from './clauses.ts'
import { compositionOf } from './composition.ts'
import { isOver, isTelling } from './deadlines.ts'
import type { Spoken } from './meeting.ts'
import { type Mode, modeOf } from './mode.ts'
import type { ActModel } from './model.ts'
import { namedMover } from './named-mover.ts'
import { placesOf } from './places.ts'
import type { Talk } from './talk.ts'
import { tellerOf } from './teller.ts'
import { termsIn } from './terms.ts'
import { topicOf } from './topic.ts'

export interface ActTools {
  readonly document: Document
  readonly language: Language
  readonly model: ActModel
  /** Where the lines of the source began: minutes set what is to be done a line a person. */
  readonly lines?: readonly number[]
}

export interface SpokenTools extends ActTools {
  /** Who said it, where minutes tell. */
  readonly spoken?: Spoken
  /** The record of a talk. */
  readonly talk?: Talk
}

/** A stretch, its cues, and the act that they show. */
export interface Found {
  readonly candidate: Candidate
  readonly cues: readonly string[]
  readonly act: ActKind
}

/** The act of a stretch. */
export function bodyOf(
  words: string,
  found: Found,
  { document, language, spoken, talk }: SpokenTools,
): Act {
  const clause = words.slice(found.candidate.start, found.candidate.end)
  const grammar = language.acts as ActWords
  const { mode, ...whose } =
    spoken === undefined
      ? moverOf(words, found, { document, grammar, ...(talk === undefined ? {} : { talk }) })
      : ({ mode: 'direct', side: 'third', name: spoken.name } as const)
  const terms = termsIn(document, clause, language).filter(
    (term) =>
      (spoken?.isTask || !isTelling(clause, term, { document, language })) &&
      // What is put today lies ahead: "under the treaty concluded on …" names no day that is proposed.
      !(mode === 'direct' && term.date !== undefined && isOver(term.date, document)),
  )
  const amounts = amountsOf(clause, language.quantities, grammar)
  const purposes = amounts.flatMap(({ amount, purpose }) =>
    purpose === undefined ? [] : [[amount, purpose] as const],
  )
  const composition = compositionOf(clause, language)
  return {
    act: found.act,
    party: partyOf(whose, document),
    mode,
    values: {
      dates: terms.flatMap((term) => term.date ?? []),
      terms: terms.flatMap((term) => (term.date === undefined ? [term.words] : [])),
      places: placesOf(clause),
      amounts: amounts.map(({ amount }) => amount),
      ...(purposes.length === 0 ? {} : { purposes: Object.fromEntries(purposes) }),
      ...(composition === undefined ? {} : { composition }),
    },
    topic: topicOf(clause),
    context: topicOf(around(words, found.candidate)),
    aspects: aspectsOf(clause, language.acts as ActWords),
    alternatives: [],
    reasons: reasonsOf(found),
  }
}

/** Whose move it is; who complains of silence does so himself, whatever the other is told to have done. */
function moverOf(
  words: string,
  { act, candidate }: Found,
  tools: { readonly document: Document; readonly grammar: ActWords; readonly talk?: Talk },
): Mode {
  const speaker = tools.talk?.speaker(candidate)
  if (speaker !== undefined) return toldBy(speaker, words, candidate, tools)
  if (act === 'ignore-noted') return { mode: 'direct', side: 'first' }
  const clause = words.slice(candidate.start, candidate.end)
  return (
    namedMover(clause, tools.document, tools.grammar) ??
    tellerOf(words, candidate, tools) ??
    modeOf(clause, tools.grammar)
  )
}

/** What a speaker tells of another is the other's: "he said that the Minister had refused". */
function toldBy(
  speaker: Mode,
  words: string,
  { start, end }: Span,
  tools: { readonly document: Document; readonly grammar: ActWords },
): Mode {
  const clause = words.slice(start, end)
  const { tellings } = tools.grammar.courtesies ?? {}
  const said = tellings === undefined ? clause : clause.replace(new RegExp(tellings, 'u'), '')
  if (said === clause) return speaker
  const inner = { start: end - said.length, end }
  const other = namedMover(said, tools.document, tools.grammar) ?? tellerOf(words, inner, tools)
  return other?.name === undefined ? speaker : other
}

/** The words before and after a candidate, as far as they may be about the same thing. */
function around(words: string, { start, end }: Span): string {
  return `${words.slice(Math.max(0, start - 420), start)} ${words.slice(end, end + 160)}`
}

/** The name of a side: at the head of the letter, or of the third who is told of. */
export function partyOf(
  { side, name }: Pick<Mode, 'side' | 'name'>,
  { from, to }: Document,
): string {
  if (side === 'third') return name ?? 'third'
  return (side === 'first' ? from : to)[0]?.value ?? side
}

/** The cues in words, the strongest constructions first. */
function reasonsOf({ cues, candidate }: Found): string[] {
  const said = cues
    .filter((cue) => cue.startsWith('says '))
    .map((cue) => `worded as: ${cue.slice(5)}`)
  return [
    ...said.slice(0, 3),
    ...(candidate.numbered ? ['a numbered point'] : []),
    ...(cues.includes('question') ? ['a question'] : []),
  ]
}

/** The lines of the source within its words. */
export function linesOf(words: string, starts: readonly number[]): Span[] {
  return starts.map((start, at) => trimmed(words, { start, end: starts[at + 1] ?? words.length }))
}
