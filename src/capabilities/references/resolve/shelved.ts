/** A document as it stands on the shelf: a few numbers and names of it, never its words. */
import {
  type Document,
  type DocumentId,
  type DocumentKind,
  daysOf,
  type EdtfDate,
} from '../../../record/index.ts'
import { bundleOf, type InBundle } from './bundle.ts'
import { fileOfDocket, type PaperHead } from './papers.ts'
import type { Side, Sides } from './sides.ts'

/** A document as far as resolving needs it. */
export interface Shelved {
  /** Of a held document its id; of a missing one the key by which it gets its id. */
  readonly key: string
  readonly held: boolean
  readonly kinds: readonly DocumentKind[]
  /** First and last day it may be of; infinite where unknown. */
  first: number
  last: number
  date?: EdtfDate
  from: Side[]
  to: Side[]
  title?: string
  number?: string
  /** Milliseconds since 1970, where the hour is known. */
  readonly instant?: number
  /** What the head of a paper says of itself; of held ones. */
  readonly head?: PaperHead
  /** The first day on which a letter answered it. */
  answered?: number
  /** `second` of `the second report`; of missing ones. */
  readonly ordinal?: string
  /** Nouns by which it was called, of missing ones. */
  readonly families: Set<string>
  /** Keys of the documents that speak of it, the latest last. */
  readonly tellers: string[]
  /** Several documents under one name. */
  readonly set?: boolean
  /** How many they are, where the words count them. */
  readonly members?: number
  /** The bundle in which its file lies, and its place there; of held ones. */
  readonly lies?: InBundle
  /** Known by its whole title (a book), not by a name that may be shortened (`the Statement`). */
  readonly work?: boolean
}

/** What only the words of a held document say. */
export interface FromWords {
  readonly head: PaperHead
  /** The number in its first lines. */
  readonly number: string | undefined
}

/** A held document as it stands on the shelf. */
export function shelved(document: Document, sides: Sides, words?: FromWords): Shelved {
  const date = document.date?.value
  const { first, last } = date === undefined ? open : daysOf(date)
  const head = words?.head
  const number = document.marks.number?.[0]?.value ?? words?.number
  const instant =
    document.date?.instant === undefined ? undefined : Date.parse(document.date.instant)
  const lies = bundleOf(document.witnesses[0].file)
  return {
    key: document.id,
    held: true,
    kinds: [document.kind.value],
    first,
    last,
    ...(date === undefined ? {} : { date }),
    from: document.from.map((one) => sides.of(one)),
    to: document.to.map((one) => sides.of(one)),
    ...(document.title === undefined ? {} : { title: document.title.value }),
    ...(number === undefined ? {} : { number }),
    ...(instant === undefined ? {} : { instant }),
    ...(head === undefined ? {} : { head }),
    ...(lies === undefined ? {} : { lies }),
    families: new Set(),
    tellers: [],
  }
}

/** In whose papers a document stands: those of its bundle, of its sides, and of its files. */
export function circlesOf(document: Shelved | undefined): string[] {
  if (document === undefined) return []
  const files = new Set(document.head?.dockets.map(fileOfDocket))
  return [
    ...(document.lies === undefined ? [] : [`bundle ${document.lies.bundle}`]),
    ...[...document.from, ...document.to].map(String),
    ...[...files].map((file) => `file ${file}`),
  ]
}

const open = { first: -Infinity, last: Infinity }

/** The id of a held document, from its key. */
export function heldId(document: Shelved): DocumentId {
  return document.key as DocumentId
}
