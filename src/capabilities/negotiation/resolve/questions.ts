/**
 * Questions as findings: each with the acts that were gathered for it, and a title of its own.
 *
 * To find the phrases of all acts of a sheet takes longer than to gather them, and with a
 * letter more nearly all questions are as they were. So it is noted which titles were
 * looked at for each, up to the one that was free: the same acts have the same titles in
 * the same turn. If others have taken even that by now, all are looked for anew.
 */
import type { ActWords } from '../../../languages/index.ts'
import { type Finding, type StandingRecord, withIds } from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import { maker } from '../find/index.ts'
import { actWordsOf } from './answer-letters.ts'
import type { Gathered } from './gather.ts'
import { quotedTitle } from './quoted-title.ts'
import { printOf } from './sheets.ts'
import { headed, titlesInTurn } from './title.ts'
import type { TitledAct } from './title-things.ts'

/** By the print of a question, the titles that were looked at for it; it has the last of them. */
export type TriedTitles = ReadonlyMap<string, readonly string[]>

export interface Questions {
  readonly findings: readonly Finding<'question'>[]
  /** Titles that were looked at for them. */
  readonly titles: TriedTitles
}

/** Questions with their titles, of which no two are the same; `known` are those tried in the last build. */
export function questionsOf(
  gathered: readonly Gathered[],
  record: StandingRecord,
  known: TriedTitles = new Map(),
): Questions {
  const taken = new Set<string>()
  const titles = new Map<string, readonly string[]>()
  const findings = gathered.flatMap(({ stems, acts: own }) => {
    const [first] = own
    if (first === undefined) return []
    const evidence = own.map((act) => ({
      ...describe(record.words(act.document), act),
      document: act.document,
    }))
    const { language } = record.document(first.document) ?? {}
    const acts = own.map(({ body }, at) => ({ body, words: evidence[at]!.exact }))
    // Titles follow from these alone.
    const print = printOf([language ?? '', stems, acts])
    const grammar = actWordsOf(record, language)
    const tried =
      firstFree(known.get(print) ?? [], taken) ??
      (grammar === undefined ? undefined : firstFree(headedTitles(stems, acts, grammar), taken))
    if (tried !== undefined) titles.set(print, tried)
    // Where none is free, the beginning of an act in its words.
    const title = tried?.at(-1) ?? (grammar === undefined ? '' : quotedTitle(acts, grammar))
    taken.add(title)
    return withIds(first.document, [
      {
        kind: 'question',
        body: { title, acts: own.map((act) => act.id) },
        evidence: evidence as [(typeof evidence)[0], ...typeof evidence],
        maker,
        confidence: 0.5,
      },
    ])
  })
  return { findings, titles }
}

/** Titles as they stand at the head of a row, best first. */
function* headedTitles(
  stems: readonly string[],
  acts: readonly TitledAct[],
  grammar: ActWords,
): Iterable<string> {
  for (const title of titlesInTurn(stems, acts, grammar)) yield headed(title, grammar)
}

/** The titles up to the first that is free; none where all are taken. */
function firstFree(
  titles: Iterable<string>,
  taken: ReadonlySet<string>,
): readonly string[] | undefined {
  const tried: string[] = []
  for (const title of titles) {
    tried.push(title)
    if (!taken.has(title)) return tried
  }
  return undefined
}
