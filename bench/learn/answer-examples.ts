/** Annotated answers to learn from: the cues of every stretch that might answer, and which do. */

import { fits, matchRows, type PlacedRow, placedRows } from '../../src/capabilities/gold-rows.ts'
import type { Gold } from '../../src/capabilities/index.ts'
import { keyOfWords } from '../../src/capabilities/negotiation/find/packed.ts'
import { actsLeftOut, modelWithout } from '../../src/capabilities/negotiation/measure/left-out.ts'
import { cuesBetween } from '../../src/capabilities/negotiation/resolve/answer-cues.ts'
import { cuesOfKind } from '../../src/capabilities/negotiation/resolve/answer-kinds.ts'
import {
  type AnswerLetter,
  answerLetters,
} from '../../src/capabilities/negotiation/resolve/answer-letters.ts'
import { silenceOf } from '../../src/capabilities/negotiation/resolve/answer-model.ts'
import { exchangesIn, waysOf } from '../../src/capabilities/negotiation/resolve/letters.ts'
import { longestPassage } from '../../src/capabilities/negotiation/resolve/passages.ts'
import type { PlacedAct } from '../../src/capabilities/negotiation/resolve/placed-act.ts'
import { isOwn } from '../../src/capabilities/negotiation/resolve/response.ts'
import { bringUpToDate, requireDossier, withStore } from '../../src/cli/dossier.ts'
import { layOut } from '../../src/cli/eval/corpus.ts'
import { openGold } from '../../src/cli/eval/gold.ts'
import { silentOutput } from '../../src/cli/output.ts'
import { readTexts } from '../../src/cli/texts.ts'
import type { Act, ActKind, DocumentId, FindingId } from '../../src/record/index.ts'
import type { StoredRecord } from '../../src/store/index.ts'

/** From which letters an example is. */
interface Taught {
  /** Keys of the two letters. */
  readonly asked: string
  readonly answering: string
}

/**
 * The last cue of silence and of kinds in the examples of a negotiation in which
 * every answer was marked. No reader asks for it: so the other cues are learnt
 * from these letters too, but not how often letters are silent, or give in part,
 * which depends on who annotates.
 */
export const readClosely = 'read closely'

/** One act and one letter that answers it or passes over it. */
export interface AnswerExample extends Taught {
  readonly isWithin: boolean
  readonly rows: readonly Float64Array[]
  readonly silence: readonly number[]
  /** Numbers of the rows that answer or stand in one passage with what answers; the number after the last for silence. */
  readonly right: ReadonlySet<number>
  /** How much it teaches. */
  readonly weight: number
}

/**
 * What an act of a letter that is answered teaches where the truth has no row for
 * it: that nothing answers it. Softly, for truths list what a reader noticed.
 */
const unlisted = 0.3

/** One stretch that answers, and how. */
export interface KindExample extends Taught {
  readonly cues: readonly number[]
  readonly kind: string
  /** Several stretches of one answer share its weight. */
  readonly weight: number
}

interface Examples {
  readonly examples: readonly AnswerExample[]
  readonly kinds: readonly KindExample[]
}

/** The annotated answers of a corpus. */
export async function answerExamplesOf(
  folder: string,
  { truth, isClose }: { readonly truth?: string; readonly isClose: boolean },
): Promise<Examples> {
  const corpus = layOut(folder, truth === undefined ? {} : { gold: truth })
  try {
    const dossier = requireDossier(corpus.dossier)
    await bringUpToDate(dossier, silentOutput)
    return await withStore(dossier, async (record) => {
      const words = new Map<string, string>()
      for (const document of record.documents())
        for (const { file } of document.witnesses)
          words.set(file, (await readTexts(dossier, file)).words)
      const gold = openGold(corpus, { record, decoded: (file) => words.get(file) ?? '' })
      return collect(record, gold, isClose)
    })
  } finally {
    corpus.remove()
  }
}

