/** Measures a corpus: builds it in a temporary place and counts what was found against its truth. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { type Capability, capabilities, type Measured } from '../../capabilities/index.ts'
import type { Dossier, StoredRecord } from '../../store/index.ts'
import type { Output } from '../command.ts'
import { bringUpToDate, requireDossier, withStore } from '../dossier.ts'
import { readTexts } from '../texts.ts'
import { type Corpus, layOut } from './corpus.ts'
import { type CorpusGold, openGold } from './gold.ts'
import { measureDocuments } from './measure-documents.ts'

export interface MeasuredPart extends Measured {
  /** `documents`, or the name of a capability. */
  readonly name: string
}

export interface EvalOptions {
  readonly gold?: string
  /** Only these parts; all when empty. */
  readonly only: readonly string[]
}

/** What can be measured by itself. */
export const parts: readonly string[] = ['documents', ...capabilities.map((one) => one.name)]

/** What is measured of mails when the headers that give the answer are hidden from the finders. */
const withoutHeaders: readonly string[] = ['references']

/** Every part that the corpus has truth for. */
export async function measureCorpus(
  folder: string,
  options: EvalOptions,
  output: Output,
): Promise<MeasuredPart[]> {
  const wanted = (name: string): boolean => options.only.length === 0 || options.only.includes(name)
  const hidden = isMail(folder) ? withoutHeaders : []
  const plain = parts.filter((name) => wanted(name) && !hidden.includes(name))
  const blind = parts.filter((name) => wanted(name) && hidden.includes(name))
  return [
    ...(plain.length === 0 ? [] : await measureLaidOut(layOut(folder, options), plain, output)),
    ...(blind.length === 0
      ? []
      : await measureLaidOut(layOut(folder, { ...options, hideThreads: true }), blind, output)),
  ]
}

function isMail(folder: string): boolean {
  return existsSync(join(folder, 'mbox')) && !existsSync(join(folder, 'plain'))
}

async function measureLaidOut(
  corpus: Corpus,
  names: readonly string[],
  output: Output,
): Promise<MeasuredPart[]> {
  try {
    // A corpus may have truth for rules alone and no document at all.
    const dossier = requireDossier(corpus.dossier)
    await bringUpToDate(dossier, output)
    return await withStore(dossier, async (record) => {
      const words = await decodedFiles(dossier, record)
      const decoded = (file: string): string => words.get(file) ?? ''
      const gold = openGold(corpus, { record, decoded })
      return measureParts(record, gold, { names, decoded })
    })
  } finally {
    corpus.remove()
  }
}

interface PartTools {
  readonly names: readonly string[]
  decoded(file: string): string
}

function measureParts(
  record: StoredRecord,
  gold: CorpusGold,
  { names, decoded }: PartTools,
): MeasuredPart[] {
  const documents = names.includes('documents') ? measureDocuments(gold, decoded) : undefined
  const others = capabilities
    .filter((one: Capability) => names.includes(one.name))
    .map((one) => ({ name: one.name, measured: one.measure(record, gold) }))
  return [{ name: 'documents', measured: documents }, ...others].flatMap(({ name, measured }) =>
    measured === undefined ? [] : [{ name, ...measured }],
  )
}

/** The decoded sources: the gold counts in them. Corpora are small enough to hold. */
async function decodedFiles(dossier: Dossier, record: StoredRecord): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const document of record.documents())
    for (const { file } of document.witnesses)
      if (!words.has(file)) words.set(file, (await readTexts(dossier, file)).words)
  return words
}
