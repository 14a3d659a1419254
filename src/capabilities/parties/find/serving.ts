/**
 * Whom persons serve, as the words say beside their names: "the Chairman of the
 * Harbour Board, Mr. Quist", "Anna Quill, clerk of the Guild of Fishers". Not
 * whom they served once: "the former chairman of the Board".
 */
import type { Language } from '../../../languages/index.ts'
import { english } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { FoundName } from './piece.ts'

/** A person and the body of which he holds an office. */
export interface Serving {
  readonly person: string
  readonly body: string
}

/** Whom the persons named in a text serve; names are given in order. */
export function servingIn(
  words: string,
  names: readonly FoundName[],
  language: Language | undefined,
): Serving[] {
  const forms = formsOf(lexiconOf(language?.documents ?? english.documents!))
  return names.flatMap((one, at): Serving[] => {
    const next = names[at + 1]
    if (next === undefined || next.start - one.end > farthest) return []
    const between = words.slice(one.end, next.start)
    if (one.named === 'organisation' && next.named === 'person')
      return behindBody(words, [one, next], forms)
    if (one.named !== 'person' || next.named !== 'organisation') return []
    // "Nils Torvik, First Secretary of the Guild": the office may be read as part of the body's name.
    const body = forms.apposed.exec(between + next.name)?.groups?.body
    return body === undefined || !next.name.endsWith(body) ? [] : [{ person: one.name, body }]
  })
}

/** So far apart office and name may stand. */
const farthest = 60

/** "Chairman of the Board Mr. Quist". */
function behindBody(
  words: string,
  [body, person]: readonly [FoundName, FoundName],
  forms: Forms,
): Serving[] {
  const before = words.slice(Math.max(0, body.start - farthest), body.start)
  const isHeld = forms.before.test(before) && !forms.once.test(before)
  return isHeld && forms.titles.test(words.slice(body.end, person.start))
    ? [{ person: person.name, body: body.name }]
    : []
}

interface Forms {
  /** Ends with an office of what follows. */
  readonly before: RegExp
  /** An office that somebody held before. */
  readonly once: RegExp
  /** Nothing but titles. */
  readonly titles: RegExp
  /** What stands behind a person's name, up to the body. */
  readonly apposed: RegExp
}

const of = '(?:of|for|des|der|du|de la|del|della)(?: the| la)?'
const gone = '(?:former|formerly|late|past|then|sometime|ex|retired|ehemaligen?|früheren?|ancien)'

const formsOf = once(({ offices, titles }: Lexicon): Forms => {
  const office = `(?:${[...offices].join('|')})`
  return {
    before: new RegExp(`(?<!\\p{L})${office} ${of} $`, 'iu'),
    once: new RegExp(`(?<!\\p{L})${gone}[ -](?:\\p{L}+ ){0,3}${office} ${of} $`, 'iu'),
    titles: new RegExp(`^,? (?:(?:${[...titles].join('|')})\\.? )*$`, 'iu'),
    apposed: new RegExp(
      `^, (?:(?!${gone}\\b)\\p{L}+ ){0,3}${office} ${of} (?<body>\\p{Lu}.*)$`,
      'iu',
    ),
  }
})
