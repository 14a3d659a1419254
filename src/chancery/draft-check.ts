/**
 * Checking a letter before it is signed: are the quotations the other side's
 * words, and is everything that waits for an answer answered?
 *
 * It looks at the letters of the chancery itself, whose texts are certain. The
 * record's own check knows the older papers of the dossier besides.
 */
import { alignWords, wordsOf } from '../text/index.ts'
import type { EntryId, PartyId } from './entries/body.ts'
import type { State } from './state/fold.ts'
import { dayWords, termsWords } from './words.ts'

export interface DraftRemark {
  readonly weight: 'grave' | 'light'
  readonly words: string
  readonly advice: string
  /** Only that the chancery does not know the words: whoever knows older papers knows better. */
  readonly unknown?: true
}

export interface CheckedDraft {
  readonly by: PartyId
  readonly to: readonly PartyId[]
  readonly text: string
  readonly answers: readonly EntryId[]
}

/** Fewer words in quotation marks than this are names and scare quotes. */
const fewestWords = 4

/** Share of a quotation's words that must be found in order for it to be one of that letter. */
const enough = 0.6

/** What a draft should be asked before it is signed: its quotations, and what it leaves unanswered. */
export function checkDraft(state: State, draft: CheckedDraft): DraftRemark[] {
  return [...quotations(state, draft), ...unanswered(state, draft), ...offersLeft(state, draft)]
}

function quotations(state: State, { text }: CheckedDraft): DraftRemark[] {
  const quoted = [...text.matchAll(/[“"«„]([^“”"«»„]{12,2000})[”"»“]/gu)].map((match) => match[1]!)
  return quoted
    .filter((words) => wordsOf(words).length >= fewestWords)
    .flatMap((words) => judge(state, words))
}

function judge(state: State, quotation: string): DraftRemark[] {
  const forms = wordsOf(quotation).map(({ form }) => form)
  const wanted = forms.join(' ')
  const texts = state.letters.map((letter) => ({ letter, words: wordsOf(letter.text) }))
  if (
    texts.some(({ words }) =>
      ` ${words.map(({ form }) => form).join(' ')} `.includes(` ${wanted} `),
    )
  )
    return []
  const near = texts
    .map(({ letter, words }) => nearest(letter.text, words, quotation))
    .reduce((best, one) => (one.share > best.share ? one : best), { share: 0, words: '' })
  if (near.share < enough)
    return [
      {
        weight: 'light',
        words: `“${cut(quotation)}” stands in no letter of this chancery.`,
        advice: 'If it is quoted from elsewhere, say from where.',
        unknown: true,
      },
    ]
  return [
    {
      weight: 'grave',
      words: `“${cut(quotation)}” is not what the letter says: “${cut(near.words)}”`,
      advice: 'Quote the words as they stand.',
    },
  ]
}

/** The stretch of a letter that pairs with most of the quotation's words. */
function nearest(
  text: string,
  words: readonly { readonly form: string; readonly start: number; readonly end: number }[],
  quotation: string,
): { readonly share: number; readonly words: string } {
  const quoted = wordsOf(quotation)
  const paired = alignWords(quoted, words).filter(({ kind }) => kind === 'same')
  const places = paired.flatMap(({ other: [from, to] }) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  )
  const dense = places.filter(
    (place) =>
      places.filter((other) => Math.abs(other - place) <= quoted.length * 1.5).length >=
      quoted.length * enough,
  )
  if (dense.length === 0) return { share: 0, words: '' }
  const [first, last] = [words[dense[0]!]!, words[dense.at(-1)!]!]
  return { share: dense.length / quoted.length, words: text.slice(first.start, last.end) }
}

/** Letters of the addressees to us that nobody here has answered. */
function unanswered(state: State, { by, to, answers }: CheckedDraft): DraftRemark[] {
  return state.letters
    .filter(
      (letter) =>
        to.includes(letter.from) &&
        letter.to.includes(by) &&
        !answers.includes(letter.id) &&
        !letter.answeredBy.some((id) => state.letters.find((one) => one.id === id)?.from === by),
    )
    .map(({ title, time }) => ({
      weight: 'light' as const,
      words: `Their letter “${title}” of ${dayWords(time)} has not been answered.`,
      advice: 'Mark it as answered if this letter answers it.',
    }))
}

/** Offers of the addressees that we would be passing over. */
function offersLeft(state: State, { by, to }: CheckedDraft): DraftRemark[] {
  return state.offers
    .filter(
      (offer) =>
        to.includes(offer.from) &&
        offer.standing.some((one) => one.party === by && one.kind === 'silent'),
    )
    .map(({ offer, time }) => ({
      weight: 'light' as const,
      words: `Their offer of ${dayWords(time)} (${termsWords(offer)}) waits for our answer; a letter that answers them without one will be shown as passing it over.`,
      advice: 'Accept, refuse or make another offer.',
    }))
}

function cut(words: string): string {
  return words.length > 160 ? `${words.slice(0, 160)}…` : words
}
