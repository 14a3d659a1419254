/** What a document has said before the words that are read now. */
import type { Document } from '../../../record/index.ts'
import type { DayOfWriting } from './dates.ts'
import type { StoryYear } from './story-year.ts'

export interface Surroundings {
  readonly document: Document
  /** Families of nouns spoken of so far in this document. */
  readonly spoken: Set<string>
  /** Those spoken of without a name of their own: a common noun may call them again. */
  readonly unnamed: Set<string>
  readonly now: DayOfWriting | undefined
  /** The year that the story has come to before these words. */
  story: StoryYear | undefined
  /** Whether dates without a year are of the year of the story rather than of the year of writing. */
  readonly narrates: boolean
}