function collect(record: StoredRecord, gold: Gold, isClose: boolean): Examples {
  const proposals = placedRows(gold, 'proposals', 'proposals.csv')
  const close = isClose ? 1 : 0
  const exchanges = exchangesIn(record)
  const { letters, actOf, matched } = readLetters(record, { gold, proposals })
  const examples = new Map<string, Answerable>()
  const kinds: KindExample[] = []
  for (const row of gold.table('responses.csv') ?? []) {
    const act = actOf(row.proposal ?? '')
    const document = gold.document(row.response_doc ?? '')
    if (act === undefined || document === undefined) continue
    const [asked, own] = [letters.of(act.document), letters.of(document)]
    if (asked === undefined || own === undefined) continue
    const key = `${act.id} ${document}`
    const known = examples.get(key) ?? { asked, own, act, weight: 1, right: new Set() }
    examples.set(key, known)
    const at = stretchesOfRow(row, { gold, own })
    for (const one of at) {
      known.right.add(one)
      const stretch = own.stretches[one]
      if (stretch === undefined) continue
      kinds.push({
        ...keysOf(asked, own),
        cues: [...cuesOfKind(stretch, { act, asked, answering: own }), close],
        kind: row.response ?? '',
        weight: 1 / at.length,
      })
    }
  }
  for (const own of letters.all)
    for (const { to } of waysOf(record, own.document, exchanges)) {
      const asked = letters.of(to)
      for (const act of matched.filter(({ document }) => document === to)) {
        const key = `${act.id} ${own.document}`
        if (asked === undefined || !isOwn(act.body.mode) || examples.has(key)) continue
        const right = new Set([own.stretches.length])
        examples.set(key, { asked, own, act, weight: unlisted, right })
      }
    }
  return {
    kinds,
    examples: [...examples.values()]
      .filter(({ right }) => right.size > 0)
      .map(({ asked, own, act, right, weight }) => {
        const rows = cuesBetween(asked, own)(act)
        const isWithin = asked.document === own.document
        const way = waysOf(record, own.document, exchanges).find(({ to }) => to === asked.document)
        const how = isWithin ? 'within' : (way?.how ?? 'replies')
        return {
          ...keysOf(asked, own),
          isWithin,
          rows,
          silence: [...silenceOf(rows, { act: act.body.act, how }), close],
          right: inOnePassage(right, own),
          weight,
        }
      }),
  }
}

/** An act and a letter in which it may be answered. */
interface Answerable {
  readonly asked: AnswerLetter
  readonly own: AnswerLetter
  readonly act: PlacedAct
  readonly right: Set<number>
  readonly weight: number
}

/** What may be shown together with the right words. */
function inOnePassage(right: ReadonlySet<number>, { stretches }: AnswerLetter): Set<number> {
  const all = new Set(right)
  for (const at of right) {
    const { start, end } = stretches[at] ?? { start: 0, end: Number.POSITIVE_INFINITY }
    stretches.forEach((one, other) => {
      if (Math.max(end, one.end) - Math.min(start, one.start) <= longestPassage) all.add(other)
    })
  }
  return all
}

function keysOf(asked: AnswerLetter, own: AnswerLetter): { asked: string; answering: string } {
  return { asked: keyOfWords(asked.words), answering: keyOfWords(own.words) }
}

interface Reading {
  readonly letters: {
    readonly of: (id: DocumentId) => AnswerLetter | undefined
    /** Those that hold acts. */
    readonly all: readonly AnswerLetter[]
  }
  /** The acts found that the gold has too. */
  readonly matched: readonly PlacedAct[]
  /** The act that was found where a proposal of the gold stands; the proposal itself where none was. */
  readonly actOf: (proposal: string) => PlacedAct | undefined
}

function readLetters(
  record: StoredRecord,
  { gold, proposals }: { readonly gold: Gold; readonly proposals: readonly PlacedRow[] },
): Reading {
  const found = actsLeftOut(record, gold)
  const placed = new Map(
    found.map((one, at) => {
      const { document, start, end, draft } = one
      const { body, confidence } = draft
      // Which paragraph it is counts for questions, not for answers.
      return [
        one,
        { id: `${at}` as FindingId, document, start, end, paragraph: 0, body, confidence },
      ]
    }),
  )
  const { pairs } = matchRows(proposals, found)
  const matched = new Map(pairs.map((pair) => [pair.gold.row.id, placed.get(pair.found)]))
  const stated = new Map(proposals.map((row) => [row.row.id, statedAct(row)]))
  const of = answerLetters(record, {
    actsOf: (id) => [...placed.values()].filter((act) => act.document === id),
    modelOf: modelWithout,
    weightsOf: () => ({ across: [], within: [], kinds: [] }),
  })
  const documents = new Set([...placed.values()].map(({ document }) => document))
  return {
    letters: { of, all: [...documents].flatMap((id) => of(id) ?? []) },
    matched: [...matched.values()].flatMap((act) => act ?? []),
    actOf: (proposal) => matched.get(proposal) ?? stated.get(proposal),
  }
}

function statedAct({ row, document, start, end }: PlacedRow): PlacedAct {
  const body: Act = {
    act: row.act as ActKind,
    party: row.party ?? '',
    mode: row.mode as Act['mode'],
    values: { dates: [], terms: [], places: [], amounts: [] },
    topic: [],
    context: [],
    alternatives: [],
    reasons: [],
  }
  return {
    id: (row.id ?? '') as FindingId,
    document,
    start,
    end,
    paragraph: 0,
    body,
    confidence: 1,
  }
}

function stretchesOfRow(
  row: Readonly<Record<string, string>>,
  { gold, own }: { readonly gold: Gold; readonly own: AnswerLetter },
): number[] {
  if ((row.exact ?? '') === '') return [own.stretches.length]
  const span = gold.span(row.response_doc ?? '', {
    exact: row.exact ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
  })
  if (span === undefined) return []
  return own.stretches.flatMap((one, at) =>
    fits({ ...one, document: own.document }, span) ? [at] : [],
  )
}
