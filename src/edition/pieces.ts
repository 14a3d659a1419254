/**
 * Contents of files that grow with the dossier: walked piece by piece, never held whole.
 *
 * A piece ends where a statement does (a document, a finding, a row), so that who
 * reads the pieces one by one finds every sentence whole in one of them.
 */

export interface Pieces {
  /** To be walked once. */
  readonly pieces: Iterable<string>
}

export type Content = string | Uint8Array | Pieces

/** Whether contents come piece by piece. */
export function isPieces(content: Content): content is Pieces {
  return typeof content === 'object' && 'pieces' in content
}

/** The parts of any contents, in their order. */
export function* partsOf(content: Content): Iterable<string | Uint8Array> {
  if (isPieces(content)) yield* content.pieces
  else yield content
}

/** What a list in a JSON object may be: an array, or something that is walked as it is written. */
type Walked = Iterable<unknown>

/**
 * A JSON object, laid out as `JSON.stringify` does with one space. Of its values
 * those that can be walked are written one by one; nothing is written for `undefined`.
 */
export function* jsonPieces(fields: Readonly<Record<string, unknown>>): Iterable<string> {
  let before = '{'
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    yield `${before}\n ${JSON.stringify(name)}: `
    if (isWalked(value)) yield* listPieces(value)
    else yield laidOut(value, ' ')
    before = ','
  }
  yield '\n}\n'
}

function* listPieces(list: Walked): Iterable<string> {
  let before = '['
  for (const one of list) {
    yield `${before}\n  ${laidOut(one, '  ')}`
    before = ','
  }
  yield before === '[' ? '[]' : '\n ]'
}

function laidOut(value: unknown, margin: string): string {
  return JSON.stringify(value, undefined, 1).replaceAll('\n', `\n${margin}`)
}

function isWalked(value: unknown): value is Walked {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
