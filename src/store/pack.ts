/** Values of the record ↔ what stands in a row. */
import type { DocumentId, Evidence, Finding, FindingId, Kind } from '../record/index.ts'
import {
  type Block,
  type BlockKind,
  type Page,
  packMap,
  type Text,
  unpackMap,
} from '../text/index.ts'
import type { Row } from './database.ts'

type PackedEvidence = readonly [
  document: string,
  witness: number,
  start: number,
  end: number,
  exact: string,
  prefix: string,
  suffix: string,
]

export function packEvidence(evidence: readonly Evidence[]): string {
  return JSON.stringify(
    evidence.map(
      (one): PackedEvidence => [
        one.document,
        one.witness ?? 0,
        one.start,
        one.end,
        one.exact,
        one.prefix,
        one.suffix,
      ],
    ),
  )
}

export function unpackEvidence(packed: string): Evidence[] {
  return (JSON.parse(packed) as PackedEvidence[]).map(
    ([document, witness, start, end, exact, prefix, suffix]) => ({
      document: document as DocumentId,
      ...(witness === 0 ? {} : { witness }),
      start,
      end,
      exact,
      prefix,
      suffix,
    }),
  )
}

/** A finding as its row has it. The rows are our own, so they are not checked again. */
export function findingOf(row: Row): Finding {
  return {
    id: String(row.id) as FindingId,
    kind: String(row.kind) as Kind,
    document: String(row.document) as DocumentId,
    body: JSON.parse(String(row.body)),
    evidence: unpackEvidence(String(row.evidence)),
    maker: JSON.parse(String(row.maker)),
    confidence: Number(row.confidence),
  } as unknown as Finding
}

interface PackedLayout {
  readonly blocks: readonly (readonly [start: number, length: number, kind: BlockKind])[]
  /** Each less the one before. */
  readonly lines: readonly number[]
  readonly pages: readonly Page[]
  readonly map: readonly number[]
}

export function packLayout(text: Text): string {
  const packed: PackedLayout = {
    blocks: text.blocks.map((block) => [block.start, block.end - block.start, block.kind]),
    lines: text.lines.map((line, index) => line - (text.lines[index - 1] ?? 0)),
    pages: text.pages,
    map: packMap(text.map),
  }
  return JSON.stringify(packed)
}

export function unpackLayout(words: string, layout: string): Text {
  const packed = JSON.parse(layout) as PackedLayout
  let line = 0
  return {
    words,
    blocks: packed.blocks.map(
      ([start, length, kind]): Block => ({ start, end: start + length, kind }),
    ),
    lines: packed.lines.map((step) => (line += step)),
    pages: packed.pages,
    map: unpackMap(packed.map),
  }
}
