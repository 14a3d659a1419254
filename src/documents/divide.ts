/**
 * Dividing: a text → the documents that stand in it.
 *
 * Where markup marks the documents out they are taken from there, otherwise
 * from the words.
 */
import { withDeducedYears } from './deduced-years.ts'
import { divideByMarkup } from './divide-by-markup.ts'
import { divideByWords } from './divide-by-words.ts'
import type { Divide } from './draft.ts'
import { withSameSides } from './same-sides.ts'

/** The documents of a text, in order. */
export const divide: Divide = (marked, tools) =>
  withDeducedYears(
    marked.marked.length > 0
      ? divideByMarkup(marked, tools)
      : withSameSides(divideByWords(marked, tools)),
    { path: tools.path, title: marked.title, settings: tools.settings },
  )
