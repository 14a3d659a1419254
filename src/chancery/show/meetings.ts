/** Meetings as a board: what stands between now and sitting down; drafts with amendments and signatures. */
import { empty, type Html, html, table } from '../../markup/index.ts'
import { compareVersions, type DraftState } from '../state/drafts.ts'
import type { MeetingState, StageState } from '../state/meetings.ts'
import { attendanceWords, dayWords, listWords, shortId, standingWords } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'

export function meetingsPage(tray: Tray): Html {
  const { meetings, drafts } = tray.state
  const body =
    meetings.length + drafts.length === 0
      ? empty(
          'No meeting has been called and no text drafted.',
          '“chancery call” calls one, in stages.',
        )
      : html`${meetings.map((meeting) => meetingSection(meeting, tray))}${drafts.toReversed().map((draft) => draftSection(draft, tray))}`
  return framed(tray, {
    path: 'meetings',
    title: 'Meetings and drafts',
    standfirst:
      'What is agreed was signed by all whom the rule asks for. What is not agreed is shown with who stands where, and what hinges on it.',
    body,
  })
}

function meetingSection(meeting: MeetingState, tray: Tray): Html {
  const name = nameIn(tray)
  return html`<section id="${meeting.id}" data-step><h2>${meeting.call.aim}</h2>
<p class="faint">Called by ${name(meeting.from)} on ${dayWords(meeting.time)} (${shortId(meeting.id)}); rule of decision: ${meeting.rule}.</p>
${meeting.stages.map((stage) => stageSection(stage, meeting, tray))}</section>`
}

function stageSection(stage: StageState, meeting: MeetingState, tray: Tray): Html {
  const name = nameIn(tray)
  const parties = [...new Set([meeting.from, ...meeting.call.invited])]
  return html`<section><h3>${stage.name}: ${stage.status}</h3>
${stage.hinges.length > 0 && html`<p>It hinges on this: ${stage.hinges.join('; ')}.</p>`}
${table({
  columns: [
    { head: 'question', quiet: true, cell: ({ question }) => question },
    {
      head: 'state',
      cell: ({ status, value }) =>
        status === 'agreed' ? html`<strong>agreed: ${value}</strong>` : status,
    },
    ...parties.map((party) => ({
      head: name(party),
      cell: (row: StageState['questions'][number]) =>
        row.positions.find((one) => one.party === party)?.value ?? 'no position',
    })),
    {
      head: 'last proposal',
      cell: (row) => {
        const last = tray.state.offers.find(({ id }) => id === row.offers.at(-1))
        return last === undefined
          ? ''
          : last.standing
              .filter(({ kind }) => kind !== 'offered')
              .map((one) => standingWords(one, name))
              .join('; ')
      },
    },
  ],
  rows: stage.questions,
})}
<p>${stage.attendance.map((one) => attendanceWords(one, name)).join(' · ')}</p></section>`
}

function draftSection(draft: DraftState, tray: Tray): Html {
  const name = nameIn(tray)
  const before = tray.state.drafts.find(({ id }) => draft.follows.includes(id))
  return html`<section id="${draft.id}" data-step><h2>${draft.name}${!draft.isLast && ' (an earlier version)'}</h2>
<p class="faint">${name(draft.by)}, ${dayWords(draft.time)}, ${shortId(draft.id)}; SHA-256 of its words ${draft.sha256.slice(0, 16)}…</p>
<blockquote>${before === undefined ? draft.text : compared(before, draft, tray)}</blockquote>
<ul>${draft.brackets.map((words) => html`<li>disputed: <q>${words}</q></li>`)}
${draft.amendments.map((one) => html`<li>${name(one.by)} asks for <ins>${one.replace}</ins> instead of <del>${one.find}</del>${one.reason !== '' && ` (${one.reason})`}${one.takenBy !== undefined && `, taken in by ${shortId(one.takenBy)}`}</li>`)}
${draft.adoptions.map((one) => html`<li${!one.overThisText && html` data-grave`}>${one.overThisText ? `signed by ${name(one.by)}` : `${name(one.by)} signed other words under this name`}${one.reservations.length > 0 && `, reserving ${listWords(one.reservations)}`}</li>`)}
${draft.isLast && draft.notBound.length > 0 && html`<li>not bound: ${listWords(draft.notBound.map(name))}</li>`}</ul></section>`
}

/** A version against the one it follows, with who asked for each change. */
function compared(before: DraftState, after: DraftState, tray: Tray): Html {
  const name = nameIn(tray)
  return html`${compareVersions(before, after, before.amendments).map(({ kind, words, by }) =>
    kind === 'same'
      ? words
      : kind === 'out'
        ? html`<del title="${by && name(by)}">${words}</del> `
        : html`<ins title="${by && name(by)}">${words}</ins> `,
  )}`
}
