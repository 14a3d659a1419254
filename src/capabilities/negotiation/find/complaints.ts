/**
 * Complaints of silence in the words of one document: who complains, and of
 * what manner of silence. What was not answered only the record can tell.
 */
import type { SilenceManner, SilenceWords } from '../../../languages/index.ts'
import type { Document, Draft } from '../../../record/index.ts'
import { describe, type Span, sentencesOf } from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The complaints of a text, one a clause. */
export function complaintsIn(
  words: string,
  document: Document,
  lexicon: SilenceWords,
): Draft<'complaint'>[] {
  const patterns = patternsOf(lexicon)
  return sentencesOf(words).flatMap((sentence) =>
    patterns.any.test(words.slice(sentence.start, sentence.end))
      ? clausesOf(words, sentence, patterns).flatMap((clause) => complaintOf(words, clause, { document, patterns }))
      : [],
  )
}

interface Form {
  readonly manner: SilenceManner
  readonly form: RegExp
  /** The side that must not be the subject. */
  readonly against?: 'first' | 'second'
}

interface Patterns {
  readonly any: RegExp
  readonly forms: readonly Form[]
  readonly unmeant: RegExp
  readonly told: RegExp
  readonly first: RegExp
  readonly second: RegExp
  readonly theirs: RegExp
  readonly cuts: RegExp
}

const compiled = new WeakMap<SilenceWords, Patterns>()

function patternsOf(lexicon: SilenceWords): Patterns {
  const made = compiled.get(lexicon) ?? compile(lexicon)
  compiled.set(lexicon, made)
  return made
}

function compile(lexicon: SilenceWords): Patterns {
  const word = (forms: string, flags = 'iu'): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, flags)
  const formsOf = (all: SilenceWords['done'], against?: 'first' | 'second'): Form[] =>
    all.map(([manner, forms]) => ({ manner, form: word(forms), ...(against && { against }) }))
  const { suffered, done, left } = lexicon
  return {
    any: word([...suffered, ...done, ...left].map(([, forms]) => forms).join('|')),
    forms: [...formsOf(left), ...formsOf(suffered, 'second'), ...formsOf(done, 'first')],
    unmeant: word(lexicon.unmeant),
    told: word(lexicon.told),
    first: word(lexicon.first, 'giu'),
    second: word(lexicon.second, 'giu'),
    theirs: word(`(?:your) (?:\\w+ ){0,2}(?:letter|note|proposal|request|question)s?`),
    cuts: new RegExp(lexicon.cuts, 'giu'),
  }
}

function clausesOf(words: string, sentence: Span, { cuts }: Patterns): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (const match of words.slice(sentence.start, sentence.end).matchAll(cuts)) {
    const end = sentence.start + match.index
    clauses.push({ start, end })
    start = end + match[0].length
  }
  return [...clauses, { start, end: sentence.end }].filter(({ start: from, end }) => end > from)
}

function complaintOf(
  words: string,
  clause: Span,
  { document, patterns }: { readonly document: Document; readonly patterns: Patterns },
): Draft<'complaint'>[] {
  const said = words.slice(clause.start, clause.end)
  for (const { manner, form, against } of patterns.forms) {
    const at = form.exec(said)?.index
    if (at === undefined) continue
    const before = said.slice(0, at)
    const isTold = patterns.told.test(said)
    if (patterns.unmeant.test(before.slice(-60))) continue
    if (!isTold && against !== undefined && subjectOf(before, patterns) === against) continue
    const side = isTold ? 'second' : 'first'
    const evidence = [{ ...describe(words, clause), document: document.id }] as const
    return [{ kind: 'complaint', body: { manner, side }, evidence, maker, confidence: 0.7 }]
  }
  return []
}

/** Whose verb it is: the nearest of those who may be its subject. */
function subjectOf(before: string, { first, second }: Patterns): 'first' | 'second' | undefined {
  const [own, other] = [[...before.matchAll(first)].at(-1), [...before.matchAll(second)].at(-1)]
  if (own === undefined && other === undefined) return undefined
  return (own?.index ?? -1) > (other?.index ?? -1) ? 'first' : 'second'
}
