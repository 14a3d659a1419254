/**
 * From a noun phrase to the mentions it makes: whether it points to a document
 * at all, in what form, and a mention for each date of a list.
 */
import type { Document, DocumentKind, EdtfDate, Mention } from '../../../record/index.ts'
import { type DateWords, edtfOf, readDate } from './dates.ts'
import { lastNameBefore, type NameWords, readName } from './names.ts'
import { type NounPhrase, thirdPerson } from './noun-phrase.ts'
import { deedBefore, isFuture, relationOf } from './relation.ts'
import { isAllCapitals, isSign, phraseAt, sentenceAround, type Tokens } from './tokens.ts'

/** A mention and its tokens. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly body: Mention
}

export interface Surroundings {
  readonly document: Document
  /** Families of nouns spoken of so far in this document. */
  readonly spoken: Set<string>
  /** Those spoken of without a name of their own: a common noun may call them again. */
  readonly unnamed: Set<string>
  readonly now:
    | { readonly year: number; readonly month?: number; readonly day?: number }
    | undefined
}

/** The mentions of a phrase; none when it is no mention. */
export function mentionsOf(tokens: Tokens, phrase: NounPhrase, around: Surroundings): Found[] {
  if (isHeading(tokens, phrase)) return []
  const whole = withDateBeside(tokens, phrase, around)
  if (!points(tokens, whole, around)) return []
  const complete = withSubject(tokens, whole)
  around.spoken.add(complete.noun.family)
  if (!complete.named) around.unnamed.add(complete.noun.family)
  const dates = complete.dates.filter(
    (date) => date.month !== undefined || complete.dates.length === 1,
  )
  const several = dates.filter((date) => date.day !== undefined)
  if (several.length < 2 || complete.since) return [single(tokens, complete, dates[0], around)]
  return several.map((date, index) => coordinated(tokens, complete, date, { index, around }))
}

/** Words of a heading in capitals are a title of what follows, not a mention in a sentence. */
function isHeading(tokens: Tokens, phrase: NounPhrase): boolean {
  return isAllCapitals(tokens, phrase.head)
}

/** Whether the phrase points to one document, or to documents that can be told. */
function points(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (kind === 'none') return false
  if (phrase.dates.some((date) => date.day !== undefined) && !phrase.dateBeside) return true
  if (phrase.number !== undefined || isApposition(tokens, phrase)) return true
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
      return kind !== 'indefinite' && kind !== 'several' && phrase.noun.plural !== true
  }
}

/** `our reply of June 14, that is, our proposal`: another name for what was named last. */
function isApposition(tokens: Tokens, phrase: NounPhrase): boolean {
  const comma = isSign(tokens, phrase.from - 1, ',') ? phrase.from - 1 : phrase.from
  return phraseAt(tokens, comma - 2, tokens.lexicon.grammar.apposition) === 2
}

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
    const deed = deedBefore(tokens, phrase, 9)?.deed
    return deed === 'send' || deed === 'write' || deed === 'receive' || deed === 'publish'
  }
  return phrase.named && phrase.modifiers.length > 0
}

/** Reports, statements, articles: common words, which point only with a date, a name or something before them. */
function paperPoints(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (isOwnScholarship(phrase, around)) return false
  if (phrase.dates.length > 0) return kind !== undefined || phrase.named
  if (phrase.noun.plural) return pluralPapers(tokens, phrase, around)
  if (kind === undefined) return phrase.named && tokens.lexemes[phrase.head - 1]?.and === true
  if (kind === 'indefinite') return isMade(tokens, phrase)
  return phrase.named || (!phrase.clues.includes('other') && spokenOf(phrase, around))
}

/** `These two documents`, `the documents of the Plenum`, `has printed seven articles`. */
function pluralPapers(tokens: Tokens, phrase: NounPhrase, around: Surroundings): boolean {
  const kind = phrase.determiner?.kind
  if (kind === 'demonstrative') return around.spoken.size > 0 && phrase.count !== undefined
  if (kind === 'definite') return phrase.noun.family === 'document' && phrase.senders.length > 0
  return phrase.count !== undefined && kind === undefined && isMade(tokens, phrase)
}

