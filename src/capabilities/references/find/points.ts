/**
 * Whether a noun phrase points to a document. `the report` may be any report,
 * `your letter` is one letter: what is asked of a phrase depends on its noun.
 */
import { isWhole } from './complements.ts'
import { isNegated } from './deeds.ts'
import { liesWith } from './enclosure.ts'
import { isBroughtIn, isHandled, isToldOfBehind } from './existing.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { points } from './points-by-noun.ts'
import type { Surroundings } from './surroundings.ts'
import { formOf, type Tokens } from './tokens.ts'
import { withholdingClues } from './withholding.ts'

export type Strength = 'strong' | 'asked' | 'weak' | 'nothing'

/**
 * How surely the phrase points to a document: `weak` are `the minutes`, `Mr
 * Holt's report`, which are mentions only where the record knows such a paper,
 * `asked` those that somebody wants to have.
 */
export function pointing(tokens: Tokens, phrase: NounPhrase, around: Surroundings): Strength {
  if (isPost(phrase, around) || isDeniedSuch(tokens, phrase)) return 'nothing'
  if (points(tokens, phrase, around) || isSomebodys(phrase)) return 'strong'
  // Men and medicines are instruments too: only what was named before is one again.
  if (phrase.noun.family === 'instrument') return 'nothing'
  if (isOfStory(tokens, phrase)) return 'strong'
  // A scholar tells of many an agreement that nobody will ask for.
  if (!around.narrates && isBroughtIn(tokens, phrase)) return 'strong'
  if (isToldOfBehind(tokens, phrase) || liesWith(tokens, phrase)) return 'strong'
  if (!around.narrates && isTold(tokens, phrase) && isHandled(tokens, phrase)) return 'asked'
  // What somebody asks for, refuses or is not shown, he believes to be there, however he describes it.
  if (!namesType(bareOf(phrase), around)) return 'nothing'
  if (withholdingClues(tokens, phrase).some(isOfOneThere)) return 'asked'
  return namesType(knownByWord(phrase), around) ? 'weak' : 'nothing'
}

/** `The muster roll of the second company`, `the audit report`: more is told of it than its noun. */
function isTold(tokens: Tokens, phrase: NounPhrase): boolean {
  if (!isConcrete(phrase) || phrase.clues.includes('other')) return false
  return (
    isWhole(tokens, phrase.head) ||
    phrase.modifiers.length > 0 ||
    phrase.senders.length > 0 ||
    phrase.described
  )
}

/** `No such certificate has been issued`: there is none. */
function isDeniedSuch(tokens: Tokens, { from, determiner }: NounPhrase): boolean {
  const isNone = tokens.lexemes[from - 1]?.determiner?.kind === 'none'
  return determiner?.kind === 'demonstrative' && isNone
}

/** The year of the first letter from one computer to another. */
const firstMail = 1971

/** `The mails`, the `Daily Mail` of older papers, `by mail on 5 January`: the post, and no letter that somebody wrote. */
function isPost({ noun, dates, determiner }: NounPhrase, { now }: Surroundings): boolean {
  const isAnybodys = dates.length === 0 || determiner === undefined
  return isAnybodys && noun.kinds[0] === 'e-mail' && now !== undefined && now.year < firstMail
}

/** `The revised plan`, `the inspection report`: weighed only against papers that were called so. */
function knownByWord(phrase: NounPhrase): NounPhrase {
  const { family } = phrase.noun
  const isPaper = isConcrete(phrase) || ['plan', 'map', 'order'].includes(family)
  return isPaper && !phrase.named && phrase.modifiers.length === 1 ? bareOf(phrase) : phrase
}

/** `He read out a memorandum, but it was not left with them`: one paper, of which a story is told. */
function isOfStory(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner?.kind !== 'indefinite' || phrase.noun.plural === true) return false
  if (phrase.noun.class !== 'letter' && !isConcrete(phrase)) return false
  // `This is a letter attacking us` says what kind of thing it is.
  if (tokens.lexicon.grammar.passives?.includes(formOf(tokens, phrase.from - 1))) return false
  // `Has not opened a letter in years`: no letter that one could point to.
  if (isNegated(tokens, Math.max(0, phrase.from - 4), phrase.from)) return false
  return withholdingClues(tokens, phrase).some((clue) => /^event (?:kept|had|refused)/u.test(clue))
}

/** Steps that nobody tells of a paper that is only thought of. */
const steps = ['requested', 'refused', 'kept-from']

function isOfOneThere(clue: string): boolean {
  return steps.some((step) => clue.startsWith(`event ${step}`))
}

/** So many words may describe what is asked for. */
const mostModifiers = 2

/** `Your own workshop diary`, `the said order`, without what describes it. */
function bareOf(phrase: NounPhrase): NounPhrase {
  if (phrase.modifiers.length > mostModifiers) return phrase
  const { determiner } = phrase
  const definite = determiner?.kind === 'demonstrative' ? { kind: 'definite' as const } : determiner
  return { ...phrase, modifiers: [], ...(definite === undefined ? {} : { determiner: definite }) }
}

/** Nouns of papers that are always written down, and so are somebody's paper when they are somebody's. */
const concrete = [
  'report',
  'log',
  'minutes',
  'testimony',
  'directive',
  'survey',
  'diary',
  'codicil',
  'catalogue',
  'review',
  'leaflet',
  'deed',
  'lease',
  'footnote',
  'drawing',
  'endorsement',
  'delivery note',
  'certificate',
  'manifest',
  'payroll',
  'register',
  'receipt',
  'bond',
  'by-law',
]

function isConcrete({ noun }: NounPhrase): boolean {
  return concrete.includes(noun.family)
}

/** `Mr Holt's report`, `the log of the harbour-master`: one paper of one maker. */
export function isSomebodys(phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  const made = phrase.senders.some((one) => one.name !== undefined)
  return (
    made &&
    isConcrete(phrase) &&
    phrase.noun.plural !== true &&
    (kind === 'definite' || kind === 'possessive' || kind === 'indefinite')
  )
}

/** Nouns of anything written, and those that are more often no paper at all. */
const tooGeneral = ['document', 'paper', 'book', 'proposal', 'reply', 'copy', 'complaint', 'letter']
/** Papers that lie together under one name: `the depositions`. */
const alwaysSeveral = ['testimony']

/** `the minutes`, `the Convention`, `the statement of the Board`: a paper named by what it is. */
function namesType(phrase: NounPhrase, around: Surroundings): boolean {
  // Cables leave out their articles: "refuses log".
  const terse = phrase.determiner === undefined && around.document.kind.value === 'cable'
  const kind = terse && isConcrete(phrase) ? 'definite' : phrase.determiner?.kind
  const several = phrase.noun.plural === true && !alwaysSeveral.includes(phrase.noun.family)
  if (several || tooGeneral.includes(phrase.noun.family)) return false
  // `Ein Vertrag wurde geschlossen`: where one is in the file, it is that one.
  const told = phrase.noun.class === 'court' && kind === 'indefinite'
  if (kind !== 'definite' && kind !== 'possessive' && !told) return false
  if (phrase.clues.includes('other') || phrase.clues.includes('following')) return false
  return phrase.modifiers.length === 0 && phrase.count === undefined
}
