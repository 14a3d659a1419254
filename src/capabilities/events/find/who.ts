/**
 * Who did it: the nearest that can act before an active verb, the agent after `by` for a
 * passive one, the owner of an act told as a thing.
 */
import type { ActorMention } from './actors.ts'
import { agentAfterBy, agentOf, betweenTwo, whereItWasDone, whoAnswers } from './agent.ts'
import { type Doer, isSubject, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { unsaid } from './unsaid.ts'
import { whoActs } from './who-acts.ts'

/** Who did it. Both sides at once give two events, one for each direction. */
export function doersOf(trigger: Trigger, scene: Scene): Doer[] {
  const found = doerOf(trigger, scene)
  if (found === undefined) return []
  if (found.doer.role === 'both')
    return scene.roster.roots
      .slice(0, 2)
      .map((root) => ({ ...found, doer: { ...found.doer, root } }))
  if (found.rule === 'between the two') {
    const other = scene.actors.findLast((actor) => actor.end < found.doer.start)
    return [found.doer, ...(other === undefined ? [] : [other])].map((doer) => ({
      ...found,
      doer: { ...doer, role: 'both' as const },
    }))
  }
  const further = furtherAgents(found, scene).map((doer) => ({ ...found, doer }))
  if (further.length > 0) return [found, ...further]
  return [found, ...partnersOf(found.doer, scene).map((doer) => ({ ...found, doer }))].map(
    (one, _, all) =>
      all.length === 1 ? one : { ...one, doer: { ...one.doer, role: 'both' as const } },
  )
}

/** `Arnsted and Halvern signed`, `A, B and C protested`: those of other sides that act together with somebody. */
function partnersOf(doer: ActorMention, { actors, sentence, lexicon }: Scene): ActorMention[] {
  const partners: ActorMention[] = []
  let last = doer
  let linked = lexicon.grammar.and
  for (const actor of actors.filter((one) => one.end <= doer.start).reverse()) {
    // "Northern and southern delegates": the first stands as a mark only.
    const acts = actor.role === 'head' || (actor.role === 'mark' && !actor.possessive)
    if (!acts || !linked.test(sentence.reading.slice(actor.end, last.start))) break
    if ([doer, ...partners].every((one) => one.root !== actor.root)) partners.push(actor)
    last = actor
    linked = lexicon.grammar.joined
  }
  return partners
}

/** `ratified by the one in May and by the other in June`: agents further on. */
function furtherAgents({ doer, rule }: Doer, { actors, sentence, lexicon }: Scene): ActorMention[] {
  if (rule !== agentAfterBy) return []
  return actors.filter(
    (one) =>
      one.start >= doer.end &&
      one.root !== doer.root &&
      lexicon.grammar.andBy.test(sentence.reading.slice(doer.end, one.start)),
  )
}

function doerOf(trigger: Trigger, scene: Scene): Doer | undefined {
  if (trigger.passive)
    return (
      agentOf(trigger, scene) ??
      betweenTwo(trigger, scene) ??
      whereItWasDone(trigger, scene) ??
      whoAnswers(trigger, scene) ??
      unsaid(trigger, scene)
    )
  if (trigger.act.sort === 'noun') return ownerOf(trigger, scene)
  return whoActs(trigger, scene)
}

/** Whose act a noun tells: `Moscow’s refusal`, `the refusal by Moscow`, `the withdrawal of Soviet experts`. */
function ownerOf(trigger: Trigger, { actors, sentence, lexicon }: Scene): Doer | undefined {
  const before = actors.filter((actor) => actor.end <= trigger.start)
  const after = actors.filter((actor) => actor.start >= trigger.end)
  const owner = before.findLast(
    (actor) => (actor.possessive || actor.role === 'mark') && trigger.start - actor.end < 30,
  )
  if (owner !== undefined) return { doer: owner, rule: 'owner of the act' }
  const agent = after.find((actor) =>
    lexicon.grammar.byAgent.test(sentence.reading.slice(trigger.end, actor.start)),
  )
  if (agent !== undefined) return { doer: agent, rule: 'agent of the noun' }
  const own = after.find((actor) => actor.start - trigger.end < 6 && actor.role === 'mark')
  if (own !== undefined && trigger.act.kind === 'SANCTION' && / of\s*$/.test(trigger.words))
    return { doer: own, rule: 'owner after of' }
  if (!/ (?:of|to|with)$/.test(trigger.words)) return undefined
  const subject =
    before.findLast((actor) => isSubject(actor)) ??
    (/^While\b/.test(sentence.reading)
      ? (after.findLast((actor) => isSubject(actor)) ?? after.find((actor) => actor.possessive))
      : undefined)
  return subject === undefined ? undefined : { doer: subject, rule: 'subject' }
}
