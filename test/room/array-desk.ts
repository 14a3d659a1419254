/** A desk over a record that a test made: judgements are kept in an array and laid over it. */
import {
  type Finding,
  type Judgement,
  type Kind,
  overlay,
  type Standing,
  type StandingRecord,
} from '../../src/record/index.ts'
import type { Desk } from '../../src/room/index.ts'

export interface ArrayDesk extends Desk {
  readonly kept: Judgement[]
}

/** A desk whose record follows the judgements made at it. */
export function deskOver(
  base: StandingRecord,
  files: Readonly<Record<string, string>> = {},
): ArrayDesk {
  const kept: Judgement[] = []
  let record = judged(base, kept)
  return {
    kept,
    record: () => record,
    judge(judgement) {
      kept.push(judgement)
      record = judged(base, kept)
    },
    source: (path) =>
      files[path] === undefined ? undefined : new TextEncoder().encode(files[path]),
    judgements: () => new TextEncoder().encode(kept.map((one) => JSON.stringify(one)).join('\n')),
  }
}

function judged(base: StandingRecord, kept: readonly Judgement[]): StandingRecord {
  const ground = { words: (id: never) => base.words(id), current: <Id>(id: Id) => id }
  const standing = (kind: Kind): readonly Standing[] =>
    overlay(
      [...base.findings(kind)] as Finding[],
      kept.filter((one) => one.about === kind || one.decision.kind === 'withdraw'),
      ground as Parameters<typeof overlay>[2],
    ).standing
  return {
    ...base,
    judgements: () => [...kept],
    findings: ((kind: Kind, document?: string) =>
      standing(kind).filter(
        (one) => document === undefined || one.document === document,
      )) as StandingRecord['findings'],
    finding: (id) => {
      const kinds: readonly Kind[] = ['reference', 'reply', 'missing', 'note', 'verdict']
      return kinds.flatMap((kind) => [...standing(kind)]).find((one) => one.id === id)
    },
  }
}
