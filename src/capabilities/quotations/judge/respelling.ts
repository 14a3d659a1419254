/** Respelling: one word in two spellings or forms, British and American, old and new, the usual doublets. */

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

/** Whether one is the old form of a verb and the other a newer one: "holdeth" and "holds". */
export function isOldForm(one: string, other: string): boolean {
  return isOldFormOf(one, other) || isOldFormOf(other, one)
}

function isOldFormOf(old: string, form: string): boolean {
  const stem = /^(.{3,}?)e?(?:th|st)$/.exec(old)?.[1]
  if (stem === undefined) return false
  return form.startsWith(stem) && /^e?(?:|s|d)$/.test(form.slice(stem.length))
}
