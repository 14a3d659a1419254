/**
 * Turns of a chat that another took up: in a chat nobody says what he answers,
 * and who writes next within some days has read what stands above.
 */
import {
  type Document,
  type DocumentId,
  daysBetween,
  isLikeName,
  type StandingRecord,
} from '../../../record/index.ts'

/** Whose next word comes later than this (days) has let a question lie. */
const soon = 3

/** The messages after which one of those they were sent to wrote in the same chat before long. */
export function takenUpInChat(record: StandingRecord): ReadonlySet<DocumentId> {
  const chats = new Map<string, Document[]>()
  for (const document of record.documents()) {
    if (document.kind.value !== 'message') continue
    const [{ file }] = document.witnesses
    const turns = chats.get(file)
    if (turns === undefined) chats.set(file, [document])
    else turns.push(document)
  }
  return new Set(
    [...chats.values()].flatMap((turns) => turns.filter(isTakenUp).map(({ id }) => id)),
  )
}

function isTakenUp(turn: Document, at: number, turns: readonly Document[]): boolean {
  for (const later of turns.slice(at + 1, at + 1 + farthest)) {
    const isOther = later.from.some((one) => turn.to.some((to) => isLikeName(one.value, to.value)))
    if (isOther) return isSoon(turn, later)
  }
  return false
}

/** Of a chat of many no more turns than this are looked at for the answer of one. */
const farthest = 50

function isSoon({ date: one }: Document, { date: other }: Document): boolean {
  if (one === undefined || other === undefined) return false
  return daysBetween(one.value, other.value).last <= soon
}
