/** Forms of letters and copies: write, ask for a copy, give it, refuse it. */
import { html } from '../../markup/index.ts'
import * as compose from '../compose.ts'
import type { CopyRequest, EntryId, PartyId } from '../entries/body.ts'
import { isConfirmed, nameOf } from '../node/chancery.ts'
import { ChanceryError } from '../problem.ts'
import type { Tray } from '../show/frame.ts'
import { dayWords } from '../words.ts'
import { letterChoices } from './agreements.ts'
import {
  hiddenFields,
  lineField,
  needed,
  partiesField,
  selectField,
  textField,
  ticksField,
  wordsIn,
} from './fields.ts'
import { actForm, type Form, type Given } from './form.ts'

/** The form of a letter stands at `/chancery/write` itself. */
export const letterForm: Form = actForm({
  path: '',
  title: 'Write',
  says: 'Signed, it stands in our log at its place from today. It cannot be taken back, denied or dated otherwise.',
  home: 'write',
  fields: (tray, given) => html`${partiesField(tray, given, 'to', 'To')}
${partiesField(tray, given, 'copies', 'Copies')}
${ticksField(given, 'answers', { label: 'It answers', choices: answerable(tray, given) })}
${lineField(given, 'title', { label: 'Title' })}
${textField(given, 'text', { label: 'Letter', rows: 18 })}`,
  compose: (_library, given) =>
    compose.letter({
      to: given.getAll('to') as PartyId[],
      copies: given.getAll('copies') as PartyId[],
      answers: given.getAll('answers').filter((id) => id !== '') as EntryId[],
      title: wordsIn(given, 'title'),
      text: needed(given, 'text', 'the letter'),
    }),
})

const ask = actForm({
  path: 'ask',
  title: 'Ask for a copy',
  says: 'The request is on record, and so is the reply to it: a copy, a refusal, or silence.',
  home: '',
  fields: (
    tray,
    given,
  ) => html`${selectField(given, 'party', { label: 'Of', choices: confirmedParties(tray) })}
${textField(given, 'words', { label: 'What we have heard of and ask for', rows: 3 })}`,
  compose: (_library, given) => ({
    to: [needed(given, 'party', 'who is asked') as PartyId],
    copies: [],
    body: { kind: 'copy-request', words: needed(given, 'words', 'what is asked for') },
  }),
})

const give = actForm({
  path: 'give',
  title: 'Give a copy',
  says: 'The original goes, whole, with the signature it had: who gets it can check it as if it had been sent to him.',
  home: '',
  fields: (tray, given) => html`${requestShown(tray, given)}${hiddenFields(given, 'of')}
${selectField(given, 'entry', { label: 'The letter', choices: letterChoices(tray) })}`,
  compose: (library, given) =>
    compose.giveCopy(
      library,
      needed(given, 'of', 'the request') as EntryId,
      needed(given, 'entry', 'the letter') as EntryId,
    ),
})

const decline = actForm({
  path: 'decline',
  title: 'Refuse a copy',
  says: 'The refusal and its reason are on record with both of us.',
  home: '',
  fields: (tray, given) => html`${requestShown(tray, given)}${hiddenFields(given, 'of')}
${textField(given, 'reason', { label: 'Why', rows: 3 })}`,
  compose: (library, given) =>
    compose.declineCopy(
      library,
      needed(given, 'of', 'the request') as EntryId,
      needed(given, 'reason', 'the reason'),
    ),
})

export const letterForms: readonly Form[] = [letterForm, ask, give, decline]

/** Letters that may be answered: of others, the last ones and those chosen already. */
function answerable({ state, library }: Tray, given: Given) {
  const chosen = given.getAll('answers')
  const others = state.letters.filter(({ from }) => from !== library.party).toReversed()
  return others
    .filter(({ id }, at) => at < 12 || chosen.includes(id))
    .map(({ id, from, time, title }) => ({
      value: id,
      words: `${dayWords(time)} ${nameOf(library, from)}: ${title}`,
    }))
}

export function confirmedParties({ library }: Tray): { value: string; words: string }[] {
  return [...library.peers.keys()]
    .filter((party) => isConfirmed(library, party))
    .map((party) => ({ value: party, words: nameOf(library, party) }))
}

function requestShown({ library }: Tray, given: Given) {
  const entry = library.held.get(given.get('of') as EntryId)
  if (entry?.body.kind !== 'copy-request')
    throw new ChanceryError(
      'malformed',
      'the request that this is about is not held here',
      'Choose it in the in-tray.',
    )
  const { words } = entry.body satisfies CopyRequest
  return html`<blockquote><p>${words}</p><p class="faint">${nameOf(library, entry.log)}, ${dayWords(entry.time)}</p></blockquote>`
}
