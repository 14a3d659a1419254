/**
 * Attribution: what the words around a quotation say of whose it is.
 *
 * "You say in your letter that …" tells where to look first, never where to end: the
 * words themselves decide. What is noted here are clues, each of which can be shown.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Attribution } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { Quoted } from './quoted.ts'
import { isDefined, isTitled } from './titled.ts'
import { tokensOf, wordsAsWritten } from './tokens.ts'

/** How far back and forth the sentence around a quotation is read. */
const farBefore = 260
const behind = 90

/** The attribution of a quotation; `others` are all quotations of the text. */
export function attributionOf(
  words: string,
  quoted: Quoted,
  { others, language }: { readonly others: readonly Quoted[]; readonly language: QuotationWords },
): Attribution {
  const lead = leadOf(words, quoted, others)
  const tail = tailOf(words, quoted, others)
  const tokens = tokensOf(lead)
  const near = tokens.slice(-14)
  const clues: string[] = []
  const first = tokensOf(tail).slice(0, 5)
  if (saysIn(near, language) || introduces(lead, language)) clues.push('says')
  else if (/^[”"’']?\s*,?\s*$/.test(tail.slice(0, 1)) === false && saysIn(first, language))
    clues.push('says')
  else if (saysIn(tokens, language)) clues.push('says-before')
  if (language.soCalled.some((phrase) => lead.toLowerCase().slice(-40).includes(phrase)))
    clues.push('so-called')
  if (namesWord(lead, tokens, language)) clues.push('word')
  if (isListed(words, quoted, others)) clues.push('list')
  if (isTitled(words, quoted, lead, language) || isDefined(words, quoted)) clues.push('title')
  if (language.knownAs?.some((phrase) => endsIn(lead, phrase))) clues.push('known')
  if (hasNote(words, quoted, others)) clues.push('note-number')
  if (tokens.some((word) => language.textStems.some((stem) => word.startsWith(stem))))
    clues.push('text')
  const before = tokensOf(leadOf(words, firstOfRow(words, quoted, others), others))
  if (isCalled(before, clues, language)) clues.push('called')
  if (language.meantBy?.some((phrase) => endsIn(lead, phrase))) clues.push('meant')
  if (language.glosses?.some((phrase) => endsIn(lead, phrase))) clues.push('gloss')
  if (isTheirs(before, first, { language, clues })) clues.push('theirs')
  const to = clues.includes('called')
    ? 'addressee'
    : addressed(clauseOf(lead, language), first, { language, clues })
  return { to, names: namesIn(lead, tail, clues), words: lead.trim(), clues }
}

/** The sentence before the quotation, other quotations of it left out. */
function leadOf(words: string, quoted: Quoted, others: readonly Quoted[]): string {
  const start = Math.max(0, quoted.outer.start - farBefore)
  const outer = others.find(
    (other) => other !== quoted && other.start < quoted.start && quoted.end <= other.end,
  )
  const from = outer === undefined ? start : Math.max(start, outer.start)
  const stretch = without(words, { start: from, end: quoted.outer.start }, others, quoted)
  const block =
    stretch.lastIndexOf('\n\n') >= 0 && quoted.form !== 'block' && quoted.form !== 'mail'
      ? stretch.lastIndexOf('\n\n') + 2
      : 0
  const sentence = lastSentence(stretch.slice(block))
  // A sentence that begins with its quotation belongs to what was said before.
  return sentence.trim().length < 4 ? stretch.slice(-120) : sentence
}

function tailOf(words: string, quoted: Quoted, others: readonly Quoted[]): string {
  const span = { start: quoted.outer.end, end: Math.min(words.length, quoted.outer.end + behind) }
  const stretch = without(words, span, others, quoted)
  const end = /[.!?;:]["”’)]?\s/.exec(stretch)
  return end === null ? stretch : stretch.slice(0, end.index)
}

/** A stretch with the quotations in it blanked: what they say is not what the writer says. */
function without(words: string, span: Span, others: readonly Quoted[], own: Quoted): string {
  let stretch = words.slice(span.start, span.end)
  for (const other of others) {
    if (
      other === own ||
      other.form === 'mail' ||
      (other.outer.start <= own.outer.start && other.outer.end >= own.outer.end)
    )
      continue
    const from = Math.max(other.outer.start, span.start) - span.start
    const to = Math.min(other.outer.end, span.end) - span.start
    if (to > from) stretch = `${stretch.slice(0, from)}${' '.repeat(to - from)}${stretch.slice(to)}`
  }
  return stretch
}

function lastSentence(stretch: string): string {
  let from = 0
  for (const end of stretch.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘'([]*\p{Lu})/gu)) {
    const word = /(\S+)$/.exec(stretch.slice(0, end.index + 1))?.[1] ?? ''
    // An initial or a short abbreviation ends no sentence.
    if (!/^[("“]?\p{Lu}\p{Ll}{0,2}\.$/u.test(word)) from = end.index + end[0].length
  }
  return stretch.slice(from)
}

/** The words behind the last colon or semicolon where somebody speaks there: who stands before it does not. */
function clauseOf(lead: string, language: QuotationWords): string {
  const clause = /[:;]\s(?=[^:;]*$)(.*)/su.exec(lead)?.[1] ?? ''
  return saysIn(tokensOf(clause), language) ? clause : lead
}

function saysIn(tokens: readonly string[], language: QuotationWords): boolean {
  return tokens.some((word) => isSaying(word, language))
}

/** A form of a verb of saying; the nouns made of such verbs (statement, declaration) are none. */
function isSaying(word: string, { sayingStems }: QuotationWords): boolean {
  return isVerbOf(word, sayingStems)
}

function isVerbOf(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) =>
    stem.length <= 3
      ? word === stem
      : word.startsWith(stem) &&
        !/^(?:ts?|e?ments?|a?tions?|ions?|ung|ungen|ers?|eurs?)$/.test(word.slice(stem.length)),
  )
}

function introduces(lead: string, language: QuotationWords): boolean {
  const end = lead.toLowerCase().slice(-60)
  return language.introductions.some((phrase) => end.includes(phrase))
}

interface Around {
  readonly language: QuotationWords
  readonly clues: readonly string[]
}

function addressed(
  lead: string,
  first: readonly string[],
  { language, clues }: Around,
): Attribution['to'] {
  const says = clues.includes('says')
  const tokens = tokensOf(lead)
  if (says && isThirdNamed(wordsAsWritten(lead), tokens, language)) return 'named'
  const sayer = says ? subjectOf(tokens, language) : undefined
  if (sayer !== undefined) return sayer
  const near = tokens.slice(-22)
  const you = near.findLastIndex((word) => language.addressee.includes(word))
  const we = near.findLastIndex((_, at) => isWriters(near, at, language))
  if (you >= 0 && (you >= we || !says)) return 'addressee'
  if (we >= 0 && says) return 'writer'
  if (says && first.some((word) => language.addressee.includes(word))) return 'addressee'
  return says && /\p{Lu}/u.test(lead) ? 'named' : 'none'
}

/** "we", "our letter"; but not what is said of ours: "they called our counting". */
function isWriters(tokens: readonly string[], at: number, language: QuotationWords): boolean {
  const word = tokens[at]!
  if (!language.writer.includes(word) || language.objects.includes(word)) return false
  if (!tokens.slice(0, at).some((one) => isSaying(one, language))) return true
  return tokens
    .slice(at + 1, at + 4)
    .some((one) => language.textStems.some((stem) => one.startsWith(stem)))
}

/**
 * "You called us names such as …": the addressee, a verb that names, and names or words in
 * a row; or "you have called us …", whatever follows.
 */
function isCalled(
  tokens: readonly string[],
  clues: readonly string[],
  { addressee, callingStems, objects }: QuotationWords,
): boolean {
  if (callingStems === undefined) return false
  const you = tokens.findIndex((word) => addressee.includes(word))
  if (you < 0) return false
  const calls = (word: string): boolean => callingStems.some((stem) => isFormOf(word, stem))
  const [verb = '', object = ''] = tokens.slice(-2)
  if (calls(verb) && objects.includes(object)) return true
  return clues.includes('word') && clues.includes('list') && tokens.slice(you + 1).some(calls)
}

/**
 * Words that the addressee is said to make something out to be ("you represent this as …"),
 * or that are spoken of as his ("the words … in your letter").
 */
function isTheirs(
  tokens: readonly string[],
  first: readonly string[],
  { language: { addressee, callingStems = [], givingStems = [], textStems }, clues }: Around,
): boolean {
  const isYours = (word: string): boolean => addressee.includes(word)
  const isUsed = (word: string): boolean =>
    callingStems.some((stem) => isFormOf(word, stem)) ||
    textStems.some((stem) => word.startsWith(stem))
  if (clues.includes('word')) return first.some(isYours) && first.some(isUsed)
  if (!clues.includes('gloss') && !clues.includes('list')) return false
  return tokens.some(isYours) && tokens.some((word) => isVerbOf(word, givingStems))
}

function isFormOf(word: string, stem: string): boolean {
  return (
    word.startsWith(stem) && /^(?:|e|s|es|ed|led|ing|ling|ied|ies|y)$/.test(word.slice(stem.length))
  )
}

function endsIn(lead: string, phrase: string): boolean {
  const end = lead.toLowerCase().trimEnd()
  return end.endsWith(` ${phrase}`)
}

/** "the word", "labels such as": right before the quotation, and not the end of a clause. */
function namesWord(
  lead: string,
  tokens: readonly string[],
  { wordStems }: QuotationWords,
): boolean {
  const small = lead.toLowerCase()
  return tokens
    .slice(-3)
    .some(
      (word) =>
        wordStems.includes(word) &&
        !small.slice(small.lastIndexOf(word) + word.length).startsWith(','),
    )
}

/** So close before the verb a third is who speaks: "he wrote to you that". */
const besideVerb = 3

/** "In your last number Miss Orrell writes": a name right before the verb, no day and no paper, and neither yours nor ours. */
function isThirdNamed(
  written: readonly string[],
  tokens: readonly string[],
  language: QuotationWords,
): boolean {
  const verb = tokens.findLastIndex((word) => isSaying(word, language))
  let from = verb
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(written[from - 1]!)) from -= 1
  if (from === 0 || from === verb) return false
  const { addressee, writer, dateStems, textStems } = language
  const isOurs = tokens
    .slice(from - 1, verb)
    .some((word) => addressee.includes(word) || writer.includes(word))
  const isName = !tokens
    .slice(from, verb)
    .some((word) => [...dateStems, ...textStems].some((stem) => word.startsWith(stem)))
  return isName && !isOurs
}

/** Who stands before the last verb of saying: "you accuse us" is the addressee's. */
function subjectOf(
  tokens: readonly string[],
  language: QuotationWords,
): 'addressee' | 'writer' | 'named' | undefined {
  const verb = tokens.findLastIndex((word) => isSaying(word, language))
  for (let at = verb - 1; at >= Math.max(0, verb - 11); at--) {
    if (verb - at <= besideVerb && language.thirds?.includes(tokens[at]!)) return 'named'
    if (language.objects.includes(tokens[at]!)) continue
    if (language.addressee.includes(tokens[at]!)) return 'addressee'
    if (language.writer.includes(tokens[at]!)) return 'writer'
  }
  return undefined
}

/** Names beside the verb: runs of capitalised words and initials. */
function namesIn(lead: string, tail: string, clues: readonly string[]): string[] {
  if (!clues.includes('says')) return []
  const names =
    `${lead} ${tail}`.match(
      /\p{Lu}[\p{L}'’]*\.?(?:\s+(?:\p{Lu}[\p{L}'’]*\.?|of|the|de|von|van))*/gu,
    ) ?? []
  return [
    ...new Set(names.map((name) => name.replace(/(?:\s+(?:of|the|de|von|van))+$/u, '').trim())),
  ]
    .filter((name) => name.length > 2)
    .slice(-4)
}

/** The first of a row of quotations, before which stands what is said of them all. */
function firstOfRow(words: string, quoted: Quoted, others: readonly Quoted[]): Quoted {
  let first = quoted
  for (let step = 0; step < others.length; step += 1) {
    const before = others.find(
      (other) => other.outer.end <= first.outer.start && isListed(words, first, [other]),
    )
    if (before === undefined) return first
    first = before
  }
  return first
}

/** One of several short quotations in a row. */
function isListed(words: string, quoted: Quoted, others: readonly Quoted[]): boolean {
  return others.some((other) => {
    if (other === quoted || other.depth !== quoted.depth) return false
    const [from, to] =
      other.outer.end <= quoted.outer.start
        ? [other.outer.end, quoted.outer.start]
        : [quoted.outer.end, other.outer.start]
    return (
      to >= from &&
      to - from <= 8 &&
      /^\s*(?:,|;|and|or|und|oder|et|ou|и|или|\s)*\s*$/u.test(words.slice(from, to))
    )
  })
}

/** A note number stands behind it, or behind the last of the row in which it stands. */
function hasNote(words: string, quoted: Quoted, others: readonly Quoted[]): boolean {
  if (/^\s?[\p{N}¹²³⁴-⁹]{1,3}(?!\p{N}|[.,]\p{N})/u.test(noteBehind(words, quoted))) return true
  const next = others.find(
    (other) =>
      other !== quoted &&
      other.outer.start >= quoted.outer.end &&
      other.outer.start - quoted.outer.end <= 8,
  )
  return (
    next !== undefined && isListed(words, quoted, [quoted, next]) && hasNote(words, next, others)
  )
}

/** What stands right behind the closing mark, where note numbers stand. */
function noteBehind(words: string, quoted: Quoted): string {
  const rest = words.slice(quoted.outer.end, quoted.outer.end + 6)
  return rest.replace(/^[.,;:!?’”"')\]]{0,2}/, '')
}
