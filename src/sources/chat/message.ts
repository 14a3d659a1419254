/** The messages of a chat, as every export has them: who, when, which words. */
import type { Span } from '../../text/index.ts'

/** When a message was sent, as its export writes it. */
export type Sent =
  /** Figures whose order only the whole chat can tell. */
  | {
      readonly kind: 'figures'
      readonly figures: readonly [number, number, number]
      readonly sign: string
      readonly clock: string
      readonly words: string
    }
  | {
      readonly kind: 'day'
      readonly day: string
      readonly clock: string
      /** `+01:00`, where the export tells it. */
      readonly offset?: string
      readonly words: string
    }

export interface ChatMessage {
  readonly sent: Sent
  /** Nobody where the messenger itself speaks: "Ben Marsh left". */
  readonly sender: string | undefined
  /** The lines of the message in the decoded source, or its words where they stand there encoded. */
  readonly said: readonly Said[]
  /** The export's own number of it, and of the message it answers. */
  readonly id?: string
  readonly answers?: string
}

/** A line of a message; `words` stand for the stretch where the source has them encoded. */
export interface Said extends Span {
  readonly words?: string
}

export interface ChatLog {
  /** What the chat is called, where the export says it. */
  readonly name?: string
  /** What somebody wrote above the first message. */
  readonly before: Span
  readonly messages: readonly ChatMessage[]
}
