/** Notes over an array, as a capability asks them of the store. */
import type { KeptNote, Notes } from '../../src/store/index.ts'

export function arrayNotes(all: readonly KeptNote[]): Notes {
  const sorted = [...all].sort((one, other) =>
    one.key === other.key
      ? (one.document ?? '') < (other.document ?? '')
        ? -1
        : 1
      : one.key < other.key
        ? -1
        : 1,
  )
  const under = (beginning: string): KeptNote[] =>
    sorted.filter(({ key }) => key.startsWith(beginning))
  const along = (beginning: string, from = beginning): KeptNote[] =>
    under(beginning).filter(({ key }) => key >= from)
  const lineOf = ({ key }: KeptNote): string => key.split('\n')[0] ?? ''
  return {
    of: (document) => sorted.filter((note) => note.document === document),
    at: (key, document) => sorted.find((one) => one.key === key && one.document === document),
    under,
    along,
    back: (beginning, from = beginning) =>
      under(beginning)
        .filter(({ key }) => key < from || key.startsWith(from))
        .reverse(),
    holding: (beginning, words) =>
      under(beginning).filter(({ key }) => key.slice(beginning.length).includes(words)),
    firsts: (beginning) => {
      const all = under(beginning)
      return all.filter((one, at) => at === 0 || lineOf(one) !== lineOf(all[at - 1]!))
    },
  }
}
