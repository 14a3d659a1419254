/**
 * Mojibake: UTF-8 that somebody once read as Windows-1252 ("Ã©" for "é").
 *
 * It is repaired only when certain: where all letters beyond ASCII form such
 * sequences, or where a sequence is one that no language writes ("â€™").
 */
import type { Problem } from '../record/index.ts'
import type { OffsetMap, OffsetPiece } from '../text/index.ts'

export interface Repaired {
  readonly words: string
  /** From the repaired words to the words as they were. */
  readonly map: OffsetMap
  readonly problem: Problem
}

const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const behind = `[\\u0080-\\u00bf${windows}]`
const sequences = new RegExp(
  `[\\u00c2-\\u00df]${behind}|[\\u00e0-\\u00ef]${behind}{2}|[\\u00f0-\\u00f4]${behind}{3}`,
  'g',
)
const never = new RegExp(`â€${behind}|Ã[\\u00a0-\\u00bf]|Â[\\u00a0-\\u00bf]`)

/** The words repaired, or nothing when there is nothing to repair or it is not certain. */
export function repair(words: string, path: string): Repaired | undefined {
  // The first look is cheap: most texts hold none of the letters that begin a sequence.
  if (!never.test(words)) return undefined
  const found = [...words.matchAll(sequences)].flatMap((match) =>
    readSequence(match[0], match.index),
  )
  const letters = countLetters(words)
  const inside = found.reduce((sum, one) => sum + countLetters(one.before), 0)
  const certain = letters === inside && found.length >= 2
  const kept = certain ? found : found.filter((one) => one.before.startsWith('â€'))
  return kept.length === 0 ? undefined : rewrite(words, kept, path)
}

interface Sequence {
  readonly at: number
  readonly before: string
  readonly after: string
}

const strict = new TextDecoder('utf-8', { fatal: true })

function readSequence(before: string, at: number): Sequence[] {
  const bytes = Uint8Array.from(before, (one) => {
    const high = windows.indexOf(one)
    return high >= 0 ? 0x80 + high : one.charCodeAt(0)
  })
  try {
    return [{ at, before, after: strict.decode(bytes) }]
  } catch {
    return []
  }
}

/** Letters with accents: the ones that a text in a Western language would really have. */
function countLetters(words: string): number {
  return words.match(/[\u00c0-\u00ff]/g)?.length ?? 0
}

function rewrite(words: string, sequences: readonly Sequence[], path: string): Repaired {
  const parts: string[] = []
  const pieces: OffsetPiece[] = []
  let length = 0
  const push = (some: string, start: number, end: number): void => {
    if (end === start) return
    parts.push(some)
    pieces.push({ text: { start: length, end: length + some.length }, source: { start, end } })
    length += some.length
  }
  let done = 0
  for (const { at, before, after } of sequences) {
    push(words.slice(done, at), done, at)
    push(after, at, at + before.length)
    done = at + before.length
  }
  push(words.slice(done), done, words.length)
  return { words: parts.join(''), map: { pieces }, problem: remark(sequences[0]!, path) }
}

function remark({ before, after }: Sequence, path: string): Problem {
  return {
    code: 'encoding-guessed',
    what: `"${path}" was once saved in a wrong encoding; it was read with "${after}" for "${before}" and the like`,
    where: path,
    advice: 'nothing need be done; to be rid of this remark, save the file as proper UTF-8',
    weight: 'remark',
  }
}
