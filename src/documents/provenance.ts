/**
 * Provenance: lines about the paper rather than of it. An archive's "Source:",
 * "Translated by", "Record ID", "Copyright"; links and menus of a web page.
 *
 * They stand before and after a document and are kept as its marks.
 */
import type { Span } from '../text/index.ts'
import { isProse } from './prose.ts'
import { alternatives, markOfLabel } from './vocabulary.ts'

export interface ProvenanceMark {
  readonly mark: string
  readonly value: Span
}

const labels = alternatives(markOfLabel.keys())
const labelled = new RegExp(
  `^[*_\\s(\\[]*(?<label>${labels})(?![\\p{L}])\\s*(?<sign>[:：]?)\\s*`,
  'iu',
)
const inside =
  /(?:\b(?:Translated|Transcribed|Edited|Obtained|Contributed|Digiti[sz]ed|Proofread)\s+(?:from .{1,40} )?by\s+)(?<who>[^.;]+)/u
const furniture =
  /^(?:skip to (?:main )?content|document (?:information|list|summary)|next|previous|home|contents|index|back to top|print|share|search|menu|table of contents|return to .{1,60}|about this document|related documents|download.{0,30}|all rights reserved.{0,60}|«.*|.*»)$/iu
const trails = / (?:\||›|»|>|•|::) /
const rights =
  /(?:(?<![\p{L}\p{N}])©|\bcopyright\b|rights reserved|\bpermission to (?:reproduce|reprint)|rights status|public domain|creative commons|\bcc[- ]by\b|\breuse of\b)/iu
const support =
  /\b(?:made possible (?:with|by|through)|with (?:the )?support (?:from|of)|funded by|gift of)\b/iu
const imprint =
  /^(?:printed (?:by|for|in|and published)|published (?:by|for)|imprimé|gedruckt|druck (?:von|und)|stampato|not for sale)\b/iu
const archive = /\b(?:archive|archives|digital library|document library|collection)$/iu

/**
 * Where a paper lies, by the divisions of an archive, its fonds, inventory, file
 * and leaf: "SAH. F. 12. Op. 3. D. 44. L. 7-9. Copy.", in any of their short forms.
 */
const fileAndLeaf =
  /(?<!\p{L})(?:d|д|ed\.\s?khr|ед\.\s?хр)\.\s?\d+\p{L}?[.,]?\s*(?:l|ll|л|лл)\.\s?\d/iu
/** The archive and its divisions above the file take no more room. */
const longestArchive = 90

/** Whether a line says in which archive a paper lies. */
export function isArchivePlace(words: string): boolean {
  if (words.length > longest) return false
  const at = fileAndLeaf.exec(words.slice(0, longestArchive + 30))?.index
  if (at === undefined || at === 0 || at > longestArchive) return false
  // A page number may have run into it.
  return /^\d{0,4}\p{Lu}\S+[\s.]/u.test(words) && !isProse(words.slice(0, at))
}

/** Longer paragraphs are text, whatever they speak of. */
const longest = 900

/** The mark a line gives, or nothing when the line is no line of provenance. */
export function readProvenance(words: string): ProvenanceMark[] {
  if (words.length > longest) return []
  const match = labelled.exec(words)
  if (match !== null && (match.groups!.sign !== '' || match[0].length >= words.length - 1)) {
    const mark = markOfLabel.get(match.groups!.label!.toLowerCase().replace(/\s+/g, ' '))
    if (mark !== undefined) {
      const value = { start: match[0].length, end: words.length }
      return [{ mark, value }, ...pagesIn(words, mark)]
    }
  }
  const who = inside.exec(words)
  if (who !== null && words.length < 200) {
    const start = who.index + who[0].length - who.groups!.who!.length
    return [
      ...(who.index > 3 ? [{ mark: 'source', value: { start: 0, end: who.index } }] : []),
      {
        mark: /transl/iu.test(who[0]) ? 'translator' : 'transcriber',
        value: { start, end: start + who.groups!.who!.length },
      },
    ]
  }
  if (isArchivePlace(words)) return [{ mark: 'archive', value: { start: 0, end: words.length } }]
  if (imprint.test(words) && words.length < 160)
    return [{ mark: 'imprint', value: { start: 0, end: words.length } }]
  if (rights.test(words)) return [{ mark: 'rights', value: { start: 0, end: words.length } }]
  if (support.test(words) && words.length < 160)
    return [{ mark: 'support', value: { start: 0, end: words.length } }]
  return []
}

/** Whether a line is a link, a menu, a heading of a page about a document. */
export function isFurniture(words: string): boolean {
  if (words.length > 160) return false
  return (
    furniture.test(words) ||
    (trails.test(words) && !/[.!?]$/.test(words)) ||
    (archive.test(words) && words.length < 60)
  )
}

function pagesIn(words: string, mark: string): ProvenanceMark[] {
  if (mark !== 'source') return []
  const pages = /\b(?:pp?\.|pages?|S\.|Seiten?)\s*([\divxlc]+(?:\s?[–-]\s?[\divxlc]+)?)/u.exec(
    words,
  )
  if (pages === null) return []
  const start = pages.index + pages[0].length - pages[1]!.length
  return [{ mark: 'pages', value: { start, end: start + pages[1]!.length } }]
}
