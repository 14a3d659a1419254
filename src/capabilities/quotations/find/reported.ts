/**
 * Reported speech: another's words told in the writer's own.
 *
 * "You say in your letter that the sluice was open", "according to your letter, …": nobody
 * is quoted, and yet somebody is made to say something. What is told is found as a
 * stretch of its own, from behind the conjunction to the end of its clause, and kept
 * apart from what stands in marks. What is only supposed ("if you say that …"), denied
 * ("you do not say that …") or asked tells nothing.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import {
  once,
  overlapLength,
  type Sieved,
  type Span,
  sentencesOf,
  sieved,
  type Word,
  wordsOf,
} from '../../../text/index.ts'
import type { Quoted } from './quoted.ts'

/** Fewer words than this tell too little to be found anywhere. */
const fewestWords = 4
/** So many words may stand between who speaks and the verb, and between the verb and its conjunction. */
const reach = 12

/** What the sentences of a text tell of others' words, outside the quotations already found. */
export function reportedIn(
  words: string,
  language: QuotationWords,
  quotations: readonly Quoted[],
): Quoted[] {
  if (language.reporting === undefined) return []
  const set = verbsOf(language)
  return sentencesOf(words).flatMap((sentence) => {
    if (words.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return []
    const clauses = [...told(words, sentence, set), ...accordingTo(words, sentence, language)]
    return clauses
      .slice(0, 1)
      .filter(
        (clause) =>
          isOwnWording(clause, quotations) && wordsOf(words, clause).length >= fewestWords,
      )
      .map(quotedOf)
  })
}

interface Verbs {
  readonly reporting: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly supposing: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly beforeTold: ReadonlySet<string>
  /** What must stand in a sentence that tells. */
  readonly verb: Sieved
  readonly language: QuotationWords
}

const verbsOf = once((language: QuotationWords): Verbs => {
  const that = language.that.filter((word) => /^(?:that|dass|daß|que|что)$/.test(word))
  const anyOf = (words: readonly string[]): Sieved =>
    sieved(new RegExp(String.raw`(?<![\p{L}])(?:${words.join('|')})(?![\p{L}])`, 'iu'))
  return {
    reporting: new Set(language.reporting),
    past: new Set(language.reportingPast),
    to: new Set(language.reportingTo),
    supposing: new Set(language.supposing),
    that: new Set(that),
    subjects: new Set(language.toldSubjects),
    beforeTold: new Set(language.beforeTold),
    verb: anyOf(language.reporting ?? []),
    language,
  }
})

/** "You say that …": somebody, a verb of telling, the conjunction or at once who is told of. */
function told(words: string, sentence: Span, verbs: Verbs): Span[] {
  if (!verbs.verb.test(words.slice(sentence.start, sentence.end))) return []
  const tokens = wordsOf(words, sentence).map((word) => ({
    ...word,
    low: words.slice(word.start, word.end).toLowerCase(),
  }))
  for (let at = 1; at < tokens.length; at++) {
    if (!verbs.reporting.has(tokens[at]!.low)) continue
    if (isToldAtOnce(tokens, at, verbs, words))
      return [
        clauseFrom(words, { start: tokens[at + 1]!.start, end: sentence.end }, verbs.language),
      ]
    const next = tokens.slice(at + 1, at + 1 + reach).findIndex(({ low }) => verbs.that.has(low))
    const that = next < 0 ? -1 : at + 1 + next
    if (that < 0 || that + 1 >= tokens.length) continue
    if (/[.;:!?]/.test(words.slice(tokens[at]!.end, tokens[that]!.start))) continue
    if (!isConjunction(tokens.slice(at, that), verbs, words)) continue
    if (!isTold(tokens, at, verbs, words)) continue
    return [
      clauseFrom(words, { start: tokens[that + 1]!.start, end: sentence.end }, verbs.language),
    ]
  }
  return []
}

/** "You say he has the key": the addressee speaks, and whom he speaks of follows his verb. */
function isToldAtOnce(
  tokens: readonly Token[],
  verb: number,
  { subjects, beforeTold, to, language }: Verbs,
  words: string,
): boolean {
  const [before, speaker, told, next] = [-2, -1, 0, 1].map((step) => tokens[verb + step])
  if (speaker === undefined || told === undefined || next === undefined) return false
  if (to.has(told.low) || !language.addressee.includes(speaker.low)) return false
  if (!subjects.has(next.low) || words.slice(told.end, next.start).trim() !== '') return false
  return before === undefined || !(beforeTold.has(before.low) || isDoubting(before.low, language))
}

function isDoubting(word: string, { supposing }: QuotationWords): boolean {
  return supposing?.includes(word) ?? false
}

interface Token extends Word {
  readonly low: string
}

/**
 * Whether "that" hangs on the verb and not on a noun between them ("wrote a letter that
 * …"): nothing stands there, or who was told, an adverb, or where it was written.
 */
function isConjunction(
  [verb, ...between]: readonly Token[],
  { to, language }: Verbs,
  words: string,
): boolean {
  const last = between.at(-1)
  if (verb === undefined || last === undefined) return true
  if (to.has(verb.low)) return between.length <= 6
  if (between.length === 1)
    return /(?:ly|er)$/.test(last.low) || language.objects.includes(last.low) || isAside(last.low)
  const isPlace = between[0]!.low === 'in' || between[0]!.low === 'to' || between[0]!.low === 'on'
  const isNamed =
    isPaper(last.low, language) || /^\p{Lu}|^\p{N}/u.test(words.slice(last.start, last.start + 1))
  return between.length <= 8 && isPlace && isNamed
}

/** "you said again that", "he wrote then that". */
function isAside(word: string): boolean {
  return /^(?:again|then|too|also|once|now|there|here|out|back|auch|dann|mit)$/.test(word)
}

/** Somebody else than the writer speaks, in earnest; or the writer did so before. */
function isTold(tokens: readonly Token[], verb: number, verbs: Verbs, words: string): boolean {
  const before = tokens.slice(Math.max(0, verb - reach), verb)
  if (
    tokens
      .slice(Math.max(0, verb - 3), verb)
      .some(({ low, start }) => verbs.supposing.has(low) && !isName(words, start))
  )
    return false
  if (before.some(({ low }) => low === 'if' || low === 'wenn')) return false
  const { language } = verbs
  const speaker = before.findLast(
    ({ low, start }) =>
      !language.objects.includes(low) &&
      (language.addressee.includes(low) ||
        language.writer.includes(low) ||
        isPaper(low, language) ||
        isName(words, start)),
  )
  if (speaker === undefined) return false
  if (!language.writer.includes(speaker.low)) return true
  return (
    verbs.past.has(tokens[verb]!.low) &&
    tokens.slice(Math.max(0, verb - 40), verb + 40).some(({ low }) => isPaper(low, language))
  )
}

function isPaper(word: string, { textStems }: QuotationWords): boolean {
  return word.length > 3 && textStems.some((stem) => stem.length > 3 && word.startsWith(stem))
}

/** A capital that does not come from the beginning of the sentence. */
function isName(words: string, start: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+/u.test(words.slice(start, start + 3)) &&
    /[\p{L}\p{N},] $/u.test(words.slice(Math.max(0, start - 2), start))
  )
}

