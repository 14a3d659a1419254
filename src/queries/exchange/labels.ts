/** Dates beside the marks of the exchange, each where it runs into no other. */
import { dateWords } from '../../markup/index.ts'
import type { ExchangeMark } from './mark.ts'

/** A mark and where it stands along its lane. */
export interface LabelPlace {
  readonly mark: ExchangeMark
  readonly along: number
  /** A mark on the lane of a side may have its date further out than one line. */
  readonly side: boolean
}

export interface Label {
  /** How many lines away from the mark it stands. */
  readonly line: number
  readonly words: string
}

/** No label stands further from its mark than so many lines. */
const mostLines = 2
/** An arrow away from the lane pushes its own label out by so much, and is as wide as this. */
const arrow = { lines: 4 / 3, half: 6 }

interface Box {
  readonly from: number
  readonly to: number
  /** Lines from the lane, the near and the far edge. */
  readonly near: number
  readonly far: number
}

/** A label for every mark of one lane that has room for one, in order of time. */
export function labelsOf(
  places: readonly LabelPlace[],
  labelLength: (words: string) => number,
): Map<ExchangeMark, Label> {
  const taken = places.filter(hasArrow).map(
    ({ along }): Box => ({
      from: along - arrow.half,
      to: along + arrow.half,
      near: 0,
      far: arrow.lines,
    }),
  )
  const labels = new Map<ExchangeMark, Label>()
  let before: ExchangeMark | undefined
  for (const place of places) {
    // Letters of one day stand side by side, and one date says when.
    if (place.mark.date === before?.date) continue
    const words = labelOf(place.mark, before)
    const half = labelLength(words) / 2
    const boxAt = (line: number): Box => {
      const near = line + (hasArrow(place) ? arrow.lines : 0)
      return { from: place.along - half, to: place.along + half, near, far: near + 1 }
    }
    const lines = Array.from({ length: place.side ? mostLines : 1 }, (_, line) => line)
    const line = lines.find((one) => !taken.some((box) => overlaps(box, boxAt(one))))
    if (line === undefined) continue
    taken.push(boxAt(line))
    labels.set(place.mark, { line, words })
    before = place.mark
  }
  return labels
}

/** Lanes beside the two sides have no arrows: what they write goes to many. */
function hasArrow({ mark, side }: LabelPlace): boolean {
  return mark.away && side
}

function overlaps(one: Box, other: Box): boolean {
  return one.from < other.to && other.from < one.to && one.near < other.far && other.near < one.far
}

/** Day and month; the year where it is another than that of the label before. */
function labelOf(mark: ExchangeMark, before: ExchangeMark | undefined): string {
  const words = shortMonths(dateWords(mark.date))
  return mark.date.slice(0, 4) === before?.date.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words
}

/** Months in three letters, as far as they are longer than four. */
export function shortMonths(words: string): string {
  return words.replace(/\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1')
}
