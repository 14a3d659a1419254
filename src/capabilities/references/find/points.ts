/**
 * Whether a noun phrase points to a document. `the report` may be any report,
 * `your letter` is one letter: what is asked of a phrase depends on its noun.
 */
import type { Deed } from '../../../languages/index.ts'
import { isNegated } from './deeds.ts'
import { liesWith } from './enclosure.ts'
import { isBroughtIn, isToldOfBehind, isUnreal } from './existing.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { deedBefore, isFuture } from './relation.ts'
import type { Surroundings } from './surroundings.ts'
import {
  Break,
  formOf,
  isAllCapitals,
  isCapital,
  isSign,
  phraseAt,
  sentenceAround,
  type Tokens,
} from './tokens.ts'
import { withholdingClues } from './withholding.ts'

/** Words of a heading in capitals are a title of what follows, not a mention in a sentence. */
export function isHeading(tokens: Tokens, phrase: NounPhrase): boolean {
  // `REF: ARLEN 1234` is a message of an office, `TELEGRAM No. 17` the head of this one.
  if (phrase.number !== undefined && phrase.senders.length > 0) return false
  return isAllCapitals(tokens, phrase.head) || isLineOfItsOwn(tokens, phrase)
}

/** `Office Memorandum`, `Ministry of Trade Secret Telegram` alone in a line is the name of a form. */
function isLineOfItsOwn(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner !== undefined || phrase.number !== undefined || phrase.dates.length > 0)
    return false
  const isEdge = (at: number): boolean =>
    at < 0 || at >= tokens.count || tokens.classes[at] === Break
  let before = phrase.from - 1
  while (!isEdge(before) && isOfName(tokens, before)) before -= 1
  return isEdge(before) && isEdge(phrase.to)
}

/** A word with a capital, or a small one between two of them. */
function isOfName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || tokens.lexemes[at]?.particle === true
}

export type Strength = 'strong' | 'asked' | 'weak' | 'nothing'

/**
 * How surely the phrase points to a document: `weak` are `the minutes`, `Mr
 * Holt's report`, which are mentions only where the record knows such a paper,
 * `asked` those that somebody wants to have.
 */
