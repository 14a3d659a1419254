/** Forms of convening: a call in stages, proposals on its questions, who comes. */
import { html } from '../../markup/index.ts'
import * as compose from '../compose.ts'
import type { Call, EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { type Library, nameOf } from '../node/chancery.ts'
import { ChanceryError } from '../problem.ts'
import type { Tray } from '../show/frame.ts'
import { countered } from './agreements.ts'
import {
  choiceField,
  hiddenFields,
  linesIn,
  needed,
  partiesField,
  partiesIn,
  selectField,
  textField,
  wordsIn,
} from './fields.ts'
import { actForm, type Form, type Given } from './form.ts'

const ownWords = { label: 'In your own words, if anything is to be added', optional: true } as const

/** Talks, a preparatory committee, the meeting, each with what is to be agreed before it. */
const usualStages =
  'talks: place, date\npreparatory committee: composition, place, date\nmeeting: composition, place, date, agenda'

const call = actForm({
  path: 'call',
  title: 'Call a meeting',
  says: 'It convenes nobody by itself: each question of each stage must be agreed by the rule before that stage can be held. Nobody’s silence is taken for consent.',
  home: 'meetings',
  fields: (tray, given) => html`${textField(given, 'aim', { label: 'What it is for', rows: 2 })}
${partiesField(tray, given, 'invite', 'Who is called')}
${textField(withUsual(given), 'stages', { label: 'Stages, one on a line, each with its questions', rows: 4, hint: 'name of the stage: question, question' })}
${choiceField(given, 'rule', {
  label: 'It decides by',
  choices: [
    { value: 'unanimity', words: 'unanimity' },
    { value: 'majority', words: 'majority' },
  ],
})}
<p class="faint">Another rule can be agreed later by a proposal on the question “rule”, which all must accept.</p>
${textField(given, 'words', ownWords)}`,
  compose: (_library, given) => {
    const invited = partiesIn<PartyId>(given, 'invite', 'those who are called')
    const rule = given.get('rule') === 'majority' ? 'majority' : 'unanimity'
    const stages = linesIn(given, 'stages').map(compose.stageIn)
    const aim = needed(given, 'aim', 'what it is for')
    const words = wordsIn(given, 'words')
    return { to: invited, copies: [], body: { kind: 'call', aim, invited, rule, stages, words } }
  },
})

const propose = actForm({
  path: 'propose',
  title: 'Propose on a question',
  says: 'It goes to everybody who is called. It is agreed when the rule of the meeting is met; until then it is shown as not agreed, with who stands where.',
  home: 'meetings',
  fields: (tray, given) => {
    const meeting = meetingIn(tray.library, given)
    return html`<p>For the meeting called by ${nameOf(tray.library, meeting.log)}: ${meeting.body.aim}</p>
${countered(tray, given)}${hiddenFields(given, 'meeting')}
${selectField(given, 'stage', { label: 'Stage', choices: plain(meeting.body.stages.map(({ name }) => name)) })}
${selectField(given, 'question', { label: 'Question', choices: plain(questionsOf(meeting.body)), hint: 'a question is asked under the stages that name it; “rule” is the rule of decision (unanimity or majority)' })}
${textField(given, 'value', { label: 'What we propose', rows: 2 })}
${textField(given, 'words', ownWords)}`
  },
  compose: (library, given) => {
    const meeting = meetingIn(library, given)
    const [stage, question] = [wordsIn(given, 'stage'), wordsIn(given, 'question')]
    const known = meeting.body.stages.find(({ name }) => name === stage)
    if (question !== 'rule' && known?.questions.includes(question) !== true)
      throw new ChanceryError(
        'malformed',
        `this cannot be signed: the stage “${stage}” has no question “${question}”`,
        `Its questions are ${known?.questions.join(', ') || 'none'}.`,
      )
    const counters = wordsIn(given, 'counters')
    const value = needed(given, 'value', 'what we propose')
    return compose.proposal(
      library,
      { kind: 'question', meeting: meeting.id, stage, question, value },
      {
        words: wordsIn(given, 'words'),
        ...(counters === '' ? {} : { counters: counters as EntryId }),
      },
    )
  },
})

const attend = actForm({
  path: 'attend',
  title: 'Say whether we come',
  says: 'Who says nothing is shown as silent, neither present nor bound. “Came” is said after the stage was held.',
  home: 'meetings',
  fields: (tray, given) => {
    const meeting = meetingIn(tray.library, given)
    return html`<p>The meeting called by ${nameOf(tray.library, meeting.log)}: ${meeting.body.aim}</p>${hiddenFields(given, 'meeting')}
${selectField(given, 'stage', { label: 'Stage', choices: plain(meeting.body.stages.map(({ name }) => name)) })}
${choiceField(given, 'says', {
  label: 'We',
  choices: [
    { value: 'will come', words: 'will come' },
    { value: 'declines', words: 'decline' },
    { value: 'came', words: 'came' },
  ],
})}
${textField(given, 'words', ownWords)}`
  },
  compose: (library, given) => {
    const says = given.get('says')
    return compose.attendance(library, {
      meeting: meetingIn(library, given).id,
      stage: needed(given, 'stage', 'the stage'),
      says: says === 'declines' || says === 'came' ? says : 'will come',
      words: wordsIn(given, 'words'),
    })
  },
})

export const meetingForms: readonly Form[] = [call, propose, attend]

function withUsual(given: Given): Given {
  if (given.has('stages')) return given
  return new URLSearchParams([...given, ['stages', usualStages]])
}

function questionsOf({ stages }: Call): string[] {
  return [...new Set([...stages.flatMap(({ questions }) => questions), 'rule'])]
}

function plain(values: readonly string[]): { value: string; words: string }[] {
  return values.map((value) => ({ value, words: value }))
}

function meetingIn(library: Library, given: Given): Entry<Call> {
  const entry = library.held.get(given.get('meeting') as EntryId)
  if (entry?.body.kind === 'call') return entry as Entry<Call>
  throw new ChanceryError(
    'malformed',
    'the meeting that this is about is not held here',
    'Choose it under Meetings and drafts.',
  )
}

/** A heading that names a meeting, for choices. */
export function meetingChoices({ state }: Tray): { value: string; words: string }[] {
  return state.meetings.map(({ id, call: { aim } }) => ({ value: id, words: aim }))
}
