/**
 * What each did in words at a meeting, as its minutes tell: "Karl refused", "AR to
 * send the drawings by 3 May". Minutes are nobody's letter: what is said there is
 * said by who was there, and a line under "Actions" is his undertaking.
 */
import type { MeetingWords } from '../../../languages/index.ts'
import type { ActKind } from '../../../record/index.ts'
import { once, overlapLength, type Span } from '../../../text/index.ts'
import type { Candidate } from './clauses.ts'
import { isPresentLine, type Roster, rosterOf, title } from './roster.ts'

/** Whose words a stretch tells; the act where the minutes name it by its verb. */
export interface Spoken {
  readonly name: string
  readonly act?: ActKind
  /** A line of what is to be done: a day in it is its day, whatever else it names. */
  readonly isTask?: true
}

export interface Meeting {
  /** The stretches of the minutes: lines of what is to be done, halves of sentences, the rest as it was. */
  readonly candidates: readonly Candidate[]
  spoken(candidate: Candidate): Spoken | undefined
}

/** So surely a verb of the minutes is the act that it names. */
export const tellsAct = 0.8

/** The meeting that a text tells of; nothing where it lists nobody as present. */
export function meetingOf(
  words: string,
  all: readonly Candidate[],
  { grammar, lines }: { readonly grammar: MeetingWords; readonly lines: readonly Span[] },
): Meeting | undefined {
  const read = lines.map(({ start, end }) => words.slice(start, end))
  const roster = rosterOf(read, grammar)
  if (roster.size === 0) return undefined
  const forms = formsOf(roster, grammar)
  // When and where it was held is said above who was there, and moves nothing.
  const opened = lines[read.findIndex((line) => isPresentLine(line, grammar))]?.end ?? 0
  const tasks = tasksIn(words, lines, forms)
  const others = all
    .flatMap((one) => halves(words, one, forms))
    .filter((one) => tasks.every((task) => overlapLength(task, one) === 0))
  const candidates = [...others, ...tasks]
    .filter(({ start, end }) => start >= opened && !isHeading(words.slice(start, end), forms))
    .sort((one, other) => one.start - other.start)
  const isTask = new Set<Candidate>(tasks)
  const spoken = new Map<Candidate, Spoken>()
  let last: string | undefined
  for (const one of candidates) {
    const clause = words.slice(one.start, one.end)
    const said = isTask.has(one)
      ? taskOf(clause, forms, roster)
      : spokenIn(clause, { forms, roster, last })
    if (said !== undefined) spoken.set(one, said)
    last = said?.name ?? last
  }
  return { candidates, spoken: (one) => spoken.get(one) }
}

interface Forms {
  readonly opening: RegExp
  readonly begins: RegExp
  readonly task: RegExp
  readonly actions: RegExp
  readonly verbs: readonly (readonly [ActKind, RegExp])[]
}

/** What may stand before a name: the number of a point, its heading, a mark. */
const before = '^(?:[•·*–-]\\s*)?(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?(?:[^.:]{2,40}[.:]\\s+)?'

function formsOf(roster: Roster, grammar: MeetingWords): Forms {
  const names = [...roster.keys()].sort((one, other) => other.length - one.length).map(escaped)
  const titled = `(?:${title} )?`
  const name = `${titled}(?<name>${names.join('|')})(?![\\p{L}’'])`
  const second = `(?: (?:and|und|&) ${titled}(?:${names.join('|')})(?![\\p{L}’']))?`
  const { pronoun } = grammar
  return {
    opening: new RegExp(`${before}(?:${name}${second}|(?<pronoun>${pronoun})\\b)`, 'u'),
    begins: new RegExp(
      `^(?:${titled}(?:${names.join('|')})|${pronoun}|${pronoun.toLowerCase()})(?![\\p{L}’'])`,
      'u',
    ),
    task: new RegExp(
      `^\\W{0,4}${name}${second}(?:\\s*[:–-]\\s*|\\s+(?:to|is to|will|soll|wird)\\s+)(?=\\p{L})`,
      'u',
    ),
    actions: headingIn(grammar),
    verbs: verbsIn(grammar),
  }
}

const headingIn = once(
  ({ actions }: MeetingWords): RegExp =>
    new RegExp(`^\\W{0,4}(?:\\d{1,2}[.)]?\\s*)?(?:${actions})\\W{0,3}$`, 'iu'),
)

const verbsIn = once(({ between, undertakes, onCondition, acts }: MeetingWords) =>
  (
    [['condition', onCondition], ['commit', undertakes], ...Object.entries(acts)] as (readonly [
      ActKind,
      string,
    ])[]
  ).map(([act, verbs]) => [act, new RegExp(`^${between}(?:${verbs})`, 'u')] as const),
)

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The lines of what is to be done, each with its owner before it. */
function tasksIn(words: string, lines: readonly Span[], forms: Forms): Candidate[] {
  const head = lines.findIndex(({ start, end }) => forms.actions.test(words.slice(start, end)))
  if (head === -1) return []
  return lines
    .slice(head + 1)
    .filter(({ start, end }) => forms.task.test(words.slice(start, end)))
    .map((line) => ({ ...line, sentence: line, numbered: true }))
}

/** "Karl refused; he offered a test": each half is somebody's. */
function halves(words: string, one: Candidate, forms: Forms): Candidate[] {
  const inner = words.slice(one.start, one.end)
  // "203 mm. KB agreed": what looks like a short form ends a sentence where a speaker follows.
  const cuts = [...inner.matchAll(/[;.] (?:but |and )?/gu)]
    .map(({ index, 0: sign }) => ({ at: index, next: index + sign.length }))
    .filter(({ next }) => forms.begins.test(inner.slice(next)))
  if (cuts.length === 0) return [one]
  const starts = [0, ...cuts.map(({ next }) => next)]
  return starts.map((start, at) => ({
    ...one,
    start: one.start + start,
    end: one.start + (cuts[at] === undefined ? inner.length : cuts[at].at + 1),
  }))
}

/** "Oak floor." before what was said of it. */
function isHeading(clause: string, { opening }: Forms): boolean {
  return clause.split(/\s+/u).length <= longestHeading && !opening.test(clause)
}

/** So many words a point's heading has at most; nothing is moved in fewer without a speaker. */
const longestHeading = 4

function taskOf(clause: string, { task }: Forms, roster: Roster): Spoken | undefined {
  const name = roster.get(task.exec(clause)?.groups?.name ?? '')
  return name === undefined ? undefined : { name, act: 'commit', isTask: true }
}

function spokenIn(
  clause: string,
  {
    forms,
    roster,
    last,
  }: { readonly forms: Forms; readonly roster: Roster; readonly last: string | undefined },
): Spoken | undefined {
  const found = forms.opening.exec(clause) ?? /^(?:he|she|er|sie)\b/u.exec(clause)
  if (found === null) return undefined
  const called = found.groups?.name
  const name = called === undefined ? last : roster.get(called)
  if (name === undefined) return undefined
  const rest = clause.slice(found[0].length)
  const act = forms.verbs.find(([, verbs]) => verbs.test(rest))?.[0]
  return act === undefined ? { name } : { name, act }
}
