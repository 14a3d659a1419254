/** Counting the story of withheld letters: document, event and date must agree. */
import type { Standing, StandingRecord } from '../../../record/index.ts'
import type { Gold, Miss } from '../../capability.ts'
import { figuresOf } from './counting.ts'
import type { MissingMatch } from './missing.ts'

export interface CountedStory {
  readonly figures: Readonly<Record<string, number>>
  readonly misses: readonly Miss[]
}

/** Figures of withheld copies; undefined without such gold. */
export function measureWithheld(
  record: StandingRecord,
  gold: Gold,
  match: MissingMatch,
): CountedStory | undefined {
  const rows = gold.table('withheld.csv')?.filter((row) => gold.inScope('withheld', row.doc ?? ''))
  if (rows === undefined || rows.length === 0) return undefined
  const wanted = rows.map((row) => ({ key: `${row.document} ${row.event} ${row.date}`, row }))
  const found = [...record.findings('withholding')]
    .filter((finding) => isInScope(gold, finding))
    .map((finding) => {
      const of =
        match.goldOf.get(finding.body.of) ?? gold.goldId(finding.body.of) ?? finding.body.of
      return { key: `${of} ${finding.body.event} ${finding.body.date ?? ''}`, finding }
    })
  const keys = new Set(wanted.map((one) => one.key))
  const foundKeys = new Set(found.map((one) => one.key))
  const wrong = found.filter((one) => !keys.has(one.key))
  const missed = wanted.filter((one) => !foundKeys.has(one.key))
  const right = new Set(found.filter((one) => keys.has(one.key)).map((one) => one.key)).size
  return {
    figures: figuresOf(right, wrong.length, missed.length),
    misses: [
      ...missed.map(({ row, key }) =>
        missOf('missed', row.doc ?? '', row.exact ?? '', { expected: key }),
      ),
      ...wrong.map(({ finding, key }) =>
        missOf('false alarm', finding.document, finding.evidence[0].exact, { found: key }),
      ),
    ],
  }
}

function isInScope(gold: Gold, finding: Standing<'withholding'>): boolean {
  const goldId = gold.goldId(finding.document)
  return goldId !== undefined && gold.inScope('withheld', goldId)
}

function missOf(
  kind: Miss['kind'],
  document: string,
  words: string,
  more: { readonly expected?: string; readonly found?: string },
): Miss {
  return { kind, document, words, before: '', after: '', ...more }
}
