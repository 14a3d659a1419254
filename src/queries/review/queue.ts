/** The queue: findings in the order in which they are to be decided. */
import {
  chanceryMaker,
  type Kind,
  keptOf,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'

/**
 * Kinds that people decide on one by one, with their word in the plural; names
 * in texts are too many for that. Those with `asked` come only when asked for:
 * every document has a head, and most are plain.
 */
export const reviewed: readonly {
  readonly kind: Kind
  readonly words: string
  readonly asked?: true
}[] = [
  { kind: 'reference', words: 'mentions' },
  { kind: 'verdict', words: 'quotations' },
  { kind: 'reply', words: 'answers' },
  { kind: 'missing', words: 'missing documents' },
  { kind: 'withholding', words: 'letters withheld' },
  { kind: 'silence', words: 'complaints of silence' },
  { kind: 'act', words: 'moves' },
  { kind: 'response', words: 'answers to moves' },
  { kind: 'claim', words: 'claims' },
  { kind: 'dispute', words: 'claims against claims' },
  { kind: 'label', words: 'labels', asked: true },
  { kind: 'event', words: 'events' },
  { kind: 'witness', words: 'texts of one document' },
  { kind: 'value', words: 'heads', asked: true },
  { kind: 'boundary', words: 'boundaries', asked: true },
]

export interface QueueAsked {
  readonly kind?: string | undefined
  readonly document?: string | undefined
  /** A question of the board: its moves, and the answers to them. */
  readonly question?: string | undefined
  readonly order?: string | undefined
  /** The finding after which to go on: those put off stand before it. */
  readonly after?: string | undefined
}

export interface Queue {
  /** The one to decide now. */
  readonly current: Standing | undefined
  readonly waiting: number
  readonly decided: number
  readonly kinds: readonly {
    readonly value: string
    readonly words: string
    readonly count: number
  }[]
  /** Questions of the board with what waits in each, the fullest first. */
  readonly questions: Queue['kinds']
}

/** What is to be decided under these conditions, surest first unless the worst is asked for. */
export function queueOf(record: StandingRecord, asked: QueueAsked): Queue {
  const questions = questionsOf(record)
  const members = asked.question ? (questions.get(asked.question)?.members ?? new Set()) : undefined
  const here = allReviewed(record).filter(
    (one) => !asked.document || one.document === asked.document,
  )
  const all = here.filter((one) => members === undefined || members.has(one.id))
  const fits = all.filter((one) =>
    asked.kind ? one.kind === asked.kind : !onlyAsked.has(one.kind),
  )
  const ordered = asked.order === 'worst' ? [...fits].reverse() : fits
  const waiting = ordered.filter((one) => one.standing === 'found')
  const after = ordered.findIndex((one) => one.id === asked.after)
  const next = ordered.slice(after + 1).find((one) => one.standing === 'found')
  const current = next === undefined ? waiting[0] : next
  return {
    current: current === undefined ? undefined : fullOf(record, current),
    waiting: waiting.length,
    decided: ordered.length - waiting.length,
    kinds: reviewed.flatMap(({ kind, words }) => {
      const count = all.filter((one) => one.kind === kind && one.standing === 'found').length
      return count === 0 ? [] : [{ value: kind, words, count }]
    }),
    questions: waitingByQuestion(here, questions, asked.question),
  }
}

interface Narrowed {
  readonly title: string
  /** Its acts and the answers to them, by id. */
  readonly members: ReadonlySet<string>
}

const questionsOf = keptOf((record: StandingRecord): ReadonlyMap<string, Narrowed> => {
  const answers = new Map<string, string[]>()
  for (const { id, body } of record.findings('response'))
    answers.set(body.act, [...(answers.get(body.act) ?? []), id])
  return new Map(
    [...record.findings('question')].map(({ id, body }) => {
      const members = body.acts.flatMap((act) => [act, ...(answers.get(act) ?? [])])
      return [id, { title: body.title, members: new Set<string>(members) }]
    }),
  )
})

/** More than this many are no choice; the others are reached from the board. */
const mostQuestions = 12

function waitingByQuestion(
  slips: readonly Slip[],
  questions: ReadonlyMap<string, Narrowed>,
  chosen: string | undefined,
): Queue['questions'] {
  const waiting = slips.filter((one) => one.standing === 'found')
  return [...questions]
    .map(([value, { title, members }]) => ({
      value,
      words: title,
      count: waiting.filter(({ id }) => members.has(id)).length,
    }))
    .filter(({ count, value }) => count > 0 || value === chosen)
    .sort((one, other) => other.count - one.count)
    .filter(({ value }, at) => at < mostQuestions || value === chosen)
}

const onlyAsked: ReadonlySet<Kind> = new Set(
  reviewed.filter((one) => one.asked).map((one) => one.kind),
)

/** A finding by its name, also one of a head, which is made whenever it is asked for. */
export function findingById(record: StandingRecord, id: string): Standing | undefined {
  const slip = allReviewed(record).find((one) => one.id === id)
  return slip === undefined ? record.finding(id as Standing['id']) : fullOf(record, slip)
}

function fullOf(record: StandingRecord, { id, kind, document }: Slip): Standing | undefined {
  for (const finding of record.findings(kind, document)) if (finding.id === id) return finding
  return undefined
}

/** What the queue needs of a finding: small, since there may be many. */
type Slip = Pick<Standing, 'id' | 'kind' | 'document' | 'confidence' | 'standing'>

const allReviewed = keptOf((record: StandingRecord): readonly Slip[] => {
  const slips: Slip[] = []
  // What a party signed is not for a reader to confirm; he may reject it where it stands.
  for (const { kind } of reviewed)
    for (const { id, document, confidence, standing, maker } of record.findings(kind))
      if (maker.name !== chanceryMaker.name || standing !== 'found')
        slips.push({ id, kind, document, confidence, standing })
  // A stable order for equals, so that a page asked for again shows the same one.
  return slips.sort(
    (one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1),
  )
})
