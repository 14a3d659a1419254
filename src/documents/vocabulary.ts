/**
 * The document words of all languages together.
 *
 * A German file may hold an English letter, and a letterhead is often in
 * another language than the letter, so heads and feet are read with the words
 * of every language; only what would clash (the order of day and month in
 * figures) asks for the language of the document.
 */
import {
  type AddressLineWords,
  type DocumentWords,
  type FieldName,
  type HeadingWords,
  languages,
  type NameWords,
} from '../languages/index.ts'
import type { DocumentKind } from '../record/index.ts'

const all: readonly DocumentWords[] = languages.flatMap((language) => language.documents ?? [])

/** Month of a name in lower case, 1 to 12. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  all.flatMap((words) =>
    words.months.flatMap((forms, month) =>
      forms.flatMap(beginnings).map((form) => [form, month + 1] as const),
    ),
  ),
)

/** A month is cut anywhere from the fourth letter on: "Septemb.", "Octo". */
function beginnings(form: string): string[] {
  const cuts = Array.from({ length: Math.max(0, form.length - 4) }, (_, at) =>
    form.slice(0, at + 4),
  )
  return [...cuts, form]
}

/** Day of a number word in lower case, 1 to 31. */
export const dayOfWord: ReadonlyMap<string, number> = new Map(
  all.flatMap((words) =>
    words.numbers.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
  ),
)

/** "Last", "last day": before a month. */
export const lastDays: readonly string[] = all.flatMap((words) => words.lastDay ?? [])

/** Kind of a document noun in lower case. */
export const kindOfNoun: ReadonlyMap<string, DocumentKind> = new Map(
  all.flatMap((words) => Object.entries(words.kinds)),
)

/** Nouns above numbered parts of an edition that say nothing of their kind: "extract". */
export const partNouns: ReadonlySet<string> = setOf((words) => words.partNouns ?? [])

/** "The same", of a side that the paper before names. */
export const sameAsBefore: ReadonlySet<string> = setOf((words) => words.sameAsBefore ?? [])

/** What may stand before the noun of a document at the beginning of a heading: "cipher", "covering". */
export const kindLeads: readonly string[] = all.flatMap((words) => words.kindLeads ?? [])
/** What stands in a line above a paper that a letter conveys: "annex". */
export const annexes: readonly string[] = all.flatMap((words) => words.annexes ?? [])
/** What leads to the addressee in a heading, behind the sender: "addressed to". */
export const addressedLeads: readonly string[] = all.flatMap((words) => words.addressedLeads ?? [])
/** What leads to the subject in a heading, behind the sides: "regarding". */
export const subjectLeads: readonly string[] = all.flatMap((words) => words.subjectLeads ?? [])

/** Labels in lower case that only mail programs write. */
export const sentLabels: ReadonlySet<string> = setOf((words) => words.mails?.sent ?? [])
/** What mail programs set above a mail that they hand on. */
/** Zones of clocks as mail programs name them, the longest first, each with its IANA name. */
export const clockZones: readonly (readonly [string, string])[] = all
  .flatMap((words) => Object.entries(words.mails?.zones ?? {}))
  .flatMap(([zone, names]) => names.map((name) => [name, zone] as const))
  .sort(([one], [other]) => other.length - one.length)

export const handedOn: readonly string[] = all.flatMap((words) => words.mails?.handedOn ?? [])

/** Labels of forms in lower case, and the fields they stand for. */
export const fieldOfLabel: ReadonlyMap<string, FieldName> = new Map(
  all.flatMap((words) =>
    Object.entries(words.fields).flatMap(([field, labels]) =>
      labels.map((label) => [label, field as FieldName] as const),
    ),
  ),
)

/** Labels of the marks of official papers in lower case, and the marks. */
export const markOfWords: ReadonlyMap<string, string> = new Map(
  all.flatMap((words) =>
    Object.entries(words.marks).flatMap(([mark, labels]) =>
      labels.map((label) => [label, mark] as const),
    ),
  ),
)

