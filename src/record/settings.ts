/** What `rejoinder.yaml` says of a dossier. All of it is optional. */
import type { YearSpan } from './date.ts'

export interface PartySettings {
  readonly name: string
  /** Short form used in ids and tables: `CPSU`. */
  readonly short?: string
  readonly names: readonly string[]
  readonly kind?: 'organisation' | 'person' | 'office'
  readonly authority: readonly string[]
}

/** What one edition withholds: a document, a passage of it (`exact`), or all papers of a party. */
export interface WithholdRule {
  readonly document?: string
  readonly exact?: string
  readonly party?: string
  /** Shown in its place: `embargo until 2030`, `privilege`, `privacy`. */
  readonly reason?: string
}

export interface EditionSettings {
  readonly withhold: readonly WithholdRule[]
  /** Where it will stand on the web. */
  readonly address?: string
}

export interface Settings {
  readonly title?: string
  readonly description?: string
  readonly editors: readonly string[]
  readonly rights?: string
  readonly cite?: string
  /** Parties in the order in which the exchange shows their lanes. */
  readonly parties: readonly PartySettings[]
  /** ISO 639-1, for sources that do not say. */
  readonly language?: string
  /** IANA name, for instants without an offset. */
  readonly timeZone?: string
  /** Within which the papers were written, where their heads do not give the year whole. */
  readonly years?: YearSpan
  /** Editions by name; each may withhold something. */
  readonly editions?: Readonly<Record<string, EditionSettings>>
}

/** Where no `rejoinder.yaml` says anything. */
export const noSettings: Settings = { editors: [], parties: [] }