/** A verb just before says that it was made or sent: `made a report`, `adopted a resolution`. */
function isMade(tokens: Tokens, phrase: NounPhrase): boolean {
  const verb = deedBefore(tokens, phrase, 4)
  if (verb === undefined || isFuture(tokens, 0, verb.at)) return false
  if (phrase.noun.family === 'decision' || phrase.noun.family === 'statement')
    return verb.deed === 'publish'
  return ['write', 'publish', 'enclose', 'send'].includes(verb.deed)
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

function workPoints(phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (
    phrase.noun.plural ||
    (kind !== 'definite' && kind !== 'possessive' && kind !== 'demonstrative')
  )
    return false
  if (phrase.noun.family === 'treaty') return phrase.modifiers.length > 0
  return phrase.named && phrase.noun.family !== 'book'
}

/** `On July 20 we proposed to write into the communique`: a date beside the verb, where the phrase has none. */
function withDateBeside(tokens: Tokens, phrase: NounPhrase, around: Surroundings): NounPhrase {
  if (phrase.dates.length > 0 || phrase.noun.plural || !mayHaveDateBeside(phrase)) return phrase
  const sentence = sentenceAround(tokens, phrase.from)
  for (let at = phrase.from - 1; at >= sentence.from; at -= 1) {
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1, around.now) : undefined
    if (date === undefined || date.month === undefined || date.to > phrase.from) continue
    return { ...phrase, dates: [date], dateBeside: true }
  }
  return phrase
}

function mayHaveDateBeside(phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (phrase.noun.class === 'letter') return kind === 'indefinite'
  if (phrase.noun.class !== 'paper' || phrase.named) return false
  return (
    kind === 'indefinite' ||
    (kind === 'possessive' && phrase.modifiers.length > 0) ||
    phrase.noun.family === 'statement'
  )
}

/** `you sent a letter to …`: who sends it and to whom, where the phrase itself does not say. */
function withSubject(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  const possessive = phrase.determiner?.kind === 'possessive'
  if (possessive || phrase.senders.length > 0) return phrase
  const clause = relativeSubject(tokens, phrase)
  if (clause !== undefined) return { ...phrase, senders: [clause] }
  if (phrase.determiner?.kind !== 'indefinite') return phrase
  const verb = deedBefore(tokens, phrase, 9)
  if (verb === undefined || verb.deed === 'say' || verb.deed === 'answer') return phrase
  const sentence = sentenceAround(tokens, verb.at)
  const subject = subjectBefore(tokens, verb.at, sentence.from)
  const receivers =
    phrase.receivers.length > 0 ? phrase.receivers : receiversBetween(tokens, verb.at, phrase.from)
  if (verb.deed === 'receive')
    return { ...phrase, receivers: subject === undefined ? receivers : [subject] }
  return { ...phrase, receivers, senders: subject === undefined ? [] : [subject] }
}

/** `the letter which you sent`: the pronoun right after the relative. */
function relativeSubject(tokens: Tokens, phrase: NounPhrase): NameWords | undefined {
  const at = tokens.lexemes[phrase.to]?.relative ? phrase.to + 1 : phrase.to
  const person = tokens.lexemes[at]?.person
  if (person === undefined || person === 3) return undefined
  const verb = [at + 1, at + 2, at + 3].map((index) => tokens.lexemes[index]?.deed)
  return verb.some((deed) => deed === 'send' || deed === 'write')
    ? { from: at, to: at + 1, person }
    : undefined
}

function subjectBefore(tokens: Tokens, verb: number, from: number): NameWords | undefined {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at -= 1) {
    const person = tokens.lexemes[at]?.person
    if (person !== undefined) return { from: at, to: at + 1, person }
  }
  return lastNameBefore(tokens, verb, from)
}

function receiversBetween(tokens: Tokens, from: number, to: number): NameWords[] {
  for (let at = from; at < to; at += 1) {
    const name = tokens.lexemes[at]?.to ? readName(tokens, at + 1) : undefined
    if (name !== undefined && name.to <= to) return [name]
  }
  return []
}

function single(
  tokens: Tokens,
  phrase: NounPhrase,
  date: DateWords | undefined,
  around: Surroundings,
): Found {
  const to = date === undefined || phrase.dateBeside ? phrase.to : Math.max(phrase.to, date.to)
  const form = formOfPhrase(phrase, date)
  return { from: phrase.from, to, body: bodyOf(tokens, phrase, date, { form, around, to }) }
}

/** Each date of a list is a mention: the first with the noun, the others alone. */
function coordinated(
  tokens: Tokens,
  phrase: NounPhrase,
  date: DateWords,
  at: { index: number; around: Surroundings },
): Found {
  const from = at.index === 0 ? phrase.from : date.from
  const to = at.index === 0 ? Math.max(date.to, phrase.head + 1) : date.to
  const body = bodyOf(tokens, phrase, date, { form: 'elliptic', around: at.around, to })
  return { from, to, body }
}

