/** A record in which what an edition withholds does not exist. */
import type { Document, DocumentId, Kind, Standing, StandingRecord } from '../../record/index.ts'
import type { Text } from '../../text/index.ts'
import { openFinding } from './findings.ts'
import { openHead } from './heads.ts'
import type { Secrets } from './secrets.ts'
import type { Shades } from './shades.ts'

/** The open part of a record; withheld documents have a placeholder each, at its end. */
export function openRecord(
  record: StandingRecord,
  shades: Shades,
  secrets: Secrets,
): StandingRecord {
  const reasons = [...shades.documents.values()]
  const placeholders = reasons.map((reason, index) => placeholder(index + 1, reason))
  const byId = new Map(placeholders.map((one) => [one.id, one]))
  const wordsOf = (id: DocumentId, witness?: number): string => {
    const stands = byId.get(id)
    return stands === undefined ? shades.words(id, witness) : (stands.title?.value ?? '')
  }
  const { editions: _, ...settings } = record.settings
  return {
    settings,
    *documents() {
      for (const document of record.documents())
        if (!shades.documents.has(document.id)) yield openHead(document, shades)
      yield* placeholders
    },
    document(id) {
      const stands = byId.get(id)
      if (stands !== undefined) return stands
      const found = record.document(id)
      if (found === undefined || shades.documents.has(found.id)) return undefined
      return openHead(found, shades)
    },
    words: wordsOf,
    text(id, witness) {
      const words = wordsOf(id, witness)
      return byId.has(id)
        ? plainText(words)
        : { ...record.text(id, shades.isPartly(id) ? 0 : witness), words }
    },
    *findings<K extends Kind>(kind: K, document?: DocumentId) {
      if (document !== undefined && shades.documents.has(document)) return
      for (const finding of record.findings(kind, document)) {
        const open = openFinding(finding as unknown as Standing, shades, secrets)
        if (open !== undefined) yield open as Standing<K>
      }
    },
    finding(id) {
      const finding = record.finding(id)
      return finding === undefined ? undefined : openFinding(finding, shades, secrets)
    },
  }
}

function placeholder(number: number, reason: string): Document {
  const words = `A document is withheld from this edition: ${reason}.`
  const stated = { basis: 'judged', confidence: 1, evidence: [] } as const
  return {
    id: `withheld-${number}` as DocumentId,
    kind: { ...stated, value: 'document' },
    title: { ...stated, value: words },
    from: [],
    to: [],
    copies: [],
    marks: {},
    parts: [],
    witnesses: [{ file: 'withheld', text: 0, hash: '', start: 0, end: words.length }],
    confidence: 1,
  }
}

function plainText(words: string): Text {
  return {
    words,
    blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
    lines: [0],
    pages: [],
    map: { pieces: [] },
  }
}
