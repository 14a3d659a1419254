/**
 * Acts and deadlines of one document.
 *
 * Every sentence (or half of one) is weighed; those above the threshold are
 * acts with their probability as confidence. Sure ones stand on the board as
 * the machine's, the others wait for a reader.
 */
import type { ActWords, Language } from '../../../languages/index.ts'
import type { Act, ActKind, Document, Draft, Outcome } from '../../../record/index.ts'
import { describe, type Span, trimmed } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { outcomeIn, tellsOutcome } from './agreements.ts'
import { amountsOf } from './amounts.ts'
import { aspectsOf } from './aspects.ts'
import { type Candidate, candidatesOf } from './clauses.ts'
import { compositionOf } from './composition.ts'
import { deadlinesOf, isOver, isTelling } from './deadlines.ts'
import { readerOf } from './features.ts'
import { type Meeting, meetingOf, type Spoken, tellsAct } from './meeting.ts'
import { type Mode, modeOf } from './mode.ts'
import { type ActModel, moveOf, readingOf } from './model.ts'
import { namedMover } from './named-mover.ts'
import { partsOf } from './parts.ts'
import { placesOf } from './places.ts'
import { programmesIn, readAsPoint } from './programme.ts'
import { presentIn } from './roster.ts'
import { type TakenUp, takenUpIn } from './taken-up.ts'
import { tellerOf } from './teller.ts'
import { readFigures, termsIn } from './terms.ts'
import { topicOf } from './topic.ts'
import { learnt } from './weights.ts'

/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'negotiation', version: '11' } as const

/** Below this probability a stretch is not even suggested: more would be found, most of it wrong. */
export const threshold = 0.32

/** Papers in which nobody speaks to the other side are not searched for moves. */
const unaddressed: ReadonlySet<string> = new Set(['article', 'contract', 'report', 'form'])

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'act' | 'deadline'>[] {
  if (language === undefined || unaddressed.has(document.kind.value)) return []
  readFigures(document, text.words, language)
  // A language whose moves are not read yet may still set a term.
  const acts =
    language.acts === undefined
      ? []
      : actsIn(text.words, { document, language, model: learnt, lines: text.lines })
  return [...acts, ...deadlinesOf(text.words, acts, { document, language, maker })]
}

export interface ActTools {
  readonly document: Document
  readonly language: Language
  readonly model: ActModel
  /** Where the lines of the source began: minutes set what is to be done a line a person. */
  readonly lines?: readonly number[]
}

/** Any stretch read as an act, however improbable: for a person who says that it is one. */
export function actRead(words: string, span: Span, tools: ActTools): Act {
  const candidate: Candidate = { ...span, sentence: span, numbered: false }
  const cues = readerOf(tools.language.acts!).read(words, [candidate], 0)
  const { move, acts } = readingOf(tools.model, cues)
  const [best, ...others] = acts
  const body = bodyOf(words, { candidate, cues, act: best!.act as ActKind }, tools)
  return { ...body, alternatives: others.map((one) => alternativeOf(one, move)) }
}

function alternativeOf(
  { act, share }: { readonly act: string; readonly share: number },
  move: number,
): Act['alternatives'][number] {
  return { act: act as ActKind, confidence: rounded(move * share) }
}

