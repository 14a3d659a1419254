/**
 * The readable id that a document would like: who and when, `cpsu-1964-03-07`.
 */
import type { Correspondent, DocumentDate, DocumentKind } from '../record/index.ts'
import { initialsOf, nameWords, slug, turnedSurname } from '../record/index.ts'
import { bodies, legalForms } from './vocabulary.ts'

export interface WishParts {
  readonly kind: DocumentKind
  readonly from: readonly Correspondent[]
  readonly date: DocumentDate | undefined
  readonly title: string | undefined
  /** An entry of a catalogue leaves the plain id to the text itself, should it come. */
  readonly entry?: true | undefined
}

/** Never empty: without sender and date it is the kind. */
export function wishOf({ entry, ...parts }: WishParts): string {
  const wish = plainWish(parts)
  return entry ? `${wish}~entry` : wish
}

function plainWish({ kind, from, date, title }: Omit<WishParts, 'entry'>): string {
  const who = from[0] === undefined ? '' : shortNameOf(from[0])
  const when = date?.value.replace(/[~?%]/g, '').replace(/\//g, '~') ?? ''
  const whenSlug = slug(when.replace(/~/g, '-'))
  const named = [who, who === '' ? kind : '', whenSlug].filter((part) => part !== '')
  if (who === '' && whenSlug === '' && title !== undefined) return slug(title).slice(0, 40) || kind
  return named.join('-')
}

/** A body by its acronym, a person by his last name. */
function shortNameOf({ value, named }: Correspondent): string {
  const words = nameWords((named === 'organisation' ? undefined : turnedSurname(value)) ?? value)
  const shouted = value === value.toUpperCase()
  if (named === 'organisation') {
    const own = value.split(/\s+/).filter((word) => !legalForms.has(bare(word)))
    const acronym = own.findLast((word) => isAcronym(word, shouted))
    if (acronym !== undefined) return slug(acronym)
    const telling = words.filter((word) => !legalForms.has(word))
    // "Harlow & Sons Millers" is called by the names that make it a firm.
    if (value.includes('&')) return slug(telling.slice(0, 2).join('-'))
    return telling.length > 2
      ? slug(initialsOf(partyOf(own.join(' '))))
      : slug((telling.length > 0 ? telling : words).join('-'))
  }
  return slug(words.at(-1) ?? '')
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]+$/, '')
}

/** In a heading of capitals only what has no vowel in it can be told for an acronym. */
function isAcronym(word: string, shouted: boolean): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(word) || bodies.has(word.toLowerCase())) return false
  return !shouted || !/[AEIOU].*[AEIOU]|^[^AEIOU]*[AEIO]/u.test(word)
}

/** "Central Committee of the Communist Party of China" is best known by what stands behind its organ. */
function partyOf(name: string): string {
  const organ =
    /^(?:central committee|cc|executive committee|politburo|presidium|secretariat) of (?:the )?/iu.exec(
      name,
    )
  return organ === null ? name : name.slice(organ[0].length)
}
