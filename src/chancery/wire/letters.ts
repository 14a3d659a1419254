/**
 * Letters into the dossier: every letter that passes through the chancery
 * becomes a source, a plain text with a head that the record reads.
 *
 * The file's name holds the entry's id, so however often a letter arrives it
 * is in the dossier once.
 */
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PartyId } from '../entries/body.ts'
import type { State } from '../state/fold.ts'
import type { LetterState } from '../state/letters.ts'

/** Where the letters of a dossier go: among its sources, in a folder of their own. */
export function lettersFolder(dossier: string): string {
  const sources = join(dossier, 'sources')
  const inside = statSync(sources, { throwIfNoEntry: false })?.isDirectory() ? sources : dossier
  return join(inside, 'letters')
}

/** Write the letters that are not there yet; gives the names of the new files. */
export function writeLetters(state: State, folder: string): string[] {
  const written: string[] = []
  for (const letter of state.letters) {
    const name = letterFileName(state, letter)
    if (existsSync(join(folder, name))) continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `.${name}.new`), letterText(state, letter), { mode: 0o600 })
    renameSync(join(folder, `.${name}.new`), join(folder, name))
    written.push(name)
  }
  return written
}

function letterFileName(state: State, letter: LetterState): string {
  const author = nameIn(state, letter.from)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${letter.time.slice(0, 10)}-${author.slice(0, 40)}-${letter.place}-${letter.id.slice(0, 8)}.txt`
}

/** The letter as a text with its head: From, To, Copies, Date, Subject, In answer to. */
export function letterText(state: State, letter: LetterState): string {
  const names = (parties: readonly PartyId[]) =>
    parties.map((party) => nameIn(state, party)).join('; ')
  const answered = letter.answers.flatMap((id) => state.letters.find((one) => one.id === id) ?? [])
  const head = [
    ['From', names([letter.from])],
    ['To', names(letter.to)],
    ['Copies', names(letter.copies)],
    ['Date', dayInWords(letter.time)],
    ['Subject', letter.title],
  ].filter(([, value]) => value !== '')
  // A sentence and not a label: so the record reads it as it reads such words in any old letter.
  const answers = answered.map((one) => `In answer to ${referenceTo(state, one)}.\n`)
  return `${head.map(([label, value]) => `${label}: ${value}`).join('\n')}\n${answers.join('')}\n${letter.text.trim()}\n`
}

/** A party's name on one line, whatever it put into it. */
export function nameIn(state: State, party: PartyId): string {
  return state.parties.find(({ id }) => id === party)?.name ?? party
}

function referenceTo(state: State, letter: LetterState): string {
  return `the letter of ${nameIn(state, letter.from)} of ${dayInWords(letter.time)}`
}

function dayInWords(time: string): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(time))
}
