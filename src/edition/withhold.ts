/**
 * What an edition withholds: documents, passages, all papers of a party.
 *
 * It is done once, before any exporter looks: the exporters are handed a record
 * in which what is withheld does not exist. A withheld document leaves a
 * placeholder that says so and nothing else, not even its date; findings that
 * rest on its words or point to it are gone. A withheld passage keeps its length,
 * so that every other place keeps its offset; so does a passage elsewhere that
 * repeats it, where the editor said so.
 */
import {
  hiddenTexts,
  type Repeat,
  redactionsOf,
  repeatsOf,
  type WithheldByRule,
  withheldByRule,
  withholdsNothing,
} from '../queries/index.ts'
import type { DocumentId, EditionSettings, Judgement, StandingRecord } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { openJudgements } from './withheld/findings.ts'
import { openRecord } from './withheld/record.ts'
import { secretsOf } from './withheld/secrets.ts'
import { shadesOf } from './withheld/shades.ts'

export interface Withheld {
  readonly record: StandingRecord
  readonly judgements: readonly Judgement[]
  /** What must not be found in any file. */
  readonly hidden: Hidden
  /** Passages of the settings whose words were not found: the export stops rather than publish them. */
  readonly notFound: readonly string[]
  /** Where other documents repeat what is withheld, and nobody has decided yet. */
  readonly undecided: readonly Repeat[]
}

export interface Hidden {
  /** Texts of withheld documents, and withheld passages, each by itself. */
  readonly documents: readonly string[]
  readonly passages: readonly string[]
  /** Ids of withheld documents, and names of files that hold nothing else. */
  readonly names: readonly string[]
}

const nothing: Hidden = { documents: [], passages: [], names: [] }

/** The record of an edition with these rules. */
export function withhold(
  record: StandingRecord,
  judgements: readonly Judgement[],
  rules: EditionSettings,
): Withheld {
  if (withholdsNothing(rules))
    return { record, judgements, hidden: nothing, notFound: [], undecided: [] }
  const chosen = withheldByRule(record, rules)
  const repeats = repeatsOf(record, rules)
  const masked = maskedPassages(record, chosen, repeats)
  const hidden = hiddenIn(record, chosen)
  const shades = shadesOf(record, { documents: chosen.documents, passages: masked })
  const secrets = secretsOf(record, [...hidden.documents, ...hidden.passages], shades)
  return {
    record: openRecord(record, shades, secrets),
    judgements: openJudgements(judgements, shades, secrets),
    hidden,
    notFound: chosen.notFound,
    undecided: repeats.filter((one) => one.decision === undefined),
  }
}

/** Passages withheld by the rules, and those elsewhere that the editor has masked. */
function maskedPassages(
  record: StandingRecord,
  chosen: WithheldByRule,
  repeats: readonly Repeat[],
): Map<DocumentId, readonly Span[]> {
  const masked = new Map<DocumentId, readonly Span[]>(chosen.passages)
  const add = (id: DocumentId, { start, end }: Span): void => {
    masked.set(id, [...(masked.get(id) ?? []), { start, end }])
  }
  for (const { decision, document, evidence } of repeats)
    if (decision === 'redact') add(document, evidence)
  for (const { body, document, evidence } of redactionsOf(record, chosen))
    if (body.decision === 'redact' && !chosen.documents.has(document)) add(document, evidence[0])
  return masked
}

function hiddenIn(record: StandingRecord, chosen: WithheldByRule): Hidden {
  const documents: string[] = []
  const passages: string[] = []
  for (const { owner, words } of hiddenTexts(record, chosen))
    if (chosen.documents.has(owner)) documents.push(words)
    else passages.push(words)
  return { documents, passages, names: namesOf(record, chosen) }
}

function namesOf(record: StandingRecord, { documents }: WithheldByRule): string[] {
  const files = new Set<string>()
  for (const id of documents.keys())
    for (const { file } of record.document(id)?.witnesses ?? []) files.add(lastName(file))
  for (const { id, witnesses } of record.documents())
    if (!documents.has(id)) for (const { file } of witnesses) files.delete(lastName(file))
  return [...documents.keys(), ...files]
}

function lastName(file: string): string {
  return file.slice(file.search(/[^/!]*$/))
}
