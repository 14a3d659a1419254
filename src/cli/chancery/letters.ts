/** Verbs for letters and copies: write, read, answer, ask for a copy. */
import { readFileSync } from 'node:fs'
import {
  type Chancery,
  type Composed,
  checkDraft,
  compose,
  type EntryId,
  fold,
  letterClocks,
  nameOf,
  type PartyId,
  publishLog,
  putPapers,
  reachWords,
  type State,
  words as say,
  warningsOf,
  write,
} from '../../chancery/index.ts'
import { complaintsOf } from '../check/complaints.ts'
import { onDesk } from '../check/desk.ts'
import { showComplaints } from '../check/report.ts'
import type { ExitCode, Given, Output } from '../command.ts'
import { type Desk, entryNamed, partyNamed, required, sayProblems, type Verb } from './desk.ts'

const writeVerb: Verb = {
  name: 'write',
  takes: 'FILE',
  says: 'check a letter and sign it into the log; --to PARTY … [--copies PARTY …] [--answers ID …] [--title "…"] [--preview] [--unchecked]',
  count: [1, 1],
  run: async (desk) => {
    const text = readFileSync(desk.words[0]!, 'utf8')
    const session = await desk.session()
    const draft = session.use((chancery) => draftGiven(chancery, desk.given, text))
    const grave = desk.given.has('unchecked') ? 0 : await checked(desk, draft)
    desk.output.say(session.use((chancery) => reachWords(chancery, draft)))
    if (desk.given.has('preview')) return grave === 0 ? 0 : 1
    if (grave === 0) return act(desk, () => compose.letter(draft))
    desk.output.say('Nothing was signed. Mend the letter, or sign it as it is with --unchecked.')
    return 1
  },
}

function draftGiven(
  chancery: Chancery,
  given: Given,
  text: string,
): Parameters<typeof compose.letter>[0] {
  const to = partiesGiven(chancery, given, 'to')
  if (to.length === 0) required(given, 'to')
  return {
    to,
    copies: partiesGiven(chancery, given, 'copies'),
    title: given.value('title') ?? firstLine(text),
    text,
    answers: given.values('answers').map((id) => entryNamed(chancery, id)),
  }
}

/**
 * What the chancery's own letters and the whole record say against a draft;
 * how much of it should be mended first. A signed letter cannot be called back.
 */
async function checked(desk: Desk, draft: Parameters<typeof compose.letter>[0]): Promise<number> {
  const session = await desk.session()
  const remarks = session.use(({ party, held }) =>
    checkDraft(fold(held.values()), { ...draft, by: party }),
  )
  for (const { words, advice } of remarks) desk.output.say(`${words}\n  ${advice}`)
  const on = { folder: desk.dossier, output: desk.output }
  const complaints = await onDesk(desk.words[0]!, on, complaintsOf)
  if (complaints.length > 0)
    desk.output.say(showComplaints({ path: desk.words[0]!, words: draft.text }, complaints))
  const mend = complaints.filter(({ weight }) => weight === 'mend').length
  return mend + remarks.filter(({ weight }) => weight === 'grave').length
}

const inbox: Verb = {
  name: 'inbox',
  takes: '',
  says: 'letters received and sent, with receipts and clocks',
  count: [0, 0],
  run: async ({ session, output, given }) => {
    const open = await session()
    return open.use((chancery) => {
      const state = fold(chancery.held.values())
      if (given.json) output.json(inboxRows(state, chancery))
      else output.print(inboxWords(state, chancery) || 'No letters yet.')
      const warnings = warningsOf(chancery)
      sayProblems(output, warnings)
      return warnings.length + state.faces.length === 0 ? 0 : 1
    })
  },
}

const show: Verb = {
  name: 'show',
  takes: 'ID',
  says: 'one entry, whole',
  count: [1, 1],
  run: async ({ session, words: [id = ''], output, given }) => {
    const open = await session()
    open.use((chancery) => {
      const entry = chancery.held.get(entryNamed(chancery, id))!
      const { envelope, signers, ...plain } = entry
      if (given.json) output.json(plain)
      else if (entry.body.kind === 'letter' || entry.body.kind === 'draft')
        output.print(`${nameOf(chancery, entry.log)}, ${entry.time}\n\n${entry.body.text}`)
      else output.print(JSON.stringify(plain, null, 2))
    })
    return 0
  },
}

