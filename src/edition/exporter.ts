/**
 * The contract of exporters: a record → files, pure.
 *
 * An exporter sees nothing but the record it is handed. What an edition
 * withholds was taken out of that record before (see `withhold.ts`), so that no
 * exporter can leak it by forgetting to ask.
 */
import type {
  Document,
  EditionSettings,
  Judgement,
  Settings,
  StandingRecord,
} from '../record/index.ts'
import type { Paper } from './papers.ts'
import type { Content } from './pieces.ts'

export interface EditionFile {
  /** Relative to the edition's folder, with `/`; made safe by `file-name.ts`. */
  readonly path: string
  readonly content: Content
}

export interface EditionInput {
  readonly record: StandingRecord
  /** The record with what is withheld, for those that see all of it. */
  readonly whole?: StandingRecord
  readonly judgements: readonly Judgement[]
  readonly plan: EditionPlan
  readonly rules: EditionSettings
  /** Papers of the dossier that may go out; those that hold withheld words are not among them. */
  papers(): Iterable<Paper>
  /** ISO 8601 day: comes from outside, so that the same record gives the same bytes. */
  readonly made: string
}

/** What `rejoinder.yaml` or an editor says of this edition. */
export interface EditionPlan {
  /** Where it will stand on the web, without a slash at the end; ids become URLs by it. */
  readonly address?: string
  readonly title: string
  readonly settings: Settings
}

export interface Exporter {
  /** The word after `--as`. */
  readonly name: string
  readonly says: string
  /** `open`: the record without what is withheld; `all`: the whole one as well, to give account of what is withheld. */
  readonly sees: 'open' | 'all'
  /** Whether who takes it in must find the same again: then the record is built in one go before. */
  readonly comesBack?: boolean
  write(input: EditionInput): Iterable<EditionFile>
}

/** The address of a document in this edition: a URL where the edition has one, else a relative path. */
export function addressOf(document: Pick<Document, 'id'>, plan: EditionPlan): string {
  return plan.address === undefined ? `#${document.id}` : `${plan.address}/documents/${document.id}`
}
