/** When two texts are witnesses of one document: the rule that joining is handed, and the plainest one. */
import { isSamePlace } from '../documents/index.ts'
import type { DocumentId, WitnessLink } from '../record/index.ts'
import type { DocumentBody } from './keep-documents.ts'

/** What joining looks at. */
export interface Joinable {
  readonly id: DocumentId
  readonly body: DocumentBody
  readonly words: string
  readonly language?: string
  /** SHA-256 of the source, and the place in it: the file inside it, the text, the offset. */
  readonly hash: string
  readonly inner: string
  readonly text: number
  readonly start: number
}

/** When documents meet, when they are one, and which leads. */
export interface JoinRule {
  /** Changes when the rule may join otherwise: all documents are then compared again. */
  readonly version: string
  /** Words under which other witnesses of the document may be met; few, and rare ones. */
  keys(one: Joinable): readonly string[]
  /** How the two are witnesses of one document, if they are. */
  compare(one: Joinable, other: Joinable): WitnessLink['how'] | undefined
  /** Whether the first, which came later, should lead the other; most papers are in `language`. */
  leads(one: Joinable, other: Joinable, language: () => string | undefined): boolean
}

/** The same file twice, the same message in two mailboxes, the same letters in two sources. */
export const plainJoinRule: JoinRule = {
  version: '1',
  keys: ({ hash, inner, text, start, body }) => [
    `file ${hash} ${inner} ${text} ${start}`,
    ...(body.mail?.messageId === undefined ? [] : [`message ${body.mail.messageId}`]),
  ],
  compare(one, other) {
    if (isSamePlace(one, other)) return 'same-file'
    const [mail, others] = [one.body.mail?.messageId, other.body.mail?.messageId]
    return mail !== undefined && mail === others ? 'same-message' : undefined
  },
  leads: () => false,
}
