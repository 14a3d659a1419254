/**
 * Invented letters between a few people over two years, that speak of each
 * other, of letters nobody has, of persons by surname alone, of figures and of
 * what was said: whatever a later letter might change the reading of.
 */
import { numbers } from './numbers.ts'

const people = ['J. Hurst', 'Anna Fenn', 'P. Fenn', 'R. Abbot', 'Mary Quill']
const others = ['Dr. Osgood', 'Captain Marlow', 'the Board of Rivers', 'Emil Tarrant', 'Mr. Abbott']
const months = 'January February March April May June'.split(' ')
const sentences = [
  'Your letter of DAY has reached me.',
  'I wrote to you on DAY YEAR, and have no answer.',
  'Your last letter was shown to me by OTHER.',
  'We counted COUNT boards at the mill, and not COUNT as SURNAME says.',
  'You wrote that “the sluice was shut on Tuesday and nobody asked us”.',
  'The report of DAY was never sent to us, though we asked for a copy of it.',
  'OTHER told SURNAME that the circular of DAY was kept from the mill.',
  'In the circular it says that the sluice was shut on Tuesday and nobody asked us.',
  'We propose that OTHER meet PERSON on DAY YEAR at the weir.',
  'We cannot agree to the meeting on DAY, and ask you to name another day.',
  'SURNAME has the telegram No. COUNT, and so has the Northern Weavers Union (NWU).',
  'The NWU holds COUNT boards, as PERSON has it.',
]

/** Files with letters, by name; some have no date, some two figures of the year, some no name at their head. */
export function invented(count: number, seed: number): Record<string, string> {
  const random = numbers(seed)
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!
  const day = (): string => `${1 + Math.floor(random() * 12)} ${pick(months)}`
  const year = (): string => String(1871 + Math.floor(random() * 2))
  const filled = (sentence: string): string =>
    sentence
      .replace(/DAY/g, day)
      .replace(/YEAR/g, year)
      .replace(/COUNT/g, () => String(2 + Math.floor(random() * 9)))
      .replace(
        /SURNAME/g,
        () =>
          pick([...people, ...others])
            .split(' ')
            .at(-1)!,
      )
      .replace(/OTHER/g, () => pick(others))
      .replace(/PERSON/g, () => pick(people))
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const [from, to] = [pick(people), pick(people)]
      const short = n % 4 === 1
      const head =
        random() < 0.1 ? 'Weirbridge' : `Weirbridge, ${day()} ${short ? year().slice(2) : year()}`
      const body = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
        filled(pick(sentences)),
      )
      const salutation = `Dear ${to.startsWith('J.') ? 'Mr. Hurst' : to},`
      const words = [head, salutation, ...body, 'Yours faithfully,', from].join('\n\n')
      return [`invented-${n}.txt`, `${words}\n`]
    }),
  )
}
