/**
 * Invented negotiations with their truth: letters, and under each what a careful
 * reader finds in it. The notation is told in `test/fixtures/negotiation-truth`.
 *
 * Places are found by their words, never counted by hand; words that stand nowhere
 * in their letter, or twice, stop the reader.
 */
import { readFileSync } from 'node:fs'

/** One negotiation. */
export interface Dispute {
  readonly title: string
  /** Whether the program may learn from it, and in which language it is written. */
  readonly half: 'tune' | 'held'
  readonly language: string
  /** Full names by short ones. */
  readonly parties: ReadonlyMap<string, string>
  /** Who writes and is written to for a party, beside its own name. */
  readonly signers: ReadonlyMap<string, readonly string[]>
  /** What each question asks, by its name. */
  readonly questions: ReadonlyMap<string, string>
  /** Documents that are spoken of and not held: date, kind, from, to. */
  readonly missing: ReadonlyMap<string, readonly string[]>
  readonly letters: readonly Letter[]
}

export interface Letter {
  readonly number: string
  readonly id: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly text: string
  /** The text with every run of white space one space: places count in it. */
  readonly words: string
  readonly lines: readonly TruthLine[]
}

/** `kind head ; field ; field :: words`. */
export interface TruthLine {
  readonly letter: string
  readonly kind: string
  readonly head: readonly string[]
  readonly fields: ReadonlyMap<string, string>
  /** Nothing where the line has no words, or names those of an act by its number. */
  readonly place?: Place
  readonly sameAs?: string
  /** Of a quotation that was changed: the words of its source. */
  readonly source?: string
}

/** In UTF-16 units of the folded words. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Reads one fixture whole. */
export function readDispute(path: string): Dispute {
  const [head = '', ...parts] = readFileSync(path, 'utf8').split(/^=== /m)
  const lines = head.split('\n')
  const named = (kind: string): [string, string][] =>
    lines
      .filter((line) => line.startsWith(`${kind} `))
      .map((line) => {
        const [name = '', ...rest] = line.slice(kind.length + 1).split(': ')
        return [name, rest.join(': ')]
      })
  return {
    title: (lines[0] ?? '').replace(/^# /, ''),
    half: one(lines, 'half') === 'tune' ? 'tune' : 'held',
    language: one(lines, 'language') ?? 'en',
    parties: new Map(named('party')),
    signers: new Map(named('signs').map(([name, all]) => [name, all.split(' | ')])),
    questions: new Map(named('question')),
    missing: new Map(named('missing').map(([key, rest]) => [key, cells(rest)])),
    letters: parts.map(letterOf),
  }
}

function one(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
}

function cells(line: string): string[] {
  return line.split(';').map((cell) => cell.trim())
}

function letterOf(part: string): Letter {
  const [head = '', rest = ''] = cut(part, '\n')
  const [text = '', truth = ''] = cut(rest, '\n--- truth\n')
  const [number = '', id = '', ways = ''] = cells(head)
  const [from = '', to = ''] = ways.split(' > ')
  const words = text.replace(/\s+/g, ' ').trim()
  const lines = truth.split('\n').filter((line) => line.trim() !== '')
  return {
    number,
    id,
    date: /\d{4}-\d\d-\d\d$/.exec(id)?.[0] ?? '',
    from,
    to,
    text: `${text.trim()}\n`,
    words,
    lines: lines.map((line) => lineOf(line, id, words)),
  }
}

function cut(words: string, mark: string): [string, string] {
  const at = words.indexOf(mark)
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + mark.length)]
}

function lineOf(line: string, letter: string, words: string): TruthLine {
  const [left, right] = cut(line, ' :: ')
  const [head = '', ...fields] = cells(left)
  const [kind = '', ...named] = head.split(' ')
  const [sought, source] = cut(right, ' <- ')
  const base = {
    letter,
    kind,
    head: named,
    fields: new Map(fields.map((field) => cut(field, ' '))),
    ...(source === '' ? {} : { source }),
  }
  if (sought === '') return base
  if (/^\d+\.\d+$/.test(sought)) return { ...base, sameAs: sought }
  return { ...base, place: placeOf(sought, words, letter) }
}

/** `before «first words … last words» after`; without the marks all of it is meant. */
function placeOf(sought: string, words: string, letter: string): Place {
  const [before, exact, after] = sought.includes('«') ? sought.split(/[«»]/) : ['', sought, '']
  const [first = '', last] = (exact ?? '').split(' … ')
  const whole = last === undefined ? `${before}${first}${after}` : `${before}${first}`
  const start = onlyPlace(whole, words, letter) + (before ?? '').length
  if (last === undefined) return { start, end: start + first.length }
  const at = words.indexOf(`${last}${after}`, start + first.length)
  if (at < 0) throw new RangeError(`${letter}: not found after "${first}": ${last}`)
  return { start, end: at + last.length }
}

function onlyPlace(sought: string, words: string, letter: string): number {
  const at = words.indexOf(sought)
  if (at < 0) throw new RangeError(`${letter}: not found: ${sought}`)
  if (words.includes(sought, at + 1)) throw new RangeError(`${letter}: found twice: ${sought}`)
  return at
}
