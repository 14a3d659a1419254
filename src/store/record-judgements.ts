/** Judgements as the record asks for them: by document, with what takes them back. */
import type { DocumentId, Homeless, Judgement, Kind, overlay } from '../record/index.ts'

/** Judgements under the id that their document has today. */
export function judgementsByDocument(
  judgements: readonly Judgement[],
  current: (id: DocumentId) => DocumentId,
): Map<DocumentId, Judgement[]> {
  const by = new Map<DocumentId, Judgement[]>()
  for (const judgement of judgements) {
    if (judgement.decision.kind === 'withdraw') continue
    const id = current(judgement.document)
    const all = by.get(id)
    if (all === undefined) by.set(id, [judgement])
    else all.push(judgement)
  }
  return by
}

/** A withdrawal names only the judgement that it takes back, so it goes along with every document. */
export function withWithdrawals(own: readonly Judgement[], all: readonly Judgement[]): Judgement[] {
  return [...own, ...all.filter((one) => one.decision.kind === 'withdraw')]
}

export type Judged = (kind: Kind, id: DocumentId) => ReturnType<typeof overlay> | undefined

/** Judgements on a document whose words were not found in it again. */
export function homelessOf(id: DocumentId, all: readonly Judgement[], judged: Judged): Homeless[] {
  const kinds = new Set(all.map((one) => one.about))
  return [...kinds].flatMap((kind) => judged(kind, id)?.homeless ?? [])
}
