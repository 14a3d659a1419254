/** Forms of agreements: truces, pacts, proposals, answers, notice, breaches, publication. */
import { type Html, html } from '../../markup/index.ts'
import * as compose from '../compose.ts'
import type { EntryId, PartyId, Terms } from '../entries/body.ts'
import { type Library, nameOf } from '../node/chancery.ts'
import { ChanceryError } from '../problem.ts'
import type { Tray } from '../show/frame.ts'
import { compareTexts } from '../state/drafts.ts'
import { fold } from '../state/fold.ts'
import { dayWords, termsWords } from '../words.ts'
import {
  choiceField,
  dayField,
  hiddenFields,
  lineField,
  linesIn,
  needed,
  numberField,
  partiesField,
  partiesIn,
  selectField,
  textField,
  ticksField,
  wordsIn,
} from './fields.ts'
import { actForm, type Form, type Given } from './form.ts'
import { stretchWords } from './stretches.ts'

const ownWords = { label: 'In your own words, if anything is to be added', optional: true } as const

const truce = actForm({
  path: 'truce',
  title: 'Offer a truce',
  says: 'It binds when every party you name has accepted it. It never stops a letter; each party may end it by notice.',
  home: 'agreements',
  fields: (tray, given) => html`${countered(tray, given)}
${partiesField(tray, given, 'with', 'With')}
${textField(given, 'scope', { label: 'What it is about', rows: 2, hint: 'for instance: public statements on the sluice' })}
${dayField(given, 'from', { label: 'From' })}
${dayField(given, 'until', { label: 'Until', optional: true, hint: 'empty: until notice is given' })}
${textField(given, 'reserve', { label: 'Rights we reserve, one on a line', optional: true })}
${numberField(given, 'notice', { label: 'Days of notice', usual: 0 })}
${textField(given, 'words', ownWords)}`,
  compose: (_library, given) => {
    const until = wordsIn(given, 'until')
    const terms = {
      kind: 'truce',
      scope: needed(given, 'scope', 'what it is about'),
      from: needed(given, 'from', 'its first day'),
      reserved: linesIn(given, 'reserve'),
      noticeDays: Number(given.get('notice') ?? 0),
      ...(until === '' ? {} : { until }),
    } as const
    return offered(given, terms)
  },
})

const pact = actForm({
  path: 'pact',
  title: "Offer to publish each other's letters",
  says: 'When every party you name has accepted, each owes the publication of the other’s letters, entire and unaltered, by the day.',
  home: 'agreements',
  fields: (tray, given) => html`${countered(tray, given)}
${partiesField(tray, given, 'with', 'With')}
${dayField(given, 'by', { label: 'To be published by' })}
${ticksField(given, 'letter', { label: 'These letters', choices: letterChoices(tray) })}
${dayField(given, 'from', { label: 'And all letters from', optional: true })}
${dayField(given, 'until', { label: 'to', optional: true, hint: 'both days, or neither' })}
${textField(given, 'words', ownWords)}`,
  compose: (_library, given) => {
    const [from, until] = [wordsIn(given, 'from'), wordsIn(given, 'until')]
    const letters = given.getAll('letter') as EntryId[]
    if (letters.length === 0 && (from === '' || until === ''))
      throw new ChanceryError(
        'malformed',
        'this cannot be signed: it names no letters',
        'Tick letters, or give the first and the last day of a period.',
      )
    return offered(given, {
      kind: 'publication',
      letters,
      by: needed(given, 'by', 'the day'),
      ...(from === '' || until === '' ? {} : { from, until }),
    })
  },
})

