/** Verbs for agreements: pacts of publication, truces, answers, notice, breaches. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Chancery,
  ChanceryError,
  compareTexts,
  compose,
  type EntryId,
  fold,
  type PactState,
  publishedSet,
  type State,
  words as say,
} from '../../chancery/index.ts'
import { type Desk, entryNamed, partyNamed, required, type Verb } from './desk.ts'
import { act, partiesGiven } from './letters.ts'

const pact: Verb = {
  name: 'pact',
  takes: '',
  says: "offer to publish each other's letters; --with PARTY … --by DATE --letter ID … or --from DATE --until DATE",
  count: [0, 0],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const [from, until] = [given.value('from'), given.value('until')]
      const letters = given.values('letter').map((id) => entryNamed(chancery, id))
      const period = from === undefined || until === undefined ? {} : { from, until }
      const terms = { kind: 'publication', letters, by: required(given, 'by'), ...period } as const
      return compose.offer(withGiven(chancery, desk), terms, { words: given.value('words') ?? '' })
    }),
}

const truce: Verb = {
  name: 'truce',
  takes: '',
  says: 'offer a truce; --with PARTY … --scope "…" --from DATE [--until DATE] [--reserve "…" …] [--notice DAYS]',
  count: [0, 0],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const until = given.value('until')
      const terms = {
        kind: 'truce',
        scope: required(given, 'scope'),
        from: required(given, 'from'),
        reserved: given.values('reserve'),
        noticeDays: Number(given.value('notice') ?? 0),
        ...(until === undefined ? {} : { until }),
      } as const
      return compose.offer(withGiven(chancery, desk), terms, { words: given.value('words') ?? '' })
    }),
}

const answer: Verb = {
  name: 'answer',
  takes: 'OFFER',
  says: 'accept or refuse an offer; --accept or --refuse [--reserve "…" …] [--words "…"]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      if (given.has('accept') === given.has('refuse')) required(given, 'accept')
      return compose.answer(chancery, entryNamed(chancery, desk.words[0]!), {
        says: given.has('accept') ? 'accept' : 'refuse',
        reservations: given.values('reserve'),
        words: given.value('words') ?? '',
      })
    }),
}

const notice: Verb = {
  name: 'notice',
  takes: 'OFFER',
  says: 'give notice of an agreement; --ends DATE [--words "…"]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) =>
      compose.notice(
        chancery,
        entryNamed(chancery, desk.words[0]!),
        required(desk.given, 'ends'),
        desk.given.value('words') ?? '',
      ),
    ),
}

const breach: Verb = {
  name: 'breach',
  takes: 'OFFER',
  says: 'say that an agreement was broken; --by PARTY --words "…" [--found FILE --where "…" [--of LETTER]]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const [file, letter] = [given.value('found'), given.value('of')]
      const entry = letter === undefined ? {} : { entry: entryNamed(chancery, letter) }
      const where = given.value('where') ?? ''
      const evidence =
        file === undefined ? [] : [{ found: readFileSync(file, 'utf8'), where, ...entry }]
      return compose.breach(chancery, {
        of: entryNamed(chancery, desk.words[0]!),
        by: partyNamed(chancery, required(given, 'by')),
        words: required(given, 'words'),
        evidence,
      })
    }),
}

const publish: Verb = {
  name: 'publish',
  takes: 'PACT FOLDER',
  says: 'write the other\'s letters under a pact into a folder, and say so, signed; --where "…"',
  count: [2, 2],
  run: (desk) =>
    act(desk, (chancery) => {
      const [id = '', folder = ''] = desk.words
      const of = entryNamed(chancery, id)
      const state = fold(chancery.held.values())
      const texts = owedBy(state, of, chancery).map((letter) => ({
        entry: letter.id,
        text: letter.text,
      }))
      const pact = state.pacts.find((one) => one.id === of)!
      mkdirSync(folder, { recursive: true })
      for (const { path, words } of publishedSet(state, pact))
        writeFileSync(join(folder, path), words)
      return compose.publication(chancery, of, {
        texts,
        where: desk.given.value('where') ?? folder,
      })
    }),
}

const published: Verb = {
  name: 'published',
  takes: 'PACT FOLDER',
  says: 'whether the files of a folder are our letters entire and unaltered; --of PARTY',
  count: [2, 2],
  run: async ({ session, words: [id = '', folder = ''], output, given }) => {
    const open = await session()
    return open.use((chancery) => {
      const state = fold(chancery.held.values())
      const of = entryNamed(chancery, id)
      const side = sideOf(state, of, partyNamed(chancery, required(given, 'of')))
      const found = new Map(
        readdirSync(folder).map((file) => [
          file.replace(/\.txt$/, ''),
          readFileSync(join(folder, file), 'utf8'),
        ]),
      )
      const rows = side.texts.map(({ letter }) => judged(state, letter, found.get(letter)))
      if (given.json) output.json(rows)
      else
        for (const { title, status, difference } of rows)
          output.print(`${status}: ${title}${difference}`)
      return rows.every(({ status }) => status === 'entire') ? 0 : 1
    })
  },
}

export const agreementVerbs: readonly Verb[] = [
  pact,
  truce,
  answer,
  notice,
  breach,
  publish,
  published,
]

function withGiven(chancery: Chancery, { given }: Desk) {
  const parties = partiesGiven(chancery, given, 'with')
  if (parties.length === 0) required(given, 'with')
  return parties
}

function owedBy(state: State, pact: EntryId, chancery: Chancery) {
  const side = sideOf(state, pact, chancery.party)
  return side.texts.flatMap(({ letter }) => state.letters.find(({ id }) => id === letter) ?? [])
}

function sideOf(state: State, pact: EntryId, party: string): PactState['sides'][number] {
  const side = state.pacts.find(({ id }) => id === pact)?.sides.find((one) => one.party === party)
  if (side !== undefined) return side
  throw new ChanceryError(
    'malformed',
    `"${pact.slice(0, 8)}" is not a pact of publication in force for ${say.nameIn(state, party as never)}`,
    'Both sides must have signed it.',
  )
}

function judged(state: State, letter: EntryId, text: string | undefined) {
  const { title, text: original } = state.letters.find(({ id }) => id === letter)!
  if (text === undefined) return { letter, title, status: 'missing', difference: '' } as const
  const difference = compareTextsShort(original, text)
  return { letter, title, status: difference === '' ? 'entire' : 'altered', difference } as const
}

/** Only the words that differ. */
function compareTextsShort(before: string, after: string): string {
  if (before.normalize('NFC') === after.normalize('NFC')) return ''
  return compareTexts(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, words }) => `\n    ${kind === 'out' ? 'left out' : 'put in'}: ${words.trim()}`)
    .join('')
}
