/** A complaint: what is wrong in a draft, where, and what to put instead. */
export interface Complaint {
  readonly rule: string
  /** `mend`: wrong as it stands; `look`: a person should look. */
  readonly weight: 'mend' | 'look'
  /** Offsets into the draft as it is read. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly what: string
  /** The true words, where there are any. */
  readonly instead?: string
  /** Where they stand. */
  readonly source?: string
}
