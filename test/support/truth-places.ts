/** What the lines of a negotiation name, and where their words stand. */
import type { Dispute, Letter, Place, TruthLine } from './truth-text.ts'

/** What a side can do in a negotiation. */
export const acts: ReadonlySet<string> = new Set(
  'propose counter accept reject request demand offer condition commit reserve threaten postpone concede ignore-noted'.split(
    ' ',
  ),
)

/** Everything a line may name, and an error where it names what is not there. */
export interface Truth {
  readonly lines: readonly TruthLine[]
  letter(id: string): Letter
  /** The id of a letter by its number, or of what is missing. */
  target(name: string | undefined): string
  party(name: string | undefined): string
  question(name: string | undefined): string
  move(number: string | undefined): TruthLine
  anchor(line: TruthLine): Anchored
}

/** Words with what stands around them, as the tables hold them. */
export interface Anchored {
  readonly [column: string]: string | number
  readonly exact: string
}

/** All lines of a negotiation, and what they may name. */
export function truthOf(dispute: Dispute): Truth {
  const byId = new Map(dispute.letters.map((letter) => [letter.id, letter]))
  const byNumber = new Map(dispute.letters.map((letter) => [letter.number, letter.id]))
  const lines = dispute.letters.flatMap((letter) => letter.lines)
  const moves = new Map(
    lines.filter(({ kind }) => acts.has(kind)).map((line) => [line.head[0], line]),
  )
  const known = <One>(value: One | undefined, what: string): One => {
    if (value === undefined) throw new RangeError(`${dispute.title}: unknown: ${what}`)
    return value
  }
  const truth: Truth = {
    lines,
    letter: (id) => known(byId.get(id), id),
    target: (name = '') =>
      name === 'none' || dispute.missing.has(name.replace(/^missing:/, ''))
        ? name
        : known(byNumber.get(name), `letter "${name}"`),
    party: (name = '') =>
      name === 'third' ? name : known(dispute.parties.get(name) && name, `party "${name}"`),
    question: (name = '') => known(dispute.questions.get(name) && name, `question "${name}"`),
    move: (number = '') => known(moves.get(number), `act "${number}"`),
    anchor: (line) =>
      line.sameAs === undefined
        ? anchored(byId.get(line.letter)!.words, line.place)
        : truth.anchor(truth.move(line.sameAs)),
  }
  return truth
}

/** The gold counts code points. */
function anchored(words: string, place: Place | undefined): Anchored {
  if (place === undefined) return { exact: '', prefix: '', suffix: '', start: '', end: '' }
  const { start, end } = place
  return {
    exact: words.slice(start, end),
    prefix: words.slice(Math.max(0, start - 40), start),
    suffix: words.slice(end, end + 40),
    start: [...words.slice(0, start)].length,
    end: [...words.slice(0, end)].length,
  }
}
