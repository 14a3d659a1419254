/** A text that is not in any file yet, checked against the whole record: what the room asks before a signature. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DraftRemark } from '../../chancery/index.ts'
import type { Output } from '../command.ts'
import type { Complaint } from './complaint.ts'
import { complaintsOf } from './complaints.ts'
import { onDesk } from './desk.ts'

/** What the record says against a text, as remarks of the chancery. */
export async function remarksOnText(
  text: string,
  on: { readonly folder: string; readonly output: Output },
): Promise<DraftRemark[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-text-'))
  const draft = join(folder, 'draft.txt')
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    return (await onDesk(draft, on, complaintsOf)).map(remarkOf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function remarkOf({ weight, words, what, instead, source }: Complaint): DraftRemark {
  const truth = instead === undefined ? '' : `The words are: “${cut(instead)}” (${source}).`
  return {
    weight: weight === 'mend' ? 'grave' : 'light',
    words: `“${cut(words)}”: ${what}.`,
    advice: truth,
  }
}

function cut(words: string): string {
  return words.length > 160 ? `${words.slice(0, 160)}…` : words
}
