/**
 * Intake: walk the sources, read what is new or changed, divide it into
 * documents, give them their ids, keep them.
 *
 * Reading waits for files; keeping is done in transactions of a few hundred
 * texts, so that a kill loses no more than those and memory stays level. What
 * belongs to an unfinished source is read again by the next build.
 */
import { createHash } from 'node:crypto'

import type { Divide, DraftDocument } from '../documents/index.ts'
import type { Language } from '../languages/index.ts'
import {
  type DocumentId,
  headKinds,
  type Judgement,
  type Kind,
  type Problem,
} from '../record/index.ts'
import { type MarkedText, type Reader, type SourceEntry, walkSources } from '../sources/index.ts'
import type { Sighting } from './id-lines.ts'
import { sight } from './ids.ts'
import { batches, type ChangedSource, type Step, stepsOf } from './intake-steps.ts'
import { type JudgedDraft, judgedDrafts } from './judged-drafts.ts'
import {
  beginSource,
  type DocumentBody,
  dropSource,
  endSource,
  type KeptText,
  type KnownSource,
  keepDocument,
  keepProblem,
  keepText,
  knownSources,
  touchSource,
} from './keep.ts'
import type { ReadOne } from './reading.ts'
import type { Store } from './store.ts'
import type { Crew } from './threads.ts'

export interface IntakeParts {
  /** Formats and versions of the readers: with another version sources are read again. */
  readonly readers: readonly Pick<Reader, 'format' | 'version'>[]
  readonly readOne: ReadOne
  readonly divide: Divide
  /** Changes when the same text is divided otherwise. */
  readonly divideVersion: string
  readonly language: (code: string | undefined) => Language | undefined
  /** The readable id that a document with these values would like. */
  readonly wish: (draft: DraftDocument) => string
}

export interface IntakeTools {
  /** Milliseconds. */
  readonly clock: () => number
  readonly progress: (done: number, of: number, what: string) => void
  /** Threads that read and divide as the parts do; without them all is done here. */
  readonly crew?: Crew | undefined
}

export interface IntakeReport {
  readonly sources: number
  readonly read: number
  readonly replaced: readonly string[]
  readonly problems: readonly Problem[]
}

/** Brings sources, texts and documents of the index up to what stands in the folder today. */
export async function takeInSources(
  store: Store,
  parts: IntakeParts,
  tools: IntakeTools,
): Promise<IntakeReport> {
  const stamp = stampOf(store, parts)
  const { sources, changed, gone, problems } = changesOf(store, stamp)
  const keep = keeper(store, parts)
  let done = 0
  let read = 0
  tools.progress(0, changed.length, 'reading')
  for await (const batch of batches(stepsOf(store, { ...parts, ...tools, changed, stamp }))) {
    store.database.transaction(() => {
      for (const step of batch) keep.step(step)
      store.register.write()
    })
    read += batch.filter((step) => step.kind === 'end').length
    done += batch.filter((step) => step.kind === 'end' || step.kind === 'same').length
    tools.progress(done, changed.length, 'reading')
  }
  forget(store, gone)
  return { sources, read, replaced: keep.replaced, problems }
}

interface Changes {
  readonly sources: number
  readonly changed: readonly ChangedSource[]
  readonly gone: readonly string[]
  /** Of the walk: folders that cannot be listed, links that lead out. */
  readonly problems: readonly Problem[]
}

/** With what the sources are read; a source read with another stamp is read again. */
function stampOf(store: Store, parts: IntakeParts): string {
  const words = [
    parts.divideVersion,
    ...parts.readers.map((reader) => `${reader.format} ${reader.version}`),
    JSON.stringify(store.settings),
  ]
  return createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 16)
}

/** A file touched within this time of our reading may have changed again without a new time. */
const sameTick = 2000

function changesOf(store: Store, stamp: string): Changes {
  const known = knownSources(store.database)
  const changed: ChangedSource[] = []
  const problems: Problem[] = []
  let sources = 0
  for (const walked of walkSources(store.dossier.papers)) {
    if (walked.kind === 'problem') {
      problems.push(walked.problem)
      continue
    }
    const { entry } = walked
    const row = known.get(entry.path)
    known.delete(entry.path)
    sources += 1
    if (row === undefined || !isSame(row, entry, stamp))
      changed.push({ ...entry, isNew: row === undefined })
  }
  return { sources, changed, problems, gone: [...known.keys()] }
}

function isSame(row: KnownSource, entry: SourceEntry, stamp: string): boolean {
  return (
    row.stamp === stamp &&
    row.size === entry.size &&
    row.changed === entry.changed &&
    row.readAt - row.changed > sameTick
  )
}

function forget(store: Store, gone: readonly string[]): void {
  if (gone.length === 0) return
  store.database.transaction(() => {
    for (const path of gone) {
      dropSource(store.database, path)
      store.register.lost(path)
    }
    store.register.write()
  })
}

