/** Acts told in a text, as the finders of links look at them. */
import type { Standing } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'

/** What the finder of links looks at in an event. */
export interface LinkedEvent extends Pick<Standing<'event'>, 'id' | 'evidence'> {
  readonly body: Pick<
    Standing<'event'>['body'],
    'first' | 'last' | 'actor' | 'target' | 'scale' | 'told' | 'reach' | 'kind'
  > &
    Partial<Pick<Standing<'event'>['body'], 'rule'>>
}

/** So far behind such words stands the act that they lead to, in letters. */
export const reachOfSign = 60

/** An event, the number of the sentence that tells it, and where the words of the act itself stand. */
export interface Told {
  readonly event: LinkedEvent
  readonly at: number
  readonly start: number
}

export interface Around {
  readonly here: readonly Told[]
  readonly before: readonly Told[]
  readonly sentence: Span
  readonly words: string
  readonly at: number
}

/** Stems of the words that say something: five letters of each word of four or more. */
export function stemsOf(words: string): ReadonlySet<string> {
  // Names stand with a capital, and with every act of the same side.
  const telling = words.match(/(?<![\p{L}])\p{Ll}{4,}/gu) ?? []
  return new Set(telling.filter((word) => !plain.has(word)).map((word) => word.slice(0, 5)))
}

const plain = new Set(
  'that this with from have been were they their which would about into more some such than them then there these those what when where while also after before during other only made make over under between'.split(
    ' ',
  ),
)

export function nearest(told: readonly Told[], span: Span): LinkedEvent | undefined {
  const gap = ({ event: { evidence }, start }: Told): number =>
    Math.max(0, span.start - evidence[0].end, start - span.end)
  // Evidence may reach over the next act: of two that hold the sign, the one told beside it.
  const away = ({ start }: Told): number => Math.abs(start - span.start)
  return [...told].sort((one, other) => gap(one) - gap(other) || away(one) - away(other))[0]?.event
}

/** What happened cannot be answered before it may have happened. */
export function isOccasion(one: LinkedEvent, later: LinkedEvent): boolean {
  const { first } = one.body
  const { last } = later.body
  return one.id !== later.id && (first === undefined || last === undefined || first <= last)
}

/** Whoever says so: the author, unless the sentence reports what a side charged the other with. */
export function claimantOf(event: LinkedEvent): string {
  return event.body.told === 'alleged' ? event.body.target.root : 'author'
}

/**
 * Where the words of the act itself stand: its evidence begins with who did it, and a sign may
 * stand between the two ("B used it as a pretext to close"). The rule of an event quotes them.
 */
export function actAt({ evidence: [{ start, end }], body }: LinkedEvent, words: string): number {
  const told = /“(.+?)”/.exec(body.rule ?? '')?.[1]
  const at = told === undefined ? -1 : words.slice(start, end + told.length).indexOf(told)
  return at < 0 ? start : start + at
}