export function pointing(tokens: Tokens, phrase: NounPhrase, around: Surroundings): Strength {
  if (isPost(phrase, around)) return 'nothing'
  if (points(tokens, phrase, around) || isSomebodys(phrase)) return 'strong'
  if (isOfStory(tokens, phrase)) return 'strong'
  // A scholar tells of many an agreement that nobody will ask for.
  if (!around.narrates && isBroughtIn(tokens, phrase)) return 'strong'
  if (isToldOfBehind(tokens, phrase) || liesWith(tokens, phrase)) return 'strong'
  // What somebody asks for, he believes to be there, however he describes it.
  if (!namesType(bareOf(phrase), around)) return 'nothing'
  if (withholdingClues(tokens, phrase).some((clue) => clue.startsWith('event requested')))
    return 'asked'
  return namesType(knownByWord(phrase), around) ? 'weak' : 'nothing'
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

/** Whether the phrase points to one document, or to documents that can be told. */
function points(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  // `No letter of 2 August is on our file`: somebody has spoken of it.
  const dated = phrase.dates.some((date) => date.day !== undefined)
  if (kind === 'none' && phrase.number === undefined && !dated) return false
  // `Copies of the union's 14 June letter`: the letter is named behind.
  if (dated && !phrase.dateBeside)
    return phrase.noun.class !== 'copy' && !isDayOfDeed(tokens, phrase)
  if (phrase.number !== undefined || isApposition(tokens, phrase)) return true
  if (kind === 'demonstrative' && isOwnKind(phrase, around)) return true
  // A note that is somebody's is a letter; others are notes of music, of joy, in the margin.
  if (phrase.noun.family === 'note' && kind === 'possessive' && !phrase.noun.plural) return true
  switch (phrase.noun.class) {
    case 'letter':
      return letterPoints(tokens, phrase)
    case 'paper':
      return paperPoints(tokens, phrase, around)
    case 'reply':
      return replyPoints(tokens, phrase, around)
    case 'work':
      return workPoints(phrase)
    case 'copy':
      return false
    case 'court':
      if (kind === undefined && isRaised(tokens, phrase)) return false
      return kind !== 'indefinite' && kind !== 'several' && phrase.noun.plural !== true
  }
}

/** `Werde ich Klage erheben`: a case that is still to be brought. */
function isRaised(tokens: Tokens, { to }: NounPhrase): boolean {
  return [to, to + 1].some((at) => tokens.lexemes[at]?.raising === true)
}

/** `Sent for record on the 24th`, `a money order on 6/19`: the day is that of what was done. */
function isDayOfDeed(
  tokens: Tokens,
  { determiner, named, dates, noun, head }: NounPhrase,
): boolean {
  const before = tokens.lexemes[(dates[0]?.from ?? 0) - 1]
  const bare = determiner === undefined && !named && noun.class === 'paper'
  return bare && before?.at === true && before.of !== true && dates[0]!.from > head
}

/** `This note` in a note, `these minutes` in minutes. */
function isOwnKind({ noun, determiner }: NounPhrase, { document }: Surroundings): boolean {
  const { value, basis } = document.kind
  const told = basis === 'stated' && value !== 'article' && value !== 'document'
  if (noun.class !== 'paper' && noun.class !== 'letter') return false
  const several = noun.plural === true && noun.family !== 'minutes'
  return told && !several && !determiner?.far && noun.kinds[0] === value
}

/** `our reply of June 14, that is, our proposal`: another name for what was named last. */
export function isApposition(tokens: Tokens, phrase: NounPhrase): boolean {
  const comma = isSign(tokens, phrase.from - 1, ',') ? phrase.from - 1 : phrase.from
  return phraseAt(tokens, comma - 2, tokens.lexicon.grammar.apposition) === 2
}

/** What is done with a letter that is there. */
const sends: readonly Deed[] = ['send', 'write', 'receive', 'publish', 'enclose']

function letterPoints(tokens: Tokens, phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (phrase.noun.plural) {
    if (phrase.exchange || phrase.since) return true
    if (kind === undefined) return phrase.count !== undefined && isMade(tokens, phrase)
    return (
      kind === 'demonstrative' ||
      (kind !== undefined && phrase.count !== undefined) ||
      (kind === 'possessive' && phrase.determiner?.person !== 3)
    )
  }
  if (phrase.dates.length > 0) return true
  if (kind === 'definite' || kind === 'demonstrative' || kind === 'possessive') return true
  if (kind === 'indefinite') {
    if (isEnclosedBehind(tokens, phrase) || isReceived(tokens, phrase)) return true
    const verb = deedBefore(tokens, phrase, 9)
    return verb !== undefined && sends.includes(verb.deed) && !isUnreal(tokens, verb.at)
  }
  if (phrase.clues.includes('present')) return true
  if (kind === undefined && !tokens.lexicon.grammar.capitalsName) return isHandled(tokens, phrase)
  return phrase.named && phrase.modifiers.length > 0
}

/** `Einem gestern erhaltenen Briefe` */
function isReceived({ lexicon }: Tokens, { modifiers }: NounPhrase): boolean {
  const { attributes } = lexicon.grammar
  return attributes !== undefined && modifiers.some((word) => attributes.come.test(word))
}

/** `Brief und Karte erhalten`: a bare noun beside a verb of sending or receiving. */
function isHandled(tokens: Tokens, phrase: NounPhrase): boolean {
  const { from, to } = sentenceAround(tokens, phrase.head)
  for (let at = Math.max(from, phrase.from - 6); at < Math.min(to, phrase.to + 8); at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (at !== phrase.head && (deed === 'receive' || deed === 'send' || deed === 'enclose'))
      return true
  }
  return false
}

/** Reports, statements, articles: common words, which point only with a date, a name or something before them. */
function paperPoints(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (isOwnScholarship(phrase, around) || isDecidedToDo(tokens, phrase)) return false
  if (phrase.noun.family === 'tidings' && kind !== 'demonstrative') return isOfEither(phrase)
  // `A decision in 2009` may be any, or one to come.
  const isVague = kind === 'indefinite' && phrase.dates.every((date) => date.month === undefined)
  if (phrase.dates.length > 0 && !isVague) return kind !== undefined || phrase.named
  if (phrase.noun.plural) return pluralPapers(tokens, phrase, around)
  if (kind === undefined) return phrase.named && tokens.lexemes[phrase.head - 1]?.and === true
  if (kind === 'indefinite') return isMade(tokens, phrase) || isEnclosedBehind(tokens, phrase)
  if (isEnclosed(phrase)) return true
  return phrase.named || (!phrase.clues.includes('other') && spokenOf(phrase, around))
}

/** `Ihre Mitteilung`, `Deine Nachrichten`, `die Mitteilung vom 3. Mai`: what one told the other, and so wrote. */
function isOfEither({ determiner, dates }: NounPhrase): boolean {
  const isOwned = determiner?.kind === 'possessive' && determiner.person !== 3
  return isOwned || (determiner !== undefined && dates.length > 0)
}

/** `These two documents`, `the documents of the Plenum`, `has printed seven articles`. */
function pluralPapers(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (kind === 'demonstrative') return around.spoken.size > 0 && phrase.count !== undefined
  if (kind === 'definite')
    return phrase.noun.family === 'document' && phrase.senders.some((one) => !one.role)
  return phrase.count !== undefined && kind === undefined && isMade(tokens, phrase)
}

/** A verb just before says that it was made or sent: `made a report`, `adopted a resolution`. */
function isMade(tokens: Tokens, phrase: NounPhrase): boolean {
  const verb = deedBefore(tokens, phrase, 4) ?? deedBehind(tokens, phrase)
  if (verb === undefined || isFuture(tokens, 0, verb.at) || isUnreal(tokens, verb.at)) return false
  if (phrase.noun.family === 'decision' || phrase.noun.family === 'statement')
    return verb.deed === 'publish'
  // `China has put forward a list`: only what is told of it can say that it is a paper.
  if (oftenOnlyThought.includes(phrase.noun.family)) return false
  return ['write', 'publish', 'enclose', 'send'].includes(verb.deed)
}

/** What is made in the head as often as on paper. */
const oftenOnlyThought = ['plan', 'list', 'tender']

/** How far behind a noun the verb of its clause stands, where verbs stand last. */
const longestClause = 8

/** `Hat Ihnen ein Gutachten über die Schleuse erstattet`. */
function deedBehind(tokens: Tokens, phrase: NounPhrase): ReturnType<typeof deedBefore> {
  if (!tokens.lexicon.grammar.verbLast) return undefined
  for (let at = phrase.to; at < phrase.to + longestClause; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed !== undefined) return { deed, at }
    if (isSign(tokens, at, ',') || isSign(tokens, at, '.') || tokens.lexemes[at]?.and)
      return undefined
  }
  return undefined
}