interface Keeper {
  step(step: Step): void
  /** Sources whose bytes are others than when they were last seen. */
  readonly replaced: readonly string[]
}

/** Keeps the steps of one source after the other. */
function keeper(store: Store, parts: IntakeParts): Keeper {
  const { database, register } = store
  const judgements = headJudgements(store)
  const replaced: string[] = []
  const opened = (source: number, isNew: boolean): OpenSource => ({
    source,
    isNew,
    texts: new Set(),
    documents: new Set(),
    bases: new Map(),
  })
  let open = opened(0, true)
  return {
    replaced,
    step(step) {
      switch (step.kind) {
        case 'same':
          touchSource(database, step)
          return
        case 'begin':
          if (step.hash !== '' && register.saw(step.path, step.hash) === 'replaced')
            replaced.push(step.path)
          open = opened(beginSource(database, step), step.isNew)
          return
        case 'problem':
          keepProblem(database, open.source, step.problem)
          return
        case 'text':
          keepDivided(store, open, {
            ...step,
            divided: step.drafts,
            parts,
            judgements: judgements.get(step.file) ?? [],
          })
          return
        case 'end':
          endSource(database, { ...open, stamp: step.stamp })
      }
    },
  }
}

interface OpenSource {
  readonly source: number
  readonly isNew: boolean
  readonly texts: Set<number>
  readonly documents: Set<DocumentId>
  /** Where the next text of each file will begin in the words of that file. */
  readonly bases: Map<string, number>
}

/** What stands between the texts of one file when its words are printed. */
export const textGap = '\n\n'

/** Judgements on boundaries and values, by the file in which their document was last seen. */
function headJudgements({ register, judgements }: Store): Map<string, Judgement[]> {
  const by = new Map<string, Judgement[]>()
  const all = judgements()
  const head = all.filter((one) => (headKinds as readonly Kind[]).includes(one.about))
  for (const one of head) {
    if (one.decision.kind === 'withdraw') continue
    const file = register.lastSeen(one.document)
    if (file !== undefined) by.set(file, [...(by.get(file) ?? []), one])
  }
  const withdrawals = all.filter((one) => one.decision.kind === 'withdraw')
  return new Map([...by].map(([file, own]) => [file, [...own, ...withdrawals]]))
}

interface DividedText {
  readonly file: string
  /** Where it was divided already. */
  readonly divided?: readonly DraftDocument[] | undefined
  readonly number: number
  readonly marked: MarkedText
  readonly parts: IntakeParts
  readonly judgements: readonly Judgement[]
}

/** Divides a text as people want it, and keeps it with its documents. */
function keepDivided(store: Store, open: OpenSource, one: DividedText): void {
  const { marked, parts, judgements } = one
  const { settings } = store
  const language = parts.language(marked.language ?? settings.language)
  const tools = { language, settings, path: one.file }
  const drafts = judgedDrafts(one.divided ?? parts.divide(marked, tools), {
    marked,
    judgements,
    redivide: (changed) => parts.divide(changed, tools),
    wish: parts.wish,
  })
  const text = keepText(store.database, textOf(open, one))
  open.texts.add(text)
  keepDocuments(store, open, { ...one, drafts, text })
}

function textOf({ source, bases }: OpenSource, { file, number, marked }: DividedText): KeptText {
  const { text, addressed, language, title } = marked
  const base = bases.get(file) ?? 0
  bases.set(file, base + text.words.length + textGap.length)
  return {
    base,
    source,
    file,
    number,
    text,
    addressed,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  }
}

interface DraftsOfText extends DividedText {
  readonly drafts: readonly JudgedDraft[]
  /** The row of the text. */
  readonly text: number
}

function keepDocuments(
  { database, register }: Store,
  { source, documents }: OpenSource,
  { drafts, marked, file, number, text }: DraftsOfText,
): void {
  const sightings = drafts.map(({ draft }) => sightingOf(draft, marked, { file, number }))
  const given = register.give(sightings, documents)
  drafts.forEach(({ draft, machine }, index) => {
    const { span, name, answers } = draft
    keepDocument(database, {
      ...given[index]!,
      source,
      file,
      number,
      text,
      ...span,
      words: marked.text.words.slice(span.start, span.end),
      body: bodyOf(draft),
      ...(machine === draft ? {} : { machine: bodyOf(machine) }),
      links: { ...(name === undefined ? {} : { name }), answers },
    })
  })
}

function sightingOf(
  { span, wish }: DraftDocument,
  { text }: MarkedText,
  { file, number }: { readonly file: string; readonly number: number },
): Sighting {
  const words = text.words.slice(span.start, span.end)
  return sight(words, { file, text: number, start: span.start }, wish)
}

function bodyOf({
  span: _,
  wish: __,
  answers: ___,
  name: ____,
  ...body
}: DraftDocument): DocumentBody {
  return body
}
