/** Claims in words: a figure with its bound, where it stands, what stands beside it. */
import {
  dateWords,
  documentAddress,
  documentName,
  figures,
  type Html,
  html,
  incipit,
} from '../../../markup/index.ts'
import type { Claim, Standing, StandingRecord } from '../../../record/index.ts'
import type { ViewRequest } from '../../capability.ts'

const boundWords: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'fewer than ',
  '<=': 'at most ',
  '<~': 'nearly ',
  '~': 'about ',
}

/**
 * A figure as it is read.
 *
 * @example
 * figureWords({ quantity: '<~2000' }) // => 'nearly 2,000'
 */
export function figureWords({ quantity, absolute }: Pick<Claim, 'quantity' | 'absolute'>): string {
  if (quantity === undefined) return absolute ? 'without exception' : ''
  const [, sign = '', first = '', second] =
    /^([<>=~]*)([\d.]+)(?:\/([\d.]+))?$/.exec(quantity) ?? []
  if (first === '') return quantity
  if (second !== undefined) return `${numberWords(first)} to ${numberWords(second)}`
  return sign === '' && first === '0' ? 'none' : `${boundWords[sign] ?? ''}${numberWords(first)}`
}

function numberWords(written: string): string {
  return written.includes('.') ? written : figures(Number(written))
}

/** The figure itself leads to its words; nothing where there is none. */
export function figureLink({
  body,
  evidence: [one],
  document,
}: Standing<'claim'>): Html | undefined {
  const words = figureWords(body)
  return words === '' ? undefined : html`<a href="${documentAddress(document, one)}">${words}</a>`
}

/** The time that a claim speaks of; of a dated deed it is the claim, and leads to its words. */
export function timeLink({ body, evidence: [one], document }: Standing<'claim'>): Html | undefined {
  if (body.date === undefined) return undefined
  const words = html`<span class="whole">${dateWords(body.date)}</span>`
  return figureWords(body) === ''
    ? html`<a href="${documentAddress(document, one)}">${words}</a>`
    : words
}

/** The words with what stands around them. */
export function inContext({ evidence: [{ exact, prefix, suffix }] }: Standing): Html {
  return html`<span class="faint">${prefix.replace(/^\S*\s/, '')}</span>${incipit(exact, 160)}<span class="faint">${suffix.replace(/\s\S*$/, '')}</span>`
}

/** The letter by its date, or by its name where it has none, as a link to the words in it. */
export function letterLink({ evidence: [one], document }: Standing, record: StandingRecord): Html {
  const held = record.document(document)
  const name =
    held?.date !== undefined
      ? dateWords(held.date.value)
      : held === undefined
        ? document
        : documentName(held)
  return html`<a href="${documentAddress(document, one)}" class="whole">${name}</a>`
}

/** To the question that is asked about a finding; nothing where nothing can be decided. */
export function decideLink({ id, standing }: Standing, { reader }: ViewRequest): Html | undefined {
  if (reader === undefined) return undefined
  return html`<a href="/review?finding=${id}" class="to-decide">${standing === 'found' ? 'decide' : standing}</a>`
}
