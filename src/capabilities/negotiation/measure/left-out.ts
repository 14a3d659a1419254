/** The acts of each annotated letter by a model that has learnt nothing from it. */
import { languages } from '../../../languages/index.ts'
import type { Draft, StandingRecord } from '../../../record/index.ts'
import type { Gold } from '../../capability.ts'
import type { PlacedSpan } from '../../gold-rows.ts'
import { actsIn } from '../find/index.ts'
import { learn } from '../find/learn.ts'
import type { ActModel } from '../find/model.ts'
import { keyOfWords } from '../find/packed.ts'
import { examples, learnt } from '../find/weights.ts'

export interface FoundAct extends PlacedSpan {
  readonly draft: Draft<'act'>
}

/** Acts of the documents that `proposals.csv` covers. */
export function actsLeftOut(record: StandingRecord, gold: Gold): FoundAct[] {
  const ids = new Set((gold.table('proposals.csv') ?? []).map((row) => row.doc ?? ''))
  return [...ids].flatMap((goldId) => {
    const id = gold.document(goldId)
    const document = id === undefined ? undefined : record.document(id)
    if (document === undefined || !gold.inScope('proposals', goldId)) return []
    const words = record.words(document.id)
    const language = languages.find((one) => one.code === (document.language ?? 'en').slice(0, 2))
    if (language?.acts === undefined) return []
    const drafts = actsIn(words, { document, language, model: modelWithout(words) })
    return drafts.map((draft) => {
      const [{ start, end }] = draft.evidence
      return { draft, document: document.id, start, end }
    })
  })
}

/** The model of all examples but those of a letter; the one in use where the letter is in none. */
export function modelWithout(words: string): ActModel {
  const key = keyOfWords(words)
  if (!examples.has(key)) return learnt
  return learn([...examples].flatMap(([letter, rows]) => (letter === key ? [] : rows)))
}
