/**
 * How a body approves what was laid before it, and how papers are laid before it.
 * Regular expressions over whole words.
 */
export interface ApprovalWords {
  /** `Approve the draft`, at the head of a clause of a resolution. */
  readonly approves: string
  /** `Please consider`, `a draft resolution is enclosed`. */
  readonly submits: string
}
