/**
 * Quotation marks that only the markup gives.
 *
 * An editor who writes `<quote>` may leave the marks to the print. In the text
 * they are set where neither the words within nor those before have one, so
 * that a quotation is one for whoever reads on.
 */
import type { Span } from '../../text/index.ts'
import { type Element, elementsNamed } from './element.ts'

export interface Quoted {
  /** An element opens within a line; whether it is a quotation that may want its marks. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean
  /** Words come: the marks of quotations that begin with them are set first. */
  words(some: string, place: Span): void
  /** A quotation closes: its mark is set if its first was. */
  close(): void
}

interface Open {
  state: 'waiting' | 'marked' | 'set'
  readonly depth: number
}

const elements: ReadonlySet<string> = new Set(['quote', 'q', 'said'])
const mark = /["“”„‟«»‹›‘’‚‛']/u
const marks = [
  ['“', '”'],
  ['‘', '’'],
] as const

/** Whether a file says that its marks stand among its words: by the header, or since we wrote it. */
export function keepsMarks(header: Element): boolean {
  const quotation = [...elementsNamed(header, 'quotation')]
  const own = [...elementsNamed(header, 'xenoData')]
  return (
    quotation.some(({ attributes }) => attributes.marks === 'all') ||
    own.some(({ attributes }) => attributes.type === 'rejoinder')
  )
}

/** Sets the marks that quotations of a text lack; `put` writes words of ours. */
export function writeQuoted(put: (some: string, place: Span) => void): Quoted {
  const open: Open[] = []
  let last = ''
  let end = 0
  const putMark = ({ depth }: Open, side: 0 | 1, at: number): void =>
    put(marks[depth % 2]![side], { start: at, end: at })
  return {
    open(name, { direct }) {
      if (!elements.has(name) || direct === 'false') return false
      open.push({ state: mark.test(last) ? 'marked' : 'waiting', depth: open.length })
      return true
    },
    words(some, place) {
      const [first] = some.trim()
      if (first === undefined) return
      for (const one of open.filter(({ state }) => state === 'waiting')) {
        one.state = mark.test(first) ? 'marked' : 'set'
        if (one.state === 'set') putMark(one, 0, place.start)
      }
      last = some.trimEnd().slice(-1)
      end = place.end
    },
    close() {
      const one = open.pop()
      if (one?.state !== 'set') return
      putMark(one, 1, end)
      last = marks[one.depth % 2]![1]
    },
  }
}