/** Labels of provenance lines in lower case, and the marks they give. */
export const markOfLabel: ReadonlyMap<string, string> = new Map(
  all.flatMap((words) =>
    Object.entries(words.provenance).flatMap(([mark, labels]) =>
      labels.map((label) => [label, mark] as const),
    ),
  ),
)

/** Nouns that head a preface and nothing else. */
export const prefaces: ReadonlySet<string> = new Set(
  [...kindOfNoun].filter(([, kind]) => kind === 'preface').map(([noun]) => noun),
)

export const openers: ReadonlySet<string> = setOf((words) => words.openers)
export const vocatives: ReadonlySet<string> = setOf((words) => words.vocatives)
export const titles: ReadonlySet<string> = setOf((words) => words.titles)
export const addressing: ReadonlySet<string> = setOf((words) => words.addressing)
export const formWords: ReadonlySet<string> = setOf((words) => words.formWords)
export const givenNames: ReadonlySet<string> = setOf((words) => words.givenNames)
export const nameParticles: ReadonlySet<string> = setOf((words) => words.nameParticles)
export const legalForms: ReadonlySet<string> = setOf((words) => words.legalForms)
/** Words in names of bodies that do not tell one from another: "central", "joint". */
export const genericNameWords: ReadonlySet<string> = setOf((words) => words.genericNameWords)
/** Nouns of bodies that people call by their initials: "party", "league". */
export const calledByInitials: ReadonlySet<string> = setOf((words) => words.calledByInitials)
const wholeBodies: ReadonlySet<string> = new Set([...setOf((words) => words.bodies), ...legalForms])
const bodyEnding = endingIn((words) => words.bodyEndings ?? [])

/** Nouns of bodies, and words that end in one: "Turnverein". */
export const bodies: { has(word: string): boolean } = {
  has: (word) => wholeBodies.has(word) || bodyEnding.test(word),
}
const wholeOffices: ReadonlySet<string> = setOf((words) => words.offices)
const officeEnding = endingIn((words) => words.officeEndings ?? [])

/** Nouns of offices, and words that end in one: "Oberinspektor". */
export const offices: { has(word: string): boolean } = {
  has: (word) => wholeOffices.has(word) || officeEnding.test(word),
}
export const weWords: ReadonlySet<string> = setOf((words) => words.speakers?.we ?? [])
export const iWords: ReadonlySet<string> = setOf((words) => words.speakers?.i ?? [])
export const addressWords: ReadonlySet<string> = setOf((words) => words.addressWords)
export const dateParticles: ReadonlySet<string> = setOf((words) => words.dateParticles)
export const weekdays: ReadonlySet<string> = setOf((words) => words.weekdays)
export const dayTimes: ReadonlySet<string> = setOf((words) => words.dayTimes)
export const classifications: ReadonlySet<string> = setOf((words) => words.classifications)
/** What a line at the head says of the paper itself: "draft", "without prejudice". */
export const standings: ReadonlySet<string> = setOf((words) => words.standings ?? [])
/** How a line begins that heads what was said at a meeting. */
export const meetingNotes: RegExp = new RegExp(
  `^(?:${all.flatMap((words) => words.meetingNotes ?? []).join('|')})`,
  'iu',
)
export const priorities: ReadonlySet<string> = setOf((words) => words.priorities)
/** Nouns of one copy among several: "copy" of "Copy No. 3". */
export const copyNouns: ReadonlySet<string> = setOf((words) => words.copyNouns ?? [])

const joints = new Set(
  'of the and to for in on at von vom der die das den dem des zu und de la le les et des du au di il la da della al per a e am an im mit st'.split(
    ' ',
  ),
)

/** Small words of sentences that no name has in it: "is", "that", "nicht". */
export const sentenceWords: ReadonlySet<string> = new Set(
  [...setOf((words) => words.common)].filter(
    (word) => word.length > 1 && !joints.has(word) && !nameParticles.has(word) && !titles.has(word),
  ),
)

export const valediction: RegExp = new RegExp(
  `^[-—–.\\s"]*(?:${all.flatMap((words) => words.valedictions).join('|')})`,
  'iu',
)

/** Words that end a farewell; no name consists of them. */
export const farewellWords: ReadonlySet<string> = setOf((words) => words.farewellEnds ?? [])

