/** Notes that lay a draft or a proposal before a body, which may approve it. */
import { languageOf } from '../../../languages/index.ts'
import type { Document, DocumentKind, StandingRecord } from '../../../record/index.ts'
import { type Matter, matterOf } from './matter.ts'

/** A note that lays something before a body. */
export interface Submission {
  readonly document: Document
  readonly matter: Matter
}

/** In which something is laid before a body. */
const submissions: readonly DocumentKind[] = ['note', 'memorandum', 'letter', 'report']

/** A note says what it lays before the body in its first lines. */
const headOfNote = 1500

/** What a note lays before a body, if it is one that does. */
export function submissionIn(document: Document, record: StandingRecord): Submission | undefined {
  const { submits } =
    languageOf(document.language ?? document.witnesses[0].language)?.approvals ?? {}
  if (submits === undefined || !submissions.includes(document.kind.value)) return undefined
  if (document.to.length === 0 || document.date === undefined) return undefined
  const words = record.words(document.id)
  if (!new RegExp(`(?<!\\p{L})(?:${submits})(?!\\p{L})`, 'iu').test(words)) return undefined
  return { document, matter: matterOf(words.slice(0, headOfNote)) }
}

/** Submissions among documents, the latest first. */
export function latestFirst(all: readonly Submission[]): Submission[] {
  const key = ({ document }: Submission): string => document.date?.value ?? ''
  return [...all].sort((one, other) =>
    key(one) === key(other)
      ? compare(one.document.id, other.document.id)
      : compare(key(other), key(one)),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