/** The acts of a text by a model. */
export function actsIn(words: string, tools: ActTools): Draft<'act'>[] {
  const grammar = tools.language.acts!
  const sentences = candidatesOf(words, grammar)
  const meeting = meetingIn(words, sentences, tools)
  const candidates = meeting?.candidates ?? sentences
  const reader = readerOf(grammar)
  const cuesAt = (at: number): string[] => reader.read(words, candidates, at)
  const programmes = programmesIn(words, candidates, { cuesAt, grammar })
  return candidates.flatMap((candidate, at): Draft<'act'>[] => {
    const cues = cuesAt(at)
    const spoken = meeting?.spoken(candidate)
    const outcome = outcomeOf(words.slice(candidate.start, candidate.end), tools)
    if (outcome !== undefined) return [doneTogether(words, { candidate, cues, outcome }, tools)]
    if (spoken?.act !== undefined) return [toldAct(words, candidate, { ...tools, spoken, cues })]
    if (programmes.opens(at)) return []
    const under = programmes.under(at)
    if (under === undefined && moveOf(tools.model, cues) < threshold) return []
    const read = readingOf(tools.model, cues)
    const { move, acts } = under === undefined ? read : readAsPoint(read, { act: under, cues })
    if (move < threshold) return []
    const [best] = acts
    const act = best!.act as ActKind
    const alternatives = acts.slice(1, 4).map((one) => alternativeOf(one, move))
    const whole = { candidate, cues, act }
    const draft = (body: Act, span: Span, confidence: number): Draft<'act'> => ({
      kind: 'act',
      body,
      evidence: [{ ...describe(words, span), document: tools.document.id }],
      maker,
      confidence: rounded(confidence),
    })
    const told = takenUpIn(words, { ...candidate, act }, grammar)
    const sure = move * best!.share
    if (told === undefined)
      return partsIn(words, whole, { ...tools, ...(spoken === undefined ? {} : { spoken }) }).map(
        ({ body, span }) => draft({ ...body, alternatives }, span, sure),
      )
    return [
      draft({ ...verdictOf(words, whole, { ...tools, told }), alternatives }, candidate, sure),
      draft(proposalOf(words, whole, { ...tools, told }), told, move * nameable),
    ]
  })
}

interface SpokenTools extends ActTools {
  /** Who said it, where minutes tell. */
  readonly spoken?: Spoken
}

/** The meeting of which minutes tell. */
function meetingIn(
  words: string,
  sentences: readonly Candidate[],
  { document, language, lines: starts }: ActTools,
): Meeting | undefined {
  const grammar = language.acts?.meetings
  if (starts === undefined || grammar === undefined || document.kind.value !== 'minutes')
    return undefined
  return meetingOf(words, sentences, { grammar, lines: linesOf(words, starts) })
}

function linesOf(words: string, starts: readonly number[]): Span[] {
  return starts.map((start, at) => trimmed(words, { start, end: starts[at + 1] ?? words.length }))
}

/** An act that minutes tell by its verb: there is nothing to weigh. */
function toldAct(
  words: string,
  candidate: Candidate,
  {
    spoken,
    cues,
    ...tools
  }: ActTools & { readonly spoken: Spoken; readonly cues: readonly string[] },
): Draft<'act'> {
  return {
    kind: 'act',
    body: bodyOf(words, { candidate, cues, act: spoken.act! }, { ...tools, spoken }),
    evidence: [{ ...describe(words, candidate), document: tools.document.id }],
    maker,
    confidence: tellsAct,
  }
}

function outcomeOf(clause: string, { document, language }: ActTools): Outcome | undefined {
  const grammar = language.acts?.agreements
  return grammar === undefined
    ? undefined
    : outcomeIn(clause, { grammar, isMinutes: document.kind.value === 'minutes' })
}

interface Together {
  readonly candidate: Candidate
  readonly cues: readonly string[]
  readonly outcome: Outcome
}

/** What all who met did: a letter tells it of its writer and reader, minutes of those present. */
function doneTogether(
  words: string,
  { candidate, cues, outcome }: Together,
  tools: ActTools,
): Draft<'act'> {
  const { document } = tools
  const who = whoMet(words, tools)
  const [name] = who
  const spoken: Spoken = { name: name ?? 'third', isTask: true }
  const act = outcome === 'agreed' ? 'accept' : 'postpone'
  const body = bodyOf(words, { candidate, cues, act }, { ...tools, spoken })
  // A letter tells again what was agreed elsewhere; minutes are where it was agreed.
  const mode = document.kind.value === 'minutes' ? 'direct' : 'restated'
  return {
    kind: 'act',
    body: { ...body, mode, together: { outcome, who } },
    evidence: [{ ...describe(words, candidate), document: document.id }],
    maker,
    confidence: tellsOutcome,
  }
}

