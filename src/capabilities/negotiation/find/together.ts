/** Acts of all who met: a letter tells them of its writer and reader, minutes of those present. */
import type { Act, Draft } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { outcomeIn, tellsOutcome } from './agreements.ts'
import { isAssent, isAssentedTo } from './assented.ts'
import { type ActTools, bodyOf, type Found, linesOf } from './body.ts'
import { presentIn } from './roster.ts'

/** What all who met did, as a sentence tells it; nothing where it tells of no such thing. */
export function doneTogether(
  words: string,
  { candidate, cues }: Omit<Found, 'act'>,
  tools: ActTools,
): Act | undefined {
  const { document, language } = tools
  const grammar = language.acts?.agreements
  // Minutes are read by their lines, as the meeting of which they tell is.
  const isMinutes = tools.lines !== undefined && document.kind.value === 'minutes'
  const clause = words.slice(candidate.start, candidate.end)
  const outcome = grammar === undefined ? undefined : outcomeIn(clause, { grammar, isMinutes })
  if (outcome === undefined) return undefined
  const who = whoMet(words, tools)
  const act = outcome === 'agreed' ? 'accept' : 'postpone'
  // A day in what was agreed is its day, whatever else the sentence names.
  const spoken = { name: who[0] ?? 'third', isTask: true } as const
  const body = bodyOf(words, { candidate, cues, act }, { ...tools, spoken })
  // A letter tells again what was agreed elsewhere; minutes are where it was agreed.
  return { ...body, mode: isMinutes ? 'direct' : 'restated', together: { outcome, who } }
}

/** What one put and all who met then agreed, where minutes say so; it is no proposal any more, and their assent is no move. */
export function agreedAfter(
  words: string,
  draft: Draft<'act'>,
  { span, tools }: { readonly span: Span; readonly tools: ActTools },
): Draft<'act'>[] {
  const grammar = tools.language.acts?.agreements
  if (grammar === undefined || tools.lines === undefined) return [draft]
  if (tools.document.kind.value !== 'minutes') return [draft]
  if (isAssent(words.slice(span.start, span.end), grammar)) return []
  if (!isAssentedTo(words, { ...span, act: draft.body.act }, grammar)) return [draft]
  const together = { outcome: 'agreed', who: whoMet(words, tools) } as const
  const body: Act = { ...draft.body, act: 'accept', mode: 'direct', alternatives: [], together }
  return [{ ...draft, body, confidence: tellsOutcome }]
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
