/** Forms of a drafting committee: versions, amendments, adoption with reservations. */
import { html } from '../../markup/index.ts'
import * as compose from '../compose.ts'
import type { EntryId, PartyId } from '../entries/body.ts'
import { nameOf } from '../node/chancery.ts'
import { ChanceryError } from '../problem.ts'
import type { Tray } from '../show/frame.ts'
import { compareTexts, type DraftState } from '../state/drafts.ts'
import { dayWords } from '../words.ts'
import {
  hiddenFields,
  lineField,
  linesIn,
  needed,
  partiesField,
  partiesIn,
  selectField,
  textField,
  ticksField,
  wordsIn,
} from './fields.ts'
import { actForm, type Form, type Given } from './form.ts'
import { meetingChoices } from './meetings.ts'
import { paragraphs } from './shown.ts'
import { stretchWords } from './stretches.ts'

const draft = actForm({
  path: 'draft',
  title: 'Put a version before the committee',
  says: 'A version binds nobody. Square brackets mark words that are disputed; every change can be led back to who asked for it.',
  home: 'meetings',
  fields: (tray, given) => {
    const before = draftIn(tray, given.get('follows'))
    const filled = withBefore(tray, given, before)
    return html`${before !== undefined && html`<p>It follows the version of ${nameOf(tray.library, before.by)} of ${dayWords(before.time)}.</p>`}${hiddenFields(given, 'follows')}
${lineField(filled, 'title', { label: 'Name of the text' })}
${partiesField(tray, filled, 'with', 'On the committee, beside us')}
${selectField(filled, 'meeting', { label: 'For the meeting', choices: meetingChoices(tray), optional: true })}
${before !== undefined && ticksField(given, 'takes', { label: 'Amendments that it takes in', choices: before.amendments.filter(({ takenBy }) => takenBy === undefined).map(({ id, by, find, replace }) => ({ value: id, words: html`${nameOf(tray.library, by)}: <del>${find}</del> <ins>${replace}</ins>` })) })}
${textField(filled, 'text', { label: 'Text', rows: 16, hint: 'put words that are disputed into [square brackets]' })}`
  },
  compose: (library, given) => {
    const others = partiesIn<PartyId>(given, 'with', 'the others on the committee')
    const meeting = wordsIn(given, 'meeting')
    return {
      to: others,
      copies: [],
      body: {
        kind: 'draft',
        name: needed(given, 'title', 'the name of the text'),
        committee: [library.party, ...others],
        follows: given.getAll('follows') as EntryId[],
        takes: given.getAll('takes') as EntryId[],
        text: needed(given, 'text', 'the text').replace(/\r\n/g, '\n').normalize('NFC'),
        ...(meeting === '' ? {} : { meeting: meeting as EntryId }),
      },
    }
  },
  beside: (tray, given) => {
    const before = draftIn(tray, given.get('follows'))
    if (before === undefined) return undefined
    return html`<h3>Against the version before it, word by word</h3><blockquote class="compared">${stretchWords(compareTexts(before.text, wordsIn(given, 'text')))}</blockquote>`
  },
})

const amend = actForm({
  path: 'amend',
  title: 'Ask for other words',
  says: 'An amendment asks; whoever writes the next version takes it in or leaves it, and both are seen.',
  home: 'meetings',
  fields: (tray, given) => html`${textShown(tray, given)}${hiddenFields(given, 'of')}
${textField(given, 'find', { label: 'These words of the text', rows: 2, hint: 'exactly as they stand' })}
${textField(given, 'replace', { label: 'are to become', rows: 2, optional: true, hint: 'empty: they are to go' })}
${textField(given, 'reason', { label: 'Why', rows: 2, optional: true })}`,
  compose: (library, given) =>
    compose.amendment(library, {
      of: needed(given, 'of', 'the text') as EntryId,
      find: needed(given, 'find', 'the words to be changed'),
      replace: wordsIn(given, 'replace'),
      reason: wordsIn(given, 'reason'),
    }),
})

const adopt = actForm({
  path: 'adopt',
  title: 'Adopt a text',
  says: 'A signature under exactly these words, by their hash, with what we reserve. It binds us and nobody else.',
  home: 'meetings',
  fields: (tray, given) => html`${textShown(tray, given)}${hiddenFields(given, 'of')}
${textField(given, 'reserve', { label: 'What we reserve, one on a line', optional: true })}`,
  compose: (library, given) =>
    compose.adoption(
      library,
      needed(given, 'of', 'the text') as EntryId,
      linesIn(given, 'reserve'),
    ),
  beside: (tray, given) => {
    const text = draftIn(tray, given.get('of'))
    if (text === undefined) return undefined
    return html`<h3>The words that are adopted</h3><blockquote>${paragraphs(text.text)}<p class="faint">SHA-256 <code>${text.sha256}</code></p>${text.brackets.length > 0 && html`<p data-grave>It still holds disputed words: ${text.brackets.join(' ')}</p>`}</blockquote>`
  },
})

export const draftForms: readonly Form[] = [draft, amend, adopt]

function draftIn({ state }: Tray, id: string | null): DraftState | undefined {
  return state.drafts.find((one) => one.id === id)
}

/** A next version begins as the one before it, with the amendments that it takes in. */
function withBefore(tray: Tray, given: Given, before: DraftState | undefined): Given {
  if (before === undefined || given.has('text')) return given
  const takes = given.getAll('takes')
  const text = before.amendments
    .filter(({ id }) => takes.includes(id))
    .reduce((words, { find, replace }) => words.replace(find, () => replace), before.text)
  const filled = new URLSearchParams([...given])
  filled.set('title', before.name)
  filled.set('text', text)
  if (before.meeting !== undefined) filled.set('meeting', before.meeting)
  for (const party of before.committee)
    if (party !== tray.library.party) filled.append('with', party)
  return filled
}

function textShown(tray: Tray, given: Given) {
  const text = draftIn(tray, given.get('of'))
  if (text === undefined)
    throw new ChanceryError(
      'malformed',
      'the text that this is about is not held here',
      'Choose it under Meetings and drafts.',
    )
  return html`<h3>${text.name}</h3><blockquote>${paragraphs(text.text)}</blockquote>`
}
