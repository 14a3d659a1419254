/**
 * Promises with a day: undertakings on the board, and what anybody says that he or
 * another will do by a day, also where no act was found in it. A contract promises too.
 */
import { type ActWords, type Language, languages } from '../../../languages/index.ts'
import {
  type ActKind,
  type Document,
  daysOf,
  type Evidence,
  keptOf,
  parseDate,
  type StandingRecord,
} from '../../../record/index.ts'
import {
  describe,
  once,
  overlapLength,
  type Sieved,
  type Span,
  sentencesOf,
  sieved,
} from '../../../text/index.ts'
import type { Board } from '../answer.ts'
import { termsIn } from '../find/terms.ts'
import { type Sides, sidesOf } from '../sides.ts'
import { dayOf } from './day.ts'
import { lastDayDue } from './dues.ts'

export interface Promised {
  readonly document: Document
  /** Whose word it is: one side, or those who signed a contract. */
  readonly by: readonly string[]
  readonly words: Evidence
  /** The last day. */
  readonly last: number
}

const promising: ReadonlySet<ActKind> = new Set(['commit', 'accept', 'offer'])

/** Promises in the order in which they were made. */
export function promisesOf(record: StandingRecord, board: Board): Promised[] {
  const acts = actsPromising(board)
  const isAct = ({ words }: Promised): boolean =>
    acts.some((one) => one.words.document === words.document && overlapLength(one.words, words) > 0)
  return [...acts, ...saidIn(record).filter((one) => !isAct(one))].sort(
    (one, other) => dayOf(one.document) - dayOf(other.document),
  )
}

function actsPromising(board: Board): Promised[] {
  return board.rows
    .flatMap(({ acts }) => acts)
    .filter(({ finding: { body } }) => promising.has(body.act) && body.mode === 'direct')
    .flatMap((act): Promised[] => {
      const last = lastDayDue(act)
      const { document, finding, party } = act
      return last === undefined ? [] : [{ document, by: [party], words: finding.evidence[0], last }]
    })
}

/** What is said will be done by a day, in letters and contracts; in minutes the acts have it with its speaker. */
const saidIn = keptOf((record: StandingRecord): readonly Promised[] => {
  const sides = sidesOf(record)
  return [...record.documents()]
    .filter(({ kind, from }) => kind.value === 'contract' || from.length > 0)
    .flatMap((document) => saidInDocument(record, document, sides))
})

function saidInDocument(record: StandingRecord, document: Document, sides: Sides): Promised[] {
  const language = languageOf(record, document)
  const form = language?.acts === undefined ? undefined : formOf(language.acts)
  if (language === undefined || form === undefined) return []
  const words = record.words(document.id)
  const written = dayOf(document)
  return ownSentences(words, document).flatMap((span): Promised[] => {
    const said = words.slice(span.start, span.end)
    if (!form.test(said) || said.endsWith('?')) return []
    const last = daysNamed(document, said, language).find((day) => day >= written)
    if (last === undefined) return []
    const evidence = { ...describe(words, span), document: document.id }
    return [{ document, by: sides.from(document), words: evidence, last }]
  })
}

const formOf = once(({ unkept }: ActWords): Sieved | undefined =>
  unkept === undefined ? undefined : sieved(new RegExp(unkept.promise, 'u')),
)

/** The sentences of a paper that are its writer's own, not those that a mail quotes. */
export function ownSentences(words: string, { parts }: Document): Span[] {
  const quoted = parts.filter(({ part }) => part === 'quoted' || part === 'attribution')
  return sentencesOf(words).filter((span) => quoted.every((one) => overlapLength(one, span) === 0))
}

/** The language in which a paper shows what it does. */
export function languageOf(record: StandingRecord, document: Document): Language | undefined {
  const code = (document.language ?? record.settings.language ?? 'en').slice(0, 2)
  return languages.find((one) => one.code === code)
}

/** The last days of the dates that a stretch names, in the order of its words. */
export function daysNamed(document: Document, said: string, language: Language): number[] {
  return termsIn(document, said, language).flatMap(({ date }) => lastDay(date))
}

/** The same of a stretch that looks back: "by Monday" is the Monday gone, for which something was promised. */
export function daysRecalled(document: Document, said: string, language: Language): number[] {
  return termsIn(document, said, language).flatMap(({ date, gone = date }) => lastDay(gone))
}

function lastDay(date = ''): number[] {
  const parsed = parseDate(date.replace(/^\.\.\/|\/\.\.$/g, ''))
  const last = parsed === undefined ? Number.NaN : daysOf(parsed).last
  return Number.isFinite(last) ? [last] : []
}
