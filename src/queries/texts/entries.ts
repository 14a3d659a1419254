/** The texts of documents and where they differ, as other programs see it. */
import type { Document, WitnessLink } from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import { describe } from '../../text/index.ts'
import { type Addressed, addressOf } from '../address.ts'
import { collatedTexts, type Reading } from './answer.ts'

/** One text beside the first of its document. */
export interface VariantEntry {
  readonly document: string
  /** The first text, and the one laid against it. */
  readonly files: readonly [string, string]
  /** By what the two were known for one; the id of the finding, to part them. */
  readonly how: WitnessLink['how']
  readonly id: string
  /** Nothing where the two are in different languages. */
  readonly variants?: readonly VariantPlace[]
}

export interface VariantPlace {
  readonly kind: Reading['kind']
  readonly one: string
  readonly other: string
  readonly evidence: readonly [Addressed, Addressed]
}

/** Every further text of every held document, in order of date. */
export function* variantsOf(record: StoredRecord): Iterable<VariantEntry> {
  for (const document of record.documents()) {
    if (document.witnesses.length < 2) continue
    const links = [...record.findings('witness', document.id)]
    for (let witness = 1; witness < document.witnesses.length; witness += 1) {
      const link = links[witness - 1]
      const collated = collatedTexts(record, document.id, witness)
      if (link === undefined || collated === undefined) continue
      const { readings } = collated
      yield {
        document: document.id,
        files: [document.witnesses[0].file, document.witnesses[witness]!.file],
        how: link.body.how,
        id: link.id,
        ...(readings === 'another language'
          ? {}
          : { variants: readings.map((one) => placeOf(record, document, { witness, one })) }),
      }
    }
  }
}

interface Placed {
  readonly witness: number
  readonly one: Reading
}

function placeOf(record: StoredRecord, document: Document, { witness, one }: Placed): VariantPlace {
  const evidence = (number: number, span: Reading['one']): Addressed =>
    addressOf(record, {
      ...describe(record.words(document.id, number), span),
      document: document.id,
      ...(number === 0 ? {} : { witness: number }),
    })
  return {
    kind: one.kind,
    one: one.oneWords.replace(/\s+/g, ' '),
    other: one.otherWords.replace(/\s+/g, ' '),
    evidence: [evidence(0, one.one), evidence(witness, one.other)],
  }
}