const answer = actForm({
  path: 'answer',
  title: 'Answer an offer',
  says: 'An acceptance binds us from the moment it is signed; a refusal is on record with its words. What is reserved is part of what is signed.',
  home: 'agreements',
  fields: (tray, given) => html`${offerShown(tray, given)}${hiddenFields(given, 'of')}
${choiceField(given, 'says', {
  label: 'We',
  choices: [
    { value: 'accept', words: 'accept it' },
    { value: 'refuse', words: 'refuse it' },
  ],
})}
${textField(given, 'reserve', { label: 'Rights we reserve, one on a line', optional: true })}
${textField(given, 'words', ownWords)}
${counterWays(tray, given)}`,
  compose: (library, given) =>
    compose.answer(library, needed(given, 'of', 'the offer') as EntryId, {
      says: given.get('says') === 'refuse' ? 'refuse' : 'accept',
      reservations: linesIn(given, 'reserve'),
      words: wordsIn(given, 'words'),
    }),
})

const notice = actForm({
  path: 'notice',
  title: 'Give notice',
  says: 'The agreement ends on the day you name, but not before the days of notice that were agreed have passed.',
  home: 'agreements',
  fields: (tray, given) => html`${offerShown(tray, given)}${hiddenFields(given, 'of')}
${dayField(given, 'ends', { label: 'It is to end on' })}
${textField(given, 'words', ownWords)}`,
  compose: (library, given) =>
    compose.notice(
      library,
      needed(given, 'of', 'the agreement') as EntryId,
      needed(given, 'ends', 'the day'),
      wordsIn(given, 'words'),
    ),
})

const breach = actForm({
  path: 'breach',
  title: 'Say that it was broken',
  says: 'An allegation, on record with its evidence. Where a letter was published falsely, everybody’s board shows the words that differ.',
  home: 'agreements',
  fields: (tray, given) => html`${offerShown(tray, given)}${hiddenFields(given, 'of')}
${selectField(given, 'by', { label: 'Broken by', choices: partiesOfOffer(tray, given) })}
${textField(given, 'words', { label: 'What was done' })}
${textField(given, 'found', { label: 'Words found, as evidence', optional: true, rows: 6 })}
${lineField(given, 'where', { label: 'Where they were found', optional: true })}
${selectField(given, 'letter', { label: 'They were given out as the text of', optional: true, choices: letterChoices(tray).map(({ value, words }) => ({ value, words: String(words) })) })}`,
  compose: (library, given) => {
    const [found, letter] = [wordsIn(given, 'found'), wordsIn(given, 'letter')]
    const entry = letter === '' ? {} : { entry: letter as EntryId }
    return compose.breach(library, {
      of: needed(given, 'of', 'the agreement') as EntryId,
      by: needed(given, 'by', 'who broke it') as PartyId,
      words: needed(given, 'words', 'what was done'),
      evidence: found === '' ? [] : [{ found, where: wordsIn(given, 'where'), ...entry }],
    })
  },
  beside: (tray, given) => {
    const letter = tray.state.letters.find(({ id }) => id === given.get('letter'))
    const found = wordsIn(given, 'found')
    if (letter === undefined || found === '') return undefined
    return html`<h3>The words found against the letter</h3><blockquote class="compared">${stretchWords(compareTexts(letter.text, found))}</blockquote>`
  },
})

const published = actForm({
  path: 'publish',
  title: 'Say that we have published',
  says: 'The texts of the other side under this pact, each by the hash of its words, and where they stand. “chancery publish” writes them side by side into a folder.',
  home: 'agreements',
  fields: (tray, given) => html`${offerShown(tray, given)}${hiddenFields(given, 'of')}
<ul>${owed(tray, given).map(({ title }) => html`<li>${title}</li>`)}</ul>
${lineField(given, 'where', { label: 'Where they are published', hint: 'an address, a newspaper and its day' })}`,
  compose: (library, given) => {
    const of = needed(given, 'of', 'the pact') as EntryId
    const state = fold(library.held.values())
    const pact = state.pacts.find(({ id }) => id === of)
    const side = pact?.sides.find(({ party }) => party === library.party)
    if (side === undefined)
      throw new ChanceryError(
        'malformed',
        'this is not a pact of publication in force for us',
        'Both sides must have signed it.',
      )
    const texts = side.texts.flatMap(({ letter }) => {
      const known = state.letters.find(({ id }) => id === letter)
      return known === undefined ? [] : [{ entry: known.id, text: known.text }]
    })
    return compose.publication(library, of, { texts, where: needed(given, 'where', 'where') })
  },
})

