/**
 * Secrets: words that stand in what is withheld and nowhere in what is open.
 *
 * A finding in an open letter may carry them in a value that was worked out from
 * the whole record: the other names of a party, the title of a question, the
 * reason for a date. Such values are known by the words alone.
 */
import type { Document, Settings, StandingRecord } from '../../record/index.ts'
import { type Word, wordsOf } from '../../text/index.ts'
import { openHead } from './heads.ts'
import type { Shades } from './shades.ts'

export interface Secrets {
  /** Whether words tell something that only what is withheld says. */
  tells(words: string): boolean
}

/** Longest run that is remembered; longer words are known by any run of this length. */
const longest = 4

/** The secrets of these hidden texts, beside all that stays open. */
export function secretsOf(
  record: StandingRecord,
  hidden: readonly string[],
  shades: Shades,
): Secrets {
  const runs = new Set<string>()
  for (const words of hidden) for (const run of runsIn(wordsOf(words))) runs.add(run)
  for (const words of openWords(record, shades))
    for (const run of runsIn(wordsOf(words))) runs.delete(run)
  return { tells: (words) => tells(words, runs) }
}

function* openWords(record: StandingRecord, shades: Shades): Iterable<string> {
  yield* stringsIn(namesIn(record.settings))
  for (const document of record.documents()) {
    if (shades.documents.has(document.id)) continue
    yield* stringsIn(headOf(openHead(document, shades)))
    const texts = shades.isPartly(document.id) ? 1 : document.witnesses.length
    for (let at = 0; at < texts; at += 1) yield shades.words(document.id, at)
  }
}

/** What the editor says of the dossier himself; not the words that he names to withhold them. */
function namesIn({ editions: _, ...said }: Settings): unknown {
  return said
}

function headOf({ witnesses: _, parts: __, ...head }: Document): unknown {
  return head
}

/** Every string in a value, however deep. */
export function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* stringsIn(one)
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one)
}

function* runsIn(list: readonly Word[]): Iterable<string> {
  for (let at = 0; at < list.length; at += 1) {
    let run = ''
    for (let next = at; next < Math.min(list.length, at + longest); next += 1) {
      run = run === '' ? list[next]!.form : `${run} ${list[next]!.form}`
      yield run
    }
  }
}

function tells(words: string, runs: ReadonlySet<string>): boolean {
  // One small word is a term of the record (`letter`, `found`), not of a paper.
  if (runs.size === 0 || /^[a-z-]*$/.test(words)) return false
  const list = wordsOf(words)
  if (list.some((word) => isTelling(words, word) && runs.has(word.form))) return true
  const length = Math.min(longest, list.length)
  for (let at = 0; length > 1 && at + length <= list.length; at += 1) {
    const forms = list.slice(at, at + length).map((word) => word.form)
    if (runs.has(forms.join(' '))) return true
  }
  return false
}

/** Names and figures tell by themselves; other words only in their order. */
function isTelling(words: string, { start, form }: Word): boolean {
  return /\p{Lu}/u.test(words.charAt(start)) || /^\d{3,}$/.test(form)
}
