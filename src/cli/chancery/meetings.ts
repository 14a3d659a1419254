/** Verbs for meetings and drafts: call, propose, attend, draft, amend, adopt. */
import { readFileSync } from 'node:fs'
import { ChanceryError, compareVersions, compose, fold, nameOf } from '../../chancery/index.ts'
import { entryNamed, required, type Verb } from './desk.ts'
import { act, partiesGiven } from './letters.ts'

const call: Verb = {
  name: 'call',
  takes: '',
  says: 'call a meeting; --aim "…" --invite PARTY … --stage "talks: place, date" … [--rule unanimity|majority]',
  count: [0, 0],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const invited = partiesGiven(chancery, given, 'invite')
      const stages = given.values('stage').map(compose.stageIn)
      if (stages.length === 0) required(given, 'stage')
      const rule = given.value('rule') === 'majority' ? 'majority' : 'unanimity'
      const body = {
        kind: 'call',
        aim: required(given, 'aim'),
        invited,
        rule,
        stages,
        words: given.value('words') ?? '',
      } as const
      return { to: invited, copies: [], body }
    }),
}

const propose: Verb = {
  name: 'propose',
  takes: 'MEETING',
  says: 'propose on a question of a stage; --stage "…" --question "…" --value "…" [--counters OFFER]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const counters = given.value('counters')
      const terms = {
        kind: 'question',
        meeting: entryNamed(chancery, desk.words[0]!),
        stage: required(given, 'stage'),
        question: required(given, 'question'),
        value: required(given, 'value'),
      } as const
      const words = given.value('words') ?? ''
      return compose.proposal(
        chancery,
        terms,
        counters === undefined ? { words } : { words, counters: entryNamed(chancery, counters) },
      )
    }),
}

const attend: Verb = {
  name: 'attend',
  takes: 'MEETING',
  says: 'say that we will come, decline, or came; --stage "…" --says "will come"|declines|came',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) => {
      const { given } = desk
      const says = required(given, 'says')
      if (says !== 'will come' && says !== 'declines' && says !== 'came')
        throw new ChanceryError(
          'malformed',
          `"${says}" is no attendance`,
          'Say "will come", "declines" or "came".',
        )
      return compose.attendance(chancery, {
        meeting: entryNamed(chancery, desk.words[0]!),
        stage: required(given, 'stage'),
        says,
        words: given.value('words') ?? '',
      })
    }),
}

const draft: Verb = {
  name: 'draft',
  takes: 'FILE',
  says: 'put a version of a text before a committee; --title "…" --with PARTY … [--meeting ID] [--follows ID …] [--takes ID …]',
  count: [1, 1],
  run: (desk) => {
    const text = readFileSync(desk.words[0]!, 'utf8').normalize('NFC')
    return act(desk, (chancery) => {
      const { given } = desk
      const others = partiesGiven(chancery, given, 'with')
      const meeting = given.value('meeting')
      const body = {
        kind: 'draft',
        name: required(given, 'title'),
        committee: [chancery.party, ...others],
        follows: given.values('follows').map((id) => entryNamed(chancery, id)),
        takes: given.values('takes').map((id) => entryNamed(chancery, id)),
        text,
        ...(meeting === undefined ? {} : { meeting: entryNamed(chancery, meeting) }),
      } as const
      return { to: others, copies: [], body }
    })
  },
}

const amend: Verb = {
  name: 'amend',
  takes: 'DRAFT',
  says: 'ask for other words; --find "…" --replace "…" [--reason "…"]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) =>
      compose.amendment(chancery, {
        of: entryNamed(chancery, desk.words[0]!),
        find: required(desk.given, 'find'),
        replace: required(desk.given, 'replace'),
        reason: desk.given.value('reason') ?? '',
      }),
    ),
}

const adopt: Verb = {
  name: 'adopt',
  takes: 'DRAFT',
  says: 'sign a text as it stands; [--reserve "…" …]',
  count: [1, 1],
  run: (desk) =>
    act(desk, (chancery) =>
      compose.adoption(
        chancery,
        entryNamed(chancery, desk.words[0]!),
        desk.given.values('reserve'),
      ),
    ),
}

const compare: Verb = {
  name: 'compare',
  takes: 'DRAFT DRAFT',
  says: 'two versions word by word, with who asked for each change',
  count: [2, 2],
  run: async ({ session, words: [one = '', other = ''], output, given }) => {
    const open = await session()
    open.use((chancery) => {
      const { drafts } = fold(chancery.held.values())
      const [before, after] = [one, other].map((id) => {
        const wanted = entryNamed(chancery, id)
        const found = drafts.find((draft) => draft.id === wanted)
        if (found === undefined)
          throw new ChanceryError(
            'malformed',
            `"${id}" is not a draft`,
            'The board shows the drafts with their ids.',
          )
        return found
      }) as [(typeof drafts)[number], (typeof drafts)[number]]
      const stretches = compareVersions(before, after, before.amendments)
      if (given.json) output.json(stretches)
      else
        output.print(
          stretches
            .map(({ kind, words, by }) => {
              const who = by === undefined ? '' : nameOf(chancery, by)
              return kind === 'same'
                ? words
                : kind === 'out'
                  ? `[-${words.trim()} (${who})-] `
                  : `{+${words.trim()} (${who})+} `
            })
            .join(''),
        )
    })
    return 0
  },
}

export const meetingVerbs: readonly Verb[] = [call, propose, attend, draft, amend, adopt, compare]
