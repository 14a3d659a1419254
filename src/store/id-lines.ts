/** Lines of `ids.jsonl`: every id ever given, what it stood for, where it went; every file ever seen. */
import * as v from 'valibot'

/** What an id stands for. */
export interface Sighting {
  /** The readable id it would like. */
  readonly wish: string
  readonly file: string
  readonly text: number
  readonly start: number
  /** Of all its letters, of the first and of the last: what a document is known by. */
  readonly print: string
  readonly incipit: string
  readonly explicit: string
}

export type IdLine =
  | ({ readonly kind: 'given'; readonly id: string; readonly was?: string } & Sighting)
  | ({ readonly kind: 'moved'; readonly id: string } & Sighting)
  | { readonly kind: 'named'; readonly id: string; readonly key: string }
  | { readonly kind: 'source'; readonly path: string; readonly hash: string; readonly time: string }
  | { readonly kind: 'gone'; readonly path: string; readonly time: string }

const sighting = {
  wish: v.string(),
  file: v.string(),
  text: v.number(),
  start: v.number(),
  print: v.string(),
  incipit: v.string(),
  explicit: v.string(),
}

const line = v.variant('kind', [
  v.object({ kind: v.literal('given'), id: v.string(), was: v.optional(v.string()), ...sighting }),
  v.object({ kind: v.literal('moved'), id: v.string(), ...sighting }),
  v.object({ kind: v.literal('named'), id: v.string(), key: v.string() }),
  v.object({ kind: v.literal('source'), path: v.string(), hash: v.string(), time: v.string() }),
  v.object({ kind: v.literal('gone'), path: v.string(), time: v.string() }),
])

/** A checked line, or why it is none. */
export function parseIdLine(
  value: unknown,
): IdLine | { readonly kind: 'damaged'; readonly why: string } {
  const checked = v.safeParse(line, value)
  if (checked.success) return checked.output as IdLine
  const [issue] = checked.issues
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.')
  return { kind: 'damaged', why: `"${path}": ${issue.message}` }
}