function formOfPhrase(phrase: NounPhrase, date: DateWords | undefined): Mention['form'] {
  if (phrase.number !== undefined) return 'numbered'
  if (phrase.noun.plural && (phrase.exchange || phrase.since || date === undefined)) return 'set'
  if (phrase.named && !(date?.day !== undefined && phrase.noun.class === 'letter')) return 'title'
  if (date === undefined || phrase.dateBeside) return 'undated'
  return date.year === undefined ? 'yearless' : 'dated'
}

function bodyOf(
  tokens: Tokens,
  phrase: NounPhrase,
  date: DateWords | undefined,
  more: { form: Mention['form']; around: Surroundings; to: number },
): Mention {
  const edtf = date === undefined ? undefined : dateOf(date, phrase)
  const from = partiesOf(tokens, phrase, 'from', more.around)
  const to = partiesOf(tokens, phrase, 'to', more.around)
  return {
    form: more.form,
    kinds: kindsOf(phrase),
    ...(edtf === undefined ? {} : { date: edtf }),
    from: from.names,
    to: to.names,
    ...(phrase.named ? { title: titleOf(tokens, phrase) } : {}),
    ...(phrase.number === undefined ? {} : { number: phrase.number }),
    relation: relationOf(tokens, phrase.from, more.to),
    clues: [...cluesOf(tokens, phrase), ...from.clues, ...to.clues],
  }
}

function dateOf(date: DateWords, phrase: NounPhrase): EdtfDate | undefined {
  const words = edtfOf(date)
  return words !== undefined && phrase.since ? (`${words}/..` as EdtfDate) : words
}

function kindsOf(phrase: NounPhrase): readonly DocumentKind[] {
  return phrase.noun.kinds
}

/** The noun with what makes it a name: `Open Letter`, `Moscow Declaration`. */
function titleOf(tokens: Tokens, phrase: NounPhrase): string {
  const words = phrase.modifiers.toReversed().concat([])
  const head = tokens.text.slice(tokens.starts[phrase.head], tokens.ends[phrase.head])
  const clues = phrase.clues.includes('open') ? ['Open'] : []
  return [...clues, ...words.map((word) => word[0]!.toUpperCase() + word.slice(1)), head].join(' ')
}

/** Names of the parties, and the persons that pronouns stand for. */
function partiesOf(
  tokens: Tokens,
  phrase: NounPhrase,
  side: 'from' | 'to',
  around: Surroundings,
): { names: string[]; clues: string[] } {
  const given = side === 'from' ? phrase.senders : phrase.receivers
  const names: string[] = []
  const clues: string[] = []
  const add = (name: string | undefined, person: 1 | 2 | 3 | undefined): void => {
    if (person === 1 || person === 2)
      clues.push(
        side === 'from' ? (person === 1 ? 'ours' : 'yours') : person === 1 ? 'to us' : 'to you',
      )
    if (name !== undefined && person !== 1 && person !== 2) names.push(name)
    if (person === 1) names.push(...around.document.from.map((one) => one.value))
    if (person === 2) names.push(...around.document.to.map((one) => one.value))
  }
  const owner = phrase.determiner?.kind === 'possessive' ? phrase.determiner.person : undefined
  if (side === 'from' && owner !== undefined) {
    if (owner !== 3) add(undefined, owner)
    else if (phrase.senders.length === 0) {
      clues.push('theirs')
      const whose = thirdPerson(tokens, phrase)
      add(whose?.name, whose?.person)
      return { names, clues }
    }
  }
  for (const one of given) add(one.name, one.person)
  return { names, clues }
}

function cluesOf(tokens: Tokens, phrase: NounPhrase): string[] {
  const kind = phrase.determiner?.kind
  return [
    `noun ${phrase.noun.family}`,
    ...(kind === undefined || kind === 'possessive' ? [] : [kind]),
    ...(phrase.noun.plural ? ['plural'] : []),
    ...(isApposition(tokens, phrase) ? ['apposition'] : []),
    ...(phrase.count === undefined ? [] : [`count ${phrase.count}`]),
    ...(phrase.exchange ? ['exchange'] : []),
    ...(phrase.since ? ['since'] : []),
    ...(phrase.dateBeside ? ['date beside'] : []),
    ...phrase.clues,
    ...phrase.modifiers.map((word) => `word ${word}`),
  ]
}
