/**
 * Acts in words: what a signed entry says, as a paper that can be read without
 * this program. The sentence of each act is what the board later shows.
 */
import type { ActKind, ActValues, SignedAct } from '../../record/index.ts'
import type { Body, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { dayWords, listWords } from '../words.ts'
import { line, subjectOf, termsSentence, valuesOf } from './terms.ts'

/** How other entries and parties are called in the words of a paper. */
export interface Naming {
  party(id: PartyId): string
  /** `the note of Weir Company of 8 March 2027 (truce …)` */
  entry(id: string): string
}

/** A paper before it has its head. */
export interface PaperWords {
  readonly subject: string
  /** Sentences with the act that each says, where it says one. */
  readonly sentences: readonly PaperSentence[]
  /** What was added in free words. */
  readonly words: string
  /** Whether it asks the other side for anything. */
  readonly asks: boolean
}

interface PaperSentence {
  readonly words: string
  readonly act?: SignedAct
}

/** The words of an entry that is said to others; nothing for letters, which are written in full, and for keys. */
export function paperWords(
  entry: Pick<Entry, 'log' | 'body'>,
  naming: Naming,
): PaperWords | undefined {
  const { body } = entry
  const party = naming.party(entry.log)
  const voice: Voice = { speaker: entry.log, party, says: sayer(party), naming }
  return isSpoken(body) ? wordsFor(body, voice) : undefined
}

/** Who speaks, and how it and the others are called. */
interface Voice {
  readonly speaker: PartyId
  readonly party: string
  readonly says: ReturnType<typeof sayer>
  readonly naming: Naming
}

/** Letters are written in full; keys and receipts are not said to anybody. */
type Unspoken =
  | 'letter'
  | 'receipt'
  | 'founding'
  | 'rotation'
  | 'revocation'
  | 'confirmation'
  | 'two-faces'

type Spoken = Exclude<Body, { kind: Unspoken }>

type Writers = {
  readonly [Kind in Spoken['kind']]: (
    body: Extract<Body, { kind: Kind }>,
    voice: Voice,
  ) => PaperWords
}

const writers: Writers = {
  offer({ terms, counters, words }, { party, says }) {
    const [act, verb, title] =
      counters === undefined
        ? (['propose', 'proposes', 'Proposal'] as const)
        : (['counter', 'proposes instead', 'Counter-proposal'] as const)
    return {
      subject: `${title}: ${subjectOf(terms)}`,
      sentences: [
        says(act, `${party} ${verb} ${termsSentence(terms)}.`, valuesOf(terms)),
        ...(terms.kind === 'truce' ? reservations(terms.reserved, { party, says }) : []),
      ],
      words,
      asks: true,
    }
  },
  answer(body, { party, says, naming }) {
    const [act, verb, subject] =
      body.says === 'accept'
        ? (['accept', 'accepts', 'We accept'] as const)
        : (['reject', 'refuses', 'We refuse'] as const)
    return {
      subject,
      sentences: [
        says(act, `${party} ${verb} ${naming.entry(body.of)}.`),
        ...reservations(body.reservations, { party, says }),
      ],
      words: body.words,
      asks: false,
    }
  },
  call(body, { speaker, party, says, naming }) {
    const members = [speaker, ...body.invited].map(naming.party)
    return {
      subject: `Call for a meeting: ${line(body.aim)}`,
      sentences: [
        says('propose', `${party} calls a meeting: ${line(body.aim)}.`, {
          composition: { members, count: members.length, noun: 'parties' },
        }),
        { words: `Invited are ${listWords(body.invited.map(naming.party))}.` },
        { words: `It is decided by ${body.rule}, unless all sign another rule.` },
        ...body.stages.map(({ name, questions }) => ({
          words: `Stage “${name}”${questions.length === 0 ? '' : `: to be agreed before it are ${listWords(questions)}`}.`,
        })),
      ],
      words: body.words,
      asks: true,
    }
  },
  attendance(body, { party, says }) {
    const [act, verb] = attendances[body.says]
    const words = `${party} ${verb} “${body.stage}”.`
    return {
      subject: `Attendance: ${body.stage}`,
      sentences: [act === undefined ? { words } : says(act, words)],
      words: body.words,
      asks: false,
    }
  },
  'copy-request': (body, { party, says }) => ({
    subject: 'A copy is asked for',
    sentences: [says('request', `${party} asks for a copy: ${line(body.words)}.`)],
    words: '',
    asks: true,
  }),
  'copy-reply': (body, { party, says }) => ({
    subject: body.copy === undefined ? 'No copy is given' : 'A copy is given',
    sentences: [
      body.copy === undefined
        ? says('reject', `${party} refuses the copy: ${line(body.reason)}.`)
        : says('accept', `${party} gives the copy that was asked for.`),
    ],
    words: '',
    asks: false,
  }),
  draft: (body, { party, says }) => ({
    subject: `Draft: ${body.name}`,
    sentences: [says('propose', `${party} puts forward a text: ${line(body.name)}.`)],
    words: body.text,
    asks: true,
  }),
  amendment: (body, { party, says, naming }) => ({
    subject: 'Amendment',
    sentences: [
      says(
        'request',
        `${party} asks to put “${line(body.replace)}” for “${line(body.find)}” in ${naming.entry(body.of)}.`,
      ),
    ],
    words: body.reason,
    asks: true,
  }),
  adoption: (body, { party, says, naming }) => ({
    subject: 'Adoption',
    sentences: [
      says('accept', `${party} adopts ${naming.entry(body.of)}.`),
      ...reservations(body.reservations, { party, says }),
    ],
    words: '',
    asks: false,
  }),
  notice: (body, { party, naming }) => ({
    subject: 'Notice',
    sentences: [
      {
        words: `${party} gives notice: ${naming.entry(body.of)} ends on ${dayWords(body.ends)}.`,
      },
    ],
    words: body.words,
    asks: false,
  }),
  breach: (body, { party, naming }) => ({
    subject: 'A breach is alleged',
    sentences: [
      {
        words: `${party} says that ${naming.party(body.by)} broke ${naming.entry(body.of)}: ${line(body.words)}`,
      },
      ...body.evidence.map(({ found, where }) => ({
        words: `Found (${line(where)}): “${line(found).slice(0, mostOfEvidence)}”`,
      })),
    ],
    words: '',
    asks: false,
  }),
  publication: (body, { party, naming }) => ({
    subject: 'Published',
    sentences: [
      {
        words: `${party} has published ${body.texts.length} texts under ${naming.entry(body.of)}: ${line(body.where)}`,
      },
    ],
    words: '',
    asks: false,
  }),
}

/** The most characters of what shows a breach that its paper repeats; the entry has it whole. */
const mostOfEvidence = 2000

/** What is said of a stage of a meeting: the act where it answers, and the verb. */
const attendances = {
  'will come': ['accept', 'will come to'],
  declines: ['reject', 'declines to come to'],
  came: [undefined, 'came to'],
} as const

function isSpoken(body: Body): body is Spoken {
  return body.kind in writers
}

function wordsFor(body: Spoken, voice: Voice): PaperWords {
  // Each writer takes the body of its own kind, which the compiler cannot follow through the table.
  const write = writers[body.kind] as (body: Spoken, voice: Voice) => PaperWords
  return write(body, voice)
}

function reservations(
  rights: readonly string[],
  { party, says }: Pick<Voice, 'party' | 'says'>,
): PaperSentence[] {
  return rights.map((right) => says('reserve', `${party} reserves: ${right}.`))
}

function sayer(party: string) {
  return (act: ActKind, words: string, values: Partial<ActValues> = {}): PaperSentence => ({
    words,
    act: {
      act,
      party,
      words,
      values: { dates: [], terms: [], places: [], amounts: [], ...values },
    },
  })
}
