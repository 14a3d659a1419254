/** The fields of a document in which words are searched; the index and the marks of a hit have the same ones. */

/** The fields that a query may name; `words` is the document itself. */
export const searchFields = [
  'words',
  'title',
  'from',
  'to',
  'place',
  'kind',
  'date',
  'file',
] as const

/** Their names as columns of a table. */
export const searchColumns: string = searchFields.map((name) => `"${name}"`).join(', ')

/** What the fields need of a document. */
export interface FieldsOfBody {
  readonly kind: { readonly value: string }
  readonly title?: { readonly value: string }
  readonly place?: { readonly value: string }
  readonly date?: { readonly value: string }
  readonly from: readonly { readonly value: string }[]
  readonly to: readonly { readonly value: string }[]
  readonly copies: readonly { readonly value: string }[]
}

/** The values of the fields between the words and the file, in their order. */
export function fieldsOfBody({
  title,
  from,
  to,
  copies,
  place,
  kind,
  date,
}: FieldsOfBody): string[] {
  return [
    title?.value ?? '',
    names(from),
    names([...to, ...copies]),
    place?.value ?? '',
    kind.value,
    date?.value ?? '',
  ]
}

function names(all: FieldsOfBody['from']): string {
  return all.map((one) => one.value).join(' ')
}
