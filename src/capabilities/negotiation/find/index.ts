/**
 * Acts and deadlines of one document.
 *
 * Every sentence (or half of one) is weighed; those above the threshold are
 * acts with their probability as confidence. Sure ones stand on the board as
 * the machine's, the others wait for a reader.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { Act, ActKind, Draft } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { tellsOutcome } from './agreements.ts'
import { type ActTools, bodyOf, type Found, linesOf, partyOf, type SpokenTools } from './body.ts'
import { type Candidate, candidatesOf } from './clauses.ts'
import { deadlinesOf } from './deadlines.ts'
import { readerOf } from './features.ts'
import { formulaOf } from './formulae.ts'
import { type Meeting, meetingOf, tellsAct } from './meeting.ts'
import { modeOf } from './mode.ts'
import { moveOf, readingOf } from './model.ts'
import { partsOf } from './parts.ts'
import { programmesIn, readAsPoint } from './programme.ts'
import { type TakenUp, takenUpIn } from './taken-up.ts'
import { talkOf } from './talk.ts'
import { readFigures, termsIn } from './terms.ts'
import { agreedAfter, doneTogether } from './together.ts'
import { learnt } from './weights.ts'

/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'negotiation', version: '12' } as const

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
  const talk = meeting === undefined ? talkOf(words, sentences, grammar) : undefined
  const heard = talk === undefined ? tools : { ...tools, talk }
  const reader = readerOf(grammar)
  const isFormula = formulaOf(grammar)
  const cuesAt = (at: number): string[] => reader.read(words, candidates, at)
  const programmes = programmesIn(words, candidates, { cuesAt, grammar })
  const found = (candidate: Candidate, at: number): Draft<'act'>[] => {
    if (isFormula(words.slice(candidate.start, candidate.end))) return []
    const cues = cuesAt(at)
    const spoken = meeting?.spoken(candidate)
    const together = doneTogether(words, { candidate, cues }, tools)
    if (together !== undefined)
      return [surely(words, { body: together, span: candidate, confidence: tellsOutcome }, tools)]
    if (spoken?.act !== undefined) {
      const body = bodyOf(words, { candidate, cues, act: spoken.act }, { ...tools, spoken })
      return [surely(words, { body, span: candidate, confidence: tellsAct }, tools)]
    }
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
      return partsIn(words, whole, { ...heard, ...(spoken === undefined ? {} : { spoken }) }).map(
        ({ body, span }) => draft({ ...body, alternatives }, span, sure),
      )
    return [
      draft({ ...verdictOf(words, whole, { ...heard, told }), alternatives }, candidate, sure),
      draft(proposalOf(words, whole, { ...tools, told }), told, move * nameable),
    ]
  }
  return candidates.flatMap((candidate, at) =>
    found(candidate, at).flatMap((draft) => agreedAfter(words, draft, { span: candidate, tools })),
  )
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

/** An act that the words tell by themselves: there is nothing to weigh. */
function surely(
  words: string,
  {
    body,
    span,
    confidence,
  }: { readonly body: Act; readonly span: Span; readonly confidence: number },
  { document }: ActTools,
): Draft<'act'> {
  return {
    kind: 'act',
    body,
    evidence: [{ ...describe(words, span), document: document.id }],
    maker,
    confidence,
  }
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

interface TellingTools extends SpokenTools {
  readonly told: TakenUp
}

/** The verdict itself: how the proposal came is said of that, not of the verdict. */
function verdictOf(words: string, found: Found, tools: TellingTools): Act {
  if (tools.talk?.speaker(found.candidate) !== undefined) return bodyOf(words, found, tools)
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

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
