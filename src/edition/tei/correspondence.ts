/** `correspDesc`: who sent what to whom, and what stands before and after it. */
import type { Correspondent, Document, DocumentId, Standing } from '../../record/index.ts'
import { attribute, type Xml, xml } from '../xml.ts'
import { dating } from './date.ts'

export interface Neighbours {
  /** The documents before and after it between the same two sides. */
  readonly previous?: DocumentId
  readonly next?: DocumentId
  readonly answers: readonly Standing<'reply'>[]
  readonly answeredBy: readonly Standing<'reply'>[]
}

/** The description of a document's correspondence; `targetOf` names another document. */
export function correspondence(
  document: Document,
  neighbours: Neighbours,
  targetOf: (id: DocumentId) => string,
): Xml {
  return xml`<correspDesc>
<correspAction type="sent">
${document.from.length === 0 ? xml`<name>unknown</name>` : document.from.map(correspondent)}
${document.place && xml`<placeName>${document.place.value}</placeName>`}
${document.date && xml`<date${dating(document.date.value)}${basis(document.date)}>${document.date.words ?? document.date.value}</date>`}
</correspAction>
${document.to.length > 0 && xml`<correspAction type="received">${document.to.map(correspondent)}</correspAction>`}
${document.copies.length > 0 && xml`<correspAction type="received" subtype="copy">${document.copies.map(correspondent)}</correspAction>`}
${context(neighbours, targetOf)}
</correspDesc>`
}

function correspondent(person: Correspondent): Xml {
  const key = xml`${attribute('key', person.party)}${basis(person)}`
  if (person.named === 'organisation') return xml`<orgName${key}>${person.value}</orgName>`
  if (person.named === 'person') return xml`<persName${key}>${person.value}</persName>`
  return xml`<name${key}>${person.value}</name>`
}

function context(neighbours: Neighbours, targetOf: (id: DocumentId) => string): Xml | undefined {
  const { previous, next, answers, answeredBy } = neighbours
  const references = [
    previous &&
      xml`<ref type="previous" target="${targetOf(previous)}">the document before it between these two</ref>`,
    next &&
      xml`<ref type="next" target="${targetOf(next)}">the document after it between these two</ref>`,
    answers.map((reply) => answer(reply, 'answers', targetOf(reply.body.answers))),
    answeredBy.map((reply) => answer(reply, 'answered-by', targetOf(reply.document))),
  ]
  const empty =
    previous === undefined && next === undefined && answers.length + answeredBy.length === 0
  return empty ? undefined : xml`<correspContext>${references}</correspContext>`
}

function answer(reply: Standing<'reply'>, type: string, target: string): Xml {
  const by = reply.standing === 'found' ? reply.maker.name : (reply.judgement?.who ?? 'editor')
  return xml`<ref type="${type}" target="${target}" cert="${certainty(reply)}" n="${by}">${reply.body.how}</ref>`
}

/** TEI's words for how sure a finding is; what a person decided is high. */
export function certainty(finding: Standing): 'high' | 'medium' | 'low' {
  if (finding.standing !== 'found' || finding.confidence >= 0.9) return 'high'
  return finding.confidence >= 0.6 ? 'medium' : 'low'
}

function basis(stated: { readonly basis: string; readonly confidence: number }): Xml {
  const inferred = stated.basis === 'deduced' || stated.basis === 'judged'
  return attribute('evidence', inferred ? 'conjecture' : undefined)
}
