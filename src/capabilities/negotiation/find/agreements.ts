/**
 * Sentences that tell what those who met did together: "It was agreed that …",
 * "The price could not be agreed." Nobody of them put it and nobody answered it;
 * it is all of theirs, or left open by all of them.
 */
import type { AgreementWords } from '../../../languages/index.ts'
import type { Outcome } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

/** So surely such a sentence is what it says. */
export const tellsOutcome = 0.8

/** What a sentence tells as done together; nothing where it is asked, supposed or only claimed by another. */
export function outcomeIn(
  sentence: string,
  { grammar, isMinutes }: { readonly grammar: AgreementWords; readonly isMinutes: boolean },
): Outcome | undefined {
  const { told, inMinutes, supposed, claimed } = formsOf(grammar)
  for (const [outcome, form] of isMinutes ? [...told, ...inMinutes] : told) {
    const found = form.exec(sentence)
    if (found === null) continue
    const before = sentence.slice(0, found.index)
    const isTold =
      !/\?\W*$/u.test(sentence) &&
      !/["“„«]/u.test(before) &&
      !supposed.test(before) &&
      !claimed.test(sentence)
    if (isTold) return outcome
  }
  return undefined
}

type Form = readonly [Outcome, Sieved]

interface Forms {
  readonly told: readonly Form[]
  readonly inMinutes: readonly Form[]
  readonly supposed: RegExp
  readonly claimed: RegExp
}

const formsOf = once((words: AgreementWords): Forms => {
  const form = (outcome: Outcome, source: string): Form => [
    outcome,
    sieved(new RegExp(source, 'iu')),
  ]
  return {
    told: [form('agreed', words.agreed), form('left-open', words.leftOpen)],
    inMinutes: [form('agreed', words.agreedInMinutes), form('left-open', words.leftOpenInMinutes)],
    supposed: new RegExp(words.onlySupposed, 'iu'),
    claimed: new RegExp(words.onlyClaimed, 'iu'),
  }
})
