/**
 * Nothing of the lab is right or wrong against a gold list: its numerics are held
 * to published figures by its tests, its honesty to worlds whose truth is known by
 * `npm run honesty`. Events are measured where they are found.
 */
import type { StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'

/** Always nothing; see above. */
export function measure(_record: StandingRecord, _gold: Gold): Measured | undefined {
  return undefined
}