/** The writer and readers of a letter; those present where minutes list them. */
function whoMet(words: string, { document, language, lines: starts }: ActTools): string[] {
  const grammar = language.acts?.meetings
  const { from, to, kind } = document
  const present =
    kind.value === 'minutes' && starts !== undefined && grammar !== undefined
      ? presentIn(
          linesOf(words, starts).map(({ start, end }) => words.slice(start, end)),
          grammar,
        )
      : []
  return present.length > 0 ? present : [...from, ...to].map(({ value }) => value)
}

/** A verdict that names what it is about is seldom wrong about what that is. */
const nameable = 0.85

interface Read {
  readonly body: Act
  readonly span: Span
}

/** The act, or one act for each thing with a date of its own. */
function partsIn(words: string, found: Found, tools: SpokenTools): Read[] {
  const { candidate } = found
  const clause = words.slice(candidate.start, candidate.end)
  const body = bodyOf(words, found, tools)
  if (body.values.dates.length < 2 || !listed.has(found.act)) return [{ body, span: candidate }]
  const { language, document } = tools
  const terms = termsIn(document, clause, language)
  const parts = partsOf(clause, terms, language.acts!.determiners)
  if (parts.length === 1) return [{ body, span: candidate }]
  return parts.map(({ start, end }) => {
    const span = { start: candidate.start + start, end: candidate.start + end }
    const own = bodyOf(words, { ...found, candidate: { ...candidate, ...span } }, tools)
    return { body: { ...own, mode: body.mode, party: body.party }, span }
  })
}

/** Acts that may put several things in one breath. */
const listed: ReadonlySet<ActKind> = new Set(['propose', 'counter', 'request', 'demand', 'offer'])

interface TellingTools extends ActTools {
  readonly told: TakenUp
}

/** The verdict itself: how the proposal came is said of that, not of the verdict. */
function verdictOf(words: string, found: Found, tools: TellingTools): Act {
  const clause = words.slice(found.candidate.start, tools.told.start)
  const { mode, side } = modeOf(clause, tools.language.acts as ActWords)
  return { ...bodyOf(words, found, tools), mode, party: partyOf({ side }, tools.document) }
}

/** The proposal that a verdict names, as an act of the side that made it. */
function proposalOf(words: string, { candidate, cues }: Found, tools: TellingTools): Act {
  const { mode, side, start, end } = tools.told
  const own = { candidate: { ...candidate, start, end }, cues, act: 'propose' } as const
  return { ...bodyOf(words, own, tools), mode, party: partyOf({ side }, tools.document) }
}

interface Found {
  readonly candidate: Candidate
  readonly cues: readonly string[]
  readonly act: ActKind
}

function bodyOf(words: string, found: Found, { document, language, spoken }: SpokenTools): Act {
  const clause = words.slice(found.candidate.start, found.candidate.end)
  const grammar = language.acts as ActWords
  const { mode, ...whose } =
    spoken === undefined
      ? moverOf(words, found, { document, grammar })
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
  tools: { readonly document: Document; readonly grammar: ActWords },
): Mode {
  if (act === 'ignore-noted') return { mode: 'direct', side: 'first' }
  const clause = words.slice(candidate.start, candidate.end)
  return (
    namedMover(clause, tools.document, tools.grammar) ??
    tellerOf(words, candidate, tools) ??
    modeOf(clause, tools.grammar)
  )
}

/** The words before and after a candidate, as far as they may be about the same thing. */
function around(words: string, { start, end }: Span): string {
  return `${words.slice(Math.max(0, start - 420), start)} ${words.slice(end, end + 160)}`
}

function partyOf({ side, name }: Pick<Mode, 'side' | 'name'>, { from, to }: Document): string {
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

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
