/** `rejoinder judge`: writes what a person decided, lists it, takes it back. */
import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'

import { moveJudgements, partyJudgements, withheldJudgements } from '../../queries/index.ts'
import type { Hand, Judgement } from '../../record/index.ts'
import type { Store, StoredRecord } from '../../store/index.ts'
import { type Command, type ExitCode, type Given, type Output, UsageError } from '../command.ts'
import { bringUpToDate, withRecord } from '../dossier.ts'
import { adding, deciding, placeGiven, withdrawing } from '../judging.ts'
import { table } from '../table.ts'

export const judgeCommand: Command = {
  name: 'judge',
  takes: 'DIR [VERB] [ID] [ID]',
  says:
    'Writes a judgement: confirm, reject, amend or add, on a finding by its id, or by --kind, --document and --words; ' +
    '"merge PARTY PARTY" makes two parties one, "part PARTY --words NAME" makes a name a party of its own; ' +
    '"gather ACT QUESTION" puts a move under a question (or under "new"), "name QUESTION TITLE" names it, "join QUESTION QUESTION" makes two one, ' +
    '"answer ACT accepted" (rejected, countered, partly, deferred, passed-over) with --document and --words says what a letter makes of a move; "redact ID …" masks words that repeat what an edition withholds, "keep ID …" lets them stand; "undo ID" takes a judgement back.',
  example:
    'rejoinder judge letters/ amend --kind value --field date --document hurst-1871-03-02 --words "2 March" --set value=1871-03-03',
  options: [
    { name: 'kind', value: 'KIND', says: 'reference, reply, value, boundary, witness …' },
    { name: 'document', value: 'ID', says: 'the document in which the words stand' },
    { name: 'field', value: 'FIELD', says: 'of a value, which: date, from, to, kind, place …' },
    { name: 'words', value: 'WORDS', says: 'the words that are judged, as they stand there' },
    {
      name: 'set',
      value: 'FIELD=VALUE',
      many: true,
      says: 'what it says instead: target=hurst-1871-03-02, value=1871-03-03',
    },
    { name: 'who', value: 'NAME', says: 'who judges; otherwise the name of your account' },
    { name: 'reason', value: 'WORDS', says: 'why' },
    {
      name: 'settles',
      value: 'ID',
      many: true,
      says: 'judgements of others between which this decides',
    },
    { name: 'list', says: 'all judgements, and which stand' },
    { name: 'homeless', says: 'judgements whose words are gone' },
  ],
  count: [1, 1000],
  run: (given, output) =>
    withRecord(given.words[0] ?? '', output, (record, store) => {
      if (given.has('list')) return list(given, output, store.judgements())
      if (given.has('homeless')) return listHomeless(given, output, record)
      return judge(given, output, { record, store })
    }),
}

interface Opened {
  readonly record: StoredRecord
  readonly store: Store
}

async function judge(given: Given, output: Output, { record, store }: Opened): Promise<ExitCode> {
  const judgements = judgementsOf(given, { record, store })
  for (const judgement of judgements) store.judge(judgement)
  // What follows from it (a better id, other targets) is worked out at once.
  await bringUpToDate(store.dossier, output)
  if (given.json) output.json(judgements.length === 1 ? judgements[0] : judgements)
  else for (const judgement of judgements) output.print(keptWords(judgement))
  return 0
}

function keptWords({ id, decision, about, document, anchor }: Judgement): string {
  return `kept: ${decision.kind} ${about} in ${document}, "${anchor.exact.slice(0, 60)}" (undo ${id})`
}

function judgementsOf(given: Given, opened: Opened): readonly Judgement[] {
  const [, verb, party, other] = given.words
  if (verb === 'redact' || verb === 'keep') return aboutWithheld(verb, given, opened)
  if (given.words.length > 4) throw new UsageError(`"${verb ?? ''}" takes one or two ids`)
  if (verb !== undefined && Object.hasOwn(moveVerbs, verb)) return aboutMoves(given, opened)
  if (verb !== 'merge' && verb !== 'part') return [judgementOf(given, opened)]
  const { record } = opened
  const named = { party: partyNamed(record, party), other: partyNamed(record, other) }
  const wish = { decision: verb, ...named, name: given.value('words') }
  const made = partyJudgements(opened.record, wish, () => handOf(given))
  if (typeof made === 'string') throw new UsageError(made)
  return made
}

