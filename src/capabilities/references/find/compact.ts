/** Words that clerks write as one: `Reurairtel`, `mytel`. */
import type { CompactReferences } from '../../../languages/index.ts'

/** Whose and what of a word such as `reurairtel`; both are needed, or `re` and what. */
export function compactParts(
  form: string,
  compact: CompactReferences,
): { what: string; person: 1 | 2 | 3 } | undefined {
  const rest = form.startsWith('re') ? form.slice(2) : form
  for (const [ending, what] of Object.entries(compact.what)) {
    if (!rest.endsWith(ending)) continue
    const whose = rest.slice(0, -ending.length)
    if (Object.hasOwn(compact.whose, whose)) return { what, person: compact.whose[whose]! }
  }
  return undefined
}
