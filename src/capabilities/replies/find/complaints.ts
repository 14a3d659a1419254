/**
 * Complaints of silence in the words of one document: who complains, and of
 * what manner of silence. What was not answered only the record can tell.
 */
import { type Language, type SilenceWords, timeOf } from '../../../languages/index.ts'
import type { Complaint, Document, Draft, EdtfDate, SilenceManner } from '../../../record/index.ts'
import {
  describe,
  once,
  type Sieved,
  type Sieves,
  type Span,
  sentencesOf,
  sieved,
  sieves,
} from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The complaints of a text, one a clause. */
export function complaintsIn(
  words: string,
  document: Document,
  language: Language,
): Draft<'complaint'>[] {
  const patterns = patternsOf(language.silence!)
  const tools = { document, language, patterns }
  const sentences = sentencesOf(words)
  return sentences.flatMap((sentence, at) => {
    const overdue = overdueOf(words, { sentence, before: sentences[at - 1] }, tools)
    if (overdue !== undefined) return [overdue]
    const said = words.slice(sentence.start, sentence.end)
    return patterns.forms.in(said).some(([, form]) => form.test(said))
      ? clausesOf(words, sentence, patterns).flatMap((clause) => complaintOf(words, clause, tools))
      : []
  })
}

/** No longer than that, a sentence only says that the time is over. */
const longestOver = 60

/** "We asked for an assurance within the month. The month has ended." */
function overdueOf(
  words: string,
  { sentence, before }: { readonly sentence: Span; readonly before: Span | undefined },
  tools: Tools,
): Draft<'complaint'> | undefined {
  const { patterns, document } = tools
  const over = words.slice(sentence.start, sentence.end)
  if (before === undefined || over.length > longestOver || !patterns.expired.test(over))
    return undefined
  const asking = words.slice(before.start, before.end)
  const isOurs = patterns.ours.test(asking) || subjectOf(asking, patterns) === 'first'
  if (!patterns.requested.test(asking) || !isOurs) return undefined
  const span = { start: before.start, end: sentence.end }
  const said = words.slice(span.start, span.end)
  const shortly = words.slice(Math.max(0, span.start - reach), span.start)
  const body = bodyOf({ said, before: shortly }, { manner: 'silence', isTold: false }, tools)
  const evidence = [{ ...describe(words, span), document: document.id }] as const
  return { kind: 'complaint', body, evidence, maker, confidence: 0.6 }
}

/** So many characters back it may stand when something was asked. */
const reach = 160
const longestDate = 36

interface Form {
  readonly manner: SilenceManner
  /** The side that must not be the subject. */
  readonly against: 'first' | 'second' | undefined
}

interface Patterns {
  readonly forms: Sieves<Form>
  readonly unmeant: Sieved
  readonly conditional: Sieved
  readonly negated: Sieved
  readonly told: Sieved
  readonly first: Sieved
  readonly second: Sieved
  readonly ours: Sieved
  readonly theirs: Sieved
  readonly answeredTo: Sieved
  readonly since: Sieved
  readonly ever: Sieved
  readonly wrote: Sieved
  readonly requested: Sieved
  readonly expired: Sieved
  readonly cuts: Sieved
}