/** The verbs about moves and questions, and what the forms of the room call them. */
const moveVerbs: Readonly<Record<string, string>> = {
  gather: 'gather',
  name: 'name-question',
  join: 'join-questions',
  answer: 'answer',
}

function aboutMoves(given: Given, { record }: Opened): readonly Judgement[] {
  const [, verb = '', id, other] = given.words
  const decision = moveVerbs[verb]
  const document = given.value('document')
  const words = given.value('words')
  const place = words === undefined ? undefined : placeGiven(record, given)
  const wish =
    verb === 'gather'
      ? { decision, finding: id, question: other }
      : verb === 'answer'
        ? { decision, move: id, response: other, document, place }
        : { decision, question: id, other, title: other }
  const made = moveJudgements(record, wish, () => handOf(given))
  if (typeof made === 'string') throw new UsageError(made)
  return made
}

/** Words that repeat what an edition withholds, each by its id. */
function aboutWithheld(
  decision: 'redact' | 'keep',
  given: Given,
  { record }: Opened,
): readonly Judgement[] {
  const wish = { decision, repeat: given.words.slice(2).join(' '), reason: given.value('reason') }
  const made = withheldJudgements(record, wish, () => handOf(given))
  if (typeof made === 'string') throw new UsageError(made)
  return made
}

/** A party by its id, or by one of its names where only one has it. */
function partyNamed(record: StoredRecord, words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const parties = [...record.findings('party')].map(({ body }) => body)
  if (parties.some(({ id }) => id === words)) return words
  const named = parties.filter(({ name, names }) => name === words || names.includes(words))
  if (named.length === 1) return named[0]!.id
  throw new UsageError(
    named.length === 0
      ? `no party is called "${words}"`
      : `several parties are called "${words}": ${named.map(({ id }) => id).join(', ')}`,
  )
}

function judgementOf(given: Given, { record, store }: Opened): Judgement {
  const [, verb, id] = given.words
  const hand = handOf(given)
  switch (verb) {
    case 'confirm':
    case 'reject':
    case 'amend':
      return deciding(record, verb, { id, given, hand })
    case 'add':
      return adding(record, { given, hand })
    case 'undo':
      return withdrawing(store.judgements(), { id, hand })
    default:
      throw new UsageError(
        'say confirm, reject, amend, add, merge, part, gather, name, join, answer, redact, keep or undo, or --list or --homeless',
      )
  }
}

function handOf(given: Given): Hand {
  const reason = given.value('reason')
  const settles = given.values('settles')
  return {
    // It is typed behind "undo": what begins with a hyphen would be taken for an option.
    id: randomBytes(9).toString('base64url').replace(/^-/, '_'),
    time: new Date().toISOString(),
    who: given.value('who') ?? userInfo().username,
    ...(reason === undefined ? {} : { reason }),
    ...(settles.length === 0 ? {} : { settles }),
  }
}

function list(given: Given, output: Output, judgements: readonly Judgement[]): ExitCode {
  if (given.json) output.list(judgements)
  else if (judgements.length === 0) output.print('nothing was judged yet')
  else output.print(judgementTable(judgements, output.width))
  return 0
}

function listHomeless(given: Given, output: Output, record: StoredRecord): ExitCode {
  const homeless = record.homeless()
  if (given.json) output.list(homeless)
  else if (homeless.length === 0) output.print('every judgement has its place')
  else {
    const judgements = homeless.map((one) => one.judgement)
    output.print(
      judgementTable(
        judgements,
        output.width,
        homeless.map((one) => one.why),
      ),
    )
  }
  return 0
}

function judgementTable(
  judgements: readonly Judgement[],
  width: number,
  why?: readonly string[],
): string {
  const rows = judgements.map((one, at) => [
    one.id,
    one.time.slice(0, 10),
    one.who,
    why?.[at] ?? one.decision.kind,
    one.about,
    one.document,
    one.anchor.exact,
  ])
  const columns = ['id', 'on', 'who', why === undefined ? 'decides' : 'words are', 'about'].map(
    (head) => ({ head }),
  )
  return table(
    [...columns, { head: 'document', gives: true }, { head: 'words', gives: true }],
    rows,
    width,
  )
}
