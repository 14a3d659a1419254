/** From marks to the rows of the truth: ids, checks against the other rows, columns as the gold has them. */
import { codePoints } from './marks.js'

/** A row of `documents.csv`. */
export function documentRow(entry) {
  const own = entry.words.slice(entry.extent.start, entry.extent.end)
  const place = (offset) => (entry.counted ? codePoints(entry.words, offset) : '')
  return {
    id: entry.id,
    file: entry.in,
    kind: entry.kind,
    date: entry.date,
    from: several(entry.from),
    to: several(entry.to),
    place: entry.place ?? '',
    language: 'en',
    title: entry.title ?? '',
    incipit: own.slice(0, 60),
    explicit: own.slice(-60),
    salutation: entry.salutation ?? '',
    signature: several(entry.signature),
    source_note: entry.note ?? '',
    start: place(entry.extent.start),
    end: place(entry.extent.end),
    copies: several(entry.copies),
  }
}

function several(names) {
  return (names ?? '').replaceAll(' | ', '; ')
}

/** Rows of `references.csv`: one span with several targets is one mention. */
export function referenceRows(marks, documents) {
  return marks.map(({ target, ...row }) => {
    known(target, documents)
    const spans = marks.filter(({ doc }) => doc === row.doc).map(spanOf)
    const mention = `${row.doc}#${[...new Set(spans)].indexOf(spanOf(row)) + 1}`
    return { ...row, target, where: 'text', mention, status: row.status || 'core' }
  })
}

function known(target, documents) {
  if (target !== 'self' && !target.startsWith('missing:') && !documents.has(target))
    throw new RangeError(`references: no document ${target}`)
}

function spanOf({ exact, prefix }) {
  return prefix + exact
}

/** A row of `missing.csv`, with the documents that mention it. */
export function missingRow(entry, references) {
  const mentions = references.filter(({ target }) => target === `missing:${entry.key}`)
  if (mentions.length === 0) throw new RangeError(`missing: never mentioned: ${entry.key}`)
  return { ...entry, mentioned_in: [...new Set(mentions.map(({ doc }) => doc))].join('; ') }
}

/** The row, when the words it gives as its source stand in that source. */
export function sourcedRow(row, documents) {
  const source = documents.get(row.quoted_from ?? row.source_doc)
  if (source === undefined || row.source_exact === '') return row
  const own = source.words.slice(source.extent.start, source.extent.end)
  if (!own.includes(row.source_exact))
    throw new RangeError(`${row.doc}: not in ${source.id}: ${row.source_exact}`)
  return row
}

/** Rows of `participants.csv`: one a member of a list. */
export function memberRows({ set, members, exact, doc, prefix, suffix }) {
  return members.split(' | ').map((name, index) => {
    if (!exact.includes(name)) throw new RangeError(`${doc}: not in the list: ${name}`)
    return {
      set,
      doc,
      country_or_party: fullNames[name] ?? name,
      exact_list_evidence: exact,
      as_written: name,
      position: index + 1,
      prefix,
      suffix,
    }
  })
}

const fullNames = {
  'Guild of Fishers': 'Guild of Fishers of Saint-Orme',
  'Navigation Board': 'Navigation Board of Halvern',
  'Gravel Company': 'Halvern Gravel Company',
  'Steamer Company': 'Aule Steamer Company',
  "Innkeepers' Union": "Innkeepers' Union of Halvern",
  'Power Works': 'Vorland Power Works',
}

/** Whose move or claim it is: here always the side that writes. */
export function partyOf(doc) {
  return { board: 'Board', guild: 'Guild' }[doc.split('-')[0]] ?? 'third'
}

export function proposalRow({ label, ...row }, documents) {
  const made_on = documents.get(row.doc).date
  return { id: `P-${row.doc}-${label}`, party: partyOf(row.doc), made_on, ...row }
}

export function responseRow({ label, asked_in, doc, ...row }, proposals) {
  if (!proposals.some((proposal) => proposal.doc === asked_in && proposal.label === label))
    throw new RangeError(`responses: no proposal ${asked_in} ${label}`)
  return { proposal: `P-${asked_in}-${label}`, response_doc: doc, ...row }
}

/** A function from a label to an id, `C-doc-label`; labels that nobody has are errors. */
export function claimIds(claims) {
  const ids = new Map(claims.map(({ doc, label }) => [label, `C-${doc}-${label}`]))
  return (label) => ids.get(label) ?? raise(`claims: no ${label}`)
}

function raise(message) {
  throw new RangeError(message)
}

/** What is annotated throughout; moves only in letters and mails, claims only where they have a figure. */
export function scopeRows({ documents, proposals, claims }) {
  const everywhere = ['references', 'quotations', 'reuse', 'replies', 'withheld', 'participants']
  const moves = ['proposals', 'deadlines', 'unanswered']
  const docsOf = (rows) => [...new Set(rows.map(({ doc }) => doc))]
  return [
    ...everywhere.flatMap((table) => docRows(table, [...documents.keys()], 'all')),
    ...moves.flatMap((table) => docRows(table, docsOf(proposals), 'all')),
    ...docRows('claims', docsOf(claims), 'figures'),
    ...['events', 'links'].flatMap((table) => docRows(table, ['ashdown-2011'], 'all')),
  ]
}

function docRows(table, docs, unit) {
  return docs.map((doc) => ({ table, doc, start: '', end: '', unit }))
}
