/**
 * What an act is about: its nouns and verbs without the words of acting itself,
 * cut to their stems so that "convening" and "convened" meet.
 */

const small = new Set(
  'the and that this these those with from have has had been are was were will would shall should could can may might must not our your their its his her which who whom whose what when where why how there here than then also only some such any all each both more most other others into upon over under between among about after before during until since because while although though however therefore thus very still again already now just even well per own same one two three four five six seven eight nine ten you they them him she for but nor yet out off did does done being make made makes making take takes taken took give given gives hold holds held consider considers think believe say said says state stated states propose proposes proposed proposal proposals suggest suggested request requested requests ask asked hope hopes wish wishes agree agreed agrees accept accepted accepts reject rejected refuse refused demand demanded offer offered letter letters central committee party parties side sides question questions necessary possible order view views opinion answer reply'.split(
    ' ',
  ),
)

/** Stems of the words of a clause that say what it is about, each once. */
export function topicOf(clause: string): string[] {
  return topicIn((clause.match(/\p{L}{3,}/gu) ?? []).map(wordOf))
}

/** A word as topics see it. */
export interface TopicWord {
  readonly stem: string
  /** A word of acting, or a small one: no topic. */
  readonly isSmall: boolean
}

/** The first stems among words that say what they are about, each once. */
export function topicIn(words: Iterable<TopicWord>): string[] {
  const stems = new Set<string>()
  for (const { stem, isSmall } of words) {
    if (stems.size >= mostStems) break
    if (!isSmall) stems.add(stem)
  }
  return [...stems]
}

const mostStems = 40

/** The words of a correspondence come over and over. */
const known = new Map<string, TopicWord>()
const mostKnown = 50_000

/** A word as it stands, in capitals or not. */
export function wordOf(written: string): TopicWord {
  const old = known.get(written)
  if (old !== undefined) return old
  const word = written.toLowerCase()
  const made = { stem: stemOf(word), isSmall: small.has(word) }
  if (known.size >= mostKnown) known.clear()
  known.set(written, made)
  return made
}

/** A word without its endings; crude, and alike for all forms of it. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ations?|ations|ing|ings|ed|es|s|ion|ions|ment|ments|ly|al)$/u, '')
  return bare.length >= 4 ? bare : word
}
