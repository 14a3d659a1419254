/** Meetings as a board: what stands between now and sitting down, and what we can do about it. */
import { capital, empty, type Html, html, table } from '../../markup/index.ts'
import type { MeetingState, QuestionState, StageState } from '../state/meetings.ts'
import { attendanceWords, dayWords, listWords, shortId, standingWords } from '../words.ts'
import { draftsSection } from './drafts.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { type Way, ways } from './ways.ts'

export function meetingsPage(tray: Tray): Html {
  const { meetings, drafts } = tray.state
  const body =
    meetings.length + drafts.length === 0
      ? empty('No meeting has been called and no text drafted.')
      : html`${meetings.map((meeting) => meetingSection(meeting, tray))}${draftsSection(tray)}`
  return framed(tray, {
    path: 'meetings',
    title: 'Meetings and drafts',
    standfirst:
      'What is agreed was signed by all whom the rule asks for. What is not agreed is shown with who stands where, and what hinges on it.',
    body: html`${ways(tray, [
      ['call', 'Call a meeting', {}],
      ['draft', 'Put a text before a committee', {}],
    ])}${body}`,
  })
}

function meetingSection(meeting: MeetingState, tray: Tray): Html {
  const name = nameIn(tray)
  return html`<section id="${meeting.id}" class="convening" data-step><h2>${meeting.call.aim}</h2>
<p class="faint">Called by ${name(meeting.from)} on ${dayWords(meeting.time)} (<a href="/chancery/entry/${meeting.id}">${shortId(meeting.id)}</a>). Called are ${listWords(meeting.call.invited.map(name))}. It decides by ${meeting.rule}.</p>
${between(meeting, name)}
${meeting.stages.map((stage) => stageSection(stage, meeting, tray))}</section>`
}

/** What has to happen before the next stage, and before the last, in words. */
function between({ stages }: MeetingState, name: (party: never) => string): Html {
  const next = stages.find(({ status }) => status !== 'held')
  if (next === undefined) return html`<p>Every stage has been held.</p>`
  const open = stages.flatMap((stage) =>
    stage.questions
      .filter(({ status }) => status !== 'agreed')
      .map((question) => ({ stage, question })),
  )
  if (next.status === 'can be held' && open.length === 0)
    return html`<p>“${next.name}” can be held: everything before it is agreed.</p>`
  const last = stages.at(-1)!.name
  return html`<p><strong>Between now and “${last}”</strong> ${open.length === 1 ? 'stands one question' : `stand ${open.length} questions`}${next.status === 'can be held' && `; “${next.name}” can be held`}:</p>
<ol class="between-now">${open.map(({ stage, question }) => html`<li>${questionInWords(stage, question, name)}</li>`)}</ol>`
}

function questionInWords(
  stage: StageState,
  { question, status, positions }: QuestionState,
  name: (party: never) => string,
): string {
  if (status === 'not raised') return `${question} of “${stage.name}”: nobody has proposed anything`
  const byValue = new Map<string, string[]>()
  for (const { party, value } of positions) {
    const words = value === undefined ? 'no position' : `“${value}”`
    byValue.set(words, [...(byValue.get(words) ?? []), name(party as never)])
  }
  const stands = [...byValue].map(([value, parties]) => `${listWords(parties)} at ${value}`)
  return `${question} of “${stage.name}”: ${stands.join('; ')}`
}

function stageSection(stage: StageState, meeting: MeetingState, tray: Tray): Html {
  const name = nameIn(tray)
  const parties = [...new Set([meeting.from, ...meeting.call.invited])]
  return html`<section class="stage" data-status="${stage.status}"><h3>${capital(stage.name)}: ${stage.status}</h3>
${stage.hinges.length > 0 && html`<p>It hinges on this: ${stage.hinges.join('; ')}.</p>`}
${
  stage.questions.length > 0 &&
  table({
    columns: [
      { head: 'question', quiet: true, cell: ({ question }) => question },
      {
        head: 'state',
        cell: ({ status, value }) =>
          status === 'agreed' ? html`<strong>agreed: ${value}</strong>` : status,
      },
      ...parties.map((party) => ({
        head: name(party),
        cell: (row: QuestionState) =>
          row.positions.find((one) => one.party === party)?.value ??
          html`<span class="faint">no position</span>`,
      })),
      {
        head: 'last proposal',
        cell: (row) => lastProposal(row, tray),
      },
      ...(tray.canSign
        ? [
            {
              head: 'to do',
              cell: (row: QuestionState) => ways(tray, questionWays(row, { stage, meeting, tray })),
            },
          ]
        : []),
    ],
    rows: stage.questions,
  })
}
<p>${stage.attendance.map((one) => attendanceWords(one, name)).join(' · ')}</p>
${stage.status !== 'held' && ways(tray, [['attend', 'Say whether we come', { meeting: meeting.id, stage: stage.name }]])}</section>`
}

function lastProposal(row: QuestionState, tray: Tray): string {
  const last = tray.state.offers.find(({ id }) => id === row.offers.at(-1))
  if (last === undefined) return ''
  const standing = last.standing.filter(({ kind }) => kind !== 'offered')
  return standing.map((one) => standingWords(one, nameIn(tray))).join('; ')
}

interface At {
  readonly stage: StageState
  readonly meeting: MeetingState
  readonly tray: Tray
}

/** Proposals of others that we have not accepted can be; everything open can be proposed on. */
function questionWays(row: QuestionState, { stage, meeting, tray }: At): Way[] {
  const { party } = tray.library
  const open = tray.state.offers.filter(
    ({ id, standing }) =>
      row.offers.includes(id) &&
      standing.some(
        (one) => one.party === party && ['silent', 'passed over', 'refused'].includes(one.kind),
      ),
  )
  const last = open.at(-1)
  if (row.status === 'agreed') return []
  const query = { meeting: meeting.id, stage: stage.name, question: row.question }
  return [
    ...(last === undefined
      ? []
      : [
          ['answer', 'Accept or refuse', { of: last.id }] as const,
          ['counter', 'Put another against it', { of: last.id }] as const,
        ]),
    ...(last === undefined ? [['propose', 'Propose', query] as const] : []),
  ]
}
