/**
 * Acts in words: what a signed entry says, as a paper that can be read without
 * this program. The sentence of each act is what the board later shows.
 */
import type { ActKind, ActValues, SignedAct } from '../../record/index.ts'
import { parseDate } from '../../record/index.ts'
import type { Offer, PartyId, Terms } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { dayWords, listWords } from '../words.ts'

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
  const party = naming.party(entry.log)
  const says = sayer(party)
  const { body } = entry
  switch (body.kind) {
    case 'offer':
      return offerWords(body, party, says)
    case 'answer': {
      const accepts = body.says === 'accept'
      return {
        subject: accepts ? 'We accept' : 'We refuse',
        sentences: [
          says(
            accepts ? 'accept' : 'reject',
            `${party} ${accepts ? 'accepts' : 'refuses'} ${naming.entry(body.of)}.`,
          ),
          ...body.reservations.map((right) => says('reserve', `${party} reserves: ${right}.`)),
        ],
        words: body.words,
        asks: false,
      }
    }
    case 'call':
      return {
        subject: `Call for a meeting: ${line(body.aim)}`,
        sentences: [
          says('propose', `${party} calls a meeting: ${line(body.aim)}.`, {
            composition: {
              members: [entry.log, ...body.invited].map(naming.party),
              count: body.invited.length + 1,
              noun: 'parties',
            },
          }),
          { words: `Invited are ${listWords(body.invited.map(naming.party))}.` },
          {
            words: `It is decided by ${body.rule}, unless all sign another rule.`,
          },
          ...body.stages.map(({ name, questions }) => ({
            words: `Stage “${name}”${questions.length === 0 ? '' : `: to be agreed before it are ${listWords(questions)}`}.`,
          })),
        ],
        words: body.words,
        asks: true,
      }
    case 'attendance': {
      const [act, verb] = (
        {
          'will come': ['accept', 'will come to'],
          declines: ['reject', 'declines to come to'],
          came: [undefined, 'came to'],
        } as const
      )[body.says]
      const words = `${party} ${verb} “${body.stage}”.`
      return {
        subject: `Attendance: ${body.stage}`,
        sentences: [act === undefined ? { words } : says(act, words)],
        words: body.words,
        asks: false,
      }
    }
    case 'copy-request':
      return {
        subject: 'A copy is asked for',
        sentences: [says('request', `${party} asks for a copy: ${line(body.words)}.`)],
        words: '',
        asks: true,
      }
    case 'copy-reply':
      return {
        subject: body.copy === undefined ? 'No copy is given' : 'A copy is given',
        sentences: [
          body.copy === undefined
            ? says('reject', `${party} refuses the copy: ${line(body.reason)}.`)
            : says('accept', `${party} gives the copy that was asked for.`),
        ],
        words: '',
        asks: false,
      }
    case 'draft':
      return {
        subject: `Draft: ${body.name}`,
        sentences: [says('propose', `${party} puts forward a text: ${line(body.name)}.`)],
        words: body.text,
        asks: true,
      }
    case 'amendment':
      return {
        subject: 'Amendment',
        sentences: [
          says(
            'request',
            `${party} asks to put “${line(body.replace)}” for “${line(body.find)}” in ${naming.entry(body.of)}.`,
          ),
        ],
        words: body.reason,
        asks: true,
      }
    case 'adoption':
      return {
        subject: 'Adoption',
        sentences: [
          says('accept', `${party} adopts ${naming.entry(body.of)}.`),
          ...body.reservations.map((right) => says('reserve', `${party} reserves: ${right}.`)),
        ],
        words: '',
        asks: false,
      }
    case 'notice':
      return {
        subject: 'Notice',
        sentences: [
          {
            words: `${party} gives notice: ${naming.entry(body.of)} ends on ${dayWords(body.ends)}.`,
          },
        ],
        words: body.words,
        asks: false,
      }
    case 'breach':
      return {
        subject: 'A breach is alleged',
        sentences: [
          {
            words: `${party} says that ${naming.party(body.by)} broke ${naming.entry(body.of)}: ${line(body.words)}`,
          },
          ...body.evidence.map(({ found, where }) => ({
            words: `Found (${line(where)}): “${line(found).slice(0, 2000)}”`,
          })),
        ],
        words: '',
        asks: false,
      }
    case 'publication':
      return {
        subject: 'Published',
        sentences: [
          {
            words: `${party} has published ${body.texts.length} texts under ${naming.entry(body.of)}: ${line(body.where)}`,
          },
        ],
        words: '',
        asks: false,
      }
    case 'letter':
    case 'receipt':
    case 'founding':
    case 'rotation':
    case 'revocation':
    case 'confirmation':
    case 'two-faces':
      return undefined
  }
}

function offerWords(
  { terms, counters, words }: Offer,
  party: string,
  says: ReturnType<typeof sayer>,
): PaperWords {
  const act = counters === undefined ? 'propose' : 'counter'
  const verb = counters === undefined ? 'proposes' : 'proposes instead'
  const said = termsSentence(terms)
  return {
    subject: `${counters === undefined ? 'Proposal' : 'Counter-proposal'}: ${subjectOf(terms)}`,
    sentences: [
      says(act, `${party} ${verb} ${said}.`, valuesOf(terms)),
      ...(terms.kind === 'truce'
        ? terms.reserved.map((right) => says('reserve', `${party} reserves: ${right}.`))
        : []),
    ],
    words,
    asks: true,
  }
}

/** What the terms are about, in a few words: also the title of their question. */
export function subjectOf(terms: Terms): string {
  switch (terms.kind) {
    case 'truce':
      return `truce on ${line(terms.scope)}`
    case 'publication':
      return "publication of each other's letters"
    case 'question':
      return `${terms.question} of “${terms.stage}”`
  }
}

function termsSentence(terms: Terms): string {
  switch (terms.kind) {
    case 'truce':
      return `a truce on ${line(terms.scope)}, from ${dayWords(terms.from)} ${terms.until === undefined ? 'until notice is given' : `until ${dayWords(terms.until)}`}, with ${terms.noticeDays} days of notice`
    case 'publication': {
      const period =
        terms.from === undefined || terms.until === undefined
          ? ''
          : ` from ${dayWords(terms.from)} to ${dayWords(terms.until)}`
      const named = terms.letters.length === 0 ? '' : `, ${terms.letters.length} of them by name`
      return `that each side publishes the other's letters${period}${named}, entire and unaltered, by ${dayWords(terms.by)}`
    }
    case 'question':
      return `for the ${terms.question} of “${terms.stage}”: ${line(terms.value)}`
  }
}

/** Values as the board sets them: a day among the dates, a place among the places, all else as it was written. */
function valuesOf(terms: Terms): Partial<ActValues> {
  switch (terms.kind) {
    case 'truce':
      return {
        dates: [terms.until === undefined ? `${terms.from}/..` : `${terms.from}/${terms.until}`],
      }
    case 'publication':
      return { dates: [terms.by] }
    case 'question': {
      const value = line(terms.value)
      if (parseDate(value) !== undefined) return { dates: [value] }
      return terms.question.toLowerCase() === 'place' ? { places: [value] } : { terms: [value] }
    }
  }
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

/** On one line, without a full stop at its end. */
function line(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}
