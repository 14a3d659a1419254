/**
 * The page of two texts of one document: the first in full, with what the other
 * has instead, and below it every variant with the way to both places.
 */
import type { Page, View } from '../../capabilities/index.ts'
import {
  address,
  documentAddress,
  documentLink,
  documentName,
  type Html,
  html,
  title,
} from '../../markup/index.ts'
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import { type Collated, collatedTexts, type Reading } from './answer.ts'

/** `/texts/ID/1`: the first text of a document against its second. */
export const textsView: View = {
  path: 'texts',
  page(record, { rest: [id, number = '1'] }) {
    if (id === undefined || !/^\d{1,4}$/.test(number)) return undefined
    const collated = collatedTexts(record, id as DocumentId, Number(number))
    return collated === undefined ? undefined : textsPage(record, collated)
  },
}

/** The sign under which a text is spoken of: A, B, C … */
export function siglum(witness: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[witness] ?? String(witness + 1)
}

function textsPage(record: StandingRecord, collated: Collated): Page {
  const { document, witness, readings } = collated
  const [one, other] = [document.witnesses[0], document.witnesses[witness]]
  const said =
    readings === 'another language'
      ? html`The two are in different languages and cannot be laid word against word.`
      : html`${countWords(readings)} Capitals, spaces and marks do not count.`
  return {
    title: `Texts of ${documentName(document)}`,
    shape: 'reading',
    main: html`${title('Two texts of one document', html`${documentLink(document)}`)}
<dl class="letter-head"><dt>A</dt><dd><a href="${documentAddress(document.id)}">${one.file}</a></dd><dt>${siglum(witness)}</dt><dd><a href="${address(['documents', document.id], { witness: String(witness) })}">${other?.file}</a></dd></dl>
<p>${said}</p>
${readings !== 'another language' && readings.length > 0 && html`${list(collated, readings)}<h2>The text of A, with what ${siglum(witness)} has</h2><div class="variants">${whole(record, collated, readings)}</div>`}
<p><a href="${documentAddress(document.id)}" data-key="Escape">back to the reader</a></p>`,
    keys: [['Esc', 'back to the reader']],
  }
}

function countWords(readings: readonly Reading[]): string {
  if (readings.length === 0) return 'Word for word the same.'
  const count = readings.length === 1 ? 'one place' : `${readings.length} places`
  return `They differ in ${count}.`
}

/** Each variant in a line: the lemma of A, a bracket, what the other has. */
function list({ document, witness }: Collated, readings: readonly Reading[]): Html {
  const sign = siglum(witness)
  return html`<ol class="apparatus">${readings.map(
    (one) =>
      html`<li><span class="faint">${one.before.trimStart()}</span><a href="${documentAddress(document.id, one.one)}">${one.oneWords === '' ? '∅' : one.oneWords}</a><span class="faint">${one.after.trimEnd()}</span> ] <a href="${documentAddress(document.id, { ...one.other, witness })}">${one.otherWords === '' ? 'left out' : one.otherWords}</a> <i>${sign}</i></li>`,
  )}</ol>`
}

/** The whole of A; what the other leaves out or changes is struck, what it has is put beside it. */
function whole(
  record: StandingRecord,
  { document }: Collated,
  readings: readonly Reading[],
): Html[] {
  const words = record.words(document.id, 0)
  const pieces: Html[] = []
  let at = 0
  for (const { one, oneWords, otherWords } of readings) {
    pieces.push(html`${words.slice(at, one.start)}`)
    if (oneWords !== '') pieces.push(html`<del>${oneWords}</del>`)
    if (otherWords !== '')
      pieces.push(html`${oneWords === '' && at < one.start ? ' ' : ''}<ins>${otherWords}</ins>`)
    at = one.end
  }
  return [...pieces, html`${words.slice(at)}`]
}
