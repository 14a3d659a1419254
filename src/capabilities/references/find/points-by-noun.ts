/**
 * What a noun of each class asks for before it points to a document: a letter is
 * one when it is somebody's, a report only with a date, a name or a paper before it.
 */
import type { Deed } from '../../../languages/index.ts'
import { isUnreal } from './existing.ts'
import { instruments } from './instruments.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { deedBefore, isFuture } from './relation.ts'
import type { Surroundings } from './surroundings.ts'
import { isCapital, isSign, phraseAt, sentenceAround, type Tokens } from './tokens.ts'

/** Whether the phrase points to one document, or to documents that can be told. */
export function points(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
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
  if (isQuotedBehind(tokens, phrase)) return true
  if (phrase.noun.family === 'tidings' && kind !== 'demonstrative') return isOfEither(phrase)
  // `A decision in 2009` may be any, or one to come.
  const isVague = kind === 'indefinite' && phrase.dates.every((date) => date.month === undefined)
  if (phrase.dates.length > 0 && !isVague) return kind !== undefined || phrase.named
  if (phrase.noun.plural) return pluralPapers(tokens, phrase, around)
  if (kind === undefined) return phrase.named && tokens.lexemes[phrase.head - 1]?.and === true
  if (kind === 'indefinite' && phrase.noun.family === 'instrument') return false
  if (kind === 'indefinite') return isMade(tokens, phrase) || isEnclosedBehind(tokens, phrase)
  if (isEnclosed(phrase)) return true
  return phrase.named || (!phrase.clues.includes('other') && spokenOf(phrase, around))
}

/** `Ihre Mitteilung`, `Deine Nachrichten`, `die Mitteilung vom 3. Mai`: what one told the other, and so wrote. */
function isOfEither({ determiner, dates }: NounPhrase): boolean {
  const isOwned = determiner?.kind === 'possessive' && determiner.person !== 3
  return isOwned || (determiner !== undefined && dates.length > 0)
}

/** Nobody points to more papers one by one: `412 articles` are a heap of them, or goods. */
const mostCounted = 40

/** `These two documents`, `the documents of the Plenum`, `has printed seven articles`. */
function pluralPapers(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if ((phrase.count ?? 0) > mostCounted) return false
  if (kind === 'demonstrative') return around.spoken.size > 0 && phrase.count !== undefined
  if (kind === 'definite') {
    // `The four articles` of which was spoken.
    if (phrase.count !== undefined && around.unnamed.has(phrase.noun.family)) return true
    return phrase.noun.family === 'document' && phrase.senders.some((one) => !one.role)
  }
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
  if (phrase.noun.family === 'instrument') return instruments.some((one) => around.spoken.has(one))
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

/** `Adopted the following decision: "…"`: what was put down, and its words stand here. */
function isQuotedBehind(tokens: Tokens, { clues, noun, determiner, to }: NounPhrase): boolean {
  if (!clues.includes('following') || noun.plural || determiner?.kind !== 'definite') return false
  return (
    isSign(tokens, to, ':') &&
    ['"', '“', '„', '‘', '«'].some((mark) => isSign(tokens, to + 1, mark))
  )
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
