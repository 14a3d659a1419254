/**
 * Counting against `quotations.csv`: every span in quotation marks of
 * whole documents, where its words come from, and whether they are true to that.
 */
import type { StandingRecord } from '../../../record/index.ts'
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import type { Grounded } from '../resolve/certainty.ts'
import { calibration, reliability, type Weighed } from './grounds.ts'
import { heldAs, missOf, type Truth } from './held-as.ts'
import { agreement, confusion, halfOf, pairUp, ratesOf, rounded } from './pairs.ts'
import { measureReuseRows } from './reuse-rows.ts'

type Row = Readonly<Record<string, string>>

interface GoldQuotation extends Span {
  readonly document: string
  readonly row: Row
}

interface FoundQuotation extends Span {
  readonly document: string
  readonly goldId: string
  readonly verdict: string
  readonly confidence: number
  readonly grounded: Grounded
  readonly sources: readonly (Span & { readonly document: string })[]
  readonly words: string
}

/** Figures of quotations; undefined when the gold has no such table. */
export function measureTables(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('quotations.csv')
  if (rows === undefined) return undefined
  const ids = [...new Set([...rows.map((row) => row.doc ?? ''), ...scoped(gold)])]
  const wanted = rows.flatMap((row) => goldQuotation(row, gold))
  const found = ids.flatMap((id) => foundIn(record, gold, id))
  const pairs = pairUp(wanted, found)
  const missed = wanted.filter((one) => !pairs.some(([row]) => row === one))
  const nested = missed.filter(({ row }) => row.note?.includes('nested in the span before it'))
  const false1 = found.filter((one) => !pairs.some(([, other]) => other === one))
  const judged = pairs.map(([one, other]) => judge(one, other, { record, gold }))
  const misses = [
    ...missed
      .filter((one) => !nested.includes(one))
      .map((one) => missOf(record, 'missed', one, { expected: one.row.verdict ?? '' })),
    ...false1.map((one) => missOf(record, 'false alarm', one, { found: one.verdict })),
    ...judged
      .filter((one) => !one.verdictRight || !one.sourceRight)
      .map((one) => wrongOf(record, one)),
  ]
  const halves = Object.fromEntries(
    (['tuned', 'unseen'] as const).map((half) => [
      half,
      figuresOf(judged.filter(({ gold: { row } }) => halfOf(row.doc ?? '') === half)),
    ]),
  )
  const weighed = judged.map(
    ({ gold: { row }, found: { grounded, confidence }, verdictRight }): Weighed => ({
      grounded,
      confidence,
      right: verdictRight,
      half: halfOf(row.doc ?? ''),
    }),
  )
  const reuse = measureReuseRows({ record, gold })
  return {
    figures: {
      calibration: { verdicts: calibration(weighed) },
      quotations: {
        found: ratesOf(pairs.length, found.length, wanted.length - nested.length),
        ...figuresOf(judged),
        ...reliability(weighed),
        halves,
      },
      ...reuse.figures,
    },
    misses: [...misses, ...reuse.misses],
  }
}

function scoped(gold: Gold): string[] {
  const scope = gold.table('scope.csv') ?? []
  return scope.filter((row) => row.table === 'quotations').map((row) => row.doc ?? '')
}

function goldQuotation(row: Row, gold: Gold): GoldQuotation[] {
  const span = gold.span(row.doc ?? '', {
    exact: row.exact ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
  })
  return span === undefined ? [] : [{ ...span, row }]
}

function foundIn(record: StandingRecord, gold: Gold, goldId: string): FoundQuotation[] {
  const document = gold.document(goldId)
  if (document === undefined) return []
  const verdicts = new Map(
    [...record.findings('verdict', document)].map((one) => [one.body.quotation, one]),
  )
  return [...record.findings('quotation', document)].flatMap((quotation) => {
    const [{ start, end, exact, witness }] = quotation.evidence
    // The gold counts in the first text.
    if (witness !== undefined || quotation.body.form === 'reported') return []
    const place = gold.place(document, start)
    if (!gold.inScope('quotations', goldId, place?.start)) return []
    const verdict = verdicts.get(quotation.id)
    return [
      {
        document,
        goldId,
        start,
        end,
        words: exact,
        verdict: verdict?.body.wording ?? 'none',
        confidence: verdict?.confidence ?? 0,
        grounded: {
          wording: verdict?.body.wording ?? 'unplaced',
          changes: verdict?.body.changes ?? [],
          grounds: verdict?.body.grounds,
          words: wordsOf(exact).length,
        },
        sources: (verdict?.body.sources ?? []).map((part) => ({
          ...part.evidence,
          document: part.document,
        })),
      },
    ]
  })
}