const ask: Verb = {
  name: 'ask',
  takes: 'PARTY',
  says: 'ask for a copy, on record; --words "…" [--of ID]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) => {
      const of = desk.given.value('of')
      const words = required(desk.given, 'words')
      const body = {
        kind: 'copy-request',
        words,
        ...(of === undefined ? {} : { of: of as EntryId }),
      } as const
      return { to: [partyNamed(chancery, desk.words[0]!)], copies: [], body }
    }),
}

const give: Verb = {
  name: 'give',
  takes: 'REQUEST ID',
  says: 'give a copy that was asked for',
  count: [2, 2],
  run: (desk) =>
    act(desk, (chancery) =>
      compose.giveCopy(
        chancery,
        entryNamed(chancery, desk.words[0]!),
        entryNamed(chancery, desk.words[1]!),
      ),
    ),
}

const decline: Verb = {
  name: 'decline',
  takes: 'REQUEST',
  says: 'refuse a copy, on record; --reason "…"',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) =>
      compose.declineCopy(
        chancery,
        entryNamed(chancery, desk.words[0]!),
        required(desk.given, 'reason'),
      ),
    ),
}

export const letterVerbs: readonly Verb[] = [writeVerb, inbox, show, ask, give, decline]

/** Sign an act, publish the log, put letters among the sources, and say what was done. */
export async function act(
  desk: Desk,
  compose: (chancery: Chancery) => Composed | undefined,
): Promise<ExitCode> {
  const session = await desk.session()
  session.use((chancery) => {
    const composed = compose(chancery)
    if (composed === undefined) return
    const [entry] = write(chancery, [composed])
    publishLog(chancery)
    putPapers(desk.dossier, chancery.held.values())
    if (desk.given.json) desk.output.json({ id: entry!.id, place: entry!.place, time: entry!.time })
    else
      desk.output.print(
        `${say.logWords(chancery, entry!)}\nid ${entry!.id}\nIt goes out when the node runs, with "chancery send", or by courier.`,
      )
  })
  return 0
}

export function partiesGiven(chancery: Chancery, given: Given, option: string): PartyId[] {
  return given.values(option).map((words) => partyNamed(chancery, words))
}

/** Take what came in into the dossier; the words for it. */
export function sayTaken(chancery: Chancery, desk: Pick<Desk, 'dossier'>, output: Output): void {
  publishLog(chancery)
  const files = putPapers(desk.dossier, chancery.held.values())
  for (const file of files) output.say(`new paper: ${file}`)
}

function inboxRows(state: State, chancery: Chancery): unknown[] {
  const clocks = letterClocks(state, new Date(chancery.around.now()).toISOString())
  return state.letters.map(({ text, ...letter }) => ({
    ...letter,
    characters: text.length,
    clocks: clocks.filter((clock) => clock.letter === letter.id),
  }))
}

function inboxWords(state: State, chancery: Chancery): string {
  const name = (party: PartyId) => nameOf(chancery, party)
  const clocks = letterClocks(state, new Date(chancery.around.now()).toISOString())
  const letters = state.letters.map((letter) =>
    [
      `${say.shortId(letter.id)}  ${say.dayWords(letter.time)}  ${name(letter.from)} to ${say.listWords(letter.to.map(name))}: ${letter.title}`,
      ...letter.delivery.map((delivery) => `    ${say.deliveryWords(delivery, name)}`),
      ...clocks
        .filter((clock) => clock.letter === letter.id && clock.kind !== 'not received')
        .map((clock) => `    ${say.clockWords(clock, name)}`),
      ...letter.doubts.map((doubt) => `    DOUBTFUL: ${say.doubtWords(doubt, letter, name)}`),
      ...(letter.copiedBy === undefined ? [] : ['    from a copy that a third party gave']),
    ].join('\n'),
  )
  const copies = state.copies.map((copy) =>
    [
      `${say.shortId(copy.request)}  ${say.dayWords(copy.time)}  ${name(copy.by)} asks for a copy: ${copy.words}`,
      ...copy.replies.map(
        (reply) =>
          `    ${name(reply.by)} ${reply.outcome === 'given' ? 'gave it' : `refused it: ${reply.reason}`}`,
      ),
      ...copy.silent.map((party) => `    ${name(party)} has not replied`),
    ].join('\n'),
  )
  return [...letters, ...copies].join('\n')
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? 'Letter').trim().slice(0, 120)
}
