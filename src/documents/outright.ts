/**
 * Correspondents that are named outright: in a heading, a form, the head of a
 * mail, under "To", as the author of an article.
 */
import type { Span } from '../text/index.ts'
import { withOffice } from './address.ts'
import type { Closer } from './closer.ts'
import { isMailHead } from './kind.ts'
import type { Line } from './lines.ts'
import { isOfficeAlone, isSurePerson, type ReadName, tidy } from './names.ts'
import type { Opener } from './opener.ts'
import { readNames } from './several.ts'
import { isSameAsBefore } from './sides.ts'
import { startsWithOffice } from './signer.ts'
import { bodies, formWords, issuedBy, offices } from './vocabulary.ts'
import { readWiredSides } from './wire.ts'

/** Where names were found in one document, and around it. */
export interface NamedPlaces {
  readonly words: string
  readonly lines: readonly Line[]
  readonly opener: Opener
  /** What an archive's title above the document says. */
  readonly above: Opener | undefined
  readonly closer: Closer | undefined
  /** Lines behind the closer that are no prose. */
  readonly foot: readonly Line[]
  /** A paper of an office, with stamps and forms: only labels, headings and farewells name its sides. */
  readonly official: boolean
  /** A page of stamps, boxes and scraps: names at its edges may be anybody's. */
  readonly isScrappy: boolean
  /** The first sentence of a note verbale names both sides. */
  readonly note: { readonly from: Span; readonly to: Span } | undefined
  /** The author under the title of an article. */
  readonly author: Span | undefined
}

export interface Candidate {
  readonly name: ReadName
  readonly at: Span
  readonly confidence: number
}

/** Who wrote to whom, the surest first. */
export interface Correspondence {
  readonly from: readonly Candidate[]
  readonly to: readonly Candidate[]
  readonly copies: readonly Candidate[]
}

/** What headings, form fields and the line of an author say outright. */
export function statedOf(places: NamedPlaces): Correspondence {
  const { words, lines, opener, above, author, official, isScrappy, note } = places
  const all = [...opener.headings, ...(above?.headings ?? [])]
    .map(({ value }) => value)
    .filter(({ kind }) => kind !== undefined || !official)
  // What names kind and both sides is the title; another such line is of a paper that it conveys.
  const title = all.find(({ kind, from, to, greets }) => kind && from && to && !greets)
  const headings = title === undefined ? all : [title]
  const isMail = isMailHead(opener, words)
  const field = (name: 'from' | 'to' | 'copies'): Candidate[] =>
    isMail
      ? mailNames(words, opener, name)
      : opener.fields
          .filter((one) => one.field === name)
          .flatMap(({ value, whole }) =>
            candidates(words, value, 0.86)
              .filter(({ name }) => isFormName(name, whole))
              .map((one) => ({
                ...one,
                name: withOffice(one.name, linesBelow(lines, value.end)),
                confidence: isCode(one.name.name) ? 0.7 : one.confidence,
              })),
          )
  const heading = (side: 'from' | 'to'): Candidate[] =>
    headings.flatMap((one) => (one[side] === undefined ? [] : sideNamed(words, one[side])))
  const noted = (side: 'from' | 'to'): Candidate[] =>
    note === undefined ? [] : candidates(words, note[side], 0.93)
  const isWire = !isScrappy && opener.kindLines.some(({ kind }) => kind === 'cable')
  const wired = isWire ? readWiredSides(opener.rest) : undefined
  const wire = (side: 'from' | 'to'): Candidate[] =>
    wired === undefined ? [] : candidates(words, wired[side], 0.88).map(asWired)
  const poster = opener.poster === undefined ? [] : candidates(words, opener.poster, 0.93)
  const written = author === undefined ? [] : candidates(words, author, 0.88)
  return {
    from: firstOf(heading('from'), noted('from'), field('from'), wire('from'), poster, written),
    to: firstOf(heading('to'), noted('to'), field('to'), wire('to')),
    copies: field('copies'),
  }
}

