/** Two people's judgements side by side: where they agree, where they differ, what nobody has settled. */
import { effective, type Judgement, type StandingRecord } from '../../record/index.ts'
import { thingKey } from '../review/decide.ts'

/** Something that was judged, with the last word of each person on it. */
export interface Judged {
  readonly key: string
  /** The last word of each, in the order in which they first spoke. */
  readonly words: readonly Judgement[]
  readonly standing: 'alone' | 'alike' | 'apart' | 'settled'
}

export interface Agreement {
  readonly people: readonly string[]
  readonly judged: readonly Judged[]
  /** Things that two or more have judged. */
  readonly both: number
  readonly alike: number
  /** Cohen's kappa over accept and reject of the two who judged most; undefined where too little is shared. */
  readonly kappa: number | undefined
}

/** Everything that was judged, and how far people agree. */
export function agreementOf(record: StandingRecord): Agreement {
  const all = effective(record.judgements?.() ?? []).filter((one) => one.about !== 'note')
  const things = new Map<string, Judgement[]>()
  for (const one of all) {
    const key = thingKey(one)
    const known = things.get(key)
    if (known === undefined) things.set(key, [one])
    else known.push(one)
  }
  const judged = [...things].map(([key, judgements]) => judgedOf(key, judgements))
  const both = judged.filter((one) => one.words.length > 1)
  return {
    people: [...new Set(all.map((one) => one.who))],
    judged,
    both: both.length,
    alike: both.filter((one) => one.standing === 'alike').length,
    kappa: kappaOf(both),
  }
}

function judgedOf(key: string, judgements: readonly Judgement[]): Judged {
  const last = new Map<string, Judgement>()
  for (const one of judgements) last.set(one.who, one)
  const words = [...last.values()]
  const settled = new Set(judgements.flatMap((one) => one.settles ?? []))
  const open = words.filter((one) => !settled.has(one.id))
  const differ = new Set(words.map(outcomeOf)).size > 1
  if (words.length === 1) return { key, words, standing: 'alone' }
  if (!differ) return { key, words, standing: 'alike' }
  return { key, words, standing: new Set(open.map(outcomeOf)).size > 1 ? 'apart' : 'settled' }
}

/** What a judgement comes to: its body, or that the finding is wrong. */
export function outcomeOf({ decision, said }: Judgement): string {
  if (decision.kind === 'reject') return 'reject'
  const body = decision.kind === 'amend' || decision.kind === 'add' ? decision.body : said
  return JSON.stringify({ ...body, reasons: [] })
}

/** Below this number of shared things a kappa says nothing. */
const fewest = 10

/** Agreement beyond chance, (observed − expected) / (1 − expected), of the first two judges. */
function kappaOf(both: readonly Judged[]): number | undefined {
  if (both.length < fewest) return undefined
  const pairs = both.map(({ words }) => [isYes(words[0]!), isYes(words[1]!)] as const)
  const share = (count: number) => count / pairs.length
  const observed = share(pairs.filter(([one, other]) => one === other).length)
  const one = share(pairs.filter(([yes]) => yes).length)
  const other = share(pairs.filter(([, yes]) => yes).length)
  const expected = one * other + (1 - one) * (1 - other)
  return expected === 1 ? undefined : (observed - expected) / (1 - expected)
}

function isYes({ decision }: Judgement): boolean {
  return decision.kind === 'confirm' || decision.kind === 'add'
}
