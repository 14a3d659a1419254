/**
 * The readable id that a document would like: who and when, `cpsu-1964-03-07`.
 */
import type { Correspondent, DocumentDate, DocumentKind } from '../record/index.ts'
import { initialsOf, nameWords, slug, turnedSurname } from '../record/index.ts'
import { bodies, calledByInitials, genericNameWords, legalForms, offices } from './vocabulary.ts'

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

/** A body by its acronym or its telling words, a person by his last name. */
function shortNameOf({ value, named }: Correspondent): string {
  const words = nameWords((named === 'organisation' ? undefined : turnedSurname(value)) ?? value)
  if (named !== 'organisation') return slug(words.at(-1) ?? '')
  const own = value.split(/\s+/).filter((word) => !legalForms.has(bare(word)))
  const shouted = value === value.toUpperCase()
  const acronym = own.findLast((word) => isAcronym(word, shouted))
  if (acronym !== undefined) return slug(acronym)
  const telling = words.filter((word) => !legalForms.has(word))
  // "Harlow & Sons Millers" is called by the names that make it a firm.
  if (value.includes('&')) return slug(telling.slice(0, 2).join('-'))
  if (telling.length > 2) return slug(shortBodyName(own.join(' ')))
  return slug((telling.length > 0 ? telling : words).join('-'))
}

/**
 * What a long name of a body is called by: the initials of a party or a league, as people call it
 * themselves; of everybody else the words that tell it, for nobody calls the Chief of the Survey
 * of Northern Waters "csnw".
 */
export function shortBodyName(name: string): string {
  const whole = withoutPosts(name)
  if (nameWords(whole).some((word) => calledByInitials.has(word))) return initialsOf(whole)
  const telling = wholeWords(whole)
  if (telling.length <= 3) return telling.join('-')
  const first = wholeWords(whole.split(joint)[0] ?? whole)
  return (first.length > 1 && first.length <= 3 ? first : telling.slice(0, 2)).join('-')
}

/** "U. S. S. Albatross" is called Albatross. */
function wholeWords(name: string): string[] {
  const words = nameWords(name)
  const whole = words.filter((word) => word.length > 1)
  return whole.length > 0 ? whole : words
}

/** What an organ is called beside its noun. */
const plain: ReadonlySet<string> = new Set([...genericNameWords, 'cc', 'politburo', 'presidium'])

const joint =
  /\s+(?:of|in|at|to|for|and|on|von|für|und|zu|de|du|des|pour|à|et|di|del|della|per|e)\s+/iu

/**
 * Without the offices and organs before what they are of: "Central Committee of the Communist Party
 * of China" is best known by what stands behind its organ, "Chairman of the Harbour Delegation" by
 * the delegation.
 */
function withoutPosts(name: string): string {
  const parts = name.split(joint)
  const first = nameWords(parts[0] ?? '')
  const last = first.at(-1) ?? ''
  if (parts.length < 2 || calledByInitials.has(last)) return name
  if (!first.every((word) => offices.has(word) || bodies.has(word) || plain.has(word))) return name
  const rest = name.slice((parts[0] ?? '').length).replace(joint, '')
  return nameWords(rest).length === 0 ? name : withoutPosts(rest)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]+$/, '')
}

/** In a heading of capitals only what has no vowel in it can be told for an acronym. */
function isAcronym(word: string, shouted: boolean): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(word) || bodies.has(word.toLowerCase())) return false
  return !shouted || !/[AEIOU].*[AEIOU]|^[^AEIOU]*[AEIO]/u.test(word)
}
