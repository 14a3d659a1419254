/** The words of a record's documents, those that are read again and again kept at hand. */
import type { StandingRecord } from '../../../record/index.ts'
import { type ComparisonForm, fold } from '../../../text/index.ts'
import type { Library } from '../engine/library.ts'
import { witnessOf } from './witness-name.ts'

/** More texts than one quotation looks into, few enough to forget. */
const keptTexts = 512
/** Letters of folded documents kept at hand, six bytes each. */
const keptLetters = 1 << 21
/** A longer document is folded window by window. */
const longForm = 1 << 17

/** Words by document, the last few hundred kept at hand, and the forms of those that are read again. */
export function rememberingLibrary(record: StandingRecord): Library {
  const texts = new Map<string, string>()
  const forms = new Map<string, ComparisonForm>()
  let letters = 0
  const textOf = (name: string): string => {
    const known = texts.get(name)
    if (known !== undefined) return known
    const { document, witness } = witnessOf(name)
    const text = record.words(document, witness)
    if (texts.size >= keptTexts) texts.delete(texts.keys().next().value!)
    texts.set(name, text)
    return text
  }
  return {
    words: (name, start, end) => textOf(name).slice(start, end),
    form(name) {
      const known = forms.get(name)
      if (known !== undefined) return known
      const text = textOf(name)
      if (text.length > longForm) return undefined
      const form = trimmed(fold(text))
      forms.set(name, form)
      letters += form.length
      for (const [oldest, { length }] of forms) {
        if (letters <= keptLetters || oldest === name) break
        forms.delete(oldest)
        letters -= length
      }
      return form
    },
  }
}

/** Without the room that folding made beyond its letters. */
function trimmed({ letters, places, length }: ComparisonForm): ComparisonForm {
  return { letters: letters.slice(0, length), places: places.slice(0, length), length }
}
