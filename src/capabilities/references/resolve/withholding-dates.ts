/** On what day a step of such a story was taken, or between which days. */
import { dayAt, type EdtfDate, parseDate } from '../../../record/index.ts'
import type { Library } from './pointer.ts'
import type { Shelved } from './shelved.ts'
import { isRefuser, isSentNow, type Step } from './told-steps.ts'

/** What is known of the story as a whole when one of its steps is dated. */
export interface Story {
  /** Sides whose refusals are their own. */
  readonly refusers: ReadonlySet<number>
  /** The first day on which somebody asked for the letter; infinite where nobody did. */
  readonly asked: number
}

/** The day of a step, or the stretch in which it lies; none where nothing tells. */
export function dateOf(
  step: Step,
  { refusers, asked }: Story,
  library: Library,
): EdtfDate | undefined {
  const told = dayOf(step.teller)
  switch (step.event) {
    case 'sent':
      return isSentNow(step) ? told : step.of.date
    case 'learnt-of':
      return told === undefined ? undefined : parseDate(`../${told}`)
    case 'requested':
      return step.value === undefined || step.value === 'before'
        ? told
        : inYear(step.value, step.teller)
    case 'kept-from':
      return told
    case 'refused':
      // Who holds it refuses in this letter; others tell of a refusal that came before.
      if (isRefuser(step, refusers)) return told
      return between(firstAnswer(step, asked, library), told)
    case 'had-by':
      return step.of.date === undefined && told !== undefined
        ? parseDate(`../${told}`)
        : between(step.of.date, told)
    case 'awaited':
      return between(step.ownBefore === undefined ? undefined : dayOf(step.ownBefore), told)
    case 'contents-divulged':
      return step.beside === undefined ? told : dayOf(step.beside)
  }
}

function dayOf(document: Shelved): EdtfDate | undefined {
  return Number.isFinite(document.last) ? dayAt(document.last) : undefined
}

function between(from: EdtfDate | undefined, to: EdtfDate | undefined): EdtfDate | undefined {
  if (from === undefined || to === undefined || from === to) return to ?? from
  return parseDate(`${from}/${to}`)
}

function inYear(date: string, teller: Shelved): EdtfDate | undefined {
  const year = dayOf(teller)?.slice(0, 4)
  return parseDate(date.replace(/^XXXX/, year ?? 'XXXX'))
}

/** A refusal is not before the first letter that came after the request. */
function firstAnswer(step: Step, asked: number, library: Library): EdtfDate | undefined {
  const [from] = step.of.from
  const [to] = step.teller.from
  if (from === undefined || to === undefined || !Number.isFinite(asked)) return undefined
  const letters = library.shelf
    .before(from, to, step.teller.last, 12)
    .filter((letter) => letter.held && letter.first >= asked)
  const first = letters.at(-1)
  return first === undefined ? undefined : dayOf(first)
}
