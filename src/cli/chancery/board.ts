/** Verbs that show: the board of agreements and meetings, the log, evidence, verification. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  type Chancery,
  ChanceryError,
  evidenceFor,
  fold,
  judgeEvidence,
  nameOf,
  type PartyId,
  runningOf,
  type State,
  words as say,
  verifyChancery,
} from '../../chancery/index.ts'
import { entryNamed, partyNamed, required, sayProblems, type Verb } from './desk.ts'

const board: Verb = {
  name: 'board',
  takes: '',
  says: 'offers and agreements, meetings and what stands between now and them, drafts',
  count: [0, 0],
  run: async ({ session, output, given }) => {
    const open = await session()
    open.use((chancery) => {
      const state = fold(chancery.held.values())
      if (given.json) {
        const { offers, pacts, meetings, drafts, faces } = state
        output.json({ offers, pacts, meetings, drafts, faces })
      } else
        output.print(
          boardWords(state, chancery) || 'Nothing has been offered, called or drafted yet.',
        )
    })
    return 0
  },
}

const log: Verb = {
  name: 'log',
  takes: '',
  says: 'our log in plain words, with its witnesses',
  count: [0, 0],
  run: async ({ session, output, given }) => {
    const open = await session()
    open.use((chancery) => {
      if (given.json)
        output.json(
          chancery.own.map(({ id, place, time, to, copies, body }) => ({
            id,
            place,
            time,
            kind: body.kind,
            to,
            copies,
          })),
        )
      else
        for (const entry of chancery.own)
          output.print(`${say.shortId(entry.id)}  ${say.logWords(chancery, entry)}`)
    })
    return 0
  },
}

const state: Verb = {
  name: 'state',
  takes: '',
  says: 'the whole state, computed from the signed entries alone, as JSON',
  count: [0, 0],
  run: async ({ session, output }) => {
    const open = await session()
    open.use((chancery) => output.json(fold(chancery.held.values())))
    return 0
  },
}

const verify: Verb = {
  name: 'verify',
  takes: '[FILE]',
  says: 'check every signature and place again, or judge a file of evidence from anybody',
  count: [0, 1],
  run: async ({ session, words: [file], output, given }) => {
    if (file !== undefined) {
      const found = judgeEvidence(parse(readFileSync(file, 'utf8')))
      if (given.json) output.json(found)
      else for (const words of found.words) output.print(words)
      return found.isGood ? 0 : 1
    }
    const open = await session()
    const { good, problems } = open.use(verifyChancery)
    if (given.json) output.json({ good, problems })
    else output.print(`${good} entries are as they were signed, at their places.`)
    sayProblems(output, problems)
    return problems.length === 0 ? 0 : 1
  },
}

const prove: Verb = {
  name: 'prove',
  takes: 'ID',
  says: 'write evidence for a stranger: the entry, its place, the signed checkpoint; --to FILE',
  count: [1, 1],
  run: async ({ session, words: [id = ''], output, given }) => {
    const open = await session()
    const file = required(given, 'to')
    open.use((chancery) => {
      const evidence = evidenceFor(chancery, entryNamed(chancery, id))
      writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`)
      output.print(`${file}\nAnybody can judge it: rejoinder chancery verify DIR ${file}`)
    })
    return 0
  },
}

const accuse: Verb = {
  name: 'accuse',
  takes: 'PARTY',
  says: 'write the proof that a party has shown its log with two faces; --to FILE',
  count: [1, 1],
  run: async ({ session, words: [who = ''], output, given }) => {
    const open = await session()
    open.use((chancery) => {
      const party = partyNamed(chancery, who)
      const proof = [...chancery.held.values()].flatMap(({ body }) =>
        body.kind === 'two-faces' && body.log === party ? [body.proof] : [],
      )[0]
      if (proof === undefined)
        throw new ChanceryError(
          'malformed',
          `there is no proof of two faces against ${nameOf(chancery, party)}`,
          'Nothing was written.',
        )
      writeFileSync(required(given, 'to'), `${JSON.stringify(proof, null, 2)}\n`)
      output.print(required(given, 'to'))
    })
    return 0
  },
}

export const boardVerbs: readonly Verb[] = [board, log, state, verify, prove, accuse]

function boardWords(state: State, chancery: Chancery): string {
  const name = (party: PartyId) => nameOf(chancery, party)
  const today = new Date(chancery.around.now()).toISOString()
  const offers = state.offers.map((offer) =>
    [
      `${say.shortId(offer.id)}  ${say.termsWords(offer.offer)}`,
      `    ${offer.outcome}${runningOf(offer, today) === undefined ? '' : `, ${runningOf(offer, today)}`}`,
      ...offer.standing.map((standing) => `    ${say.standingWords(standing, name)}`),
      ...offer.notices.map(
        (notice) => `    ${name(notice.from)} gave notice: it ends on ${say.dayWords(notice.ends)}`,
      ),
      ...offer.breaches.map((id) => `    a breach is alleged (${say.shortId(id)})`),
    ].join('\n'),
  )
  const pacts = state.pacts.flatMap((pact) =>
    pact.sides.flatMap((side) =>
      side.texts.map(
        (text) =>
          `${say.shortId(pact.id)}  ${name(side.party)}: "${text.title}" of ${name(text.from)} ${text.status}`,
      ),
    ),
  )
  const meetings = state.meetings.map((meeting) =>
    [
      `${say.shortId(meeting.id)}  ${name(meeting.from)} calls: ${meeting.call.aim} (rule: ${meeting.rule})`,
      ...meeting.stages.flatMap((stage) => [
        `    ${stage.name}: ${stage.status}${stage.hinges.length === 0 ? '' : `; it hinges on: ${stage.hinges.join('; ')}`}`,
        ...stage.questions.map((question) => `        ${say.questionWords(question, name)}`),
        `        ${stage.attendance.map((one) => say.attendanceWords(one, name)).join(', ')}`,
      ]),
    ].join('\n'),
  )
  const drafts = state.drafts.map((draft) =>
    [
      `${say.shortId(draft.id)}  draft "${draft.name}" by ${name(draft.by)}, ${say.dayWords(draft.time)}${draft.isLast ? '' : ' (a later version follows)'}`,
      ...draft.brackets.map((words) => `    disputed: ${words}`),
      ...draft.amendments.map(
        (one) =>
          `    ${say.shortId(one.id)} ${name(one.by)} asks for "${one.replace}" instead of "${one.find}"${one.takenBy === undefined ? '' : `, taken in by ${say.shortId(one.takenBy)}`}`,
      ),
      ...draft.adoptions.map(
        (one) =>
          `    adopted by ${name(one.by)}${one.overThisText ? '' : ', but over other words'}${one.reservations.length === 0 ? '' : `, reserving ${say.listWords(one.reservations)}`}`,
      ),
      ...(draft.isLast && draft.notBound.length > 0
        ? [`    not bound: ${say.listWords(draft.notBound.map(name))}`]
        : []),
    ].join('\n'),
  )
  const faces = state.faces.map(
    (face) =>
      `${name(face.log)} HAS SHOWN ITS LOG WITH TWO FACES${face.disputed ? ' (it says its key was stolen)' : ''}`,
  )
  return [...faces, ...offers, ...pacts, ...meetings, ...drafts].join('\n')
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}
