/** Who met, where something was done together. */
import type { Document, Standing, StandingRecord } from '../../../record/index.ts'
import type { Sides } from '../sides.ts'

/** The sides of all who met; minutes that list nobody are of the sides that they name. */
export function sidesWhoMet(
  { body }: Standing<'act'>,
  {
    record,
    document,
    sides,
  }: { readonly record: StandingRecord; readonly document: Document; readonly sides: Sides },
): readonly string[] {
  if (body.together === undefined) return []
  const { who } = body.together
  if (who.length > 0) return [...new Set(who.map((name) => sides.named(name, document)))]
  return sides.namedIn(record.words(document.id))
}
