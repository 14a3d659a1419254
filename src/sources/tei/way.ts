/** How far the reading of a TEI file has come: the elements that are open, and the letter under way. */
import type { MarkedText } from '../reader.ts'
import type { Unit } from './documents.ts'
import type { Element } from './element.ts'
import { keepsMarks } from './quoted.ts'
import { type WordsWriter, writeWords } from './words.ts'

interface Under {
  readonly name: string
  readonly unit?: OpenUnit
}

/** A division that is a letter, and has not ended. */
export interface OpenUnit {
  readonly start: number
  readonly type: string
  readonly name: string | undefined
  date?: string
}

/** One `TEI` element while it is read. */
export interface Reading {
  readonly header: Element
  readonly headerWay: Element[]
  readonly writer: WordsWriter
  readonly units: Unit[]
  readonly names: Map<string, string>
  readonly id: string | undefined
  language: string | undefined
  date: string | undefined
  inText: boolean
}

/** What is known at an element of the file. */
export interface Way {
  readonly source: string
  readonly isWord: (word: string) => boolean
  readonly texts: MarkedText[]
  readonly stack: Under[]
  reading: Reading | undefined
  /** The person or body whose name is being read. */
  naming: { readonly id: string; words: string; open: boolean } | undefined
  from: number
  broken: { readonly message: string; count: number } | undefined
}

/** A `TEI` element that has just begun. */
export function newReading(way: Way, attributes: Record<string, string>): Reading {
  const header: Element = { name: 'header', attributes: {}, children: [] }
  return {
    header,
    headerWay: [header],
    writer: writeWords(way.source, way.isWord, () => keepsMarks(header)),
    units: [],
    names: new Map(),
    id: attributes.id,
    language: attributes.lang,
    date: undefined,
    inText: false,
  }
}
