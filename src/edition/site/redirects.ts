/**
 * Old ids on the site: a document that was renamed or joined to another keeps
 * the page under its old name, which leads to the new one.
 *
 * The ids come from the register among the papers. An edition that withholds
 * anything has no papers, and so tells no old names.
 */
import { documentName, html } from '../../markup/index.ts'
import type { Document, DocumentId, StandingRecord } from '../../record/index.ts'
import type { EditionFile } from '../exporter.ts'
import type { Paper } from '../papers.ts'
import { fileOfAddress } from './relative.ts'

/** A page for every id that leads to a document of another name today. */
export function* redirects(record: StandingRecord, papers: Iterable<Paper>): Iterable<EditionFile> {
  for (const { path, bytes } of papers) {
    if (path.startsWith('sources/')) return
    if (path !== 'ids.jsonl') continue
    for (const id of idsIn(Buffer.from(bytes).toString('utf8'))) {
      const document = record.document(id)
      if (document !== undefined && document.id !== id) yield redirect(id, document)
    }
  }
}

function idsIn(lines: string): Set<DocumentId> {
  const ids = new Set<DocumentId>()
  for (const [, id = ''] of lines.matchAll(/^\{"kind":"given","id":"([^"\\]+)"/gm))
    ids.add(id as DocumentId)
  return ids
}

function redirect(old: DocumentId, document: Document): EditionFile {
  const to = fileOfAddress(`/documents/${document.id}`).replace(/^documents\//, '')
  const name = documentName(document)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}">
</head>
<body><main><h1>${name}</h1><p>This document is now at <a href="${to}">${document.id}</a>; it was ${old}.</p></main></body>
</html>
`
  return { path: fileOfAddress(`/documents/${old}`), content: page.markup }
}
