/** Fields of forms: labels, lines, choices among parties and entries. They work without any script. */
import { type Html, html, type Piece } from '../../markup/index.ts'
import { isConfirmed } from '../node/chancery.ts'
import { ChanceryError } from '../problem.ts'
import { nameIn, type Tray } from '../show/frame.ts'
import type { Given } from './form.ts'

interface FieldOptions {
  readonly label: string
  /** Below the field: what it is for. */
  readonly hint?: Piece
  readonly optional?: true
}

/** One line. */
export function lineField(given: Given, name: string, options: FieldOptions): Html {
  return html`<p><label for="${name}">${options.label}</label><input id="${name}" name="${name}" value="${given.get(name) ?? ''}" maxlength="500"${options.optional === undefined && html` required`}>${hint(options)}</p>`
}

/** A day, with the browser's own calendar. */
export function dayField(given: Given, name: string, options: FieldOptions): Html {
  return html`<p><label for="${name}">${options.label}</label><input type="date" id="${name}" name="${name}" value="${given.get(name) ?? ''}"${options.optional === undefined && html` required`}>${hint(options)}</p>`
}

export function numberField(
  given: Given,
  name: string,
  options: FieldOptions & { readonly usual: number },
): Html {
  return html`<p><label for="${name}">${options.label}</label><input type="number" min="0" id="${name}" name="${name}" value="${given.get(name) ?? options.usual}">${hint(options)}</p>`
}

/** Several lines. */
export function textField(
  given: Given,
  name: string,
  options: FieldOptions & { readonly rows?: number },
): Html {
  return html`<p><label for="${name}">${options.label}</label><textarea id="${name}" name="${name}" rows="${options.rows ?? 3}"${options.optional === undefined && html` required`}>\n${given.get(name) ?? ''}</textarea>${hint(options)}</p>`
}

/** What goes along and is not changed here. */
export function hiddenFields(given: Given, ...names: readonly string[]): Html {
  return html`${names.flatMap((name) =>
    given
      .getAll(name)
      .filter((value) => value !== '')
      .map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  )}`
}

/** Confirmed parties to tick; the others are shown, with why they cannot be. */
export function partiesField(tray: Tray, given: Given, name: string, label: string): Html {
  const chosen = given.getAll(name)
  const peers = [...tray.library.peers.keys()]
  return html`<fieldset><legend>${label}</legend>${peers.map((party) => {
    const confirmed = isConfirmed(tray.library, party)
    return html`<label class="tick"><input type="checkbox" name="${name}" value="${party}"${chosen.includes(party) && html` checked`}${!confirmed && html` disabled`}> ${nameIn(tray)(party)}${!confirmed && ' (not confirmed)'}</label> `
  })}${peers.length === 0 && html`<span class="faint">No other party is known yet. <a href="/chancery/write/meet">Take in a card</a></span>`}</fieldset>`
}

export interface Choice {
  readonly value: string
  readonly words: Piece
}

/** One of a few. */
export function choiceField(
  given: Given,
  name: string,
  options: { readonly label: string; readonly choices: readonly Choice[] },
): Html {
  const chosen = given.get(name) ?? options.choices[0]?.value
  return html`<fieldset><legend>${options.label}</legend>${options.choices.map(
    ({ value, words }) =>
      html`<label class="tick"><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}> ${words}</label> `,
  )}</fieldset>`
}

/** One of many. */
export function selectField(
  given: Given,
  name: string,
  options: FieldOptions & { readonly choices: readonly { value: string; words: string }[] },
): Html {
  const chosen = given.get(name)
  const none = options.optional && html`<option value="">none</option>`
  return html`<p><label for="${name}">${options.label}</label><select id="${name}" name="${name}">${none}${options.choices.map(({ value, words }) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}</select>${hint(options)}</p>`
}

/** Several of many, each on a line of its own. */
export function ticksField(
  given: Given,
  name: string,
  options: { readonly label: string; readonly choices: readonly Choice[] },
): Html | undefined {
  if (options.choices.length === 0) return undefined
  const chosen = given.getAll(name)
  return html`<fieldset class="rows"><legend>${options.label}</legend>${options.choices.map(
    ({ value, words }) =>
      html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) && html` checked`}> ${words}</label>`,
  )}</fieldset>`
}

/** A field that must not be empty. */
export function needed(given: Given, name: string, what: string): string {
  const value = given.get(name)?.trim() ?? ''
  if (value !== '') return value
  throw new ChanceryError('malformed', `this cannot be signed: ${what} is not given`, 'Fill it in.')
}

/** A field as it was written; empty when nothing was. */
export function wordsIn(given: Given, name: string): string {
  return (given.get(name) ?? '').replace(/\r\n/g, '\n').trim()
}

/** The lines of a field that say something. */
export function linesIn(given: Given, name: string): string[] {
  return wordsIn(given, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Parties ticked; at least one. */
export function partiesIn<Party>(given: Given, name: string, what: string): Party[] {
  const parties = given.getAll(name).filter((value) => value !== '')
  if (parties.length > 0) return parties as Party[]
  throw new ChanceryError(
    'malformed',
    `this cannot be signed: ${what} are not chosen`,
    'Tick at least one party.',
  )
}

function hint({ hint: words }: FieldOptions): Html | undefined {
  return words === undefined ? undefined : html`<span class="faint">${words}</span>`
}
