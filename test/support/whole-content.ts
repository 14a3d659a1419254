/** Contents of an edition's file, whole, as the writer would leave them. */
import type { EditionFile } from '../../src/edition/index.ts'

export function wholeContent({ content }: EditionFile): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content
  return [...content.pieces].join('')
}
