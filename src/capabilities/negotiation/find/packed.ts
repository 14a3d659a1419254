/** The learnt model and its examples as they are kept in a file, small and in one piece. */
import { createHash } from 'node:crypto'
import type { Example } from './learn.ts'
import type { ActModel, Linear } from './model.ts'

export type Learnt = ActModel

/** A model from its packed form: `cue=w w w;…|…`. */
export function unpackModel(packed: string): Learnt {
  const [move = '', act = ''] = packed.split('|')
  return { move: unpackLinear(move), act: unpackLinear(act) }
}

function unpackLinear(packed: string): Linear {
  const [head = '', ...rows] = packed.split(';')
  const numbers = (row: string): number[] => row.split(' ').map(Number)
  const [classes = '', bias = ''] = head.split('=')
  const weights = rows.map((row) => {
    const at = row.lastIndexOf('=')
    return [row.slice(0, at), numbers(row.slice(at + 1))] as const
  })
  return { classes: classes.split(' '), bias: numbers(bias), weights: Object.fromEntries(weights) }
}

/** Examples by the key of the letter they come from. */
export function unpackExamples(
  cues: string,
  letters: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly Example[]> {
  const names = cues.split(';')
  return new Map(
    letters.map(([key, rows]) => [
      key,
      rows.split(';').map((row): Example => {
        const [act = '', ...numbers] = row.split(' ')
        return {
          act: act === '?' ? undefined : act,
          cues: numbers.map((number) => names[Number(number)]!),
        }
      }),
    ]),
  )
}

/** By which a letter is known again wherever it stands: its letters alone, white space and marks apart. */
export function keyOfWords(words: string): string {
  const letters = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
  return createHash('sha256').update(letters.slice(200, 1200)).digest('base64url').slice(0, 10)
}
