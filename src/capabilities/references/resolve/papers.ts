/**
 * What the head of a paper says of itself beyond date and parties: by which
 * noun it calls itself, under which docket numbers it runs, who is named in it.
 * Papers of a court have often no other sender, and `das Urteil` no other clue.
 */
import { type Language, languages } from '../../../languages/index.ts'
import type { Document, StandingRecord } from '../../../record/index.ts'
import { lexiconOf } from '../find/lexicon.ts'
import { formOf, phraseAt, tokensOf } from '../find/tokens.ts'

export interface PaperHead {
  /** Families of nouns by which it calls itself, the heading's first. */
  readonly called: readonly string[]
  /** Families that its first lines speak of. */
  readonly about: readonly string[]
  readonly dockets: readonly string[]
  /** Parties named in it. */
  readonly names: readonly string[]
  /** What it speaks of: its words with a capital, each once. */
  readonly terms: readonly string[]
}

/** Of a paper whose head says nothing of itself. */
export const noPaperHead: PaperHead = { called: [], about: [], dockets: [], names: [], terms: [] }
/** How much of a paper is its head, in characters. */
const head = 700
/** A block of no more words than this is a heading. */
const headingWords = 9
const mostNames = 24
/** So many letters of a paper may hold its heading. */
const headingLetters = 240

/** Kinds that are not called by a name of their own. */
const nameless = ['letter', 'e-mail', 'cable']

/** The head of a paper; where the language knows no papers of a court, of papers with a name only. */
export function paperHead(document: Document, record: StandingRecord): PaperHead {
  const language = languageOf(document)
  if (language?.mentions === undefined) return noPaperHead
  if (!knowsCourts(language))
    return nameless.includes(document.kind.value)
      ? noPaperHead
      : namedHead(document, record, language)
  const all = record.words(document.id)
  const words = all.slice(0, head)
  const called = new Set<string>()
  const about = new Set<string>()
  for (const block of words.split('\n')) {
    const families = familiesOf(block, language)
    const heading = block.split(' ').length <= headingWords
    for (const family of families.phrases) called.add(family)
    for (const family of families.nouns) (heading ? called : about).add(family)
  }
  const names = new Set<string>()
  for (const { body } of record.findings('name', document.id)) {
    names.add(body.party)
    if (names.size >= mostNames) break
  }
  return {
    called: [...called],
    about: [...about],
    dockets: docketsIn(words),
    names: [...names],
    terms: termsOf(all.slice(0, looked)),
  }
}

/** So much of a paper is read for what it speaks of, in characters. */
const looked = 4000
const mostTerms = 80

/** Words of five letters and more with a capital: of what a paper speaks, in a language that writes its nouns so. */
export function termsOf(words: string): string[] {
  const terms = new Set<string>()
  for (const [term] of words.matchAll(/(?<![\p{L}])\p{Lu}\p{L}{4,}/gu)) {
    terms.add(term.toLowerCase())
    if (terms.size >= mostTerms) break
  }
  return [...terms]
}

/** By which nouns a paper calls itself in its title, or else in its first lines. */
function namedHead(document: Document, record: StandingRecord, language: Language): PaperHead {
  const lines =
    document.title?.value.split('\n') ??
    record
      .words(document.id)
      .slice(0, headingLetters)
      .split('\n')
      .filter((line) => line.split(' ').length <= headingWords)
  const called = lines.flatMap((line) => nounsOf(line, language))
  return { ...noPaperHead, called: [...new Set(called)].slice(0, 2) }
}

function nounsOf(line: string, language: Language): string[] {
  const tokens = tokensOf(line, lexiconOf(language.mentions!))
  return tokens.lexemes.flatMap((lexeme) =>
    lexeme?.noun === undefined || lexeme.noun.class === 'copy' ? [] : [lexeme.noun.family],
  )
}

/** `TELEGRAM No. 17`, `No. 203/03`: the number in the first lines of a letter or cable. */
export function numberInHead(words: string): string | undefined {
  return words
    .slice(0, headingLetters)
    .split('\n')
    .filter((line) => line.split(' ').length <= headingWords)
    .map(
      (line) =>
        /(?:^|\s)(?:N(?:[oO]|[rR]|º|°)|№)\.?\s?((?:\p{Lu}{1,4}\/)?\d[\d/-]*)/u.exec(line)?.[1],
    )
    .find((number) => number !== undefined)
}

function languageOf(document: Document): Language | undefined {
  const code = (document.language ?? document.witnesses[0].language)?.slice(0, 2)
  return languages.find((one) => one.code === code)
}

const courts = new WeakMap<Language, boolean>()

function knowsCourts(language: Language): boolean {
  const known = courts.get(language)
  if (known !== undefined) return known
  const knows = Object.values(language.mentions?.nouns ?? {}).some((noun) => noun.class === 'court')
  courts.set(language, knows)
  return knows
}

function familiesOf(
  block: string,
  language: Language,
): { nouns: Set<string>; phrases: Set<string> } {
  const grammar = language.mentions!
  const tokens = tokensOf(block, lexiconOf(grammar))
  const nouns = new Set<string>()
  const phrases = new Set<string>()
  for (let at = 0; at < tokens.count; at += 1) {
    const noun = tokens.lexemes[at]?.noun
    if (noun?.class === 'court') nouns.add(noun.family)
    for (const [family, words] of grammar.selfPhrases ?? []) {
      if (formOf(tokens, at) === words[0] && phraseAt(tokens, at, [words]) > 0) phrases.add(family)
    }
  }
  return { nouns, phrases }
}

/** `7 Cg 322/32`, `U I 224/26/46`: letters, a running number, a year, and the number of the paper in its file. */
const docket =
  /(?:\b\d{1,2}\s+)?\b[A-Z][A-Za-z]{0,2}\.?\s?(?:[IVX]{1,5}\s)?\d{1,5}\s?\/\s?\d{2}(?:\d{2})?(?:\s?[/–-]\s?\d{1,3}|\s\d{1,3}(?=\s|$))?/gu

/** Docket numbers in a stretch of words, without their spaces; the number of the paper behind `#`. */
export function docketsIn(words: string): string[] {
  return [...new Set([...words.matchAll(docket)].map(([match]) => normalised(match)))]
}

function normalised(written: string): string {
  const [, file = written, paper] =
    /^(.*?\/\s?\d{2}(?:\d{2})?)(?:\s?[/–-]\s?|\s)?(\d{1,3})?$/u.exec(written.trim()) ?? []
  const base = file
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace(/^\d{1,2}(?=[A-Z])/, (court) => court)
  return paper === undefined || paper === '' ? base : `${base}#${paper}`
}

/** The file of a docket number, without the number of the paper. */
export function fileOfDocket(number: string): string {
  return number.split('#')[0]!
}
