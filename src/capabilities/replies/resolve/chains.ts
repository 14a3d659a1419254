/**
 * Answers in chains: a mail stands above the mail that it answers, whole and with its head.
 *
 * It answers where it goes back to the sender of that mail, or where one of its
 * addressees writes and the subject says so ("Re:", "AW:"): the addressee may be blacked
 * out. What is only handed on to somebody else answers nothing.
 */
import { languages } from '../../../languages/index.ts'
import {
  type Correspondent,
  type Document,
  type Draft,
  isLikeName,
  nameWords,
} from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import { type Context, daysTo, parentsOf } from './context.ts'
import { draftOf } from './drafts.ts'

/** The mails printed right below a mail that it answers. */
export function chainReplies(document: Document, context: Context): Draft<'reply'>[] {
  if (document.kind.value !== 'e-mail' || isHeaded(document, context)) return []
  return context
    .chains()
    .below(document)
    .flatMap((id): Draft<'reply'>[] => {
      const below = context.record.document(id)
      if (below === undefined || below.id === document.id || !isAnswer(document, below)) return []
      const words = context.record.words(document.id)
      const head = describe(words, { start: 0, end: Math.min(words.length, 60) })
      const evidence = { ...head, document: document.id }
      const days = daysTo(document.date?.value, below.id, context)
      return [draftOf(below.id, 'headers', evidence, 0.95, days)]
    })
}

/** Its own header names a mail that is here: what it quotes below may be another one. */
function isHeaded({ mail }: Document, { mailNamed }: Context): boolean {
  return mail !== undefined && parentsOf(mail).some((name) => mailNamed(name) !== undefined)
}

function isAnswer(mail: Document, below: Document): boolean {
  const goesBack = isAmong(below.from, [...mail.to, ...mail.copies])
  const writes = isAmong(mail.from, [...below.to, ...below.copies])
  return goesBack || (writes && answering.test(subjectOf(mail)))
}

const answering = new RegExp(
  `^(?:${languages.flatMap(({ documents }) => documents?.mails?.answering ?? []).join('|')})\\s?[:.;]`,
  'iu',
)

function subjectOf({ mail, marks }: Document): string {
  return mail?.subject ?? marks.subject?.[0]?.value ?? ''
}

function isAmong(some: readonly Correspondent[], others: readonly Correspondent[]): boolean {
  return some.some((one) => others.some((other) => isOne(one, other)))
}

function isOne(one: Correspondent, other: Correspondent): boolean {
  const [name, another] = [one.value.toLowerCase(), other.value.toLowerCase()]
  return (
    name === another ||
    (one.party !== undefined && one.party === other.party) ||
    isLikeName(one.value, other.value) ||
    isAddressOf(name, other) ||
    isAddressOf(another, one)
  )
}

/** "quillam@mill.example" is Anna M. Quill: her surname stands in it. */
function isAddressOf(address: string, { value }: Correspondent): boolean {
  const at = address.indexOf('@')
  if (at < 0) return false
  const words = nameWords(value).filter((word) => word.length >= leastOfSurname)
  return words.some((word) => address.slice(0, at).includes(word))
}

/** Shorter names stand in many an address by chance. */
const leastOfSurname = 4
