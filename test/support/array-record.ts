/** A standing record over arrays: what a test says, and nothing else. */
import {
  type Document,
  type DocumentId,
  type Draft,
  type Kind,
  noSettings,
  type Settings,
  type Standing,
  type StandingRecord,
  type Stated,
  withIds,
} from '../../src/record/index.ts'
import { describe, type Text } from '../../src/text/index.ts'

/** A document in few words, for `arrayRecord`. */
export interface Sketch {
  readonly id: string
  readonly words: string
  readonly date?: string
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly findings?: readonly SketchedFinding[]
}

export interface SketchedFinding {
  readonly kind: Kind
  readonly exact: string
  readonly body: unknown
  readonly confidence?: number
}

/** The record of some sketched documents. */
export function arrayRecord(
  sketches: readonly Sketch[],
  settings: Settings = noSettings,
): StandingRecord {
  const byId = new Map(sketches.map((sketch) => [sketch.id, sketch]))
  const documents = sketches.map(documentOf)
  const findings = sketches.flatMap(findingsOf)
  const wordsOf = (id: DocumentId) => byId.get(id)?.words ?? ''
  return {
    settings,
    documents: () => documents,
    document: (id) => documents.find((document) => document.id === id),
    words: wordsOf,
    text: (id) => textOf(wordsOf(id)),
    findings: <K extends Kind>(kind: K, document?: DocumentId) =>
      findings.filter(
        (finding) =>
          finding.kind === kind && (document === undefined || finding.document === document),
      ) as unknown as Standing<K>[],
    finding: (id) => findings.find((finding) => finding.id === id),
  }
}

function documentOf(sketch: Sketch): Document {
  return {
    id: sketch.id as DocumentId,
    kind: stated('letter'),
    ...(sketch.date === undefined ? {} : { date: stated(sketch.date) as never }),
    from: (sketch.from ?? []).map(stated),
    to: (sketch.to ?? []).map(stated),
    copies: [],
    marks: {},
    parts: [],
    witnesses: [
      { file: `${sketch.id}.txt`, text: 0, hash: '', start: 0, end: sketch.words.length },
    ],
    confidence: 1,
  }
}

function stated<Value>(value: Value): Stated<Value> {
  return { value, basis: 'stated', confidence: 1, evidence: [] }
}

function findingsOf(sketch: Sketch): Standing[] {
  const document = sketch.id as DocumentId
  const drafts = (sketch.findings ?? []).map((finding) => {
    const start = sketch.words.indexOf(finding.exact)
    if (start === -1) throw new RangeError(`"${finding.exact}" does not stand in ${sketch.id}`)
    const span = { start, end: start + finding.exact.length }
    return {
      kind: finding.kind,
      body: finding.body,
      evidence: [{ ...describe(sketch.words, span), document }],
      maker: { kind: 'extractor', name: 'test', version: '1' },
      confidence: finding.confidence ?? 0.9,
    } as unknown as Draft<Kind>
  })
  return withIds(document, drafts).map((finding) => ({ ...finding, standing: 'found' }) as Standing)
}

function textOf(words: string): Text {
  const blocks = [...words.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
  return {
    words,
    blocks,
    lines: blocks.map((block) => block.start),
    pages: [],
    map: { pieces: [] },
  }
}
