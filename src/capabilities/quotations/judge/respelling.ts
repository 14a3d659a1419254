/** Respelling: one word in two spellings, British and American, old and new, the usual doublets. */

/** Whether two forms are one word, spelt otherwise. */
export function isRespelt(one: string, other: string): boolean {
  return respelt(one) === respelt(other)
}

/** A form as it comes out when spellings are made one; no spelling that anybody writes. */
export function respelt(form: string): string {
  return form
    .replace(/our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/ys(?=e)/g, 'yz')
    .replace(/ae|oe/g, 'e')
    .replace(/(.)\1/g, '$1')
    .replace(/re$/, 'er')
    .replace(/(?:ogue|og)$/, 'og')
    .replace(/ence$/, 'ense')
    .replace(/ß/g, 'ss')
    .replace(/th(?=[aeiou])/g, 't')
    .replace(/[vj]/g, (letter) => (letter === 'v' ? 'u' : 'i'))
    .replace(/y/g, 'i')
}
