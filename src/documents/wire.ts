/**
 * Telegrams as they are wired: no farewell, no line for the name. The last word
 * or two, behind the last stop, is who sends it: "Reply by noon. Threapleton."
 */
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import type { Closer } from './signature.ts'
import { isSignature } from './signer.ts'

const lastWords =
  /(?:[.!?]["'”’]?|\bSTOP)\s+(?<name>(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\.?$/u

/** The name at the end of the words of a telegram, as its closer; none where its last sentence is more. */
export function readWiredName(lines: readonly Line[], after: number): Closer | undefined {
  const at = lines.findLastIndex((line, index) => index >= after && /\p{L}/u.test(line.words))
  const line = lines[at]
  if (line === undefined) return undefined
  const name = lastWords.exec(line.words)?.groups?.name
  const isText = isProse(line.words) || isProse(lines[at - 1]?.words ?? '')
  if (name === undefined || !isText || !isSignature(name)) return undefined
  const start = line.start + line.words.lastIndexOf(name)
  const signature = { start, end: start + name.length }
  return { from: at, to: at + 1, signature, signers: [signature] }
}
