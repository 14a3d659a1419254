/**
 * Acts told of two sides at once without naming either: `talks were resumed`, `ties were
 * severed`, `an agreement was signed`. They are those of the two named in the same words, or of
 * the quarrel that is told.
 */
import type { ActWord, EventWords } from '../../../languages/index.ts'
import { once, type Sieves, sieves } from '../../../text/index.ts'
import type { NamedAct } from './named-acts.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { isQuestion, isUnmade } from './unmade.ts'

/** The joint acts of a sentence, with who did them to whom. */
export function jointActs(scene: Scene, triggers: readonly Trigger[]): NamedAct[] {
  return triggers.flatMap((trigger) => betweenTwo(trigger, scene))
}

/** Words of such acts in a sentence. */
export function jointTriggers(reading: string, lexicon: EventWords): Trigger[] {
  if (isQuestion(reading)) return []
  return patternsOf(lexicon)
    .in(reading)
    .flatMap(([act, form]) =>
      form.matchAll(reading).flatMap((match): Trigger[] => {
        const start = match.index
        const words = match[0]
        const told = { start, words, act: { ...act, sort: 'verb' as const } }
        if (isUnmade(reading, told, lexicon)) return []
        // "Before the talks began": they only say when.
        if (lexicon.grammar.untilThen.test(reading.slice(0, start))) return []
        const end = start + words.length
        const flags = { passive: true, announced: false, now: false, continuing: false }
        return [{ ...told, ...flags, end }]
      }),
    )
}

/** The act in both directions; in one, where only one side is named as its agent. */
function betweenTwo(trigger: Trigger, scene: Scene): NamedAct[] {
  const roots = twoOf(trigger, scene)
  const [one, other] = roots ?? []
  if (one === undefined || other === undefined) return []
  const agent = agentOf(trigger, scene)
  const at = { start: trigger.start, end: trigger.start, words: trigger.words }
  const flags = { place: false, oblique: false, possessive: false }
  return [
    [one, other],
    [other, one],
  ]
    .filter(([doer]) => agent === undefined || agent === doer)
    .map(([doer, target]) => ({
      trigger,
      doer: { ...at, ...flags, root: doer!, role: 'both' as const },
      target: { root: target!, words: trigger.words },
      rule: 'between the two, told without them',
    }))
}

/** Which two: those named in the clause, else those of the quarrel that is told. */
function twoOf(trigger: Trigger, scene: Scene): readonly string[] | undefined {
  const { actors, state, roster, sentence } = scene
  const clause = clauseOf(sentence.reading, trigger)
  const named = actors.filter(
    (one) => one.root !== '' && !one.place && one.start >= clause.start && one.end <= clause.end,
  )
  const roots = [...new Set(named.map(({ root }) => root))]
  if (roots.length > 2) return undefined
  if (roots.length === 2) return roots
  const isNear = (at: number | undefined): boolean => at !== undefined && state.at - at <= reach
  const pair = roster.roots.slice(0, 2)
  const dyad =
    state.dyad !== undefined && isNear(state.dyad.at)
      ? state.dyad.roots
      : pair.every((root) => isNear(state.named.get(root)))
        ? pair
        : undefined
  return roots.every((root) => dyad?.includes(root)) ? dyad : undefined
}

/** So many sentences back, the two of a quarrel are still those told of. */
const reach = 4

/** Who alone did it: `broken off by the north`. */
function agentOf(trigger: Trigger, { actors, sentence, lexicon }: Scene): string | undefined {
  const agents = actors.filter(
    (one) =>
      one.start >= trigger.end &&
      lexicon.grammar.byAgent.test(sentence.reading.slice(trigger.end, one.start)),
  )
  return agents.length === 1 && agents[0]!.role !== 'both' ? agents[0]!.root : undefined
}

function clauseOf(reading: string, { start, end }: Trigger): { start: number; end: number } {
  const before = reading.slice(0, start).search(/[;:,][^;:,]*$/)
  const after = reading.slice(end).search(/[;:,]/)
  return { start: before + 1, end: after < 0 ? reading.length : end + after }
}

const patternsOf = once(
  ({ joint }: EventWords): Sieves<ActWord> =>
    sieves(
      joint.map((act) => [
        act,
        new RegExp(String.raw`(?<![\p{L}-])(?:${act.forms})(?![\p{L}])`, 'giu'),
      ]),
    ),
)
