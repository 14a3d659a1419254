/**
 * Sentences without their courtesies: "I have the honor to inform you that the
 * Board cannot agree" is weighed as "the Board cannot agree", and "we beg to
 * request" as "we request". Only what is weighed is changed, never what is shown.
 */
import type { ActWords } from '../../../languages/index.ts'
import { sieved } from '../../../text/index.ts'

/** Reads the courtesies of a language away; the same words where it has none. */
export function plainly({ courtesies }: ActWords): (clause: string) => string {
  if (courtesies === undefined) return (clause) => clause
  const [sayings, leads] = [new RegExp(courtesies.sayings, 'u'), new RegExp(courtesies.leads, 'u')]
  const any = sieved(leads)
  return (clause) =>
    any.test(clause)
      ? clause
          .replace(sayings, ', ')
          .replace(leads, courtesies.plain)
          .replace(/^[\s,]+/u, '')
      : clause
}
