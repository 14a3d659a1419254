/**
 * From a noun phrase to the mentions it makes: whether it points to a document
 * at all, in what form, and a mention for each date of a list.
 */
import {
  type DocumentKind,
  type EdtfDate,
  isLikeName,
  type Mention,
} from '../../../record/index.ts'
import { withDateBeside, withSubject } from './beside.ts'
import { type DateWords, edtfOf } from './dates.ts'
import { liesWith } from './enclosure.ts'
import { exhibitBehind } from './exhibit.ts'
import { isHeading } from './head-of-form.ts'
import type { NameWords } from './names.ts'
import { type NounPhrase, thirdPerson } from './noun-phrase.ts'
import { isSomebodys, pointing, type Strength } from './points.ts'
import { isApposition } from './points-by-noun.ts'
import { answeringNoun, isReplyWanted, isUnanswered, relationOf } from './relation.ts'
import type { Surroundings } from './surroundings.ts'
import { phraseAt, sentenceAround, type Tokens } from './tokens.ts'
import { ofToldLetter } from './told-letter.ts'
import { withholdingClues } from './withholding.ts'

/** A mention and its tokens. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly body: Mention
}

/** The mentions of a phrase; none when it is no mention. */
export function mentionsOf(tokens: Tokens, phrase: NounPhrase, around: Surroundings): Found[] {
  if (isHeading(tokens, phrase)) return []
  const told = ofToldLetter(tokens, ofNoOccasion(tokens, phrase), around.now)
  const whole = withDateBeside(tokens, told, around)
  const strength = pointing(tokens, whole, around)
  if (strength === 'nothing') return []
  const complete = withSubject(tokens, { ...whole, ...typed(whole, strength) }, around.now)
  if (strength !== 'weak') {
    around.spoken.add(complete.noun.family)
    if (!complete.named) around.unnamed.add(complete.noun.family)
  }
  const dates = complete.dates.filter(
    (date) => date.month !== undefined || complete.dates.length === 1,
  )
  if (complete.others !== undefined) {
    const one = { ...complete, noun: { ...complete.noun, plural: false } }
    return [
      single(tokens, one, dates[0], around),
      ...complete.others.map(({ from, to, number }) => ({
        from,
        to,
        body: bodyOf(tokens, { ...one, from, number }, dates[0], {
          form: 'numbered',
          around,
          to,
        }),
      })),
    ]
  }
  const several = dates.filter((date) => date.day !== undefined)
  if (several.length < 2 || complete.since) return [single(tokens, complete, dates[0], around)]
  return several.map((date, index) => coordinated(tokens, complete, date, { index, around }))
}

/**
 * `The minutes of the meeting of 4 April`: no meeting wrote them; nor did the case write `a review
 * of the case`.
 */
function ofNoOccasion(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  const { occasions = [], topics } = tokens.lexicon.grammar
  const last = ({ name = '' }: NameWords): string => name.toLowerCase().split(' ').at(-1) ?? ''
  const isTopic = (one: NameWords): boolean =>
    one.role === true &&
    topics?.test(last(one)) === true &&
    !Array.from({ length: one.to - one.from }, (_, at) => tokens.lexemes[one.from + at]).some(
      (lexeme) => lexeme?.body === true || lexeme?.principal === true,
    )
  const wrote = (one: NameWords): boolean =>
    !isTopic(one) && !(phrase.noun.family === 'minutes' && occasions.includes(last(one)))
  return phrase.senders.every(wrote) ? phrase : { ...phrase, senders: phrase.senders.filter(wrote) }
}

/** What is named by its noun alone must be looked for among the papers of that name. */
function typed(phrase: NounPhrase, strength: Strength): Partial<NounPhrase> {
  if (strength === 'weak') return { byType: true, weak: true }
  if (strength === 'asked') return { byType: true }
  const { noun, receivers, dates } = phrase
  const isWithNamed = noun.kinds[0] === 'contract' && receivers.length > 0 && dates.length === 0
  return noun.class === 'court' || isWithNamed || isSomebodys(phrase) ? { byType: true } : {}
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
  const edtf = date === undefined ? undefined : dateOf(date, phrase, more.around)
  const from = partiesOf(tokens, phrase, 'from', more.around)
  const to = partiesOf(tokens, phrase, 'to', more.around)
  const relation = relationOf(tokens, phrase.from, more.to)
  const isPromised = phrase.noun.family === 'reply' && relation === 'announces'
  return {
    form: more.form,
    kinds: kindsOf(phrase),
    ...(edtf === undefined ? {} : { date: edtf }),
    from: from.names,
    to: isPromised && to.names.length === 0 ? promisedTo(from.names, more.around) : to.names,
    ...(phrase.named ? { title: titleOf(tokens, phrase) } : {}),
    ...(phrase.number === undefined ? {} : { number: phrase.number }),
    relation,
    clues: [
      ...cluesOf(tokens, phrase),
      ...yearClues(date, more.around),
      ...placeClues(tokens, phrase),
      ...exhibitClues(tokens, more.to),
      ...from.clues,
      ...to.clues,
    ],
  }
}

/** `We shall give our answer`: to whom the letter goes that promises it. */
function promisedTo(writers: readonly string[], { document }: Surroundings): string[] {
  const isOwn = writers.some((name) => document.from.some(({ value }) => isLikeName(value, name)))
  return isOwn ? document.to.map(({ value }) => value) : []
}

