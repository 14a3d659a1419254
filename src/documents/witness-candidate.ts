/** What is looked at of a document to see which other texts are witnesses of it. */
import type { Document } from '../record/index.ts'

export interface WitnessCandidate {
  readonly body: Pick<
    Document,
    'date' | 'from' | 'to' | 'copies' | 'kind' | 'marks' | 'mail' | 'language' | 'title' | 'entry'
  > & { readonly own?: string }
  readonly words: string
  readonly language?: string
  /** SHA-256 of the source, and the place in it: the file inside it, the text, the offset. */
  readonly hash: string
  readonly inner: string
  readonly text: number
  readonly start: number
}
