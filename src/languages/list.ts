/** Lists of words as they are best read: many to a line, parted by bars. */

/**
 * The words of a list.
 *
 * @example
 * list(`monday | rt hon
 *       sunday`) // => ['monday', 'rt hon', 'sunday']
 */
export function list(words: string): readonly string[] {
  return words
    .split(/\s*[|\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/**
 * The words of a list in which none has a space in it.
 *
 * @example
 * words('inst ult prox') // => ['inst', 'ult', 'prox']
 */
export function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '')
}
