/** Documents in an order, under keys: put in order when they are first asked for after a change. */
import type { Shelved } from './shelved.ts'

/** Lists of documents by day; those without a day stand behind all others. */
export interface ByDay {
  add(key: string, document: Shelved): void
  /** Up to `most` documents under a key before a day, the latest first. */
  before(key: string, day: number, most: number): readonly Shelved[]
  /** A few of those whose day is not known. */
  undated(key: string): readonly Shelved[]
}

/** So many papers without a day are weighed. */
const mostUndated = 8

export function byDay(): ByDay {
  const lists = orderedLists(isBefore)
  return {
    add: lists.add,
    before: (key, day, most) => latestBefore(lists.of(key), day, most),
    undated: (key) =>
      lists
        .of(key)
        .slice(-mostUndated)
        .filter((one) => one.last === Infinity),
  }
}

/** By day, those of one day by key: the same in whatever order they came. */
function isBefore(one: Shelved, other: Shelved): boolean {
  return one.last === other.last ? one.key < other.key : one.last < other.last
}

function latestBefore(list: readonly Shelved[], day: number, most: number): Shelved[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]!.last <= day) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - most), low).reverse()
}

export interface ByPlace {
  add(document: Shelved): void
  /** The papers of a bundle in the order of their numbers. */
  inBundle(bundle: string): readonly Shelved[]
}

/** Papers by the bundles in which their files lie. */
export function byPlace(): ByPlace {
  const lists = orderedLists((one, other) => one.lies!.place < other.lies!.place)
  return {
    add(document) {
      if (document.lies !== undefined) lists.add(document.lies.bundle, document)
    },
    inBundle: lists.of,
  }
}

interface OrderedLists {
  add(key: string, document: Shelved): void
  of(key: string): readonly Shelved[]
}

interface OrderedList {
  readonly list: Shelved[]
  isInOrder: boolean
}

function orderedLists(comesBefore: (one: Shelved, other: Shelved) => boolean): OrderedLists {
  const lists = new Map<string, OrderedList>()
  return {
    add(key, document) {
      const known = lists.get(key)
      if (known === undefined) {
        lists.set(key, { list: [document], isInOrder: true })
        return
      }
      known.isInOrder &&= comesBefore(known.list.at(-1)!, document)
      known.list.push(document)
    },
    of(key) {
      const known = lists.get(key)
      if (known === undefined) return []
      if (!known.isInOrder) known.list.sort((one, other) => (comesBefore(one, other) ? -1 : 1))
      known.isInOrder = true
      return known.list
    },
  }
}
