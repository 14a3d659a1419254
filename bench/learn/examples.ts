/** Examples to learn from: mentions that editors annotated, with all that spoke for each candidate. */

import type { Gold } from '../../src/capabilities/index.ts'
import type { GoldRow } from '../../src/capabilities/references/measure/counting.ts'
import { matchMissing } from '../../src/capabilities/references/measure/missing.ts'
import { placeOf } from '../../src/capabilities/references/measure/scoped.ts'
import type { Choice } from '../../src/capabilities/references/resolve/decide.ts'
import { dated, libraryOf } from '../../src/capabilities/references/resolve/index.ts'
import type { Pointer } from '../../src/capabilities/references/resolve/pointer.ts'
import { resolveDocument } from '../../src/capabilities/references/resolve/resolve-document.ts'
import type { Features } from '../../src/capabilities/references/resolve/weights.ts'
import { requireDossier, withStore } from '../../src/cli/dossier.ts'
import { layOut } from '../../src/cli/eval/corpus.ts'
import { openGold } from '../../src/cli/eval/gold.ts'
import { readTexts } from '../../src/cli/texts.ts'
import { build, parts } from '../../src/pipeline.ts'
import type { StoredRecord } from '../../src/store/index.ts'

/** One mention: the features of its candidates, and which of them are right. */
export interface Example {
  readonly corpus: string
  /** The file of the document: its name stays when an id changes with what is read of its head. */
  readonly file: string
  readonly words: string
  readonly choices: readonly Features[]
  readonly right: readonly number[]
  /** Nothing right was among the candidates, so that nothing is the best answer. */
  readonly abstain: boolean
}

export interface Examples {
  readonly corpus: string
  readonly examples: readonly Example[]
  /** Annotated mentions that no mention of ours touches. */
  readonly unseen: number
}

/** What references rest on, and they themselves. */
const needed = parts.capabilities.filter(({ name }) => ['parties', 'references'].includes(name))

/** The examples of a corpus. */
export async function examplesOf(folder: string, name: string): Promise<Examples> {
  const corpus = layOut(folder, { hideThreads: name.startsWith('mail') })
  try {
    const dossier = requireDossier(corpus.dossier)
    await build(
      dossier,
      { clock: () => Date.now(), progress: () => {} },
      { ...parts, capabilities: needed },
    )
    return await withStore(dossier, async (record) => {
      const words = new Map<string, string>()
      for (const document of record.documents())
        for (const { file } of document.witnesses)
          if (!words.has(file)) words.set(file, (await readTexts(dossier, file)).words)
      const gold = openGold(corpus, { record, decoded: (file) => words.get(file) ?? '' })
      return collect(record, gold, name)
    })
  } finally {
    corpus.remove()
  }
}

interface Seen {
  readonly pointer: Pointer
  readonly choices: readonly { readonly candidate: Choice; readonly features: Features }[]
}

function collect(record: StoredRecord, gold: Gold, corpus: string): Examples {
  const rows = goldRows(record, gold)
  const library = libraryOf(record)
  for (const document of record.documents())
    resolveDocument(document, dated(record, document.id), library)
  const seen: Seen[] = []
  const watching = {
    ...library,
    observe: (pointer: Pointer, choices: Seen['choices']) => void seen.push({ pointer, choices }),
  }
  const predictions: {
    document: string
    start: number
    end: number
    target: string
    confidence: number
  }[] = []
  for (const document of record.documents()) {
    for (const one of resolveDocument(
      document,
      record.findings('mention', document.id),
      watching as never,
    )) {
      const { start, end } = one.mention.evidence[0]
      for (const target of one.targets)
        if (target !== 'self' && !target.held)
          predictions.push({ document: document.id, start, end, target: target.key, confidence: 1 })
    }
  }
  const match = matchMissing(rows, predictions, new Set(predictions.map((one) => one.target)))
  const touched = new Set<GoldRow>()
  const examples = seen.flatMap(({ pointer, choices }): Example[] => {
    const over = rows.filter(
      (row) => row.document === pointer.document && row.start < pointer.end && pointer.at < row.end,
    )
    if (over.length === 0) return []
    for (const row of over) touched.add(row)
    const right = choices.flatMap(({ candidate }, index) =>
      isRight(candidate, over, match.goldOf) ? [index] : [],
    )
    const fresh = choices.findIndex(({ candidate }) => candidate !== 'nothing' && candidate.isNew)
    const isMissing = over.some((row) => row.target.startsWith('missing:'))
    const all = right.length === 0 && isMissing && fresh >= 0 ? [fresh] : right
    const nothing = choices.findIndex(({ candidate }) => candidate === 'nothing')
    return [
      {
        corpus,
        file: record.document(pointer.document as never)?.witnesses[0].file ?? pointer.document,
        words: record.words(pointer.document as never).slice(pointer.at, pointer.end),
        choices: choices.map((one) => one.features),
        right: all.length > 0 ? all : [nothing],
        abstain: all.length === 0,
      },
    ]
  })
  return {
    corpus,
    examples,
    unseen: rows.filter((row) => row.status === 'core' && !touched.has(row)).length,
  }
}

function isRight(
  candidate: Choice,
  over: readonly GoldRow[],
  goldOf: ReadonlyMap<string, string>,
): boolean {
  if (candidate === 'nothing') return false
  const { document, isNew } = candidate
  return over.some((row) => {
    if (row.target === 'missing:') return isNew || !document.held
    if (row.target.startsWith('missing:')) return goldOf.get(document.key) === row.target
    return document.key === row.target
  })
}

/** Rows of scoped gold and of letter corpora alike; `missing:` alone is any missing document. */
function goldRows(record: StoredRecord, gold: Gold): GoldRow[] {
  const tables = ['references', 'references_article']
  const scoped = gold.table('scope.csv') !== undefined
  const annotated = tables.flatMap((table) =>
    (gold.table(`${table}.csv`) ?? []).flatMap((row): GoldRow[] => {
      if (!scoped && row.where !== 'text') return []
      const place = placeOf(gold, row)
      if (place === undefined) return []
      return (scoped ? [row.target ?? ''] : (row.target ?? '').split(' ')).map((target) => ({
        ...place,
        target:
          target === 'self'
            ? place.document
            : target.startsWith('missing:')
              ? target
              : (gold.document(target) ?? onDay(record, target)),
        status: row.status === 'optional' ? 'optional' : 'core',
      }))
    }),
  )
  const nil = (gold.table('mentions_nil.csv') ?? []).flatMap((row): GoldRow[] => {
    const place = placeOf(gold, row)
    return place === undefined ? [] : [{ ...place, target: 'missing:', status: 'core' }]
  })
  return [...annotated, ...nil]
}

function onDay(record: StoredRecord, goldId: string): string {
  const day = /\d{4}-\d{2}-\d{2}$/.exec(goldId)?.[0]
  const held = [...record.documents()].filter((document) => document.date?.value === day)
  return held.length === 1 ? held[0]!.id : goldId
}
