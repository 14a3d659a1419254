/** Documents, held and missing, as the commands and other programs see them. */
import type {
  Correspondent,
  Document,
  DocumentId,
  MissingDocument,
  Standing,
  Stated,
  Withholding,
  YearGround,
} from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { describe } from '../text/index.ts'
import { type Addressed, addressOf, addressOfAnchor, placeOfDocument } from './address.ts'

export interface DocumentEntry {
  readonly id: DocumentId
  readonly held: boolean
  readonly kind: string
  readonly date?: string
  readonly dateWords?: string
  /** What told the part of the year that the words leave open. */
  readonly dateBecause?: YearGround
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly copies: readonly string[]
  readonly place?: string
  readonly title?: string
  readonly language?: string
  readonly confidence: number
  readonly evidence: Readonly<Record<string, readonly Addressed[]>>
}

export interface HeldEntry extends DocumentEntry {
  readonly held: true
  readonly file: string
  readonly start: number
  readonly end: number
  /** On what each value rests: `markup`, `stated`, `deduced`, `settings`, `judged`. */
  readonly basis: Readonly<Record<string, string>>
  /** Classification, priority, number, source, translator …: name → values. */
  readonly marks: Readonly<Record<string, readonly string[]>>
  /** Other texts of the same document. */
  readonly otherWitnesses: readonly { readonly file: string; readonly language?: string }[]
}

export interface MissingEntry extends DocumentEntry {
  readonly held: false
  /** What those who speak of it call it: a `warrant`. */
  readonly noun?: string
  readonly set: boolean
  readonly witnesses: readonly { readonly document: DocumentId; readonly evidence: Addressed }[]
  readonly copiesWith: readonly string[]
  readonly askedBy: readonly string[]
  readonly refusedBy: readonly string[]
}

/** Held documents in order of date. */
export function* heldDocuments(record: StoredRecord): Iterable<HeldEntry> {
  for (const document of record.documents()) if (!document.entry) yield heldEntry(record, document)
}

/** Documents that are known from catalogues or from mentions only. */
export function* missingDocuments(record: StoredRecord): Iterable<MissingEntry> {
  const stories = new Map<DocumentId, Standing<'withholding'>[]>()
  for (const one of record.findings('withholding'))
    stories.set(one.body.of, [...(stories.get(one.body.of) ?? []), one])
  for (const document of record.documents())
    if (document.entry) yield cataloguedEntry(record, document, stories.get(document.id) ?? [])
  for (const missing of record.findings('missing'))
    yield missingEntry(record, missing, stories.get(missing.body.id) ?? [])
}

function heldEntry(record: StoredRecord, document: Document): HeldEntry {
  const [first, ...others] = document.witnesses
  const place = placeOfDocument(record, document)
  const marks = Object.entries(document.marks)
  return {
    id: document.id,
    held: true,
    kind: document.kind.value,
    ...given({
      date: document.date?.value,
      dateWords: document.date?.words,
      dateBecause: document.date?.because,
      place: document.place?.value,
      title: document.title?.value,
      language: document.language ?? first.language,
    }),
    from: names(document.from),
    to: names(document.to),
    copies: names(document.copies),
    file: first.file,
    ...place,
    confidence: document.confidence,
    basis: basisOf(document),
    marks: Object.fromEntries(marks.map(([name, all]) => [name, all.map((one) => one.value)])),
    otherWitnesses: others.map(({ file, language }) => ({ file, ...given({ language }) })),
    evidence: evidenceOf(record, document),
  }
}

type Values = readonly (Stated<string> | undefined)[]

function valuesOf(document: Document): [name: string, values: Values][] {
  const { kind, date, from, to, copies, place, title, salutation, signature } = document
  return [
    ['kind', [kind]],
    ['date', [date]],
    ['from', from],
    ['to', to],
    ['copies', copies],
    ['place', [place]],
    ['title', [title]],
    ['salutation', [salutation]],
    ['signature', [signature]],
    ...Object.entries(document.marks),
  ]
}

function evidenceOf(record: StoredRecord, document: Document): Record<string, Addressed[]> {
  return Object.fromEntries(
    valuesOf(document)
      .map(([name, values]): [string, Addressed[]] => [
        name,
        values
          .flatMap((value) => value?.evidence ?? [])
          .map((anchor) => addressOfAnchor(record, document.id, anchor)),
      ])
      .filter(([, evidence]) => evidence.length > 0),
  )
}

function basisOf(document: Document): Record<string, string> {
  return Object.fromEntries(
    valuesOf(document).flatMap(([name, [first]]) =>
      first === undefined ? [] : [[name, first.basis]],
    ),
  )
}

function missingEntry(
  record: StoredRecord,
  missing: Standing<'missing'>,
  story: readonly Standing<'withholding'>[],
): MissingEntry {
  const { id, kind, noun, date, title, from, to, set } = missing.body satisfies MissingDocument
  const witnesses = missing.evidence.map((one) => ({
    document: one.document,
    evidence: addressOf(record, one),
  }))
  return {
    id,
    held: false,
    kind,
    ...given({ noun, date, title }),
    from,
    to,
    copies: [],
    set,
    confidence: missing.confidence,
    witnesses,
    ...storyOf(story),
    evidence: { mentions: witnesses.map((one) => one.evidence) },
  }
}

/** One that a catalogue knows; its witness is the entry itself. */
function cataloguedEntry(
  record: StoredRecord,
  document: Document,
  story: readonly Standing<'withholding'>[],
): MissingEntry {
  const { id, kind, date, place, title, language, confidence } = document
  const words = record.words(id)
  const entry = describe(words, { start: 0, end: words.length })
  const evidence = addressOf(record, { ...entry, document: id })
  return {
    id,
    held: false,
    kind: kind.value,
    ...given({ date: date?.value, dateWords: date?.words, place: place?.value }),
    ...given({ title: title?.value, language }),
    from: names(document.from),
    to: names(document.to),
    copies: names(document.copies),
    set: false,
    confidence,
    witnesses: [{ document: id, evidence }],
    ...storyOf(story),
    evidence: { mentions: [evidence] },
  }
}

/** Who had it, who asked for it, who would not give it. */
function storyOf(
  story: readonly Standing<'withholding'>[],
): Pick<MissingEntry, 'copiesWith' | 'askedBy' | 'refusedBy'> {
  const who = (events: readonly Withholding['event'][], side: 'by' | 'to'): string[] =>
    unique(story.filter((one) => events.includes(one.body.event)).flatMap((one) => one.body[side]))
  return {
    copiesWith: unique([...who(['sent'], 'to'), ...who(['had-by'], 'by')]),
    askedBy: who(['requested'], 'by'),
    refusedBy: who(['refused'], 'by'),
  }
}

function names(all: readonly Correspondent[]): string[] {
  return all.map((one) => one.value)
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

/** Without the values that are not given: JSON knows no `undefined`. */
function given<Values extends Record<string, unknown>>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> }
}