interface Judged {
  readonly gold: GoldQuotation
  readonly found: FoundQuotation
  readonly verdictRight: boolean
  readonly sourceRight: boolean
  readonly passageRight: boolean | undefined
  readonly traceable: boolean
  readonly traced: boolean
  readonly tracedRight: boolean
}

/** The gold's own names for verdicts; what stands in a held document or not at all is one class there. */
const goldName: Readonly<Record<string, string>> = {
  'not-found': 'unverifiable',
  unplaced: 'unverifiable',
}

function judge(one: GoldQuotation, found: FoundQuotation, { record, gold }: Truth): Judged {
  const { row } = one
  const verdicts = [row.verdict ?? '', ...listed(row.note, 'also ok:')]
  const from = [row.quoted_from ?? '', ...listed(row.note, 'also from:')]
  const lost =
    from.some((name) => /^(?:none|missing)/.test(name)) ||
    verdicts.includes('unverifiable') ||
    verdicts.includes('scare')
  const held = from.flatMap((name) => heldAs(name, row.source_exact ?? '', { record, gold }))
  const traced = found.sources.length > 0
  const tracedRight = traced && found.sources.some((source) => held.includes(source.document))
  return {
    gold: one,
    found,
    verdictRight: verdicts.includes(goldName[found.verdict] ?? found.verdict),
    sourceRight: traced ? tracedRight : lost,
    passageRight: tracedRight ? passageRight(one, found, gold) : undefined,
    traceable: !/^(?:none|missing|)$/.test((row.quoted_from ?? '').split(':')[0] ?? ''),
    traced,
    tracedRight,
  }
}

function listed(note: string | undefined, form: string): string[] {
  const at = note?.indexOf(form) ?? -1
  if (note === undefined || at < 0) return []
  const rest = note.slice(at + form.length).split(';')[0] ?? ''
  return rest.split(',').map((word) => word.trim())
}

/** The passage overlaps the gold's by half of the longer; one or two words may stand anywhere. */
function passageRight({ row }: GoldQuotation, found: FoundQuotation, gold: Gold): boolean {
  const exact = row.source_exact ?? ''
  if (exact === '' || exact.split(' ').length <= 2) return true
  const place = gold.span(row.quoted_from ?? '', { exact, prefix: '', suffix: '' })
  if (place === undefined) return true
  const own = found.sources.filter((source) => source.document === place.document)
  const start = Math.min(...own.map((source) => source.start))
  const end = Math.max(...own.map((source) => source.end))
  return agreement(place, { start, end }) >= 0.5
}

const falsified = ['altered', 'elided', 'spliced']

function figuresOf(judged: readonly Judged[]): Record<string, unknown> {
  const table = confusion()
  for (const { gold, found } of judged)
    table.add(gold.row.verdict ?? '', goldName[found.verdict] ?? found.verdict)
  const share = (test: (one: Judged) => boolean, of: readonly Judged[] = judged): number =>
    of.length === 0 ? 1 : rounded(of.filter(test).length / of.length)
  const traceable = judged.filter((one) => one.traceable)
  const traced = judged.filter((one) => one.traced)
  const isFalse = (verdict: string): boolean => falsified.includes(verdict)
  const caught = judged.filter(
    (one) => isFalse(one.gold.row.verdict ?? '') && isFalse(one.found.verdict),
  )
  return {
    traced: {
      precision: share((one) => one.tracedRight, traced),
      recall: share((one) => one.tracedRight, traceable),
      gold: traceable.length,
      found: traced.length,
    },
    source: {
      accuracy: share((one) => one.sourceRight),
      passage: share(
        (one) => one.passageRight === true,
        judged.filter((one) => one.passageRight !== undefined),
      ),
    },
    verdict: { accuracy: share((one) => one.verdictRight), confusion: table.table },
    misquotations: ratesOf(
      caught.length,
      judged.filter((one) => isFalse(one.found.verdict)).length,
      judged.filter((one) => isFalse(one.gold.row.verdict ?? '')).length,
    ),
  }
}

function wrongOf(record: StandingRecord, { gold, found }: Judged): Miss {
  const places = found.sources.map((source) => source.document).join(', ')
  return {
    ...missOf(record, 'wrong', found, {}),
    expected: `${gold.row.verdict} from ${gold.row.quoted_from}`,
    found: `${found.verdict}${places === '' ? '' : ` from ${places}`}`,
  }
}
