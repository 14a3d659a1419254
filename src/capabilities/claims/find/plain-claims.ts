/** Claims without a figure: what one case would refute, that attacks have ceased or not, dated deeds, what one paper would settle. */
import type { Claim, Document, Draft } from '../../../record/index.ts'
import type { Sieved, Span } from '../../../text/index.ts'
import { draftOf, type Tools } from './draft.ts'
import type { Told } from './figure-claims.ts'

/** What goes on longer is rarely one statement. */
const longest = 320

export function plainClaims(words: string, told: Told, tools: Tools): Draft<'claim'>[] {
  const { sentence } = told
  const { patterns } = tools
  const said = words.slice(sentence.start, sentence.end)
  const whole = { ...told, span: sentence, clause: said, confidence: 0.5 }
  const ceased = ceasedIn(said, tools)
  const withCeased = ceased === undefined ? {} : { ceased }
  const isAbsolute =
    said.length <= longest && patterns.absolute.test(said) && !patterns.unreal.test(said)
  if (isAbsolute && patterns.past.test(said) && !patterns.attitude.test(said)) {
    const who = neverBy(said, tools)
    const deed = who === undefined ? {} : { deed: { who, never: true } }
    return [draftOf(words, { ...whole, own: { ...withCeased, ...deed, absolute: true } }, tools)]
  }
  if (ceased !== undefined && said.length <= longest)
    return [draftOf(words, { ...whole, own: { ceased, absolute: false } }, tools)]
  const deed = clauseWith(patterns.deed, words, sentence)
  // "On 15 June the doors will be opened" tells no deed.
  if (deed !== undefined && isTold(deed.clause, tools) && !patterns.ahead.test(deed.clause)) {
    const who = patterns.negated.test(deed.clause) ? undefined : doerOf(deed.clause, tools)
    const done = who === undefined ? {} : { deed: { who, never: false } }
    return [draftOf(words, { ...whole, ...deed, own: { ...done, absolute: false } }, tools)]
  }
  const outright = clauseWith(patterns.outright, words, sentence)
  return outright !== undefined && isOutright(outright.clause, tools)
    ? [draftOf(words, { ...whole, ...outright, own: { absolute: false } }, tools)]
    : []
}

interface Clause {
  readonly span: Span
  readonly clause: string
}

/** The clause in which a pattern stands. */
function clauseWith(pattern: Sieved, words: string, sentence: Span): Clause | undefined {
  const at = pattern.exec(words.slice(sentence.start, sentence.end))?.index
  if (at === undefined) return undefined
  const span = clauseAround(words, sentence, sentence.start + at)
  return { span, clause: words.slice(span.start, span.end) }
}

function isTold(clause: string, { patterns }: Tools): boolean {
  return patterns.past.test(clause) && !patterns.imagined.test(clause)
}

/** Not asked or imagined, and no longer than a statement. */
function isOutright(clause: string, { patterns }: Tools): boolean {
  return clause.length <= longest && patterns.past.test(clause) && !patterns.unreal.test(clause)
}

/** So near "never" stand its verb and the one who never did it. */
const [nearBefore, nearBehind] = [15, 30]

/** Who never did it: the nearest before "never", where the deed is told as past. */
function neverBy(said: string, { document, patterns }: Tools): string | undefined {
  const at = patterns.never.exec(said)?.index
  if (at === undefined) return undefined
  if (!patterns.past.test(said.slice(Math.max(0, at - nearBefore), at + nearBehind)))
    return undefined
  const before = said.slice(0, at)
  const [own, other] = [patterns.first, patterns.second].map(
    (side) => side.matchAll(before).at(-1)?.index ?? -1,
  ) as [number, number]
  if (own < 0 && other < 0) return namedIn(said, document)
  return (other > own ? document.to : document.from)[0]?.value
}

/** Whose deed: the first person named as one of the two who write to each other. */
function doerOf(said: string, { document, patterns }: Tools): string | undefined {
  const [own, other] = [patterns.first.exec(said)?.index, patterns.second.exec(said)?.index]
  if (own === undefined && other === undefined) return namedIn(said, document)
  const isOther = other !== undefined && (own === undefined || other < own)
  return (isOther ? document.to : document.from)[0]?.value
}

/** "The Board never refused its leave": a side by a word of its name. */
function namedIn(said: string, { from, to }: Document): string | undefined {
  const subject = /\p{Lu}[\p{L}'’-]{3,}/u.exec(said.replace(/^(?:The|Der|Die|Das) /, ''))?.[0]
  if (subject === undefined) return undefined
  return [...from, ...to].find(({ value }) => value.toLowerCase().includes(subject.toLowerCase()))
    ?.value
}

/** "We have ceased our attacks", "you have never ceased your attacks": whose, and whether they are over. */
function ceasedIn(said: string, { document: { from, to }, patterns }: Tools): Claim['ceased'] {
  const not = patterns.notCeased.exec(said)
  const found = not ?? patterns.ceased.exec(said)
  if (found === null || patterns.imagined.test(said)) return undefined
  const isOther = patterns.second.test(said.slice(0, found.index))
  const who = (isOther ? to : from)[0]?.value
  return who === undefined ? undefined : { who, over: not === null }
}

/** "You did not stop. You attacked us in …": the next sentence of the other's hostile deeds is one, too. */
export function goesOn(
  said: string,
  last: Draft<'claim'> | undefined,
  { patterns }: Tools,
): Claim['ceased'] {
  const { ceased } = last?.body ?? {}
  if (ceased === undefined || ceased.over || patterns.second.exec(said)?.index !== 0)
    return undefined
  return patterns.hostile.test(said) && !patterns.imagined.test(said) ? ceased : undefined
}

/** The sentence, or of a long one what stands between two colons, dashes or semicolons around a place. */
function clauseAround(words: string, sentence: Span, at: number): Span {
  if (sentence.end - sentence.start <= longest) return sentence
  const cut = /[;:]\s|\s?--?\s|, (?=and |but |that is)/gu
  const before = [...words.slice(sentence.start, at).matchAll(cut)].at(-1)
  const behind = words.slice(at, sentence.end).search(cut)
  return {
    start: before === undefined ? sentence.start : sentence.start + before.index + before[0].length,
    end: behind < 0 ? sentence.end : at + behind,
  }
}