/** "TIGHE GUILD TOLM": in the address of a wire the name comes first, in capitals like all of it. */
function asWired(one: Candidate): Candidate {
  const words = one.name.name.split(' ')
  if (words.some((word) => bodies.has(word.toLowerCase()))) return one
  const [first = ''] = words
  return { ...one, name: { name: first, named: 'person' } }
}

function firstOf(...lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  return lists.find((list) => list.length > 0) ?? []
}

/** A side of a heading: what names both sides may name one by his office alone. */
function sideNamed(words: string, at: Span): Candidate[] {
  const stretch = words.slice(at.start, at.end)
  if (isSameAsBefore(stretch))
    return [{ name: { name: tidy(stretch), named: 'person' }, at, confidence: 0.85 }]
  if (isOfficeAlone(stretch))
    return [{ name: { name: tidy(stretch), named: 'office' }, at, confidence: 0.9 }]
  // "… to NC LPN": among small letters initials are a body; where all is in capitals they may be a name.
  const isInitials = initials.test(stretch) && /\p{Ll}/u.test(words.slice(at.start - 30, at.start))
  return isInitials
    ? [{ name: { name: tidy(stretch), named: 'organisation' }, at, confidence: 0.93 }]
    : candidates(words, at, 0.96)
}

const initials = /^(?:[Tt]he\s)?\p{Lu}{2,6}(?:\s\p{Lu}{2,6})*$/u

export function candidates(words: string, span: Span, confidence: number): Candidate[] {
  return readNames(words, span)
    .filter(({ name }) => !isFormWord(name.name))
    .map(({ name, start, end }) => ({ name, at: { start, end }, confidence }))
}

/** "Anna Quill <quill@mill.example>; E. Brask": names in the head of a mail, without addresses. */
function mailNames(words: string, opener: Opener, field: 'from' | 'to' | 'copies'): Candidate[] {
  return opener.fields
    .filter((one) => one.field === field)
    .flatMap(({ value }) => {
      const line = words.slice(value.start, value.end)
      return [...line.matchAll(/[^;<>[\]]*[^;<>[\]\s][^;<>[\]]*(?=[;<[]|$)/gu)].flatMap((match) => {
        const start = value.start + match.index
        if (match[0].includes('@')) return []
        return candidates(words, { start, end: start + match[0].length }, 0.93).slice(0, 1)
      })
    })
}

function linesBelow(lines: readonly Line[], at: number): readonly Line[] {
  const from = lines.findIndex((line) => line.start >= at)
  return from === -1 ? [] : lines.slice(from, from + 3)
}

/** "SA/DO/0": the code of a desk, of which a reading machine makes another. */
function isCode(name: string): boolean {
  return /^[\p{Lu}\d]+(?:[/.-][\p{Lu}\d]+)+$/u.test(name)
}

export function isFormWord(name: string): boolean {
  const tokens = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length > 1)
  return tokens.length === 0 || tokens.every((token) => formWords.has(token))
}

/** What stands in a form as a sender or addressee; scraps of a bad scan do not pass. */
function isFormName({ name, named, office }: ReadName, whole: boolean): boolean {
  if (named === 'person') return office !== undefined || isSurePerson(name)
  if (named === 'office')
    return (
      offices.has(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '') ||
      (whole && startsWithOffice(name))
    )
  if (office !== undefined && whole) return true
  return whole && (name.includes(' ') || /\/|^\p{Lu}{2,4}$/u.test(name))
}

/** "Issued by the Ellerton Branch": whose paper a handbill is, in one of its last lines. */
export function issuersOf({ words, foot }: NamedPlaces): Candidate[] {
  return foot.flatMap((line) => {
    const lead = issuedBy.exec(line.words)
    if (lead === null) return []
    const start = line.start + lead[0].length
    return candidates(words, { start, end: line.end }, 0.86).slice(0, 1)
  })
}
