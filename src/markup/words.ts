/** Numbers and sureness in words, as a reader would write them. */

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/**
 * A count with its noun: in words up to twenty, in figures above.
 *
 * @example
 * counted(3, 'document') // => 'three documents'
 * @example
 * counted(1, 'reply', 'replies') // => 'one reply'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${small[count] ?? figures(count)} ${count === 1 ? one : many}`
}

/**
 * How the counts of one sentence are written: all in figures where one of them
 * is above twenty, else all in words.
 *
 * @example
 * alike(27, 11)(11, 'letter') // => '11 letters'
 * @example
 * alike(9, 11)(11, 'letter') // => 'eleven letters'
 */
export function alike(...counts: readonly number[]): typeof counted {
  return counts.some((count) => count >= small.length) ? inFigures : counted
}

function inFigures(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : figures(count)} ${count === 1 ? one : many}`
}

/**
 * How often: once, twice, three times.
 *
 * @example
 * often(2) // => 'twice'
 */
export function often(count: number): string {
  return ['never', 'once', 'twice'][count] ?? counted(count, 'time')
}

/** A number in figures with a thin space between thousands. */
export function figures(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '\u2009')
}

/**
 * The first letter as a capital: for the beginning of a sentence.
 *
 * @example
 * capital('no reply') // => 'No reply'
 */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A calibrated confidence as people are shown it. */
export function sureness(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.85) return 'high'
  return confidence >= 0.6 ? 'medium' : 'low'
}

/** Words cut at a space, with dots where something follows. */
export function cut(words: string, length: number): string {
  const folded = words.replace(/\s+/g, ' ').trim()
  if (folded.length <= length) return folded
  return `${folded.slice(0, length).replace(/\s+\S*$/, '')} …`
}

const smallWords = new Set(
  'a an and at by de der die das des du et for in la le les of on the to und von with'.split(' '),
)

/** Short words that are no acronyms. */
const abbreviated = new Set(['LTD', 'INC', 'BROS', 'CIE', 'CO', 'ST', 'DR', 'MR', 'MRS', 'MS'])

/**
 * A name that a letterhead sets in capitals, as one would write it. Acronyms stay.
 *
 * @example
 * withoutCapitals('CENTRAL COMMITTEE OF THE CPSU') // => 'Central Committee of the CPSU'
 * @example
 * withoutCapitals('CC CPSU') // => 'CC CPSU'
 * @example
 * withoutCapitals('IN THE COUNTY COURT') // => 'In the County Court'
 */
export function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{5,}/u.test(name)) return name
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    const isSmall = smallWords.has(word.toLowerCase())
    if (at > 0 && isSmall) return word.toLowerCase()
    return !isSmall && isAcronym(word) && !abbreviated.has(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase()
  })
}

/** Up to three letters, or four with a single vowel at the edge: CPC, CPSU, USSR, but not Orme. */
function isAcronym(word: string): boolean {
  if (word.length <= 3) return true
  return word.length === 4 && !/[AEIOUYÄÖÜÉÈ].*[AEIOUYÄÖÜÉÈ]|.[AEIOUYÄÖÜÉÈ]./.test(word)
}
