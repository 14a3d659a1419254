/** Counting acts, answers, questions and deadlines against gold. */
import type { DocumentId, FindingId, StandingRecord } from '../../record/index.ts'
import type { Gold, Measured } from '../capability.ts'
import { placedRows } from '../gold-rows.ts'
import { countActs } from './measure/acts.ts'
import { answeredIn, countAnswers } from './measure/answers.ts'
import { countersTold } from './measure/counters.ts'
import { countDeadlines } from './measure/deadlines.ts'
import type { FoundAct } from './measure/left-out.ts'
import { actsLeftOut, modelWithout } from './measure/left-out.ts'
import { countQuestions } from './measure/questions.ts'
import { countStanding } from './measure/standing.ts'
import { answerLetters } from './resolve/answer-letters.ts'
import { answersWithout } from './resolve/answer-weights.ts'
import { gather } from './resolve/gather.ts'
import { linksOf } from './resolve/index.ts'
import { exchangesIn, type Way, waysOf } from './resolve/letters.ts'
import { type PlacedAct, paragraphsOf } from './resolve/placed-act.ts'

/**
 * Figures of all the gold has truth for. Nothing is learnt from the letter that
 * is measured: the acts counted are those of a model that has not seen it.
 */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  if (gold.table('proposals.csv') === undefined) return undefined
  const rows = placedRows(gold, 'proposals', 'proposals.csv')
  const found = actsLeftOut(record, gold)
  const placed = placedByDate(record, found)
  const groups = byDocument([...placed.values()])
  const letters = answerLetters(record, {
    actsOf: (id) => groups.get(id) ?? [],
    modelOf: modelWithout,
    weightsOf: answersWithout,
  })
  const exchanges = exchangesIn(record)
  const ways = (id: DocumentId): readonly Way[] => waysOf(record, id, exchanges)
  const answered = answeredIn(placed.values(), { waysOf: ways, letters })
  const links = linksOf(answered.map(({ answer }) => answer))
  const gathered = gather([...placed.values()], links)
  const told = countersTold(placed, { record, groups: gathered })
  const acts = found.map((one) => told.get(one) ?? one)
  const counted = countActs(rows, placedRows(gold, 'proposals', 'proposals_optional.csv'), acts)
  const byDate = new Map([...placed].map(([one, act]) => [told.get(one) ?? one, act]))
  const { acts: figures, ...others } = counted.figures
  const gathering = { acts: byDate, groups: gathered }
  const questions = countQuestions(counted.pairs, gathering)
  const parts = [
    {
      figures: { acts: { ...(figures as object), question: questions }, ...others },
      misses: counted.misses,
    },
    countAnswers({ gold, pairs: counted.pairs, acts: byDate, found: answered, waysOf: ways }),
    countStanding({ record, gold }, counted.pairs, gathering),
    countDeadlines(record, gold, acts),
  ].flatMap((part) => part ?? [])
  return {
    figures: Object.assign({}, ...parts.map((part) => part.figures)),
    misses: parts.flatMap((part) => part.misses),
  }
}

/** The acts as gathering and answering see them, in order of date. */
function placedByDate(record: StandingRecord, acts: readonly FoundAct[]): Map<FoundAct, PlacedAct> {
  const order = new Map([...record.documents()].map(({ id }, at) => [id, at]))
  const sorted = [...acts].sort(
    (one, other) =>
      order.get(one.document)! - order.get(other.document)! || one.start - other.start,
  )
  return new Map(
    sorted.map((one, at) => {
      const { document, start, end, draft } = one
      const { body, confidence } = draft
      const paragraph = paragraphsOf(record.words(document))(start)
      return [one, { id: `${at}` as FindingId, document, start, end, paragraph, body, confidence }]
    }),
  )
}

function byDocument(acts: readonly PlacedAct[]): Map<DocumentId, readonly PlacedAct[]> {
  const groups = new Map<DocumentId, PlacedAct[]>()
  for (const act of acts) groups.set(act.document, [...(groups.get(act.document) ?? []), act])
  return groups
}
