/** References on a page: the note beside a mention; the ledger of missing documents is a page of its own. */
import { dateWords, documentAddress, documentName, html } from '../../markup/index.ts'
import type { DocumentId, MissingDocument, Standing, StandingRecord } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { missingPage } from './show/missing-page.ts'

export const show: Show = {
  margin,
  views: [{ path: 'missing', title: 'Missing', key: 'm', page: (record) => missingPage(record) }],
}

/** How sure a reference must be for its note to say so plainly. */
const plain = 0.7

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind !== 'reference') return undefined
  const { target, reasons } = finding.body
  const doubt = finding.confidence < plain ? html` <span class="faint">perhaps</span>` : undefined
  const because = html`<span class="note">${reasons.slice(0, 3).join('; ')}</span>`
  switch (target.kind) {
    case 'held': {
      const document = record.document(target.document)
      const name = document === undefined ? target.document : documentName(document)
      return {
        mark: 'mention',
        words: html`${name}${doubt} ${because}`,
        href: documentAddress(target.document),
      }
    }
    case 'missing':
      return {
        mark: 'mention',
        words: html`${missingName(record, target.document)}, missing${doubt} ${because}`,
        href: `/missing#${target.document}`,
      }
    case 'self':
      return { mark: 'mention', words: html`this document` }
    case 'nothing':
      return { mark: 'mention', words: html`<span class="faint">not known which</span>` }
  }
}

/** Missing documents in few words; asked for at every mention, so worked out once a record. */
const missingNames = new WeakMap<StandingRecord, ReadonlyMap<DocumentId, string>>()

function missingName(record: StandingRecord, id: DocumentId): string {
  let names = missingNames.get(record)
  if (names === undefined) {
    names = new Map([...record.findings('missing')].map(({ body }) => [body.id, nameOf(body)]))
    missingNames.set(record, names)
  }
  return names.get(id) ?? id
}

function nameOf({ title, kind, from, to, date }: MissingDocument): string {
  const sides = [from[0], to[0]].filter((one) => one !== undefined).join(' to ')
  const words = title ?? (sides === '' ? kind : sides)
  return date === undefined ? words : `${words}, ${dateWords(date)}`
}
