/** Lines at the head that are addressed to somebody: "To the Guild", "An das / Elektrizitätswerk", "Copy to". */
import type { AddressLineWords } from '../languages/index.ts'
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isSurePerson, type ReadName } from './names.ts'
import { type Candidate, type Correspondence, candidates, type NamedPlaces } from './outright.ts'
import { addressLines, alternatives, bodies } from './vocabulary.ts'

/** Whether a line is addressed to somebody: "An die", "To the Guild". */
export function isToLine(words: string): boolean {
  return toLine.test(words) || (toAlone.test(words) && !words.endsWith(':'))
}

/** Lines at the head that begin with "To" or "Copy to". */
export function addressedOf({ words, opener }: NamedPlaces): Pick<Correspondence, 'to' | 'copies'> {
  const to: Candidate[] = []
  const copies: Candidate[] = []
  opener.rest.forEach((line, at) => {
    const above = opener.rest[at - 1]
    if (above !== undefined && toAlone.test(above.words) && line.words.length < 90) {
      const span = wholeName(line, opener.rest[at + 1])
      to.push(...addresseesIn({ words, span, lead: above.words, confidence: 0.93 }))
    }
    const copy = copyLine.exec(line.words)
    const lead = copy ?? toLine.exec(line.words)
    if (lead === null || line.words.length > 140) return
    const span = { start: line.start + lead[0].length, end: line.end }
    const found = addresseesIn({ words, span, lead: line.words, confidence: 0.95 })
    ;(copy === null ? to : copies).push(...found)
  })
  return { to, copies }
}

/** "den verehrlichen Gemeindevorstand / zu Grünau": whose it is stands in the next line. */
function wholeName(line: Line, below: Line | undefined): Span {
  const goesOn = below !== undefined && goingOn.test(below.words) && below.words.length < 60
  return goesOn ? { start: line.start, end: below.end } : line
}

interface Addressed {
  readonly words: string
  /** Where the name stands. */
  readonly span: Span
  /** The line that begins with "An", "An die". */
  readonly lead: string
  readonly confidence: number
}

/** Who is named behind "An", "An die": behind an article what is no person is a body, whatever its noun. */
function addresseesIn({ words, span, lead, confidence }: Addressed): Candidate[] {
  const whole = words.slice(span.start, span.end)
  const here = hereBehind.exec(whole)
  const named = { start: span.start, end: here === null ? span.end : span.start + here.index }
  const isBody = behindBodyArticle.test(lead)
  const alone = words
    .slice(named.start, named.end)
    .replace(bodyArticle, '')
    .replace(/[.,:]$/u, '')
  // "An das Liegenschaftsamt": whose it is goes without saying.
  if (isBody && /^\p{Lu}\p{Ll}{5,}$/u.test(alone) && bodies.has(alone.toLowerCase()))
    return [{ name: { name: alone, named: 'organisation' }, at: named, confidence: 0.8 }]
  return candidates(words, named, confidence).flatMap((one) => {
    if (isPlain(one.name)) return [one]
    const { name } = one.name
    const isWord = /^\p{Lu}\p{Ll}{4,}/u.test(name) && !/\d/.test(name)
    return isBody && isWord ? [{ ...one, name: { ...one.name, named: 'organisation' } }] : []
  })
}

/** A body, an office, or a person beyond doubt, with nothing run into it. */
function isPlain({ name, named }: ReadName): boolean {
  if (/\d/.test(name)) return false
  return named !== 'person' || isSurePerson(name)
}

const to = anyOf((line) => line.to)

/** "To the Guild", and where in it the name begins, with its article. */
export const toLine: RegExp = new RegExp(`^(?:${to})\\s+(?=\\p{L})`, 'iu')

/** "An die", "To the": the name stands in the next line. */
const toAlone = new RegExp(`^(?:${to})(?:\\s+(?:${anyOf((line) => line.articles)}))?\\s*:?$`, 'iu')

const copyLine = new RegExp(
  `^(?:${anyOf((line) => line.copies)})\\s*(?:${anyOf((line) => line.copiesTo)}|:)\\s*:?\\s*`,
  'iu',
)

const goingOn = new RegExp(`^(?:${anyOf((line) => line.goesOn)})\\s\\p{Lu}`, 'u')

/** "An das Elektrizitätswerk, hier". */
const hereBehind = new RegExp(`[\\s,]+(?:${anyOf((line) => line.here ?? [])})[.,]?$`, 'iu')

const tellsBodies = addressLines.filter((line) => line.persons !== undefined)

/** "An das Elektrizitätswerk", and not "An den Herrn Müller". */
const behindBodyArticle = new RegExp(
  tellsBodies
    .map((line) => {
      const persons = alternatives(line.persons ?? [])
      return `^(?:${alternatives(line.to)})\\s+(?:${alternatives(line.articles)})(?!\\s+(?:${persons})(?!\\p{L}))`
    })
    .join('|'),
  'iu',
)

const bodyArticle = new RegExp(
  `^(?:${alternatives(tellsBodies.flatMap((line) => line.articles))})\\s`,
  'iu',
)

/** The words of all languages as alternatives of a regular expression. */
function anyOf(list: (line: AddressLineWords) => readonly string[]): string {
  return alternatives(addressLines.flatMap(list))
}
