/**
 * Attribution: what the words around a quotation say of whose it is.
 *
 * "You say in your letter that …" tells where to look first, never where to end: the
 * words themselves decide. What is noted here are clues, each of which can be shown.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Attribution } from '../../../record/index.ts'
import { leadOf, tailOf } from './around.ts'
import type { Quoted } from './quoted.ts'
import { firstOfRow, hasNote, isListed } from './rows.ts'
import { type Around, addressed, clauseOf, namesIn } from './speaker.ts'
import { isDefined, isTitled } from './titled.ts'
import { tokensOf } from './tokens.ts'
import { isFormOf, isVerbOf, saysIn } from './verbs.ts'

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
  if (isOnPaper(near, language)) clues.push('on-paper')
  if (language.knownAs?.some((phrase) => endsIn(lead, phrase))) clues.push('known')
  if (hasNote(words, quoted, others)) clues.push('note-number')
  if (tokens.some((word) => language.textStems.some((stem) => word.startsWith(stem))))
    clues.push('text')
  const before = tokensOf(leadOf(words, firstOfRow(words, quoted, others), others))
  if (isCalled(before, clues, language)) clues.push('called')
  if (language.meantBy?.some((phrase) => endsIn(lead, phrase))) clues.push('meant')
  if (language.glosses?.some((phrase) => endsIn(lead, phrase))) clues.push('gloss')
  if (isBranded(before, lead, { language, clues })) clues.push('branded')
  if (isTheirs(before, first, { language, clues })) clues.push('theirs')
  const to = clues.includes('called')
    ? 'addressee'
    : addressed(clauseOf(lead, language), first, { language, clues })
  return { to, names: namesIn(lead, tail, { language, clues }), words: lead.trim(), clues }
}

/** "At the top of the first page a stamp": what stands on the paper beside its text. */
function isOnPaper(
  near: readonly string[],
  { markedStems = [], onPaper = [], addressee, writer }: QuotationWords,
): boolean {
  const isMarked = near.some((word) => markedStems.some((stem) => word.startsWith(stem)))
  if (!isMarked || !near.some((word) => onPaper.includes(word))) return false
  return !near.slice(-9).some((word) => addressee.includes(word) || writer.includes(word))
}

function introduces(lead: string, language: QuotationWords): boolean {
  const end = lead.toLowerCase().slice(-60)
  return language.introductions.some((phrase) => end.includes(phrase))
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
 * Somebody, and not the writer, is said to put a label on others ("who affix the label of …")
 * or to declare a thing to be something.
 */
function isBranded(tokens: readonly string[], lead: string, { language, clues }: Around): boolean {
  const { writer, labelWords = [], callingStems = [], declaredTo = [] } = language
  if (tokens.some((word) => writer.includes(word))) return false
  const puts = (word: string): boolean =>
    !labelWords.includes(word) && callingStems.some((stem) => isFormOf(word, stem))
  if (clues.includes('word') || clues.includes('list'))
    return tokens.some((word) => labelWords.includes(word)) && tokens.some(puts)
  return declaredTo.some((phrase) => endsIn(lead, phrase)) && saysIn(tokens.slice(-6), language)
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
