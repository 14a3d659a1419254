/**
 * A shelf that writes down what is asked of it and put there: the trace of the
 * document that is being resolved.
 *
 * It answers as the shelf beneath does. What it notes is as narrow as the answer
 * allows (a day, a name, the letters of a side down to the oldest one given), for
 * whatever changes within it has the document resolved anew.
 */
import { monthOf } from './by-date.ts'
import type { Shelf } from './shelf.ts'
import type { Shelved } from './shelved.ts'
import type { Side, Sides } from './sides.ts'
import {
  hasTerms,
  nameOf,
  packed,
  type Range,
  type Reads,
  type Trace,
  type Write,
} from './trace.ts'

export interface TracedShelf extends Shelf {
  /** The shelf itself, on which nothing is traced. */
  readonly base: Shelf
  /** What was asked and put there since it was last asked for. */
  taken(): Trace
}

/** Traces what goes through a shelf. */
export function traced(shelf: Shelf, sides: Sides): TracedShelf {
  const book: Book = { asked: nothingAsked(), writes: [] }
  const tracing: Tracing = { shelf, sides, book }
  return {
    ...shelf,
    ...puttingOn(tracing),
    ...askingByDay(tracing),
    ...askingByName(tracing),
    ...askingByLikeness(tracing),
    base: shelf,
    taken() {
      const trace = { reads: readsOf(book.asked), writes: book.writes }
      book.asked = nothingAsked()
      book.writes = []
      return trace
    },
  }
}

interface Tracing {
  readonly shelf: Shelf
  readonly sides: Sides
  readonly book: Book
}

/** What was noted since it was last taken. */
interface Book {
  asked: Asked
  writes: Write[]
}

interface Asked {
  readonly days: Set<number>
  readonly months: Set<number>
  /** Pair or noun with its days, in JSON, so that what is asked twice stands there once. */
  readonly sides: Set<string>
  readonly called: Set<string>
  readonly names: Set<string>
  likeness: boolean
}

type Putting = Pick<Shelf, 'add' | 'redate' | 'address' | 'tell' | 'answer' | 'call'>

function puttingOn({ shelf, sides, book }: Tracing): Putting {
  return {
    add(document) {
      book.writes.push(['add', packed(document, sides)])
      shelf.add(document)
    },
    redate(document, date) {
      book.writes.push(['date', document.key, date])
      shelf.redate(document, date)
    },
    address(document, found) {
      for (const role of ['from', 'to'] as const) {
        const known = found[role]
        if (known !== undefined && known.length > 0)
          book.writes.push([role, document.key, known.map(sides.key)])
      }
      shelf.address(document, found)
    },
    tell(document, teller) {
      if (document.tellers.at(-1) !== teller) book.writes.push(['tell', document.key, teller])
      shelf.tell(document, teller)
    },
    answer(document, day) {
      if (day < (document.answered ?? Infinity)) book.writes.push(['answer', document.key, day])
      shelf.answer(document, day)
    },
    call(document, family, circles) {
      const keys = circleKeys(circles, sides)
      book.writes.push(['call', document.key, family, keys])
      shelf.call(document, family, keys)
    },
  }
}

type AskingByDay = Pick<Shelf, 'onDay' | 'inMonths' | 'onMonthDay' | 'before' | 'called'>

function askingByDay({ shelf, sides, book }: Tracing): AskingByDay {
  const keyOf = (side: Side | undefined): string => (side === undefined ? '' : sides.key(side))
  return {
    onDay(day) {
      book.asked.days.add(day)
      return shelf.onDay(day)
    },
    inMonths(first, last) {
      for (let month = monthOf(first); month <= monthOf(last); month += 1)
        book.asked.months.add(month)
      return shelf.inMonths(first, last)
    },
    onMonthDay(monthDay) {
      book.asked.names.add(nameOf.monthDay(monthDay))
      return shelf.onMonthDay(monthDay)
    },
    before(from, to, day, most) {
      const found = shelf.before(from, to, day, most)
      const first = found.length < most ? -Infinity : found.at(-1)!.last
      book.asked.sides.add(JSON.stringify([`${keyOf(from)}>${keyOf(to)}`, ...bounded(first, day)]))
      return found
    },
    called(family, day, most) {
      const found = shelf.called(family, day, most)
      // Those without a day are given beside the last ones.
      const oldest = found[most - 1]?.last ?? Infinity
      const first = Number.isFinite(oldest) ? oldest : -Infinity
      book.asked.called.add(JSON.stringify([family, ...bounded(first, day)]))
      return found
    },
  }
}

