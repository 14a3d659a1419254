/** What a claim is about: the stems of the rarer words of its sentence. */

const most = 30

/** Stems, each once; `small` are the words of every sentence. */
export function subjectOf(words: string, small: ReadonlySet<string>): string[] {
  const all = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const stems = all.filter((word) => !small.has(word)).map(stemOf)
  return [...new Set(stems)].slice(0, most)
}

/** The beginning of a word, by which its forms are one. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/s$/, '').slice(0, 6)
}
