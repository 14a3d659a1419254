/** The tool's words for acts and answers: the same for every side. */
import { dateWords, partyNames, withoutCapitals } from '../../../markup/index.ts'
import {
  type Act,
  type ActKind,
  type ActValues,
  type Correspondent,
  keptOf,
  type Outcome,
  type PartyId,
  type ResponseKind,
  type StandingRecord,
  sidesAbove,
} from '../../../record/index.ts'
import type { Due } from '../answer/dues.ts'

export const actWords: Readonly<Record<ActKind, string>> = {
  propose: 'proposes',
  counter: 'proposes instead',
  accept: 'accepts',
  reject: 'refuses',
  request: 'asks',
  demand: 'demands',
  offer: 'offers',
  condition: 'sets a condition',
  commit: 'undertakes',
  reserve: 'reserves a right',
  threaten: 'threatens',
  postpone: 'puts off',
  concede: 'concedes',
  'ignore-noted': 'complains of no answer',
}

/** The same of what lies back. */
export const pastWords: Readonly<Record<ActKind, string>> = {
  propose: 'proposed',
  counter: 'proposed instead',
  accept: 'accepted',
  reject: 'refused',
  request: 'asked',
  demand: 'demanded',
  offer: 'offered',
  condition: 'set a condition',
  commit: 'undertook',
  reserve: 'reserved a right',
  threaten: 'threatened',
  postpone: 'put off',
  concede: 'conceded',
  'ignore-noted': 'complained of no answer',
}

/** What an act does, in the words of the tool; what was done together is told as it ended. */
export function moveWords({ act, together }: Act): string {
  return together === undefined ? actWords[act] : outcomeWords[together.outcome]
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  agreed: 'agreed together',
  'left-open': 'left it open',
}

export const answerWords: Readonly<Record<ResponseKind, string>> = {
  accepted: 'accepts',
  rejected: 'refuses',
  countered: 'proposes otherwise to',
  partly: 'accepts in part',
  deferred: 'puts off',
  'passed-over': 'passes over',
}

/** The values of an act as people say them. */
export function valuesShown({ dates, terms, places, amounts, composition }: ActValues): string {
  const who =
    composition?.count === undefined
      ? []
      : [`${composition.count} ${composition.noun ?? ''}`.trim()]
  return [...new Set([...dates.map(dayWords), ...terms, ...places, ...amounts, ...who])].join(', ')
}

/** The values of an act; a refusal of "more than eight per cent" names an amount that is not refused. */
export function actValuesShown({ act, values }: Act): string {
  return valuesShown(act === 'reject' ? { ...values, terms: [], amounts: [] } : values)
}

/** A day, a span or a length of time as people say it; what is none of these stays as it stands. */
export function dayWords(date: string): string {
  return /^(?:\.\.\/)?[\dX]/.test(date) ? dateWords(date) : lengthWords(date)
}

/** `P7M` as "7 months", `P1Y` as "1 year". */
function lengthWords(date: string): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(date) ?? []
  const names: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }
  return count === undefined
    ? date
    : `${count} ${names[unit ?? ''] ?? ''}${Number(count) === 1 ? '' : 's'}`
}

const howWords: Readonly<Record<Due['how'], string>> = {
  undertaken: 'undertook',
  asked: 'is asked',
  proposed: 'proposes for both',
}

/** Whose turn a term is, and by what: an undertaking, somebody's asking, an agreement of all who met. */
export function whoseDue(
  record: StandingRecord,
  { act, how }: Pick<Due, 'act' | 'how'>,
): { readonly who: string; readonly does: string } {
  const { body } = act.finding
  const own = act.met.length === 0 ? [act.party] : act.met
  const all = how === 'asked' ? sideNames(record, act.document.to) : own
  return {
    who: all.join(', ') || 'the other side',
    does: body.together === undefined ? howWords[how] : moveWords(body),
  }
}

/** Correspondents by the sides that have a column on the board, each once. */
export function sideNames(record: StandingRecord, all: readonly Correspondent[]): string[] {
  const sides = sideNamesOf(record)
  return [
    ...new Set(
      all.flatMap(({ value, party }) => {
        const side = party === undefined ? undefined : sides.get(party)
        return side ?? partyNames(record, [value])
      }),
    ),
  ]
}

const sideNamesOf = keptOf((record: StandingRecord): ReadonlyMap<PartyId, string> => {
  const parties = [...record.findings('party')].map(({ body }) => body)
  const sideOf = sidesAbove(parties)
  return new Map(parties.map((party) => [party.id, withoutCapitals(sideOf(party).name)]))
})
