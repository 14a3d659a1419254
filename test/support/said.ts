/**
 * All that a record says, in words that do not depend on the order in which its
 * papers came: documents go by their files, findings by their words, missing
 * documents by what is known of them, since ids are kept as they were first given.
 */
import { kinds, type Standing } from '../../src/record/index.ts'
import type { StoredRecord } from '../../src/store/index.ts'

export function saidIn(record: StoredRecord): string[] {
  const names = namesIn(record)
  const said: string[] = []
  for (const document of record.documents())
    said.push(`document ${JSON.stringify(renamed(document, names))}`)
  for (const kind of kinds)
    for (const { id: _, ...finding } of record.findings(kind))
      said.push(`${kind} ${JSON.stringify(renamed(finding, names))}`)
  return said.sort()
}

function namesIn(record: StoredRecord): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, witnesses } of record.documents())
    names.set(id, `${witnesses[0].file} ${witnesses[0].text} ${witnesses[0].start}`)
  for (const { body, evidence } of record.findings('missing')) {
    const places = evidence.map(({ document, start }) => `${names.get(document)} ${start}`)
    names.set(body.id, `missing: ${places.join(', ')}`)
  }
  // Weighed and not chosen, and nobody else speaks of it: only its id is known.
  for (const { body } of record.findings('reference'))
    for (const { target } of body.alternatives)
      if (target.kind === 'missing' && !names.has(target.document))
        names.set(target.document, 'missing: nobody speaks of it')
  for (const kind of kinds)
    for (const finding of record.findings(kind))
      names.set(finding.id, `${kind}: ${placeOf(finding, names)}`)
  return names
}

function placeOf({ document, evidence: [first] }: Standing, names: ReadonlyMap<string, string>) {
  return `${names.get(document)} ${first.start} ${first.end}`
}

/** Ids stand alone, or as words among others (the key of an episode, a reason). */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return names.get(value) ?? value.replace(/[\w-]+-\d{4}\S*/g, (word) => names.get(word) ?? word)
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, one]) => [key, isWordy(key, one) ? one : renamed(one, names)]),
  )
}

/** What stands here are words, even where some id is spelt like them: a document may be called `fenn`, as a party is. */
const wordy = new Set(
  'around clues context dateBasis exact kind kinds name names noun party prefix subject suffix title topic unit value who words'.split(
    ' ',
  ),
)

/** Parties are parts of several parties. */
function isWordy(key: string, value: unknown): boolean {
  return wordy.has(key) || (key === 'of' && Array.isArray(value))
}
