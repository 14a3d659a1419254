/** Values of the record ↔ what stands in a row. */
import type { DocumentId, Evidence, Finding, FindingId, Kind, Maker } from '../record/index.ts'
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

type PackedFinding = readonly [
  id: string,
  confidence: number,
  evidence: readonly PackedEvidence[],
  body: unknown,
  maker: Maker,
]

/** Findings of one kind and one document as one string. */
export function packFindings(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map(
      ({ id, confidence, evidence, body, maker }): PackedFinding => [
        id,
        confidence,
        evidence.map(packedEvidence),
        body,
        maker,
      ],
    ),
  )
}

/** Findings as their row has them. The rows are our own, so they are not checked again. */
export function findingsOf(row: Row): Finding[] {
  const packed = JSON.parse(String(row.findings)) as PackedFinding[]
  return packed.map(
    ([id, confidence, evidence, body, maker]) =>
      ({
        id: id as FindingId,
        kind: String(row.kind) as Kind,
        document: String(row.document) as DocumentId,
        body,
        evidence: evidence.map(unpackedEvidence),
        maker,
        confidence,
      }) as unknown as Finding,
  )
}

function packedEvidence(one: Evidence): PackedEvidence {
  const { document, witness, start, end, exact, prefix, suffix } = one
  return [document, witness ?? 0, start, end, exact, prefix, suffix]
}

function unpackedEvidence(packed: PackedEvidence): Evidence {
  const [document, witness, start, end, exact, prefix, suffix] = packed
  return {
    document: document as DocumentId,
    ...(witness === 0 ? {} : { witness }),
    start,
    end,
    exact,
    prefix,
    suffix,
  }
}

interface PackedLayout {
  readonly blocks: readonly (readonly [start: number, length: number, kind: BlockKind])[]
  /** Each less the one before. */
  readonly lines: readonly number[]
  readonly pages: readonly Page[]
  readonly map: readonly number[]
}

/** All of a text but its words, as short as it can be told. */
export function packLayout(text: Text): string {
  const packed: PackedLayout = {
    blocks: text.blocks.map((block) => [block.start, block.end - block.start, block.kind]),
    lines: text.lines.map((line, index) => line - (text.lines[index - 1] ?? 0)),
    pages: text.pages,
    map: packMap(text.map),
  }
  return JSON.stringify(packed)
}

/** A text from its words and what `packLayout` told of it. */
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