type AskingByName = Pick<
  Shelf,
  'get' | 'inFile' | 'inBundle' | 'titled' | 'numbered' | 'calledBy' | 'shareOfCalls'
>

function askingByName({ shelf, sides, book }: Tracing): AskingByName {
  return {
    get(key) {
      book.asked.names.add(nameOf.key(key))
      return shelf.get(key)
    },
    inFile(docket) {
      book.asked.names.add(nameOf.file(docket))
      return shelf.inFile(docket)
    },
    inBundle(bundle) {
      book.asked.names.add(nameOf.bundle(bundle))
      return shelf.inBundle(bundle)
    },
    titled(title) {
      book.asked.names.add(nameOf.title(title)).add(nameOf.head(title))
      return shelf.titled(title)
    },
    numbered(number) {
      for (const name of nameOf.numbers(number)) book.asked.names.add(name)
      return shelf.numbered(number)
    },
    calledBy(family, circles) {
      const keys = circleKeys(circles, sides)
      for (const circle of keys.length === 0 ? [''] : keys)
        book.asked.names.add(nameOf.call(family, circle))
      return knownAgain(shelf.calledBy(family, keys), book)
    },
    shareOfCalls(document, family, circles) {
      const keys = circleKeys(circles, sides)
      for (const circle of keys) book.asked.names.add(nameOf.call(family, circle))
      return shelf.shareOfCalls(document, family, keys)
    },
  }
}

type AskingByLikeness = Pick<Shelf, 'alike' | 'told' | 'likeness'>

function askingByLikeness({ shelf, book }: Tracing): AskingByLikeness {
  return {
    alike(one) {
      const found = shelf.alike(one)
      book.asked.likeness ||= hasTerms(one)
      return knownAgain(found, book)
    },
    told(terms, other) {
      book.asked.likeness = true
      return shelf.told(terms, other)
    },
    likeness(one, other) {
      book.asked.likeness ||= hasTerms(one)
      return shelf.likeness(one, other)
    },
  }
}

/** Circles are those of a side, by its number in this build, or of a file. */
function circleKeys(circles: readonly string[], sides: Sides): string[] {
  return circles.map((circle) =>
    /^\d+$/.test(circle) ? `side ${sides.key(Number(circle))}` : circle,
  )
}

/** Found by no day or name of their own, documents are known again by their keys. */
function knownAgain(found: readonly Shelved[], { asked }: Book): readonly Shelved[] {
  for (const { key } of found) asked.names.add(nameOf.key(key))
  return found
}

function nothingAsked(): Asked {
  return {
    days: new Set(),
    months: new Set(),
    sides: new Set(),
    called: new Set(),
    names: new Set(),
    likeness: false,
  }
}

function readsOf({ days, months, sides, called, names, likeness }: Asked): Reads {
  return {
    days: rangesOf(days),
    months: rangesOf(months),
    sides: [...sides].map((one) => JSON.parse(one) as Reads['sides'][0]),
    called: [...called].map((one) => JSON.parse(one) as Reads['called'][0]),
    names: [...names],
    likeness,
  }
}

/** Numbers that follow each other as a range. */
function rangesOf(numbers: ReadonlySet<number>): Range[] {
  const ranges: [number, number][] = []
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && one <= last[1] + 1) last[1] = one
    else ranges.push([one, one])
  }
  return ranges
}

/** The first and last day there are, for which JSON has words. */
const ends = 1e9

function bounded(first: number, last: number): Range {
  return [Math.max(first, -ends), Math.min(last, ends)]
}
