/** What `find` sees in a sentence, for tests: mentions with their form and date. */
import { find } from '../../../src/capabilities/references/find/index.ts'
import { languages } from '../../../src/languages/index.ts'
import {
  type Document,
  type DocumentId,
  type EdtfDate,
  type Mention,
  noSettings,
} from '../../../src/record/index.ts'

const stated = { basis: 'stated' as const, confidence: 1, evidence: [] }

/** A letter of 9 May 1911 between two parties of nobody's acquaintance. */
export function letterOf(language = 'en'): Document {
  return {
    id: 'letter' as DocumentId,
    kind: { ...stated, value: 'letter' },
    date: { ...stated, value: '1911-05-09' as EdtfDate },
    from: [{ ...stated, value: 'Harbour Board of Arlen' }],
    to: [{ ...stated, value: 'Weavers’ Guild of Tolm' }],
    copies: [],
    language,
    marks: {},
    parts: [],
    witnesses: [{ file: 'letter.txt', text: 0, hash: '', start: 0, end: 0 }],
    confidence: 1,
  }
}

/** The mentions of a sentence with their bodies; not those that are mentions only where the record knows such a paper. */
export function mentionsIn(
  words: string,
  language = 'en',
  document: Document = letterOf(language),
): { exact: string; body: Mention }[] {
  const text = { words, blocks: [], lines: [], pages: [], map: { pieces: [] } }
  const tools = { language: languages.find((one) => one.code === language), settings: noSettings }
  return find({ document, text }, tools)
    .filter((draft) => !draft.body.clues.includes('weak'))
    .map((draft) => ({ exact: draft.evidence[0].exact, body: draft.body }))
}

/** The words between « and », and the sentence without the marks. */
export function marked(sentence: string): { words: string; spans: string[] } {
  const spans = [...sentence.matchAll(/«([^»]*)»/g)].map((match) => match[1]!)
  return { words: sentence.replace(/[«»]/g, ''), spans }
}
