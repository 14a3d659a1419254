/** In which order mails stand in the texts that print them below each other. */
import type { Document, DocumentId, StandingRecord, Witness } from '../../../record/index.ts'

export interface Chains {
  /** The mails that stand right below a mail, in each of the texts that have it. */
  below(mail: Document): readonly DocumentId[]
  /** Those that share a text with one of these and are mails of a chain. */
  beside(documents: ReadonlySet<DocumentId>): readonly DocumentId[]
}

interface Place {
  readonly id: DocumentId
  readonly start: number
  readonly isMail: boolean
}

/** Reads the places of all documents when it is first asked. */
export function chainsOf(record: StandingRecord): Chains {
  let known: ReadonlyMap<string, readonly Place[]> | undefined
  const placesIn = (witness: Witness): readonly Place[] => {
    known ??= placesOf(record)
    return known.get(textOf(witness)) ?? []
  }
  return {
    below: (mail) =>
      mail.witnesses.flatMap((witness) => {
        const next = placesIn(witness).find(({ start }) => start >= witness.end)
        return next?.isMail ? [next.id] : []
      }),
    beside: (documents) =>
      [...documents].flatMap((id) => {
        const document = record.document(id)
        if (document === undefined || !isInChain(document)) return []
        return document.witnesses.flatMap((witness) =>
          placesIn(witness).flatMap((one) => (one.isMail ? [one.id] : [])),
        )
      }),
  }
}

/** A mail of which only the words of its head tell, not the header of a message. */
export function isInChain({ kind, mail }: Document): boolean {
  return kind.value === 'e-mail' && kind.basis === 'stated' && mail?.messageId === undefined
}

function placesOf(record: StandingRecord): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const document of record.documents())
    for (const witness of document.witnesses) {
      const { id } = document
      const place = { id, start: witness.start, isMail: isInChain(document) }
      const some = places.get(textOf(witness))
      if (some === undefined) places.set(textOf(witness), [place])
      else some.push(place)
    }
  for (const some of places.values()) some.sort((one, other) => one.start - other.start)
  return places
}

function textOf({ file, text }: Witness): string {
  return `${file}\n${text}`
}
