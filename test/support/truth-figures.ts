/** What `eval` says of several invented negotiations, counted together. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { measureCorpus } from '../../src/cli/eval/run.ts'
import { silentOutput } from '../../src/cli/output.ts'
import { layOutTruth } from './truth-tables.ts'
import { type Dispute, readDispute } from './truth-text.ts'

export const truthFolder: string = join(
  import.meta.dirname,
  '../../../test/fixtures/negotiation-truth',
)

/** Right ones of those in the gold, and of those found where that can be said. */
export interface Counted {
  readonly right: number
  readonly gold: number
  readonly found?: number
}

type Figures = Readonly<Record<string, unknown>>

const parts = ['documents', 'negotiation', 'references', 'replies', 'quotations']

/** The fixtures of a half in a language, by name. */
export function fixturesOf(
  names: readonly string[],
  half: Dispute['half'],
  language: string,
): string[] {
  return names.filter((name) => {
    const dispute = readDispute(join(truthFolder, name))
    return dispute.half === half && dispute.language === language
  })
}

/** Every figure over all the fixtures together. */
export async function figuresTogether(names: readonly string[]): Promise<Map<string, Counted>> {
  const sums = new Map<string, Counted>()
  for (const name of names)
    for (const [what, one] of await figuresOf(name)) sums.set(what, sum(sums.get(what), one))
  return sums
}

function sum(one: Counted | undefined, other: Counted): Counted {
  const found = other.found === undefined ? {} : { found: (one?.found ?? 0) + other.found }
  return { right: (one?.right ?? 0) + other.right, gold: (one?.gold ?? 0) + other.gold, ...found }
}

/** Of one fixture. */
async function figuresOf(name: string): Promise<[string, Counted][]> {
  const corpus = layOutTruth(join(truthFolder, name))
  try {
    const measured = await measureCorpus(corpus, { only: parts }, silentOutput)
    const all: Figures = Object.assign({}, ...measured.map(({ figures }) => figures))
    const told: readonly ([string, Counted] | undefined)[] = [
      ...['acts.span', 'acts.act'].map((path) => rated(all, path)),
      ...['dates', 'places', 'compositions'].map((value) =>
        named(`acts.values.${value}`, at(all, `acts.values.${value}`), 'right', 'gold'),
      ),
      ...answersOf(at(all, 'answers')),
      ['questions (B-cubed F1, over acts found)', questionsOf(at(all, 'acts.question'))],
      ...['deadlines', 'unanswered', 'references', 'references.detection'].map((path) =>
        rated(all, path),
      ),
      ...['missing', 'withheld', 'replies'].map((path) => rated(all, path)),
      ...quotationsOf(at(all, 'quotations')),
      ...['date', 'from', 'to'].map((field) =>
        named(`heads.${field}`, at(all, `documents.fields.${field}`), 'right', 'gold'),
      ),
    ]
    return told.flatMap((one) => (one === undefined ? [] : [one]))
  } finally {
    rmSync(corpus, { recursive: true })
  }
}

function at(figures: Figures, path: string): Figures {
  return path.split('.').reduce<Figures>((inner, key) => (inner[key] ?? {}) as Figures, figures)
}

function rated(all: Figures, path: string): [string, Counted] | undefined {
  const { recall, gold, found } = at(all, path)
  if (gold === undefined) return undefined
  return [
    path,
    { right: Math.round(Number(recall) * Number(gold)), gold: Number(gold), found: Number(found) },
  ]
}

function named(
  what: string,
  figures: Figures,
  right: string,
  gold: string,
): [string, Counted] | undefined {
  if (figures[gold] === undefined) return undefined
  return [what, { right: Number(figures[right]), gold: Number(figures[gold]) }]
}

/** Of the answers of the gold whose act was found. */
function answersOf(answers: Figures): [string, Counted][] {
  const rows = Number(answers.rows ?? 0)
  const byLetter = (answers.byLetter ?? {}) as Figures
  const count = (share: unknown): Counted => ({
    right: Math.round(Number(share ?? 0) * rows),
    gold: rows,
  })
  return [
    ['answers: act found', { right: rows, gold: Number(answers.inGold ?? 0) }],
    ['answers: link in the very words', count(answers.link)],
    ['answers: link and kind', count(answers.kind)],
    ['answers: link among those offered', count(answers.offered)],
    ['answers: answered or silent', count(byLetter.link)],
    ['answers: how, whichever words', count(byLetter.kind)],
    ...Object.entries((answers.lost ?? {}) as Readonly<Record<string, number>>)
      .filter(([step]) => step !== 'rows' && step !== 'right')
      .map(([step, lost]): [string, Counted] => [
        `answers lost: ${step}`,
        { right: lost, gold: Number(at(answers, 'lost').rows) },
      ]),
  ]
}

function questionsOf({ bcubed, acts }: Figures): Counted {
  const { f1 } = (bcubed ?? {}) as Figures
  return { right: Number(f1 ?? 0) * Number(acts ?? 0), gold: Number(acts ?? 0) }
}

/** From the table of what each verdict was called; a pair is a quotation that was found. */
function quotationsOf(quotations: Figures): [string, Counted][] {
  const { precision, recall } = at(quotations, 'found')
  if (precision === undefined) return []
  const table = Object.entries(at(quotations, 'verdict.confusion'))
  const cells = table.flatMap(([is, row]) =>
    Object.entries(row as Readonly<Record<string, number>>).map(([called, count]) => ({
      isFalse: falsified.has(is),
      isCalledFalse: falsified.has(called),
      count,
    })),
  )
  const count = (test: (cell: (typeof cells)[number]) => boolean): number =>
    cells.filter(test).reduce((all, cell) => all + cell.count, 0)
  const pairs = count(() => true)
  const of = (share: unknown): number => Math.round(pairs / Math.max(0.0001, Number(share)))
  const accuracy = Number(at(quotations, 'verdict').accuracy)
  return [
    ['quotations', { right: pairs, gold: of(recall), found: of(precision) }],
    ['quotations: verdict', { right: Math.round(accuracy * pairs), gold: pairs }],
    [
      'quotations: misquoted',
      {
        right: count((cell) => cell.isFalse && cell.isCalledFalse),
        gold: count((cell) => cell.isFalse),
        found: count((cell) => cell.isCalledFalse),
      },
    ],
  ]
}

const falsified = new Set(['altered', 'elided', 'spliced'])
