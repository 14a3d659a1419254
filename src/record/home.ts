/** Where the words of a judgement stand today, or why it has no home. */
import { describe, locate, type Placement, place } from '../text/index.ts'
import type { Evidence } from './evidence.ts'
import type { DocumentId } from './id.ts'
import type { Homeless, Judgement } from './judgement.ts'

/** What the overlay stands on: words of documents, and where renamed ids lead. */
export interface Ground {
  /** Words of a witness of a document; undefined when it is not held. */
  words(document: DocumentId, witness: number): string | undefined
  /** The id of today of a document. */
  current(document: DocumentId): DocumentId
}

/** The evidence of a judgement in the words of today; the reason where they have none. */
export function placeOf(judgement: Judgement, ground: Ground): Evidence | Homeless['why'] {
  const document = ground.current(judgement.document)
  const found = located(judgement, document, ground)
  if (found !== undefined) return found
  const witness = judgement.witness ?? 0
  const words = ground.words(document, witness)
  if (words === undefined) return 'gone'
  const placement: Placement = place(judgement.anchor, words)
  switch (placement.kind) {
    case 'exact':
    case 'moved':
      return {
        document,
        ...(witness === 0 ? {} : { witness }),
        ...placement.span,
        exact: judgement.anchor.exact,
        prefix: judgement.anchor.prefix,
        suffix: judgement.anchor.suffix,
      }
    case 'doubtful':
    case 'ambiguous':
    case 'lost':
      return placement.kind
  }
}

/** The words themselves of a fact that was known before they were given. */
function located(
  { locator }: Judgement,
  document: DocumentId,
  ground: Ground,
): Evidence | undefined {
  const words = locator === undefined ? undefined : ground.words(document, 0)
  if (locator === undefined || words === undefined) return undefined
  const span = locate(words, locator)
  return span === undefined ? undefined : { ...describe(words, span), document }
}
