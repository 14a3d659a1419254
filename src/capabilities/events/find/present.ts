/**
 * Who is present for whom, as minutes and records of a sitting list it: each side with
 * its people in brackets or after a colon. Without the list a speaker who is called by
 * his name alone would be given to the side that was named last.
 */
import type { EventWords } from '../../../languages/index.ts'
import { isLikePerson, type KnownNames, partOf, personName, titleLess } from './known.ts'
import type { NameFinder } from './names.ts'

/** How those present stand behind their side, whose name may go on ("of Linz"): in brackets, or after a colon. */
const behindSide = /^(?: (?:of|the|for|\p{Lu}[\p{L}-]+)){0,4}(?::|\s*\()\s*([^()\n]{3,240})/u

const personAlone = new RegExp(`^\\s*(${personName})\\.?\\s*$`, 'u')

/** `the Guild (Dr A, Mrs B)`, `for the Board: A B, Chair; C D, clerk`: these belong to the side, under their last names too. */
export function learnPresent(
  text: readonly string[],
  words: EventWords,
  { known, names }: { readonly known: KnownNames; readonly names: NameFinder },
): void {
  const listing = text.filter(
    (reading) =>
      (reading.includes(':') || reading.includes(' (')) && /\p{L}(?::| \() ?\p{Lu}/u.test(reading),
  )
  for (const reading of listing)
    for (const { name, start } of names.in(reading)) {
      const side = known.get(name)
      const list = behindSide.exec(reading.slice(start + name.length))?.[1]
      if (list === undefined || side?.form !== 'name') continue
      for (const person of personsIn(list, words).filter((one) => names.in(one).length === 0))
        for (const form of [person, person.split(' ').at(-1)!])
          if (!known.has(form))
            known.learn(form, { root: side.root, part: partOf(person), form: 'person' })
    }
}

/** Those called by two names or by a title: an office, or a thing that is counted up, has neither. */
function personsIn(list: string, words: EventWords): string[] {
  const withoutTitle = titleLess(words)
  return list.split(/[,;]| and /u).flatMap((piece) => {
    const written = personAlone.exec(piece)?.[1] ?? ''
    const person = withoutTitle(written)
    const isNamed = person !== written || person.includes(' ')
    return isNamed && isLikePerson(person) ? [person] : []
  })
}
