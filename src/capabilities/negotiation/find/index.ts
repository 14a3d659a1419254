/**
 * Acts and deadlines of one document.
 *
 * Every sentence (or half of one) is weighed; those above the threshold are
 * acts with their probability as confidence. Sure ones stand on the board as
 * the machine's, the others wait for a reader.
 */
import type { ActWords, Language } from '../../../languages/index.ts'
import type { Act, ActKind, Document, Draft } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { aspectsOf } from './aspects.ts'
import { type Candidate, candidatesOf } from './clauses.ts'
import { compositionOf } from './composition.ts'
import { deadlinesOf, isTelling } from './deadlines.ts'
import { readerOf } from './features.ts'
import { modeOf } from './mode.ts'
import { type ActModel, readingOf } from './model.ts'
import { placesOf } from './places.ts'
import { termsOf } from './terms.ts'
import { topicOf } from './topic.ts'
import { learnt } from './weights.ts'

/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'negotiation', version: '5' } as const

/** Below this probability a stretch is not even suggested: more would be found, most of it wrong. */
export const threshold = 0.36

/** Papers in which nobody speaks to the other side are not searched for moves. */
const unaddressed: ReadonlySet<string> = new Set(['article', 'contract', 'report', 'form'])

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'act' | 'deadline'>[] {
  if (language === undefined || unaddressed.has(document.kind.value)) return []
  // A language whose moves are not read yet may still set a term.
  const acts =
    language.acts === undefined ? [] : actsIn(text.words, { document, language, model: learnt })
  return [...acts, ...deadlinesOf(text.words, acts, { document, language, maker })]
}

export interface ActTools {
  readonly document: Document
  readonly language: Language
  readonly model: ActModel
}

/** Any stretch read as an act, however improbable: for a person who says that it is one. */
export function actRead(words: string, span: Span, tools: ActTools): Act {
  const candidate: Candidate = { ...span, sentence: span, numbered: false }
  const cues = readerOf(tools.language.acts!).read(words, [candidate], 0)
  const { move, acts } = readingOf(tools.model, cues)
  const [best, ...others] = acts
  const body = bodyOf(
    words,
    { candidate, cues, act: best!.act as ActKind, before: undefined },
    tools,
  )
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
  const candidates = candidatesOf(words, grammar)
  const reader = readerOf(grammar)
  return candidates.flatMap((candidate, at): Draft<'act'>[] => {
    const cues = reader.read(words, candidates, at)
    const { move, acts } = readingOf(tools.model, cues)
    if (move < threshold) return []
    const [best] = acts
    const body = bodyOf(
      words,
      { candidate, cues, act: best!.act as ActKind, before: candidates[at - 1] },
      tools,
    )
    const alternatives = acts.slice(1, 4).map((one) => alternativeOf(one, move))
    return [
      {
        kind: 'act',
        body: { ...body, alternatives },
        evidence: [{ ...describe(words, candidate), document: tools.document.id }],
        maker,
        confidence: rounded(move * best!.share),
      },
    ]
  })
}

interface Found {
  readonly candidate: Candidate
  readonly before: Span | undefined
  readonly cues: readonly string[]
  readonly act: ActKind
}

function bodyOf(words: string, found: Found, { document, language }: ActTools): Act {
  const clause = words.slice(found.candidate.start, found.candidate.end)
  const { mode, side } = modeOf(clause, language.acts as ActWords)
  const terms = termsOf(clause, document.date?.value, language).filter(
    (term) => !isTelling(clause, term, { document, language }),
  )
  const composition = compositionOf(clause, language.quantities)
  return {
    act: found.act,
    party: partyOf(side, document),
    mode,
    values: {
      dates: terms.flatMap((term) => term.date ?? []),
      terms: terms.flatMap((term) => (term.date === undefined ? [term.words] : [])),
      places: placesOf(clause),
      amounts: [],
      ...(composition === undefined ? {} : { composition }),
    },
    topic: topicOf(clause),
    context: topicOf(around(words, found.candidate)),
    aspects: aspectsOf(clause, language.acts as ActWords),
    alternatives: [],
    reasons: reasonsOf(found),
  }
}

/** The words before and after a candidate, as far as they may be about the same thing. */
function around(words: string, { start, end }: Span): string {
  return `${words.slice(Math.max(0, start - 420), start)} ${words.slice(end, end + 160)}`
}

function partyOf(side: 'first' | 'second' | 'third', { from, to }: Document): string {
  if (side === 'third') return 'third'
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
