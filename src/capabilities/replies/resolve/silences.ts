/**
 * What was not answered: the paper that a complaint names in its own words,
 * else the last paper of the complaining side named shortly before it.
 */
import {
  type Document,
  type Draft,
  isLikeName,
  type SilenceComplaint,
  type Standing,
} from '../../../record/index.ts'
import { overlapLength } from '../../../text/index.ts'
import { maker } from '../find/maker.ts'
import { type Context, dateOf } from './context.ts'
import type { Pointed } from './pointed.ts'

/** So many characters back "our proposal" may be the one of which was spoken. */
const reach = 500
/** So near a complaint stands to the one that it goes on with. */
const nearby = 40

/** The silences complained of in a document, in the order of its words. */
export function silencesIn(
  document: Document,
  pointed: readonly Pointed[],
  context: Context,
): Draft<'silence'>[] {
  const said: Draft<'silence'>[] = []
  for (const complaint of context.record.findings('complaint', document.id))
    said.push(silenceOf(complaint, { document, pointed, context, before: said.at(-1) }))
  return said
}

interface Around {
  readonly document: Document
  readonly pointed: readonly Pointed[]
  readonly context: Context
  /** The complaint before it. */
  readonly before: Draft<'silence'> | undefined
}

function silenceOf(complaint: Standing<'complaint'>, around: Around): Draft<'silence'> {
  const { manner, side, said } = complaint.body
  const of = paperOf(complaint, around)?.target ?? goneOn(complaint, around)
  const asked = of === undefined ? said : (dateOf(of, around.context) ?? said)
  return {
    kind: 'silence',
    body: {
      manner,
      ...sides(around.document, side),
      ...(of === undefined ? {} : { of }),
      ...(asked === undefined ? {} : { asked }),
    },
    evidence: complaint.evidence,
    maker,
    confidence: complaint.confidence,
  }
}

/** "Five weeks have gone by and we have heard nothing", right after another complaint, goes on about it. */
function goneOn(
  { body, evidence: [{ start }] }: Standing<'complaint'>,
  { before }: Around,
): SilenceComplaint['of'] {
  const isNear = before !== undefined && start - before.evidence[0].end < nearby
  return isNear && body.said === undefined && body.manner === 'silence' ? before.body.of : undefined
}

function sides(
  { from, to }: Document,
  side: 'first' | 'second',
): Pick<SilenceComplaint, 'by' | 'against'> {
  const [by, against] = side === 'first' ? [from, to] : [to, from]
  return { by: by.map((one) => one.value), against: against.map((one) => one.value) }
}

/** Named in the complaint, or the nearest before it when it speaks of "our" letter without naming one. */
function paperOf(complaint: Standing<'complaint'>, around: Around): Pointed | undefined {
  const { side, said, spoken } = complaint.body
  const own = around.pointed.filter((one) => isOf(side, one, around))
  const inside = own.find(({ mention }) => overlaps(complaint, mention))
  if (inside !== undefined || said !== undefined || !spoken) return inside
  const [{ start }] = complaint.evidence
  return own
    .filter(
      ({ mention: { evidence } }) => evidence[0].end <= start && evidence[0].end > start - reach,
    )
    .at(-1)
}

/** Whether a paper is of the side that complains: by its words, or by who wrote it. */
function isOf(
  side: 'first' | 'second',
  { mention, target }: Pointed,
  { document, context: { record, missing } }: Around,
): boolean {
  if (target === document.id) return false
  const { clues } = mention.body
  if (clues.includes('ours') || clues.includes('yours'))
    return clues.includes(side === 'first' ? 'ours' : 'yours')
  const writers = record.document(target)?.from.map(({ value }) => value) ?? missing(target)?.from
  const own = side === 'first' ? document.from : document.to
  return writers?.some((writer) => own.some(({ value }) => isLikeName(writer, value))) ?? false
}

function overlaps(one: Standing, other: Standing): boolean {
  return overlapLength(one.evidence[0], other.evidence[0]) > 0
}
