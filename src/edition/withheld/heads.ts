/** Heads of documents without what an edition withholds. */
import type { Document, MailHead } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import type { Shades } from './shades.ts'

/** Mails that answer a withheld one do not say so; values that rest on a masked passage are gone. */
export function openHead(document: Document, shades: Shades): Document {
  const { mail, ...rest } = document
  const whole = { ...rest, ...(mail === undefined ? {} : { mail: openMail(mail, shades) }) }
  return shades.isPartly(document.id) ? withoutPassages(whole, shades) : whole
}

function openMail(mail: MailHead, shades: Shades): MailHead {
  return {
    ...mail,
    inReplyTo: mail.inReplyTo.filter((id) => !shades.names(id)),
    references: mail.references.filter((id) => !shades.names(id)),
  }
}

interface Value {
  readonly value: string
  readonly evidence: readonly Span[]
}

function withoutPassages(document: Document, shades: Shades): Document {
  const { title, date, place, salutation, signature, signers, mail, ...rest } = document
  // A name that a header gives may be the one that is masked in the words.
  const isOpen = ({ value, evidence }: Value): boolean =>
    !shades.masks(document.id, value) &&
    !evidence.some((span) => shades.hides({ ...span, document: document.id }))
  const open = <One extends Value>(value: One | undefined): One | undefined =>
    value !== undefined && isOpen(value) ? value : undefined
  return {
    ...rest,
    ...given('title', open(title)),
    ...given('date', open(date)),
    ...given('place', open(place)),
    ...given('salutation', open(salutation)),
    ...given('signature', open(signature)),
    ...given('signers', signers?.filter(isOpen)),
    ...given('mail', mail && withoutSubject(document, mail, shades)),
    from: document.from.filter(isOpen),
    to: document.to.filter(isOpen),
    copies: document.copies.filter(isOpen),
    marks: Object.fromEntries(
      Object.entries(document.marks).map(([name, values]) => [name, values.filter(isOpen)]),
    ),
    witnesses: [document.witnesses[0]],
  }
}

function withoutSubject({ id }: Document, mail: MailHead, shades: Shades): MailHead {
  const { subject, ...rest } = mail
  return subject === undefined || shades.masks(id, subject) ? rest : { ...rest, subject }
}

function given<Name extends string, One>(
  name: Name,
  value: One | undefined,
): { readonly [Key in Name]?: One } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: One }
}