export const agreementForms: readonly Form[] = [truce, pact, answer, notice, breach, published]

/** The fields of an offer, to be changed into another that counters it. */
export function counterAddress(library: Library, id: EntryId): string | undefined {
  const entry = library.held.get(id)
  if (entry?.body.kind !== 'offer') return undefined
  const { terms, parties } = entry.body
  const query = new URLSearchParams({ counters: id })
  for (const party of [entry.log, ...parties])
    if (party !== library.party) query.append('with', party)
  return `/chancery/write/${fillIn(query, terms)}?${query}`
}

function fillIn(query: URLSearchParams, terms: Terms): string {
  switch (terms.kind) {
    case 'truce':
      query.set('scope', terms.scope)
      query.set('from', terms.from)
      query.set('until', terms.until ?? '')
      query.set('reserve', terms.reserved.join('\n'))
      query.set('notice', String(terms.noticeDays))
      return 'truce'
    case 'publication':
      query.set('by', terms.by)
      query.set('from', terms.from ?? '')
      query.set('until', terms.until ?? '')
      for (const letter of terms.letters) query.append('letter', letter)
      return 'pact'
    case 'question':
      query.set('meeting', terms.meeting)
      query.set('stage', terms.stage)
      query.set('question', terms.question)
      query.set('value', terms.value)
      return 'propose'
  }
}

function offered(given: Given, terms: Terms) {
  const counters = wordsIn(given, 'counters')
  return compose.offer(partiesIn<PartyId>(given, 'with', 'the parties to it'), terms, {
    words: wordsIn(given, 'words'),
    ...(counters === '' ? {} : { counters: counters as EntryId }),
  })
}

/** What is countered, shown above the form. */
export function countered({ library }: Tray, given: Given): Html | undefined {
  const entry = library.held.get(given.get('counters') as EntryId)
  if (entry?.body.kind !== 'offer') return undefined
  return html`<p>Instead of what ${nameOf(library, entry.log)} offered on ${dayWords(entry.time)}: ${termsWords(entry.body)}</p>${hiddenFields(given, 'counters')}`
}

function offerShown({ library }: Tray, given: Given): Html {
  const entry = library.held.get(given.get('of') as EntryId)
  if (entry?.body.kind !== 'offer')
    throw new ChanceryError(
      'malformed',
      'the offer that this is about is not held here',
      'Choose it under Agreements or Meetings.',
    )
  return html`<blockquote><p>${termsWords(entry.body)}</p><p class="faint">${nameOf(library, entry.log)}, ${dayWords(entry.time)}${entry.body.words !== '' && html`: ${entry.body.words}`}</p></blockquote>`
}

function counterWays({ library }: Tray, given: Given): Html | undefined {
  const address = counterAddress(library, given.get('of') as EntryId)
  return address === undefined
    ? undefined
    : html`<p>Or <a href="${address}">put another offer against it</a>.</p>`
}

function partiesOfOffer(tray: Tray, given: Given): { value: string; words: string }[] {
  const offer = tray.state.offers.find(({ id }) => id === given.get('of'))
  const parties = offer?.standing.map(({ party }) => party) ?? [...tray.library.peers.keys()]
  return parties
    .filter((party) => party !== tray.library.party)
    .map((party) => ({ value: party, words: nameOf(tray.library, party) }))
}

export function letterChoices({ state, library }: Tray): { value: string; words: string }[] {
  return state.letters.toReversed().map(({ id, from, time, title }) => ({
    value: id,
    words: `${dayWords(time)} ${nameOf(library, from)}: ${title}`,
  }))
}

function owed(tray: Tray, given: Given) {
  const pact = tray.state.pacts.find(({ id }) => id === given.get('of'))
  return pact?.sides.find(({ party }) => party === tray.library.party)?.texts ?? []
}
