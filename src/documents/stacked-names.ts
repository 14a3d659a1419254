/**
 * Several addressees one under another: "Mr. A. Dunn / Mrs. B. Dunn / Miss C.
 * Rhys / 5 Lime Walk". A house may be called like a woman ("Victoria Lodge"), so
 * that a line without title or initials counts only with another such, or with
 * the surname of the first.
 */
import type { Span } from '../text/index.ts'
import { leadingTitles } from './leading-titles.ts'
import type { Line } from './lines.ts'
import { isSurePerson, isTitledPerson, type ReadName, readName, tidy } from './names.ts'

export interface StackedName {
  readonly name: ReadName
  readonly at: Span
}

/** The persons in the lines right below the first one's; none under a body or an office. */
export function stackedNames(first: ReadName, below: readonly Line[]): StackedName[] {
  if (first.named !== 'person') return []
  const found: (StackedName & { readonly isPlain: boolean })[] = []
  for (const line of below) {
    const one = personIn(line, surnameOf(first))
    if (one === undefined) break
    found.push(one)
  }
  const plain = found.filter(({ isPlain }) => isPlain)
  const isHouse = plain.length === 1 && surnameOf(plain[0]!.name) !== surnameOf(first)
  return (isHouse ? found.filter(({ isPlain }) => !isPlain) : found).map(({ name, at }) => ({
    name,
    at,
  }))
}

/** A line that is a person's name and nothing else. */
function personIn(
  { words, start }: Line,
  surname: string | undefined,
): (StackedName & { isPlain: boolean }) | undefined {
  const whole = words.replace(/(?:,|\s(?:and|und|et|e|&))$/iu, '').trimEnd()
  const { length } = leadingTitles(whole)
  const written = whole.slice(length).trim()
  if (/[,;:\d]/.test(written)) return undefined
  const name = readName(written)
  if (name?.named !== 'person' || name.office !== undefined) return undefined
  const isTitled = length > 0 && isTitledPerson(whole)
  const isOfFamily = name.name.includes(' ') && surnameOf(name) === surname
  if (!isTitled && !isOfFamily && !isSurePerson(written)) return undefined
  const at = start + words.indexOf(written)
  return {
    name,
    at: { start: at, end: at + written.length },
    isPlain: !isTitled && !/^\p{Lu}\./u.test(tidy(written)),
  }
}

function surnameOf({ name }: ReadName): string | undefined {
  return name.split(' ').at(-1)
}
