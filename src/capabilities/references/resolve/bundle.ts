/**
 * The bundle in which a paper lies, as the name of its file numbers it
 * (`C-0125-010.txt`, the tenth paper of case 125). Archivists and lawyers
 * number their papers so, and papers of one case speak of each other.
 */
export interface InBundle {
  readonly bundle: string
  /** The numbers behind that of the bundle, written so that their order is that of the papers. */
  readonly place: string
}

/** A name that tells a day (`1911-03-04 Holt.txt`) numbers nothing. */
const dayNamed = /(?:^|\D)(?:1[0-9]|20)\d{2}[-_. ]\d{2}(?!\d)/
/** Wider than any number of papers. */
const width = 8

/** Where a file lies; nothing where its name does not number it twice. */
export function bundleOf(file: string): InBundle | undefined {
  const path = file.split('/')
  const stem = (path.pop() ?? '').replace(/\.\p{L}+$/u, '')
  const [first, ...others] = dayNamed.test(stem) ? [] : [...stem.matchAll(/\d+/g)]
  if (first === undefined || others.length === 0) return undefined
  return {
    bundle: [...path, stem.slice(0, first.index + first[0].length)].join('/'),
    place: others.map(([digits]) => digits.padStart(width, '0')).join(' '),
  }
}