const patternsOf = once((lexicon: SilenceWords): Patterns => {
  const form = (forms: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')
  const word = (forms: string): Sieved => sieved(form(forms))
  const formsOf = (
    all: SilenceWords['done'],
    against?: 'first' | 'second' | undefined,
  ): (readonly [Form, RegExp])[] => all.map(([manner, forms]) => [{ manner, against }, form(forms)])
  const { suffered, done, left } = lexicon
  return {
    forms: sieves([...formsOf(left), ...formsOf(suffered, 'second'), ...formsOf(done, 'first')]),
    unmeant: word(lexicon.unmeant),
    conditional: word(lexicon.conditional),
    negated: sieved(new RegExp(String.raw`(?:${lexicon.negated}) (?:[\p{L}]+ )?$`, 'iu')),
    told: word(lexicon.told),
    first: word(lexicon.first),
    second: word(lexicon.second),
    ours: word(lexicon.ours),
    theirs: word(lexicon.yours),
    answeredTo: word(lexicon.answeredTo),
    since: word(lexicon.since),
    ever: word(lexicon.ever),
    wrote: word(lexicon.wrote),
    requested: word(lexicon.requested),
    expired: word(lexicon.expired),
    cuts: sieved(new RegExp(lexicon.cuts, 'giu')),
  }
})

function clausesOf(words: string, sentence: Span, { cuts }: Patterns): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (const match of cuts.matchAll(words.slice(sentence.start, sentence.end))) {
    const end = sentence.start + match.index
    clauses.push({ start, end })
    start = end + match[0].length
  }
  return [...clauses, { start, end: sentence.end }].filter(({ start: from, end }) => end > from)
}

interface Tools {
  readonly document: Document
  readonly language: Language
  readonly patterns: Patterns
}

function complaintOf(words: string, clause: Span, tools: Tools): Draft<'complaint'>[] {
  const { patterns, document } = tools
  const said = words.slice(clause.start, clause.end)
  for (const [{ manner, against }, form] of patterns.forms.in(said)) {
    const at = form.exec(said)?.index
    if (at === undefined) continue
    const before = said.slice(0, at)
    const isTold = patterns.told.test(said)
    if (isUnmeant(before, { manner, against }, patterns)) continue
    if (!isTold && against !== undefined && subjectOf(before, patterns) === against) continue
    const shortly = words.slice(Math.max(0, clause.start - reach), clause.start)
    const body = bodyOf({ said, before: shortly }, { manner, isTold }, tools)
    const evidence = [{ ...describe(words, clause), document: document.id }] as const
    return [{ kind: 'complaint', body, evidence, maker, confidence: 0.7 }]
  }
  return []
}

/** Imagined, or denied: "we never refused". */
function isUnmeant(before: string, { manner, against }: Form, patterns: Patterns): boolean {
  const near = before.slice(-60)
  if (against === 'second') return patterns.conditional.test(near)
  const isDenied = manner !== 'silence' && patterns.negated.test(near)
  return isDenied || patterns.unmeant.test(near)
}

/** The other side's complaint where it is told, or where it is about the other side's letter. */
function bodyOf(
  { said, before }: { readonly said: string; readonly before: string },
  { manner, isTold }: { readonly manner: SilenceManner; readonly isTold: boolean },
  { document, language, patterns }: Tools,
): Complaint {
  const isTheirs = isTold || (patterns.theirs.test(said) && patterns.answeredTo.test(said))
  const date = dayOf(said, before, { document, language, patterns })
  return {
    manner,
    side: isTheirs ? 'second' : 'first',
    ...(date === undefined ? {} : { said: date }),
    spoken: patterns.ours.test(said),
  }
}

/** "Since 4 May"; or, shortly before, "on 4 May we wrote to you". */
function dayOf(
  said: string,
  before: string,
  { document, language, patterns }: Tools,
): EdtfDate | undefined {
  const { quantities } = language
  if (quantities === undefined) return undefined
  const days = [said, before].flatMap((words) =>
    patterns.since.matchAll(words).flatMap(({ 0: word, index }) => {
      const around = words.slice(Math.max(0, index - longestDate), index + 2 * longestDate)
      if (!patterns.wrote.test(around) && !(words === said && patterns.ever.test(word))) return []
      const near = words.slice(index, index + longestDate)
      return timeOf(near, quantities, { written: document.date?.value }) ?? []
    }),
  )
  return days[0]
}

/** Whose verb it is: the nearest of those who may be its subject. */
function subjectOf(before: string, { first, second }: Patterns): 'first' | 'second' | undefined {
  const [own, other] = [first.matchAll(before).at(-1), second.matchAll(before).at(-1)]
  if (own === undefined && other === undefined) return undefined
  return (own?.index ?? -1) > (other?.index ?? -1) ? 'first' : 'second'
}