function dateOf(date: DateWords, phrase: NounPhrase, around: Surroundings): EdtfDate | undefined {
  // A month without a day is no more than a word; with the year of the story it is a time.
  const year = date.day === undefined ? yearOfStory(date, around) : undefined
  const words = edtfOf(year === undefined ? date : { ...date, year })
  return words !== undefined && phrase.since ? (`${words}/..` as EdtfDate) : words
}

/** The year that a story has come to, for a date that has none of its own. */
function yearOfStory(date: DateWords, around: Surroundings): number | undefined {
  return date.year ?? (around.narrates ? around.story?.year : undefined)
}

function kindsOf(phrase: NounPhrase): readonly DocumentKind[] {
  return phrase.noun.kinds
}

/** The noun with what makes it a name: `Open Letter`, `Moscow Declaration`. */
function titleOf(tokens: Tokens, phrase: NounPhrase): string {
  if (phrase.title !== undefined) return phrase.title
  const words = phrase.modifiers.toReversed().concat([])
  const head = tokens.text.slice(tokens.starts[phrase.head], tokens.ends[phrase.head])
  const clues = phrase.clues.includes('open') ? ['Open'] : []
  return [...clues, ...words.map(capitals), head].join(' ')
}

/** As a title has it: `Open`, `Orme-Tarn`. */
function capitals(word: string): string {
  return word.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())
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
  const add = (name: string | undefined, of: 1 | 2 | 3 | undefined): void => {
    // `Your Mr Holt` is he, and not you.
    const person = name !== undefined && isTitled(tokens, name) ? undefined : of
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
  // `Your statement of the attitude of the Guild` is yours; what stands behind `of` is what it is about.
  const others = side === 'from' && (owner === 1 || owner === 2) ? [] : given
  // `My letter to them`: the last who were named before.
  for (const one of others)
    add(one.name ?? (one.person === 3 ? thirdPerson(tokens, phrase)?.name : undefined), one.person)
  // `You quote our own letter to us`: it is the verb that is done to us.
  const own = owner === 1 || owner === 2 ? owner : undefined
  const beside = side === 'to' && own !== undefined ? (own === 1 ? 'to us' : 'to you') : undefined
  return { names, clues: clues.filter((clue) => clue !== beside) }
}

function isTitled({ lexicon }: Tokens, name: string): boolean {
  const first = /^\p{L}+(?=\.?\s)/u.exec(name)?.[0].toLowerCase() ?? ''
  return lexicon.grammar.personTitles?.includes(first) === true
}

function yearClues(date: DateWords | undefined, around: Surroundings): string[] {
  if (date?.day === undefined || date.year !== undefined) return []
  const year = yearOfStory(date, around)
  return year === undefined ? [] : [`year ${year}`]
}

function exhibitClues(tokens: Tokens, to: number): string[] {
  const label = exhibitBehind(tokens, to)
  return label === undefined ? [] : [`exhibit ${label}`]
}

/** What stands around the phrase: a writer who speaks of what he does in it, a reply before it. */
function placeClues(tokens: Tokens, phrase: NounPhrase): string[] {
  const clues: string[] = [`sentence ${sentenceAround(tokens, phrase.from).from}`]
  if (answeringNoun(tokens, phrase.from) !== undefined) clues.push('answered above')
  if (isUnanswered(tokens, phrase.from)) clues.push('unanswered')
  if (isReplyWanted(tokens, phrase)) clues.push('reply wanted')
  if (isOwn(tokens, phrase)) clues.push('present')
  if (phraseAt(tokens, phrase.to, tokens.lexicon.grammar.underReply ?? []) > 0)
    clues.push('under reply')
  clues.push(...withholdingClues(tokens, phrase))
  if (liesWith(tokens, phrase)) clues.push('enclosed')
  const next = tokens.lexemes[phrase.to]
  if (next?.present) clues.push('is now')
  for (let at = phrase.to; at < phrase.to + 3 && at < tokens.count; at += 1) {
    if (tokens.lexemes[at]?.person === 1) clues.push('writer near')
  }
  return [...new Set(clues)]
}

/** `Within 14 days of the date of this letter`, `annexed to this notice`. */
function isOwn(tokens: Tokens, { from, determiner }: NounPhrase): boolean {
  if (determiner?.kind !== 'demonstrative' || determiner.far) return false
  const { ownBefore = [] } = tokens.lexicon.grammar
  return ownBefore.some((words) => phraseAt(tokens, from - words.length, [words]) > 0)
}

function cluesOf(tokens: Tokens, phrase: NounPhrase): string[] {
  const kind = phrase.determiner?.kind
  return [
    `noun ${phrase.noun.family}`,
    ...(kind === undefined || kind === 'possessive' ? [] : [kind]),
    ...(phrase.determiner?.far ? ['that'] : []),
    ...(phrase.byType ? ['by type'] : []),
    ...(phrase.weak ? ['weak'] : []),
    ...(phrase.weak && phrase.modifiers.length > 0 ? ['worded'] : []),
    ...(isSomebodys(phrase) ? ['of its maker'] : []),
    ...(phrase.noun.plural ? ['plural'] : []),
    ...(isApposition(tokens, phrase) ? ['apposition'] : []),
    ...(phrase.count === undefined ? [] : [`count ${phrase.count}`]),
    ...(phrase.exchange ? ['exchange'] : []),
    ...(phrase.since ? ['since'] : []),
    ...(phrase.dateBeside ? ['date beside'] : []),
    ...phrase.clues,
    ...[...phrase.modifiers, ...phrase.after].map((word) => `word ${word}`),
  ]
}