/** "According to your letter, …". */
function accordingTo(words: string, sentence: Span, language: QuotationWords): Span[] {
  const low = words.slice(sentence.start, sentence.end).toLowerCase()
  for (const phrase of language.accordingTo ?? []) {
    const at = low.indexOf(phrase)
    if (at < 0 || at > 60) continue
    const comma = low.indexOf(',', at + phrase.length)
    if (comma < 0 || comma - at > 90) continue
    const who = wordsOf(low.slice(at + phrase.length, comma))
    const isSomebody = who.some(
      ({ form }) => isPaper(form, language) || language.addressee.includes(form),
    )
    if (isSomebody)
      return [clauseFrom(words, { start: sentence.start + comma + 1, end: sentence.end }, language)]
  }
  return []
}

/** What is told ends with the sentence, or where the writer falls in with a word of his own. */
function clauseFrom(
  words: string,
  { start: from, end: sentenceEnd }: Span,
  language: QuotationWords,
): Span {
  const rest = words.slice(from, sentenceEnd)
  const start = from + (rest.length - rest.trimStart().length)
  const stop =
    /\s*(?:[;:]|--|\s[—–]\s|[.!?…]+["'”’»)\]]*(?:\s*$|(?<=\p{L}["'”’»)\]]*[.!?…]["'”’»)\]]*)\d{1,3}\s))/u.exec(
      rest,
    )
  let end = stop?.index ?? rest.trimEnd().length
  for (const { index, 1: next = '' } of rest.matchAll(/,\s+([\p{L}’']+)/gu))
    if (index < end && isTurn(next.toLowerCase(), language)) end = index
  return { start, end: from + end }
}

function isTurn(word: string, { turning, writer, addressee }: QuotationWords): boolean {
  return (turning?.includes(word) ?? false) || writer.includes(word) || addressee.includes(word)
}

/** Mostly the writer's own wording: what stands in marks is a quotation already. */
function isOwnWording(clause: Span, quotations: readonly Quoted[]): boolean {
  // "You write that “it is time”, and you refuse": what is told begins with what is quoted.
  if (quotations.some(({ outer }) => outer.start <= clause.start && clause.start < outer.end))
    return false
  const marked = quotations.reduce((sum, { outer }) => sum + overlapLength(outer, clause), 0)
  return marked < (clause.end - clause.start) * 0.4
}

function quotedOf(clause: Span): Quoted {
  return {
    ...clause,
    outer: clause,
    pieces: [clause],
    form: 'reported',
    mark: '',
    depth: 1,
    unclosed: false,
  }
}
