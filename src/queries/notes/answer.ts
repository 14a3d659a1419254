/** Notes and tags of one's own: all of them, by words and by tag. */
import type { Standing, StandingRecord } from '../../record/index.ts'

export interface NotesAsked {
  readonly tag?: string | undefined
  /** Words that stand in the note, its tags or the passage. */
  readonly find?: string | undefined
}

export interface Notes {
  readonly notes: readonly Standing<'note'>[]
  readonly tags: readonly { readonly value: string; readonly count: number }[]
}

/** The notes that fit, newest last as they were written, and all tags with their counts. */
export function notesOf(record: StandingRecord, asked: NotesAsked): Notes {
  const counts = new Map<string, number>()
  const looked = asked.find?.trim().toLowerCase()
  const notes: Standing<'note'>[] = []
  for (const note of record.findings('note')) {
    for (const tag of note.body.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    if (asked.tag && !note.body.tags.includes(asked.tag)) continue
    if (looked && !wordsOf(note).includes(looked)) continue
    notes.push(note)
  }
  const tags = [...counts].map(([value, count]) => ({ value, count }))
  return { notes, tags: tags.sort((one, other) => (one.value < other.value ? -1 : 1)) }
}

function wordsOf({ body, evidence }: Standing<'note'>): string {
  return [body.words, ...body.tags, evidence[0].exact].join('\n').toLowerCase()
}
