/**
 * Sentences without their courtesies, and with their short forms written out:
 * "I have the honor to inform you that the Board can't agree" is weighed as "the
 * Board cannot agree", and "we beg to request" as "we request". In
 * the record of a talk the words before what was said ("the consul added that")
 * are read away too. Only what is weighed is changed, never what is shown.
 */
import type { ActWords } from '../../../languages/index.ts'
import { sieved } from '../../../text/index.ts'

/** Reads the courtesies and short forms of a language away; the same words where it has none. */
export function plainly({ courtesies, contractions = [] }: ActWords): (clause: string) => string {
  const polite = withoutCourtesies(courtesies)
  return (clause) => {
    if (contractions.length === 0 || !/[’']/.test(clause)) return polite(clause)
    return polite(contractions.reduce((words, { form, full }) => words.replace(form, full), clause))
  }
}

function withoutCourtesies(courtesies: ActWords['courtesies']): (clause: string) => string {
  if (courtesies === undefined) return (clause) => clause
  const [sayings, leads] = [new RegExp(courtesies.sayings, 'u'), new RegExp(courtesies.leads, 'u')]
  const tellings = new RegExp(courtesies.tellings ?? '(?!)', 'u')
  const [polite, told] = [sieved(leads), sieved(tellings)]
  return (clause) => {
    const said = told.test(clause) ? clause.replace(tellings, '') : clause
    return polite.test(said)
      ? said
          .replace(sayings, ', ')
          .replace(leads, courtesies.plain)
          .replace(/^[\s,]+/u, '')
      : said
  }
}
