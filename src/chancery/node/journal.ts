/**
 * Journals: the entries of one log that this node holds, one envelope a line,
 * only ever added to. What stands whole in a journal is kept; a line torn by a
 * kill was never acknowledged to anybody and is cut off.
 */
import type { PartyId } from '../entries/body.ts'
import { type Entry, readEntry } from '../entries/entry.ts'
import { recalledEntry } from '../entries/recalled.ts'
import { parseEnvelope } from '../entries/shape.ts'
import type { ChanceryProblem } from '../problem.ts'
import { canonical, type Json } from '../proofs/canonical.ts'
import type { Disk } from './disk.ts'

/** The file of a party's entries. */
function journalPath(party: PartyId): string {
  return `entries/${party}.jsonl`
}

/** Add entries; they are on the disk when this returns. */
export function appendEntries(disk: Disk, party: PartyId, entries: readonly Entry[]): void {
  if (entries.length === 0) return
  const lines = entries.map((entry) => `${canonical(entry.envelope as unknown as Json)}\n`)
  disk.append(journalPath(party), Buffer.from(lines.join('')))
}

/** All whole entries of a journal, each once; `how` says whether signatures are checked again. */
export function loadEntries(
  disk: Disk,
  party: PartyId,
  how: 'anywhere' | 'trusted' | 'recalled' = 'trusted',
): { readonly entries: Entry[]; readonly problems: ChanceryProblem[] } {
  const bytes = disk.read(journalPath(party)) ?? Buffer.alloc(0)
  const whole = bytes.lastIndexOf(0x0a) + 1
  if (whole < bytes.length) disk.cut(journalPath(party), whole)
  const entries = new Map<string, Entry>()
  const problems: ChanceryProblem[] = []
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line, how)
    if (typeof entry !== 'string') entries.set(entry.id, entry)
    else problems.push(damaged(`${journalPath(party)}:${at + 1}`, entry))
  }
  return { entries: [...entries.values()], problems }
}

function readLine(line: string, how: 'anywhere' | 'trusted' | 'recalled'): Entry | string {
  const recalled = how === 'recalled' ? recalledEntry(line) : undefined
  if (recalled !== undefined) return recalled
  try {
    const envelope = parseEnvelope(JSON.parse(line))
    return typeof envelope === 'string'
      ? envelope
      : readEntry(envelope, how === 'anywhere' ? how : 'trusted')
  } catch {
    return 'it is not JSON'
  }
}

function damaged(where: string, why: string): ChanceryProblem {
  return {
    code: 'altered',
    what: `the entry at ${where} cannot be read: ${why}`,
    advice:
      'The file was changed outside the chancery, or the disk is failing; restore it from a copy.',
  }
}