/** `A note of which a copy is attached`, `a letter which I enclose`. */
function isEnclosedBehind(tokens: Tokens, phrase: NounPhrase): boolean {
  const { to } = sentenceAround(tokens, phrase.head)
  let relative = false
  for (let at = phrase.to; at < Math.min(to, phrase.to + 8); at += 1) {
    relative ||= tokens.lexemes[at]?.relative === true
    if (relative && tokens.lexemes[at]?.deed === 'enclose') return true
    if (isSign(tokens, at, ',') && at > phrase.to) return false
  }
  return false
}

/** `Its decision to abstain`: what is decided, and no paper; one with its day may be written. */
function isDecidedToDo(tokens: Tokens, { noun, dates, to }: NounPhrase): boolean {
  if (noun.family !== 'decision' || dates.length > 0 || !tokens.lexemes[to]?.to) return false
  const next = tokens.lexemes[to + 1]
  return next?.determiner === undefined && next?.person === undefined && !isCapital(tokens, to + 1)
}

/** `This paper has shown`: a scholar speaks of his own article, not of a document of the dispute. */
function isOwnScholarship(phrase: NounPhrase, around: Surroundings): boolean {
  if (phrase.determiner?.kind !== 'demonstrative' || around.document.kind.value !== 'article')
    return false
  return phrase.noun.family === 'article' || phrase.noun.family === 'paper'
}

/** Whether something that this noun may call again was spoken of: `the document` for a cable. */
function spokenOf(phrase: NounPhrase, around: Surroundings): boolean {
  const { unnamed } = around
  if (phrase.modifiers.length > 1 || phrase.count !== undefined) return false
  if (phrase.noun.family === 'document' || phrase.noun.family === 'paper') return unnamed.size > 0
  if (phrase.noun.family === 'report') return unnamed.has('report') || unnamed.has('cable')
  return unnamed.has(phrase.noun.family)
}

/** A reply is promised, dated, or spoken of before; `our reply to your attacks` is no document. */
function replyPoints(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (phrase.noun.plural) return false
  if (kind === 'demonstrative') return around.spoken.has('reply')
  if (kind !== 'possessive') return false
  const deed = deedBefore(tokens, phrase, 3)
  const { from } = sentenceAround(tokens, phrase.from)
  return deed?.deed === 'write' || deed?.deed === 'send' ? isFuture(tokens, from, deed.at) : false
}

/** `The attached plan`: what lies under the letter. */
function isEnclosed({ clues, modifiers }: NounPhrase): boolean {
  return clues.includes('enclosed') && modifiers.length === 0
}

function workPoints(phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (
    phrase.noun.plural ||
    (kind !== 'definite' && kind !== 'possessive' && kind !== 'demonstrative')
  )
    return false
  if (isEnclosed(phrase)) return true
  if (phrase.noun.kinds[0] === 'contract')
    return phrase.modifiers.length > 0 || phrase.dates.length > 0 || phrase.receivers.length > 0
  return phrase.named && phrase.noun.family !== 'book'
}
