/** The words under which documents meet, and whom each meets there. */
import { printNumber } from '../text/index.ts'
import type { Database } from './database.ts'
import type { Joinable, JoinRule } from './join-rule.ts'
import type { JudgedPairs, Link } from './judged-pairs.ts'

/** A word under which more than this many others stand (a common sentence) tells nothing. */
const mostUnderAWord = 40

/** No document is compared with more than this many others, those first that share most words. */
const mostCompared = 16

interface MatchTools {
  readonly n: number
  readonly one: Joinable
  readonly rule: JoinRule
  readonly judged: JudgedPairs
  readonly load: (n: number) => Joinable
}

/** Says under which words the document can be met, and looks at those it meets there. */
export function firstMatch(
  database: Database,
  { n, one, rule, judged, load }: MatchTools,
): Link | undefined {
  const words = [...new Set(rule.keys(one).map(printNumber))]
  if (words.length === 0) return undefined
  const met = metUnder(database, words)
  for (const word of words) database.run(`INSERT OR IGNORE INTO meeting VALUES (?, ?)`, word, n)
  for (const to of met) {
    if (to === n || !isOwn(database, to)) continue
    const other = load(to)
    if (judged.areParted(one.id, other.id)) continue
    const how = rule.compare(one, other)
    if (how !== undefined) return { to, how }
  }
  return undefined
}

/** Documents that say the same words, those first that share most of them. */
function metUnder(database: Database, words: readonly number[]): number[] {
  const one = `SELECT word, n FROM (SELECT word, document AS n FROM meeting WHERE word = ? LIMIT ${mostUnderAWord + 1})`
  const rows = database.all(words.map(() => one).join(' UNION ALL '), ...words)
  const under = countBy(rows.map((row) => Number(row.word)))
  const telling = rows.filter((row) => (under.get(Number(row.word)) ?? 0) <= mostUnderAWord)
  const shared = countBy(telling.map((row) => Number(row.n)))
  return [...shared]
    .sort(([first, some], [other, more]) => more - some || first - other)
    .slice(0, mostCompared)
    .map(([n]) => n)
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function isOwn(database: Database, n: number): boolean {
  return database.get(`SELECT 1 FROM document WHERE n = ? AND joined IS NULL`, n) !== undefined
}
