/**
 * Moves that are told of a third person: "the Foreign Minister refused to …", "he
 * replied that …". What he did is his, not the reporter's; where he is only "he",
 * it is whoever was last told of in the paragraph.
 */
import type { ActWords, TellerWords } from '../../../languages/index.ts'
import type { Correspondent, Document } from '../../../record/index.ts'
import { once, type Sieved, type Span, sieved } from '../../../text/index.ts'
import type { Mode } from './mode.ts'
import { isOneOf } from './named-mover.ts'

/** Whose words a clause tells; nothing where it is not told of a third person. */
export function tellerOf(
  words: string,
  { start, end }: Span,
  { document, grammar }: { readonly document: Document; readonly grammar: ActWords },
): Mode | undefined {
  const forms = grammar.tellers === undefined ? undefined : formsOf(grammar.tellers)
  if (forms === undefined) return undefined
  const clause = words.slice(start, end)
  const told = [forms.told, forms.toUs]
    .map((form) => form.exec(clause)?.groups)
    .find((groups) => groups !== undefined && !(groups.body && !document.from.every(isPerson)))
  if (told === undefined) return undefined
  const { yours, government, body, pronoun, name } = told
  if (yours !== undefined) return { mode: 'reported', side: 'second' }
  if (government !== undefined) return byCountry(government.replace(/^the /iu, ''), document)
  const before = words.slice(Math.max(0, start - farthest), start)
  const whose = name ?? body ?? (pronoun === undefined ? undefined : lastNamed(before, forms))
  if (whose === undefined) return { mode: 'reported', side: 'third' }
  return modeOf(whose, { document, forms })
}

/** Whether a sentence of the record of a talk tells who spoke, and who, where it is more than "he". */
export function tellingIn(
  said: string,
  tellers: TellerWords,
): { readonly name: string | undefined } | undefined {
  const groups = formsOf(tellers).spoke.exec(said)?.groups
  return groups === undefined ? undefined : { name: groups.name }
}

/** Who stands at the head of a sentence of the record of a talk, whatever he does. */
export function subjectIn(said: string, tellers: TellerWords): string | undefined {
  return formsOf(tellers).subject.exec(said)?.groups?.name
}

/** So far back "he" may have been named. */
const farthest = 500

interface Forms {
  readonly told: Sieved
  readonly toUs: Sieved
  /** A teller anywhere in a sentence. */
  readonly named: Sieved
  readonly officers: RegExp
  /** Who speaks, in the record of a talk. */
  readonly spoke: Sieved
  /** Who stands at the head of a sentence of it. */
  readonly subject: Sieved
}

const subjects = ['pronoun', 'yours', 'name', 'government', 'body'] as const

const formsOf = once((tellers: TellerWords): Forms => {
  const { opening, between, speaks, acts, toUs, talks } = tellers
  const verbs = `(?:${[speaks, ...Object.values(acts)].join('|')})`
  const heads = `(?:${opening}|^${talks.opening})`
  const who = subjects.map((one) => `(?<${one}>${tellers[one]})`).join('|')
  return {
    told: sieved(new RegExp(`${opening}(?:${who})${between}${verbs}`, 'u')),
    toUs: sieved(new RegExp(`${opening}${toUs}`, 'u')),
    named: sieved(new RegExp(`(?<![\\p{L}])(?<name>${tellers.name})${between}${verbs}`, 'u')),
    officers: new RegExp(tellers.officers, 'iu'),
    spoke: sieved(
      new RegExp(
        `${heads}(?:(?<pronoun>${tellers.pronoun})|(?<name>${tellers.name}))${between}${verbs}`,
        'u',
      ),
    ),
    subject: sieved(new RegExp(`${heads}(?<name>${tellers.name})(?!\\p{L}|[’'])`, 'u')),
  }
})

/** Who was last told of, in the same paragraph. */
function lastNamed(before: string, { named }: Forms): string | undefined {
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  return named.matchAll(paragraph).at(-1)?.groups?.name
}

function modeOf(
  said: string,
  { document, forms }: { readonly document: Document; readonly forms: Forms },
): Mode | undefined {
  const name = said.trim().replace(/^the /iu, '')
  const isWriter = isOneOf(name, document.from)
  // Who writes for himself says "I": "the Minister told me" is another one.
  if (isWriter && !(document.from.every(isPerson) && /^the /iu.test(said))) return undefined
  if (!isWriter && isOneOf(name, document.to)) return { mode: 'reported', side: 'second' }
  // "The treasurer refuses to pay" in a club's letter is the club's own refusal.
  if (forms.officers.test(name) && !document.from.every(isPerson)) return undefined
  return { mode: 'reported', side: 'third', name }
}

/** "The Brennish Government" is whichever side has its country in the name, whatever the ending. */
function byCountry(name: string, { from, to }: Document): Mode | undefined {
  const country = name.replace(/^(?:\S+ of )+/u, '').slice(0, 4)
  const isOf = ({ value }: Correspondent): boolean => value.includes(country)
  if (from.some(isOf)) return undefined
  return to.some(isOf)
    ? { mode: 'reported', side: 'second' }
    : { mode: 'reported', side: 'third', name }
}

function isPerson({ named }: Correspondent): boolean {
  return named === 'person' || named === 'office'
}
