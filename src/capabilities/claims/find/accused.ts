/**
 * Whom a reproach is made to. A letter that tells its reader of a third calls the
 * reader nothing: he is meant where he is spoken to, or in a letter that reproaches
 * him elsewhere; otherwise whoever is named as the doer, and often nobody is.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import { type Document, isLikeName } from '../../../record/index.ts'
import { once, type Span } from '../../../text/index.ts'

/** A reproach in its clause and sentence, as offsets into the text. */
export interface Reproach extends Span {
  readonly clause: Span
  readonly sentence: Span
}

/** Who is meant by each reproach of a text; nothing where the words name nobody. */
export function accusedOf(
  words: string,
  reproaches: readonly Reproach[],
  { document, lexicon }: { readonly document: Document; readonly lexicon: ClaimWords },
): (string | undefined)[] {
  const forms = formsOf(lexicon)
  const reader = document.to[0]?.value
  const meant = reproaches.map((one) => meantBy(words, one, { document, forms }))
  const readers = meant.filter((one) => one === 'reader').length
  const others = meant.filter((one) => typeof one === 'object').length
  // A report in which the reader is chidden once, among many who are named, is no quarrel with him.
  const isQuarrel = readers > 0 && readers >= others
  return meant.map((one) => {
    if (one === undefined) return isQuarrel ? reader : undefined
    if (one === 'reader') return reader
    return one === 'another' ? undefined : one.name
  })
}

/** The reader, somebody named, another whom nobody names; or the words do not say. */
type Meant = 'reader' | 'another' | { readonly name: string } | undefined

interface Forms {
  readonly addressed: RegExp
  readonly name: RegExp
  readonly pronoun: RegExp
  readonly passive: RegExp
  readonly suffers: RegExp
  readonly owner: RegExp
  readonly by: RegExp
}

const formsOf = once(({ addressed, doer }: ClaimWords): Forms => {
  const name = String.raw`(?<![\p{L}])(?<name>${doer.name})`
  return {
    addressed: new RegExp(String.raw`(?<![\p{L}])(?:${addressed})(?![\p{L}])`, 'giu'),
    name: new RegExp(`${name}(?=${doer.verb}|${doer.owner.replace(' *$', '')}| $)`, 'gu'),
    pronoun: new RegExp(String.raw`(?<![\p{L}])${doer.pronoun}(?=${doer.verb}| $)`, 'u'),
    passive: new RegExp(doer.passive, 'u'),
    suffers: new RegExp(doer.suffers, 'u'),
    owner: new RegExp(`^(?:${doer.owner})`, 'u'),
    by: new RegExp(String.raw`^[^,;.]{0,60}?(?<![\p{L}])${doer.by} (?<name>${doer.name})`, 'u'),
  }
})

/** So far back in its paragraph "he" may have been named. */
const farthest = 300

function meantBy(
  words: string,
  reproach: Reproach,
  { document, forms }: { readonly document: Document; readonly forms: Forms },
): Meant {
  const { clause, sentence, start, end } = reproach
  const before = words.slice(clause.start, start)
  const after = words.slice(end, clause.end)
  const isSuffered = forms.passive.test(before)
  const spoken = lastOf(forms.addressed, before)
  const named = isSuffered ? undefined : doerIn(before, forms)
  if (spoken !== undefined && spoken >= (named?.at ?? 0) && !isSuffered) return 'reader'
  if (named !== undefined) return called(named.name, document)
  const agent = forms.by.exec(after)?.groups?.name
  if (agent !== undefined) return called(agent, document)
  if (!isSuffered && forms.pronoun.test(before)) {
    const told = doerIn(paragraphBefore(words, clause.start), forms)
    return told === undefined ? 'another' : called(told.name, document)
  }
  // The words behind a reproach, and those of the clauses beside it, speak to the reader too.
  const rest = `${words.slice(sentence.start, start)} ${words.slice(end, sentence.end)}`
  return lastOf(forms.addressed, rest) === undefined ? undefined : 'reader'
}

function lastOf(form: RegExp, words: string): number | undefined {
  return [...words.matchAll(form)].at(-1)?.index
}

/** The last who is named as doing, before the reproach. */
function doerIn(
  before: string,
  forms: Forms,
): { readonly name: string; readonly at: number } | undefined {
  const found = [...before.matchAll(forms.name)].at(-1)
  if (found?.groups?.name === undefined) return undefined
  const { name } = found.groups
  const between = before.slice(found.index + name.length)
  const isOwner = forms.owner.test(between)
  if (!isOwner && (/^['’]/u.test(between) || forms.suffers.test(between))) return undefined
  return { name, at: found.index }
}

function paragraphBefore(words: string, end: number): string {
  const before = words.slice(Math.max(0, end - farthest), end)
  // Nothing stands right before a reproach here: an end of its own keeps the last name from seeming to.
  return `${before.slice(before.lastIndexOf('\n') + 1).trimEnd()}\n`
}

/** A name that is the reader's, the writer's own, which he does not reproach, or another's. */
function called(written: string, { from, to }: Document): Meant {
  const name = written
    .trim()
    .replace(/['’]s$/u, '')
    .replace(/^(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as) (?=\p{Lu})/u, '')
    .replace(/^The(?= )/u, 'the')
  if (to.some(({ value }) => isLikeName(name, value))) return 'reader'
  return from.some(({ value }) => isLikeName(name, value)) ? 'another' : { name }
}