/** "Hochachtung", "yours": the last word of a farewell, right before a name; in small letters or with a capital. */
export const farewellEnds: string = [...farewellWords]
  .sort((one, other) => other.length - one.length)
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')

/** Several say farewell, so several may sign. */
export const severalFarewell: RegExp = new RegExp(
  `(?<!\\p{L})(?:${all.flatMap((words) => words.severalFarewell ?? []).join('|')})(?!\\p{L})`,
  'iu',
)

export const postscript: RegExp = new RegExp(
  `^(?:${alternatives(all.flatMap((words) => words.postscripts))})(?![\\p{L}\\p{N}])`,
  'iu',
)

export const signedMark: RegExp = new RegExp(
  `(?<![\\p{L}])\\(?(?:${alternatives(all.flatMap((words) => words.signed))})\\.?\\)?(?![\\p{L}])`,
  'iu',
)

/** "For and on behalf of the Weavers' Union": what stands before the body that somebody signs for. */
export const onBehalf: RegExp = new RegExp(
  `^(?:${alternatives(all.flatMap((words) => words.onBehalf))})\\s+(?=\\p{L})`,
  'iu',
)

/** "Given at", "Done in duplicate at": how the line begins that dates a solemn paper. */
export const givenAt: RegExp = new RegExp(
  `^(?:${alternatives(all.flatMap((words) => words.given))})(?![\\p{L}])`,
  'iu',
)

/** "Issued by the" at the foot of a handbill. */
export const issuedBy: RegExp = new RegExp(
  `^(?:${alternatives(all.flatMap((words) => words.issued ?? []))})\\s*:?\\s+`,
  'iu',
)

/** ", greeting", "sendeth health and peace": the end of a line that names both sides and greets. */
export const greetings: RegExp = new RegExp(
  `(?:[,;:]\\s*|\\s+(?=send|wish|bid))(?:(?:do\\s+)?(?:send|wish|bid)\\p{L}*\\s+)?(?:\\p{L}+\\s+)?(?:${alternatives(all.flatMap((words) => words.greetings ?? []))})(?:\\s+(?:and|in|und|im|et|from|of)\\s[\\p{L}\\s,]{1,60})?[\\s.:;,!—–-]*$`,
  'iu',
)

/** What lines at the head say that are addressed to somebody, a language each. */
export const addressLines: readonly AddressLineWords[] = all.map((words) => words.addressLines)
export const nameJoints: ReadonlySet<string> = setOf((words) => words.nameJoints ?? [])

export const oldStyle: RegExp = styleMark((words) => words.oldStyle)
export const newStyle: RegExp = styleMark((words) => words.newStyle)

/** What every language says around names at one place, as alternatives of a regular expression. */
export function inNames(place: (words: NameWords) => string | undefined): string {
  return all.flatMap(({ heads }) => place(heads.names) ?? []).join('|')
}

/** What every language says in headings at one place, as alternatives of a regular expression. */
export function inHeadings(place: (words: HeadingWords) => string | undefined): string {
  return all.flatMap(({ heads }) => place(heads.headings) ?? []).join('|')
}

/** First sentences of notes verbales, one form a language, with the groups `from` and `to`. */
export const notesVerbales: readonly RegExp[] = all.flatMap(({ heads }) =>
  heads.noteVerbale === undefined ? [] : new RegExp(`^${heads.noteVerbale}`, 'iu'),
)

/** Words as alternatives of a regular expression, longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}

/** Whether a word ends in one of these and has more before it. */
function endingIn(endings: (words: DocumentWords) => readonly string[]): RegExp {
  return new RegExp(`^\\p{L}{3,}(?:${alternatives(all.flatMap(endings))})$`, 'u')
}

function setOf(list: (words: DocumentWords) => readonly string[]): ReadonlySet<string> {
  return new Set(all.flatMap(list))
}

function styleMark(list: (words: DocumentWords) => readonly string[]): RegExp {
  return new RegExp(`^[\\s,(\\[]*(?:${alternatives(all.flatMap(list))})(?![\\p{L}])`, 'iu')
}
